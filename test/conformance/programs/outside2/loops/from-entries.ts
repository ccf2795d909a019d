// Shape: `Object.fromEntries(list.map(…))` makes a settings object from lists of names.
import { TmesEndUserQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const dangerous = [
  "malware",
  "ransomware",
  "advancedThreatFiles",
  "advancedThreatUrls",
  "probableAdvancedThreats",
  "phishing",
  "suspiciousObjects",
] as const;
const harmless = ["spam", "graymail"] as const;

type Reason = (typeof dangerous)[number] | (typeof harmless)[number];

const permissions = (released: readonly Reason[]) =>
  Object.fromEntries(
    [...dangerous, ...harmless].map((reason) => [
      reason,
      { view: released.includes(reason), takeAction: released.includes(reason) },
    ]),
  );

const app = new App();
const stack = new TerraformStack(app, "quarantine");

function add(name: string, released: readonly Reason[]): void {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["FR"] });
  new TmesEndUserQuarantine(tenant, "settings", { permissions: permissions(released) });
}

add("warbler-staff", harmless);
add("warbler-lab", [...harmless, "suspiciousObjects"]);
app.synth();
