// Two teams import the same function under different names. Both variants stay within the rules.
// Shape: a monorepo in which a platform package is re-exported by a team's own package.
import { App, TerraformStack } from "cdktf";
import { protectMail, withoutTracking } from "./team/index.ts";
import { createTenant } from "./platform/tenants.ts";

const app = new App();
const stack = new TerraformStack(app, "teams");

const web = createTenant(stack, "web", ["DE"]);
protectMail(web);

const shop = createTenant(stack, "shop", ["DE", "AT"]);
withoutTracking(shop, { reason: "works agreement" });

app.synth();
