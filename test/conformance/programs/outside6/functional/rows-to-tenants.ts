// Lines of a table in a text become tenants: split, filter, sort, map. The rows with the sandbox are those whose contract says "plus".
// Shape: a data-first program, `rows.filter(…).sort(…).map(toStack)`, as teams write it that come from spreadsheets.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const table = `
name     | country | contract | seats
kiosk    | DE      | basic    | 40
bakery   | DE      | plus     | 220
foundry  | CZ      | ended    | 900
sawmill  | AT      | basic    | 15
brewery  | CZ      | plus     | 130
`;

const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.split(/\s*\|\s*/));

const customers = rows
  .map((cells) => Object.fromEntries(cells.map((cell, column) => [header[column], cell.trim()])))
  .filter(({ contract }) => contract !== "ended")
  .map(({ name = "", country = "", contract, seats }) => ({
    name,
    country,
    plus: contract === "plus",
    seats: Number(seats),
  }))
  .sort((a, b) => b.seats - a.seats);

const app = new App();
const stack = new TerraformStack(app, "customers");

customers
  .map(({ name, country, plus, seats }) => ({
    plus,
    tenant: new TmesTenant(stack, name, {
      name: `msp-${name}`,
      site: "eu",
      edition: plus ? "advanced" : "standard",
      dataSubjects: [country],
      labels: { size: seats > 100 ? "large" : "small" },
      inventory: "complete",
    }),
  }))
  .forEach(({ tenant, plus }) => {
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: plus, macroFiles: false },
    });
  });
app.synth();
