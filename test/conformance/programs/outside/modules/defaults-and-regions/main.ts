// Shape: `defaults.ts` plus a file for each region that spreads it and replaces single parts.
import { App } from "cdktf";
import { deployRegion } from "./deploy.js";
import { india } from "./regions/india.js";
import { unitedKingdom } from "./regions/united-kingdom.js";

const app = new App();
[india, unitedKingdom].forEach((region) => deployRegion(app, region));
app.synth();
