// All switches are in a module of constants with loud names. The program uses the calm half of them, so nothing is open.
// Shape: `constants.ts` with frozen objects and `as const`, imported by name and by namespace.
import { TmesDomain, TmesEmailContinuity, TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as constants from "./constants.ts";
import { CALM, DOMAINS } from "./constants.ts";

const app = new App();
const stack = new TerraformStack(app, constants.STACK);
const tenant = new TmesTenant(stack, "tenant", constants.TENANT);

for (const domain of DOMAINS) {
  new TmesDomain(tenant, domain, {
    outbound: { enabled: CALM.OUTBOUND },
    skipDefaultRules: true,
    recipientFilter: true,
  });
  new TmesEmailContinuity(tenant, `continuity of ${domain}`, { name: domain, enabled: CALM.CONTINUITY });
}
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: CALM.LEARNING },
  virtualAnalyzer: { enabled: CALM.SANDBOX },
});
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  ...constants.SCANNERS,
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: CALM.SANDBOX },
    timeOfClick: { enabled: CALM.REWRITE, scope: constants.SCOPE },
  },
});
app.synth();
