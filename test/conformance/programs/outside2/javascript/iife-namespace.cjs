// Shape: helpers in an immediately invoked function, as scripts without modules had them.
const { App, TerraformStack } = require("cdktf");
const { TmesCorrelatedIntelligenceRule, TmesTenant } = require("@tmes-as-code/constructs");

const Mail = (function () {
  const DEFAULTS = { enabled: true, level: "organization" };

  function tenant(scope, name, country) {
    return new TmesTenant(scope, name, { name, site: "eu", edition: "cegp", dataSubjects: [country] });
  }

  function intelligence(owner, options) {
    const settings = Object.assign({}, DEFAULTS, {
      securityRisks: { enabled: true, agenticAi: options.ai },
      virtualAnalyzer: { enabled: false },
    });
    return new TmesCorrelatedIntelligenceRule(owner, options.name, settings);
  }

  return { tenant, intelligence };
})();

const app = new App();
const stack = new TerraformStack(app, "intelligence");
Mail.intelligence(Mail.tenant(stack, "ruff-city", "DE"), { name: "Risks", ai: false });
Mail.intelligence(Mail.tenant(stack, "ruff-county", "DE"), { name: "Risks", ai: true });
app.synth();
