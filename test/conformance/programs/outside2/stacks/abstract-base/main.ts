// Shape: an abstract base stack that makes the tenant and leaves the rest to abstract methods.
import { App } from "cdktf";
import { BranchStack } from "./lib/branch-stack.js";
import { HeadquartersStack } from "./lib/headquarters-stack.js";

const app = new App();
new HeadquartersStack(app, "headquarters", { country: "SE", keys: 2 });
new BranchStack(app, "branch", { country: "NO" });
app.synth();
