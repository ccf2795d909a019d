// Entries are keyed "tenant:setting" and taken apart with a typed split. None of them releases dangerous mail.
// Shape: template literal types as keys of a flat table
import { TmesEndUserQuarantine, TmesTenant, type TmesEndUserQuarantineProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Site = "campus" | "library";
type Reason = keyof NonNullable<TmesEndUserQuarantineProps["permissions"]>;
type Key = `${Site}:${Reason}`;
type Right = "hidden" | "view" | "release";

const rights: { readonly [Each in Key]?: Right } = {
  "campus:spam": "release",
  "campus:graymail": "release",
  "campus:malware": "view",
  "campus:ransomware": "hidden",
  "library:spam": "release",
  "library:graymail": "release",
  "library:phishing": "view",
  "library:probableAdvancedThreats": "hidden",
};

function parts<Left extends string, Right extends string>(key: `${Left}:${Right}`): [Left, Right] {
  return key.split(":") as [Left, Right];
}

function permissionsOf(site: Site): NonNullable<TmesEndUserQuarantineProps["permissions"]> {
  const own: Partial<Record<Reason, { view: boolean; takeAction: boolean }>> = {};
  for (const [key, right] of Object.entries(rights) as [Key, Right][]) {
    const [where, reason] = parts<Site, Reason>(key);
    if (where !== site) continue;
    own[reason] = { view: right !== "hidden", takeAction: right === "release" };
  }
  return own;
}

const app = new App();
const stack = new TerraformStack(app, "quarantine");
for (const site of ["campus", "library"] as const) {
  const tenant = new TmesTenant(stack, site, {
    name: `bellows-${site}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["IE"],
    inventory: "complete",
  });
  new TmesEndUserQuarantine(tenant, "quarantine", { permissions: permissionsOf(site) });
}
app.synth();
