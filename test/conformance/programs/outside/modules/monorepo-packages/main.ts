// Shape: a monorepo of `apps/` and `packages/` whose app maps over specs (DanielMSchmidt/cdktf-in-a-mono-repo).
import { App } from "cdktf";
import { specs } from "./apps/mail/src/tenants.js";
import { TenantWithPeers } from "./packages/mail-constructs/src/index.js";

const app = new App();
specs.map((spec) => new TenantWithPeers(app, spec));
app.synth();
