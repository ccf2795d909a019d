const { TmesEmailRecovery } = require("@tmes-as-code/constructs");

exports.default = (tenant) => new TmesEmailRecovery(tenant, "archive", { enabled: true });
