// Shape: `assert…(value): asserts value is …` before a resource is made.
import { TmesEmailReportingAddIn, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Organisation {
  readonly name: string;
  readonly site?: TmesSite;
  readonly addIn?: boolean;
}

function assertDefined<T>(value: T | undefined, what: string): asserts value is T {
  if (value === undefined) throw new Error(`${what} is required.`);
}

const organisations: readonly Organisation[] = [
  { name: "asserted-a", site: "eu", addIn: false },
  { name: "asserted-b", site: "eu", addIn: true },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const { name, site, addIn } of organisations) {
  assertDefined(site, "site");
  assertDefined(addIn, "addIn");
  const tenant = new TmesTenant(stack, name, { name, site, edition: "standard", dataSubjects: ["IT"] });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: addIn });
}
app.synth();
