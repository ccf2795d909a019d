const { TmesEmailRecovery, TmesEmailReportingAddIn } = require("@tmes-as-code/constructs");
const BaseStack = require("./base-stack.cjs");

exports.StoreStack = class StoreStack extends BaseStack {
  declare() {
    const { recovery, addIn } = this.props;
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: recovery });
    new TmesEmailReportingAddIn(this.tenant, "add-in", { enabled: addIn });
  }
};
