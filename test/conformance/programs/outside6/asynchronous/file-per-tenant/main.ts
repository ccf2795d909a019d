// One JSON file for each tenant in a folder. Files whose name begins with an underscore are drafts and are not declared.
// Shape: `for (const file of await readdir(dir))` with sorted names and a schema by hand.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { TmesDirectorySynchronization, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface TenantFile {
  countries: string[];
  directory: { groups: boolean; aliases: boolean };
  boardGroups: string[];
}

const folder = join(import.meta.dirname, "tenants");
const files = (await readdir(folder)).filter((file) => file.endsWith(".json") && !file.startsWith("_")).sort();

const app = new App();
const stack = new TerraformStack(app, "foundation");
for (const file of files) {
  const name = basename(file, ".json");
  const { countries, directory, boardGroups } = JSON.parse(await readFile(join(folder, file), "utf8")) as TenantFile;
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: countries,
    noticeVersion: "2021-09-09",
    inventory: "complete",
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "entra-id",
    validRecipients: true,
    ...directory,
  });
  new TmesHighProfileUsers(tenant, "high-profile-users", { source: "directory", groups: boardGroups });
}
app.synth();
