const { TmesEndUserConsole } = require("@tmes-as-code/constructs");

exports.default = function declareConsole(tenant, { twoFactor = true } = {}) {
  return new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: true, twoFactor },
    singleSignOn: { enabled: false },
  });
};
