// Shape: `ENVIRONMENTS.forEach((environment) => deployEnvironment(APP, environment))`, constants in upper case.
import { App } from "cdktf";
import { ENVIRONMENTS, deployEnvironment } from "./lib/config.js";

const APP = new App();

ENVIRONMENTS.forEach((environment) => deployEnvironment(APP, environment));

APP.synth();
