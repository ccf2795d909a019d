// Shape: feature sets of plans built from sets: union, difference, membership. Nothing breaks a rule.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Feature = "recovery" | "retrieval" | "add-in" | "digest";

const union = <T>(...sets: readonly ReadonlySet<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]));
const without = <T>(from: ReadonlySet<T>, what: ReadonlySet<T>): Set<T> =>
  new Set([...from].filter((each) => !what.has(each)));

const basic: ReadonlySet<Feature> = new Set<Feature>(["digest"]);
const plus: ReadonlySet<Feature> = new Set<Feature>(["recovery", "retrieval", "add-in"]);
const refusedByCouncil: ReadonlySet<Feature> = new Set<Feature>(["recovery", "retrieval", "add-in"]);

const plans = { basic, full: without(union(basic, plus), refusedByCouncil) };

const app = new App();
for (const [name, features] of Object.entries(plans)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `laundry-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["AT"],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: features.has("recovery") });
  new TmesLogRetrieval(tenant, "retrieval", { enabled: features.has("retrieval") });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: features.has("add-in") });
}
app.synth();
