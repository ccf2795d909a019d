// Regions are classes in files of their own, whose base knows their types. What they upload is the least.
// Shape: class per region in its own module, with type imports in a circle
import { App } from "cdktf";
import { North } from "./north.ts";
import type { AnyRegion } from "./region.ts";
import { South } from "./south.ts";

const app = new App();
const regions: readonly AnyRegion[] = [new North(app), new South(app)];
for (const region of regions) region.declare();
app.synth();
