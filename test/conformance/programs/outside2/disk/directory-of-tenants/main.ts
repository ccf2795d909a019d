// Shape: a folder with a JSON file for each tenant, listed with `readdirSync`.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { TmesIpReputation, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface TenantFile {
  site: TmesSite;
  countries: string[];
  level?: number;
}

const folder = join(__dirname, "tenants");

const app = new App();
readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .forEach((file) => {
    const name = basename(file, ".json");
    const { site, countries, level = 2 } = JSON.parse(readFileSync(join(folder, file), "utf8")) as TenantFile;
    const stack = new TerraformStack(app, name);
    const tenant = new TmesTenant(stack, "tenant", { name, site, edition: "standard", dataSubjects: countries });
    new TmesIpReputation(tenant, "reputation", {
      quickIpList: { level },
      standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
      approved: { addresses: [], bypassSpamDetection: false, countries: [] },
    });
  });
app.synth();
