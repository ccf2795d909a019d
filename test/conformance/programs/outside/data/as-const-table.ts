// Shape: an `as const` table whose columns give the types (`(typeof TABLE)[number]["key"]`).
import { TmesEmailRecovery, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const TENANTS = [
  { key: "legal", site: "eu", edition: "advanced", country: "BE", recovery: false, megabytes: 50 },
  { key: "press", site: "eu", edition: "standard", country: "BE", recovery: true, megabytes: 150 },
] as const;

type Row = (typeof TENANTS)[number];
type Key = Row["key"];

const byKey = (key: Key): Row => TENANTS.find((row) => row.key === key) ?? TENANTS[0];

const app = new App();
const stack = new TerraformStack(app, "mail");
const keys: Key[] = ["legal", "press"];
for (const key of keys) {
  const row = byKey(key);
  const tenant = new TmesTenant(stack, row.key, {
    name: row.key,
    site: row.site,
    edition: row.edition,
    dataSubjects: [row.country],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: row.recovery });
  new TmesMessageSize(tenant, "size", { maximumMegabytes: row.megabytes });
}
app.synth();
