// Shape: assertion functions check a loose options object; what passes is declared. Nothing breaks a rule.
import { TmesEndUserConsole, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Loose {
  readonly tenant?: string;
  readonly networks?: readonly string[];
  readonly twoFactor?: boolean;
}

function assertDefined<T>(value: T | undefined, what: string): asserts value is T {
  if (value === undefined) throw new Error(`${what} is required.`);
}

function assertNarrow(networks: readonly string[]): void {
  const wide = networks.find((network) => network.endsWith("/0"));
  if (wide !== undefined) throw new Error(`${wide} is the whole internet.`);
}

function declare(app: App, loose: Loose): void {
  const { tenant: name, networks, twoFactor } = loose;
  assertDefined(name, "tenant");
  assertDefined(networks, "networks");
  assertDefined(twoFactor, "twoFactor");
  assertNarrow(networks);
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["DE", "CH"],
  });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: networks });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: true, twoFactor },
    singleSignOn: { enabled: false },
  });
}

const app = new App();
declare(app, { tenant: "notary-basel", networks: ["198.51.100.0/29"], twoFactor: true });
declare(app, { tenant: "notary-ulm", networks: ["203.0.113.4", "203.0.113.5"], twoFactor: true });
app.synth();
