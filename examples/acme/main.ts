// Acme's three tenants, one stack each. `npm run synth` writes cdktf.out and checks it.
import { join } from "node:path";
import { App } from "cdktf";
import { AustraliaStack } from "./tenants/australia.ts";
import { EuropeStack } from "./tenants/europe.ts";
import { UnitedStatesStack } from "./tenants/united-states.ts";

const app = new App({ outdir: join(import.meta.dirname, "cdktf.out") });
new EuropeStack(app, "europe");
new AustraliaStack(app, "australia");
new UnitedStatesStack(app, "united-states");
app.synth();
