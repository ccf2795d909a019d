// A library folder with a barrel. The program sees only the barrel, and the switch that matters is a default in a file behind it.
// Shape: `lib/index.ts` with `export *`, a `bin`-like main file, and one construct for each file.
import { App, TerraformStack } from "cdktf";
import { CompanyTenant, Countries, protectMail } from "./lib/index.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");

const tenant = new CompanyTenant(stack, "benelux", { countries: Countries.benelux });
protectMail(tenant);

const second = new CompanyTenant(stack, "baltics", { countries: Countries.baltics });
protectMail(second, { rewrite: "possible-risks" });

app.synth();
