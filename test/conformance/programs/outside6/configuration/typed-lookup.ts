// A lookup function with conditional types reads dotted keys from one settings object.
// Shape: a small `config.get("a.b")` helper with template literal types, as many service templates have it.
import { TmesDirectoryImport, TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const settings = {
  tenant: { name: "alpine-ski-house", site: "eu", edition: "advanced" },
  directory: { enabled: true, source: "active-directory", groups: false, aliases: true },
  import: { enabled: true, displayNames: true },
} as const;

type Paths<T> = { [K in keyof T & string]: `${K}.${keyof T[K] & string}` }[keyof T & string];
type At<T, P> = P extends `${infer Section}.${infer Key}`
  ? Section extends keyof T
    ? Key extends keyof T[Section]
      ? T[Section][Key]
      : never
    : never
  : never;

function get<Path extends Paths<typeof settings>>(path: Path): At<typeof settings, Path> {
  const [section, key] = path.split(".") as [keyof typeof settings, string];
  return (settings[section] as Record<string, unknown>)[key] as At<typeof settings, Path>;
}

const app = new App();
const stack = new TerraformStack(app, "alpine");
const tenant = new TmesTenant(stack, "tenant", {
  name: get("tenant.name"),
  site: get("tenant.site"),
  edition: get("tenant.edition"),
  dataSubjects: ["AT", "CH"],
  inventory: "complete",
});
new TmesDirectorySynchronization(tenant, "directory-synchronization", {
  enabled: get("directory.enabled"),
  source: get("directory.source"),
  validRecipients: true,
  groups: get("directory.groups"),
  aliases: get("directory.aliases"),
});
new TmesDirectoryImport(tenant, "directory-import", {
  enabled: get("import.enabled"),
  displayNames: get("import.displayNames"),
});
app.synth();
