// Shape: modules that add themselves to a registry when they are imported; main only imports them.
import { App } from "cdktf";
import { deployAll } from "./registry.js";
import "./tenants/nordics.js";
import "./tenants/iberia.js";

const app = new App();
deployAll(app);
app.synth();
