// Shape: ESM that reads a file beside it with `new URL("…", import.meta.url)`.
import { readFile } from "node:fs/promises";
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const text = await readFile(new URL("./domains.json", import.meta.url), "utf8");
const { tenant: name, country, domains } = JSON.parse(text);

const app = new App();
const stack = new TerraformStack(app, name);
const tenant = new TmesTenant(stack, "tenant", {
  name,
  site: "eu",
  edition: "standard",
  dataSubjects: [country],
});
for (const { domain, mx, defaults = false } of domains) {
  new TmesDomain(tenant, domain, {
    skipDefaultRules: !defaults,
    inboundServers: mx.map((host, index) => ({ host, port: 25, preference: index + 1 })),
    outbound: { enabled: false },
  });
}
app.synth();
