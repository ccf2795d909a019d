// Keys give the settings their names; a set and a map are gone through as lists are.
import { TmesEndUserQuarantine, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const rights = { spam: true, graymail: false, malware: true, ransomware: false };
const limits = new Map([
  ["acme", 30],
  ["acme-labs", 400],
]);

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [name, directoryCount] of limits) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["CZ"] });
  new TmesHighProfileUsers(tenant, "people", { source: "directory", groups: ["group:board"], directoryCount });
  new TmesEndUserQuarantine(tenant, "quarantine", {
    permissions: Object.fromEntries(
      Object.entries(rights).map(([reason, takeAction]) => [reason, { view: true, takeAction }]),
    ),
  });
}
app.synth();
