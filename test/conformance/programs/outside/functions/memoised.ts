// Shape: `memoize(fn)`, so that a tenant is made once however often it is asked for.
import { TmesLogs, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenantFor = memoize(
  (country: string) =>
    new TmesTenant(stack, country, {
      name: `memo-${country.toLowerCase()}`,
      site: "eu",
      edition: "standard",
      dataSubjects: [country],
    }),
);
new TmesLogs(tenantFor("SE"), "logs", { accessRestricted: true, noPerformanceMonitoring: true });
new TmesQuarantine(tenantFor("SE"), "quarantine", { accessRestricted: true, downloadsProtected: true });
new TmesLogs(tenantFor("NO"), "logs", { accessRestricted: false, noPerformanceMonitoring: true });
app.synth();
