// Callers change the defaults in a callback.
import { App } from "cdktf";
import { createTenant } from "./create-tenant.js";

const app = new App();
createTenant(app, "eider", (options) => ({ ...options, passwords: true }));
createTenant(app, "scoter", (options) => options);
app.synth();
