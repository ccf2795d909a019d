// Strategies implement an interface; the entry point chooses one for each tenant.
import { App } from "cdktf";
import { openPolicy, strictPolicy } from "./policies.js";
import { Deployer } from "./deployer.js";

const app = new App();
new Deployer(app, strictPolicy).deploy("curlew");
new Deployer(app, openPolicy).deploy("whimbrel");
app.synth();
