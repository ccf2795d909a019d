// Private static fields and a static block compute the settings once. The result is the careful one.
// Shape: a configuration class with a static initialiser instead of a module of constants.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";

class Links {
  static #scopes = ["all", "possible-risks", "untested"] as const;
  static scope: "all" | "possible-risks" | "untested";
  static submit: boolean;
  readonly #tenant: TmesTenant;

  static {
    const strict = new Set(["eu", "uk"]);
    const site = "eu";
    this.scope = strict.has(site) ? this.#scopes[1] : this.#scopes[0];
    this.submit = !strict.has(site);
  }

  static #isTenant(value: object): value is TmesTenant {
    return #tenant in value || TmesTenant.isTmesTenant(value);
  }

  constructor(tenant: TmesTenant) {
    if (!Links.#isTenant(tenant)) throw new TypeError("A tenant is required.");
    this.#tenant = tenant;
  }

  protect(name: string): TmesSpamRule {
    return new TmesSpamRule(this.#tenant, name, {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: Links.submit },
        timeOfClick: { enabled: true, scope: Links.scope, signedMessages: false },
      },
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "gallery",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["MT"],
  inventory: "partial",
});
new Links(tenant).protect("Organization: Spam or Phish");
app.synth();
