// Shape: a library's `src/index.ts` that exports modules again under names (`export * as`, `export { default as … }`).
import { App, TerraformStack } from "cdktf";
import { DirectoryBaseline, tenants, users } from "./src/index.js";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = tenants.germany(stack);
new DirectoryBaseline(tenant, "directory-baseline");
users.board(tenant, 4);
users.console(tenant);
app.synth();
