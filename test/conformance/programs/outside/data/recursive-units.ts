// Shape: an organisation chart walked recursively, settings inherited from the parent.
import { TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly name: string;
  readonly retrieval?: boolean;
  readonly country?: string;
  readonly units?: readonly Unit[];
}

const group: Unit = {
  name: "group",
  country: "DE",
  retrieval: false,
  units: [
    { name: "insurance", units: [{ name: "claims", retrieval: true }, { name: "life" }] },
    { name: "reinsurance", country: "CH" },
  ],
};

const app = new App();
const stack = new TerraformStack(app, "mail");

function deploy(unit: Unit, inherited: { country: string; retrieval: boolean }): number {
  const { country = inherited.country, retrieval = inherited.retrieval } = unit;
  const tenant = new TmesTenant(stack, unit.name, {
    name: unit.name,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesLogRetrieval(tenant, "retrieval", { enabled: retrieval });
  return (unit.units ?? []).reduce((count, child) => count + deploy(child, { country, retrieval }), 1);
}

deploy(group, { country: "AT", retrieval: false });
app.synth();
