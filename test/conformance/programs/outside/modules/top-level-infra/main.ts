// Shape: Pulumi programs, whose modules make resources at their top level and export them.
import { app } from "./infra/app.js";
import "./infra/rules.js";
import "./infra/reports.js";

app.synth();
