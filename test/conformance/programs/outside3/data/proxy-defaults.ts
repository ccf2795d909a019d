// Shape: a Proxy that answers missing keys with defaults, and Reflect to read through it.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Flags = Record<"recovery" | "retrieval", boolean>;

const withFallback = (given: Partial<Flags>, fallback: boolean): Flags =>
  new Proxy(given, {
    get(target, key, receiver) {
      return Reflect.has(target, key) ? (Reflect.get(target, key, receiver) as unknown) : fallback;
    },
  }) as Flags;

const app = new App();
const flags = {
  chapel: withFallback({ recovery: true }, false),
  cloister: withFallback({}, false),
};
for (const [name, flag] of Object.entries(flags)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `abbey-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["BE"],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: flag.recovery });
  new TmesLogRetrieval(tenant, "retrieval", { enabled: flag.retrieval });
}
app.synth();
