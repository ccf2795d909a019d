// Shape: a table pasted as text, split into rows and columns, with numbers and booleans parsed.
import { TmesDirectorySynchronization, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const table = `
branch;   country; aliases; size
graz;     AT;      no;      50
maribor;  SI;      yes;     30
trieste;  IT;      no;      120
`;

const [header = "", ...rows] = table.trim().split("\n");
const columns = header.split(";").map((column) => column.trim());

const branches = rows.map((row) => {
  const cells = row.split(";").map((cell) => cell.trim());
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
});

const app = new App();
for (const { branch = "", country = "", aliases = "no", size = "0" } of branches) {
  const tenant = new TmesTenant(new TerraformStack(app, branch), "tenant", {
    name: `alps-${branch}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    validRecipients: true,
    groups: false,
    aliases: aliases === "yes",
  });
  new TmesMessageSize(tenant, "size", { maximumMegabytes: Number.parseInt(size, 10) });
}
app.synth();
