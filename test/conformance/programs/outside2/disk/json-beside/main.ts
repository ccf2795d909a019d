// Shape: `JSON.parse(readFileSync(join(__dirname, "config.json")))` with a cast to the configuration's type.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TmesEndUserConsole, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Config {
  tenants: Array<{ name: string; site: TmesSite; countries: string[]; localAccounts: boolean; twoFactor: boolean }>;
}

const config = JSON.parse(readFileSync(join(__dirname, "config.json"), "utf8")) as Config;

const app = new App();
for (const { name, site, countries, localAccounts, twoFactor } of config.tenants) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site, edition: "standard", dataSubjects: countries });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: localAccounts, twoFactor },
    singleSignOn: { enabled: true },
  });
}
app.synth();
