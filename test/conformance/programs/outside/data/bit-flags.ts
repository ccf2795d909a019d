// Shape: options as bits of an enum, combined with `|` and read with `&`.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

enum Upload {
  None = 0,
  Groups = 1 << 0,
  Recipients = 1 << 1,
  Aliases = 1 << 2,
  Everything = Groups | Recipients | Aliases,
}

const has = (flags: Upload, flag: Upload): boolean => (flags & flag) === flag;

const uploads: Readonly<Record<string, Upload>> = {
  minimal: Upload.Recipients,
  "all-of-it": Upload.Everything,
};

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [name, flags] of Object.entries(uploads)) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["RO"] });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: flags !== Upload.None,
    source: "open-ldap",
    groups: has(flags, Upload.Groups),
    validRecipients: has(flags, Upload.Recipients),
    aliases: has(flags, Upload.Aliases),
  });
}
app.synth();
