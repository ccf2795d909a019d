// Shape: strategies in a table typed by the key, with a function for each kind of department.
import { TmesFilePasswordAnalysis, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Department {
  readonly name: string;
  readonly kind: "executive" | "field" | "support";
  readonly people: number;
}
type Strategy = (tenant: TmesTenant, department: Department) => void;

const locked: Strategy = (tenant) => {
  new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: false });
};

const strategies: Readonly<Record<Department["kind"], readonly Strategy[]>> = {
  executive: [
    locked,
    (tenant, { people }) =>
      void new TmesHighProfileUsers(tenant, "people", {
        source: "custom",
        customCount: people,
        customEmailAddresses: people < 20,
      }),
  ],
  field: [
    (tenant) => {
      new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: true, holdMessages: true });
    },
  ],
  support: [locked],
};

const departments: readonly Department[] = [
  { name: "board", kind: "executive", people: 12 },
  { name: "divers", kind: "field", people: 80 },
  { name: "workshop", kind: "support", people: 30 },
];

const app = new App();
for (const department of departments) {
  const tenant = new TmesTenant(new TerraformStack(app, department.name), "tenant", {
    name: `salvage-${department.name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["NO"],
  });
  for (const strategy of strategies[department.kind]) strategy(tenant, department);
}
app.synth();
