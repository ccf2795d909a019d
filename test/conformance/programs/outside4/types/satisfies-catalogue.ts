// A catalogue of props is checked with satisfies and keeps its literal types, so that switches stay off in the types.
// Shape: as const satisfies catalogue indexed by key
import {
  TmesDirectorySynchronization,
  TmesTenant,
  type TmesDirectorySynchronizationProps,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const catalogue = {
  none: { enabled: false },
  addresses: { enabled: true, source: "entra-id", validRecipients: true, groups: false, aliases: false },
  everything: { enabled: true, source: "entra-id", validRecipients: true, groups: true, aliases: true },
  // Prepared for the merger, not in use.
  later: { enabled: false, source: "ibm-domino", validRecipients: true, groups: true, aliases: true },
} as const satisfies Record<string, TmesDirectorySynchronizationProps>;

const choice = {
  "humboldt-museum": "addresses",
  "humboldt-shop": "none",
  "humboldt-archive": "later",
} as const satisfies Record<string, keyof typeof catalogue>;

const app = new App();
const stack = new TerraformStack(app, "directory");
for (const name of Object.keys(choice) as (keyof typeof choice)[]) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["DE"],
    inventory: "complete",
  });
  new TmesDirectorySynchronization(tenant, "sync", catalogue[choice[name]]);
}
app.synth();
