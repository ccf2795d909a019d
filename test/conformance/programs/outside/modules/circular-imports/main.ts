// Shape: two modules that import each other, with functions that are called once both are loaded.
import { App, TerraformStack } from "cdktf";
import { createTenant } from "./tenant.js";

const app = new App();
createTenant(new TerraformStack(app, "mail"), "circular");
app.synth();
