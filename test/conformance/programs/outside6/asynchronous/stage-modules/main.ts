// The module of the stage is imported by a dynamic import with a computed name. Only the module of production names a clear-text server.
// Shape: `const { default: settings } = await import(`./stages/${stage}.ts`)` at the top level.
// Environments: MAIL_STAGE=integration; MAIL_STAGE=production
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Settings } from "./settings.ts";

const stage = process.env["MAIL_STAGE"] ?? "integration";
const { default: settings } = (await import(`./${stage}.ts`)) as { default: Settings };

const app = new App();
const stack = new TerraformStack(app, stage);
const tenant = new TmesTenant(stack, "tenant", {
  name: `railway-${stage}`,
  site: "eu",
  edition: "advanced",
  dataSubjects: ["CH", "AT"],
  inventory: "complete",
});
for (const { id, host, secure } of settings.servers) {
  new TmesSyslogServer(tenant, id, {
    address: host,
    ...(secure
      ? { protocol: "tls" as const, port: 6514, tlsAuthentication: true }
      : { protocol: "tcp" as const, port: 1514 }),
  });
}
app.synth();
