// Shape: rules sorted by weight and numbered by their place, ids padded with zeros.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface DigestRule {
  name: string;
  weight: number;
  groups: string[];
  deliver?: boolean;
}

const rules: DigestRule[] = [
  { name: "Everyone else", weight: 1, groups: ["group:staff"] },
  { name: "Editors", weight: 30, groups: ["group:editors"], deliver: true },
  { name: "Works council", weight: 20, groups: ["group:works-council"] },
];

const pad = (value: number): string => String(value).padStart(2, "0");

const app = new App();
const stack = new TerraformStack(app, "digests");
const tenant = new TmesTenant(stack, "tenant", {
  name: "nightingale",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});

[...rules]
  .sort((a, b) => b.weight - a.weight)
  .forEach(({ name, groups, deliver = false }, index) => {
    new TmesQuarantineDigest(tenant, `digest-${pad(index + 1)}`, {
      name,
      enabled: true,
      recipients: "specified",
      groups,
      priority: index + 1,
      schedule: { frequency: "weekly", days: ["monday"], times: ["07:00"] },
      inlineActions: { enabled: deliver, ...(deliver ? { deliver: true } : {}) },
    });
  });
app.synth();
