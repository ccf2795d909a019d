// The stack of an environment.
const { TerraformStack } = require("cdktf");
const { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } = require("@tmes-as-code/constructs");

class MailStack extends TerraformStack {
  constructor(scope, id, { countries, recovery, logRetrieval = false }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: countries,
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: recovery });
    new TmesLogRetrieval(tenant, "logs", { enabled: logRetrieval });
  }
}

module.exports = { MailStack };
