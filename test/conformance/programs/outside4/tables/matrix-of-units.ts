// A matrix of brands and countries says who rewrites links; empty cells take the brand's default.
// Shape: two-dimensional table with destructured rows
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const countries = ["ES", "FR", "IT"] as const;

//        brand      default  ES     FR     IT
const matrix: readonly (readonly [string, boolean, ...(boolean | null)[]])[] = [
  ["espresso", false, null, null, null],
  ["tea", true, false, false, null],
];

const app = new App();
for (const [brand, fallback, ...cells] of matrix) {
  const stack = new TerraformStack(app, brand);
  for (const [index, country] of countries.entries()) {
    const rewrite = cells[index] ?? fallback;
    const tenant = new TmesTenant(stack, country, {
      name: `${brand}-${country.toLowerCase()}`,
      site: "eu",
      edition: "standard",
      dataSubjects: [country],
      inventory: "complete",
    });
    new TmesSpamRule(tenant, "links", {
      name: "Organization: Spam or Phish",
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: true },
      businessEmailCompromise: { enabled: true, applyTo: "suspected" },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: { enabled: rewrite, scope: "possible-risks", signedMessages: false },
      },
    });
  }
}
app.synth();
