// Everything is .mts; a module keeps a counter and a registry that the importing order fills.
// Shape: ES modules with side effects: each tenant's file registers itself when it is imported.
import { App } from "cdktf";
import "./tenants/north.mts";
import "./tenants/south.mts";
import { deploy } from "./registry.mts";

const app = new App();
const count = deploy(app);
if (count === 0) throw new Error("No tenant is registered.");
app.synth();
