// The stack.
const { TerraformStack } = require("cdktf");
const { TmesEmailReportingAddIn, TmesTenant } = require("@tmes-as-code/constructs");

class MailStack extends TerraformStack {
  /**
   * @param {import("constructs").Construct} scope
   * @param {string} id
   * @param {{ country: string, addIn: boolean }} props
   */
  constructor(scope, id, props) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: [props.country],
    });
    new TmesEmailReportingAddIn(this.tenant, "add-in", { enabled: props.addIn });
  }
}

module.exports = { MailStack };
