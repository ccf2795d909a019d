// A JSON round trip uses `toJSON` and drops `undefined`; a structured clone shares nothing.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "clone-and-json",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const source: { nested: { on: boolean }; gone?: boolean | undefined; toJSON?: () => unknown } = {
  nested: { on: false },
  gone: undefined,
};
const clone = structuredClone({ nested: source.nested });
source.nested.on = true;
const parsed = JSON.parse(JSON.stringify({ toJSON: () => ({ on: true }), on: false })) as { on: boolean };
const keys = Object.keys(JSON.parse(JSON.stringify(source)) as object);
new TmesEmailRecovery(tenant, "recovery", { enabled: clone.nested.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: parsed.on });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: keys.includes("gone") });
app.synth();
