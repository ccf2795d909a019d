// Shape: a function with a destructured options parameter, nested defaults and a rest of tenant properties.
import { TmesSpamRule, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface WebOptions extends Omit<TmesTenantProps, "edition"> {
  web?: { reputation?: boolean; submit?: boolean };
  graymail?: boolean;
}

function addTenant(
  app: App,
  { web: { reputation = true, submit = false } = {}, graymail = true, ...tenantProps }: WebOptions,
): TmesTenant {
  const stack = new TerraformStack(app, tenantProps.name);
  const tenant = new TmesTenant(stack, "tenant", { ...tenantProps, edition: "advanced" });
  new TmesSpamRule(tenant, "Spam", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: true },
    graymail: { enabled: graymail },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: reputation,
      virtualAnalyzer: { enabled: submit },
      timeOfClick: { enabled: false },
    },
  });
  return tenant;
}

const app = new App();
addTenant(app, { name: "sparrow-library", site: "eu", dataSubjects: ["BG"] });
addTenant(app, { name: "sparrow-archive", site: "eu", dataSubjects: ["BG"], web: { submit: true } });
addTenant(app, { name: "sparrow-museum", site: "eu", dataSubjects: ["BG"], web: { reputation: false, submit: true } });
app.synth();
