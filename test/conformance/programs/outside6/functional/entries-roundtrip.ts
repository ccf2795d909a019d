// Switches go through Object.entries, a filter and Object.fromEntries. In the end everything that was "off" is false again.
// Shape: a policy table with words ("on", "off", "locked") that is turned into booleans.
import { TmesEndUserQuarantine, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Word = "on" | "off" | "locked";

const words = {
  filesAndUrls: "on",
  senderAddresses: "locked",
  apexCentral: "off",
} satisfies Record<string, Word>;

const rights: Record<string, Word> = {
  spam: "on",
  graymail: "on",
  malware: "locked",
  ransomware: "locked",
  phishing: "off",
};

const toSwitches = <Key extends string>(table: Record<Key, Word>): Record<Key, boolean> =>
  Object.fromEntries(Object.entries(table).map(([key, word]) => [key, word === "on"])) as Record<Key, boolean>;

const permissions = Object.fromEntries(
  Object.entries(rights)
    .filter(([, word]) => word !== "off")
    .map(([reason, word]) => [reason, { view: true, takeAction: word !== "locked" }]),
);

const app = new App();
const stack = new TerraformStack(app, "library");
const tenant = new TmesTenant(stack, "tenant", {
  name: "city-library",
  site: "eu",
  edition: "standard",
  dataSubjects: ["EE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
  claims: { attestedBy: "privacy@library.example", attestedOn: "2026-10-01" },
});
const { filesAndUrls, senderAddresses, apexCentral } = toSwitches(words);
new TmesSuspiciousObjects(tenant, "suspicious-objects", {
  apexCentral: { enabled: apexCentral },
  threatIntelligence: { filesAndUrls, senderAddresses },
});
new TmesEndUserQuarantine(tenant, "end-user-quarantine", { permissions });
app.synth();
