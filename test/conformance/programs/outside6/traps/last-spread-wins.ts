// Secure values are spread first and options last. A caller passes all options of a tenant, and one of them turns the check of names off.
// Shape: `{ ...secure, ...options }` where the order is the other way round from what its author intended.
import { TmesDirectoryImport, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  address?: string;
  tlsAuthentication?: boolean;
  displayNames?: boolean;
}

const secureLogs = { protocol: "tls", port: 6514, tlsAuthentication: true, address: "logs.zoo.example" } as const;
const secureImport = { enabled: true, displayNames: false, format: "csv" } as const;

const options: Record<string, Options> = {
  zoo: { address: "logs-2.zoo.example", tlsAuthentication: false },
  aquarium: { displayNames: true },
};

const app = new App();
const stack = new TerraformStack(app, "parks");
for (const [name, { displayNames, ...logs }] of Object.entries(options)) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["NL"],
    inventory: "complete",
  });
  new TmesSyslogServer(tenant, "logs", { ...secureLogs, ...logs });
  new TmesDirectoryImport(tenant, "directory-import", {
    ...secureImport,
    ...(displayNames === undefined ? {} : { displayNames }),
  });
}
app.synth();
