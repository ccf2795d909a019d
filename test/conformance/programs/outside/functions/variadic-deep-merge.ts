// Shape: a variadic `deepMerge(...parts)` over plain objects, as lodash's `merge` rewritten in many CDK repositories.
import { TmesEndUserQuarantine, TmesTenant, type TmesEndUserQuarantineProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Plain = { [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function deepMerge<T extends object>(...parts: readonly object[]): T {
  return parts.reduce<Plain>((merged, part) => {
    for (const [key, value] of Object.entries(part)) {
      const before = merged[key];
      merged[key] = isPlain(before) && isPlain(value) ? deepMerge(before, value) : value;
    }
    return merged;
  }, {}) as T;
}

const company = { permissions: { spam: { view: true, takeAction: true }, malware: { view: true, takeAction: false } } };
const labs = { permissions: { malware: { takeAction: true } } };

const app = new App();
const stack = new TerraformStack(app, "mail");
const office = new TmesTenant(stack, "office", { name: "office", site: "eu", edition: "standard", dataSubjects: ["FR"] });
const lab = new TmesTenant(stack, "labs", { name: "labs", site: "eu", edition: "standard", dataSubjects: ["FR"] });
new TmesEndUserQuarantine(office, "quarantine", deepMerge<TmesEndUserQuarantineProps>(company));
new TmesEndUserQuarantine(lab, "quarantine", deepMerge<TmesEndUserQuarantineProps>(company, labs));
app.synth();
