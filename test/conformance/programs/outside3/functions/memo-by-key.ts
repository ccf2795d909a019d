// Shape: a memoising higher-order function; stacks are made on first use and shared afterwards. Nothing breaks a rule.
import { TmesEmailContinuity, TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const memo = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
};

const app = new App();
const stackOf = memo((id: string) => new TerraformStack(app, id));
const tenantOf = memo(
  (region: "nordic" | "baltic") =>
    new TmesTenant(stackOf(region), "tenant", {
      name: `choir-${region}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: region === "nordic" ? ["NO", "SE"] : ["LV"],
    }),
);

for (const [region, domain] of [
  ["nordic", "choir.example"],
  ["nordic", "youth.choir.example"],
  ["baltic", "koris.example"],
] as const) {
  new TmesEmailContinuity(tenantOf(region), domain, { enabled: false, sending: false });
}
new TmesEmailReportingAddIn(tenantOf("baltic"), "add-in", { enabled: false });
app.synth();
