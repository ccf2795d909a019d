// The settings are read from a file with top-level await before the app is made.
// Shape: top-level await of readFile and JSON.parse with a typed reviver
import { readFile } from "node:fs/promises";
import { TmesProfile, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Account {
  readonly role: string;
  readonly mobile: boolean;
  readonly leavers: "deleted" | "kept";
}

interface Settings {
  readonly tenant: string;
  readonly accounts: readonly Account[];
}

const text = await readFile(new URL("settings.json", import.meta.url), "utf8");
const { tenant: name, accounts } = JSON.parse(text) as Settings;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "accounts"), "tenant", {
  name,
  site: "eu",
  edition: "standard",
  dataSubjects: ["LU", "BE"],
  inventory: "complete",
});
new TmesProfile(tenant, "profile", {
  mobileNumbersLeftOut: accounts.every(({ mobile }) => !mobile),
  roleAddressesOnly: accounts.length > 0,
  subaccountsDeletedOnLeaving: accounts.every(({ leavers }) => leavers === "deleted"),
});
app.synth();
