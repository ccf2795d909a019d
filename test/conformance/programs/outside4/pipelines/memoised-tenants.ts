// Tenants are made on first use and remembered; items ask for theirs by name. Nothing here leaves the tenant.
// Shape: memoize helper around a construct factory
import { TmesIpReputation, TmesMessageSize, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

const app = new App();
const stackOf = memoize((team: string) => new TerraformStack(app, `team-${team}`));
const tenantOf = memoize(
  (name: "bakery" | "dairy") =>
    new TmesTenant(stackOf("food"), name, {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: [{ bakery: "AT", dairy: "DK" }[name]],
      inventory: "complete",
    }),
);

new TmesMessageSize(tenantOf("bakery"), "size", { maximumMegabytes: 50 });
new TmesQuarantine(tenantOf("bakery"), "quarantine", { accessRestricted: true, downloadsProtected: true });
new TmesQuarantine(tenantOf("dairy"), "quarantine", { accessRestricted: true, downloadsProtected: true });
new TmesIpReputation(tenantOf("dairy"), "reputation", {
  quickIpList: { level: 2 },
  standard: { knownSpamSource: true },
  approved: { addresses: ["192.0.2.16/28"], countries: [] },
});

if (tenantOf("bakery") !== tenantOf("bakery")) throw new Error("The tenant was made twice.");
app.synth();
