// A numeric enum holds bits, and a string enum holds the scopes. The combination for the sales tenant contains the bit for signed mail.
// Shape: TypeScript enums with bit flags, as teams write it that come from C#.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Links {
  None = 0,
  Rewrite = 1 << 0,
  Signed = 1 << 1,
  Submit = 1 << 2,
  Standard = Rewrite,
  Everything = Rewrite | Signed | Submit,
}

enum Scope {
  Some = "possible-risks",
  All = "all",
}

const tenants: Record<string, { links: Links; scope: Scope; countries: string[] }> = {
  "margies-travel": { links: Links.Standard, scope: Scope.Some, countries: ["NL"] },
  "margies-sales": { links: Links.Everything & ~Links.Submit, scope: Scope.Some, countries: ["NL", "BE"] },
  "margies-legal": { links: Links.None, scope: Scope.All, countries: ["NL"] },
};

const has = (links: Links, flag: Links): boolean => (links & flag) === flag;

const app = new App();
const stack = new TerraformStack(app, "margies");
for (const [name, { links, scope, countries }] of Object.entries(tenants)) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: countries,
    inventory: "complete",
  });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true, applyTo: "detected" },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: has(links, Links.Submit) },
      timeOfClick: { enabled: has(links, Links.Rewrite), scope, signedMessages: has(links, Links.Signed) },
    },
  });
}
app.synth();
