// Small decisions, each with its reason, are folded into the properties of one page.
// Shape: reduce of path/value decisions into a nested object
import {
  TmesHighProfileUsers,
  TmesLogonAccessControl,
  TmesTenant,
  type TmesLogonAccessControlProps,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface Decision {
  readonly reason: string;
  readonly set: Partial<TmesLogonAccessControlProps>;
}

const decisions: readonly Decision[] = [
  { reason: "Only the offices and the data centre", set: { approvedAddresses: ["192.0.2.0/27", "192.0.2.64/27"] } },
  { reason: "Scripts run in the data centre", set: { apiAccess: "block-and-log" } },
  { reason: "Users work at home", set: { endUserConsole: "bypass" } },
  { reason: "The help desk's script runs elsewhere", set: { apiAccess: "allow-and-log" } },
  { reason: "One alert a day is enough", set: { alertsPerDay: 1, alertRecipients: ["security@oldtown.example"] } },
];

const props = decisions.reduce<Mutable<TmesLogonAccessControlProps>>(
  (collected, { set }) => Object.assign(collected, set),
  { applyToDigestActions: true },
);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "logon"), "tenant", {
  name: "old-town",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
  inventory: "complete",
});
new TmesLogonAccessControl(tenant, "logon", props);
new TmesHighProfileUsers(tenant, "people", {
  source: "custom",
  customCount: decisions.filter(({ set }) => set.apiAccess).length,
  customEmailAddresses: false,
});
app.synth();
