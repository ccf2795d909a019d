// Settings of a branch are deep and mostly absent; what is absent falls back to the head office, then to safe values.
// Shape: optional chaining with nullish defaults over partial configuration
import { TmesEndUserConsole, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Branch {
  readonly console?: {
    readonly local?: { readonly enabled?: boolean; readonly twoFactor?: boolean | null };
    readonly sso?: { readonly providers?: readonly string[] };
  } | null;
  readonly network?: { readonly addresses?: readonly string[]; readonly api?: { readonly restrict?: boolean } };
}

const headOffice: Branch = {
  console: { local: { enabled: false }, sso: { providers: ["okta"] } },
  network: { addresses: ["192.0.2.0/24"], api: { restrict: true } },
};

const branches: Readonly<Record<string, Branch | undefined>> = {
  lisbon: { console: { local: { enabled: true, twoFactor: null } } },
  porto: { console: null, network: { addresses: ["198.51.100.64/26"] } },
  faro: undefined,
};

const app = new App();
for (const [name, branch] of Object.entries(branches)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `contoso-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["PT"],
    inventory: "complete",
  });
  const local = branch?.console?.local;
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: {
      enabled: local?.enabled ?? headOffice.console?.local?.enabled ?? false,
      twoFactor: local?.twoFactor ?? headOffice.console?.local?.twoFactor ?? false,
    },
    singleSignOn: {
      enabled: ((branch?.console?.sso ?? headOffice.console?.sso)?.providers?.length ?? 0) > 0,
    },
  });
  const restrict = branch?.network?.api?.restrict ?? headOffice.network?.api?.restrict ?? true;
  new TmesLogonAccessControl(tenant, "logon", {
    endUserConsole: "allow-and-log",
    apiAccess: restrict ? "block-and-log" : "bypass",
    approvedAddresses: branch?.network?.addresses ?? headOffice.network?.addresses ?? [],
  });
}
app.synth();
