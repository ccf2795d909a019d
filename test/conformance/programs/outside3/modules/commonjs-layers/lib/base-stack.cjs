const { TerraformStack } = require("cdktf");
const { TmesTenant } = require("@tmes-as-code/constructs");
const { EDITION } = require("./constants.cjs");

class BaseStack extends TerraformStack {
  constructor(scope, id, props) {
    super(scope, id);
    this.props = Object.assign({ recovery: false, addIn: false }, props);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "stores-" + id,
      site: "eu",
      edition: EDITION,
      dataSubjects: [this.props.country],
    });
    this.declare();
  }

  declare() {
    throw new Error("A subclass declares the items.");
  }
}

module.exports = BaseStack;
