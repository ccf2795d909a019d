// Shape: a tree of organisational units that a recursive function walks, settings inherited from the parent.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly name: string;
  readonly country?: string;
  readonly displayNames?: boolean;
  readonly units?: readonly Unit[];
}

interface Inherited {
  readonly path: string;
  readonly country: string;
  readonly displayNames: boolean;
}

const group: Unit = {
  name: "thrush",
  country: "FI",
  displayNames: false,
  units: [
    { name: "timber" },
    { name: "paper", units: [{ name: "sweden", country: "SE", displayNames: true }] },
  ],
};

const app = new App();

function deploy({ name, units = [], ...own }: Unit, parent: Inherited): void {
  const { country, displayNames } = { ...parent, ...own };
  const path = parent.path === "" ? name : `${parent.path}-${name}`;
  if (units.length === 0) {
    const stack = new TerraformStack(app, path);
    const tenant = new TmesTenant(stack, "tenant", {
      name: path,
      site: "eu",
      edition: "standard",
      dataSubjects: [country],
    });
    new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames, format: "csv" });
    return;
  }
  for (const unit of units) deploy(unit, { path, country, displayNames });
}

deploy(group, { path: "", country: "FI", displayNames: false });
app.synth();
