// Shape: a merge function of one's own over nested configuration.
import { TmesDirectorySynchronization, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Settings {
  readonly directory: { readonly groups: boolean; readonly aliases: boolean };
  readonly digest: { readonly actions: boolean; readonly times: readonly string[] };
}

type Overrides = { readonly [Key in keyof Settings]?: Partial<Settings[Key]> };

const base: Settings = {
  directory: { groups: false, aliases: false },
  digest: { actions: false, times: ["07:00"] },
};

function merged(overrides: Overrides): Settings {
  return {
    directory: { ...base.directory, ...overrides.directory },
    digest: { ...base.digest, ...overrides.digest },
  };
}

const units: Readonly<Record<string, Overrides>> = {
  bank: {},
  shop: { directory: { groups: true } },
  labs: { directory: { aliases: true }, digest: { actions: true } },
};

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [unit, overrides] of Object.entries(units)) {
  const settings = merged(overrides);
  const tenant = new TmesTenant(stack, unit, {
    name: `acme-${unit}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["FR"],
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "entra-id",
    validRecipients: true,
    ...settings.directory,
  });
  new TmesQuarantineDigest(tenant, "digest", {
    enabled: true,
    recipients: "all",
    schedule: { frequency: "daily", times: settings.digest.times },
    inlineActions: settings.digest.actions ? { enabled: true } : { enabled: false },
  });
}
app.synth();
