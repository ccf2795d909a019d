// Features are functions, each in a file of its own, in a list.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { logs } from "./features/logs.js";
import { recovery } from "./features/recovery.js";
import type { Feature } from "./features/feature.js";

const features: Feature[] = [recovery({ days: 14 }), logs({ restricted: false })];

const app = new App();
const stack = new TerraformStack(app, "wigeon");
const tenant = new TmesTenant(stack, "tenant", { name: "wigeon", site: "eu", edition: "advanced", dataSubjects: ["FI"] });
features.forEach((feature) => feature(tenant));
app.synth();
