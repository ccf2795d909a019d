// Partially applied helpers with bind(). The risky ones are for pilots, and there is no pilot at the moment.
// Shape: a helper with many parameters, specialised with Function.prototype.bind for each environment.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

function scanFiles(sandbox: boolean, macroFiles: boolean, tenant: TmesTenant): void {
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: sandbox, macroFiles },
  });
}

function scanLinks(sandbox: boolean, clicks: boolean, tenant: TmesTenant): void {
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
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
      virtualAnalyzer: { enabled: sandbox },
      timeOfClick: clicks ? { enabled: true, scope: "possible-risks" } : { enabled: false },
    },
  });
}

const open = [scanFiles.bind(null, true, false), scanLinks.bind(null, true, true)];
const careful = [scanFiles.bind(null, false, false), scanLinks.bind(null, false, true)];

const app = new App();
const stack = new TerraformStack(app, "mail");
const common = { edition: "advanced", inventory: "partial" } as const;
const us = new TmesTenant(stack, "us", { ...common, name: "southridge-us", site: "us", dataSubjects: ["US"] });
const eu = new TmesTenant(stack, "eu", { ...common, name: "southridge-eu", site: "eu", dataSubjects: ["FR"] });

const pilots: TmesTenant[] = [];
pilots.forEach((tenant) => open.forEach((declare) => declare(tenant)));
[us, eu].forEach((tenant) => careful.forEach((declare) => declare(tenant)));
app.synth();
