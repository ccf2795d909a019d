// Business units below business units, each with its own tenant, by recursion.
import { TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly name: string;
  readonly retrieval: boolean;
  readonly units?: readonly Unit[];
}

function declare(stack: TerraformStack, unit: Unit): void {
  const tenant = new TmesTenant(stack, unit.name, {
    name: unit.name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["LU"],
  });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: unit.retrieval });
  for (const each of unit.units ?? []) declare(stack, each);
}

const app = new App();
declare(new TerraformStack(app, "mail"), {
  name: "acme",
  retrieval: false,
  units: [
    { name: "acme-bank", retrieval: true },
    { name: "acme-insurance", retrieval: false, units: [{ name: "acme-life", retrieval: true }] },
  ],
});
app.synth();
