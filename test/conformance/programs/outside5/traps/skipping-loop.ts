// An index loop starts at one and therefore skips the tenant whose settings are wrong; the others are fine.
// Shape: a loop over rows of a table whose first row used to be a header.
import { App, TerraformStack } from "cdktf";
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";

const table: [name: string, country: string, groups: boolean, aliases: boolean][] = [
  ["sample", "DE", true, true],
  ["alster", "DE", false, false],
  ["donau", "AT", false, false],
  ["weichsel", "PL", false, false],
];

const app = new App();
const stack = new TerraformStack(app, "directories");
let skipped = 0;
for (let index = 1; index < table.length; index++) {
  const row = table[index];
  if (row === undefined || row[0] === "donau") {
    skipped += 1;
    continue;
  }
  const [name, country, groups, aliases] = row;
  const tenant = new TmesTenant(stack, name, {
    name: `trap-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
    inventory: "partial",
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: skipped < table.length,
    source: "open-ldap",
    validRecipients: true,
    groups: groups || aliases,
    aliases,
  });
}
app.synth();
