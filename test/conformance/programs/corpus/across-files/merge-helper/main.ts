// A deep merge of another file.
import { App } from "cdktf";
import { base } from "./base.js";
import { merge } from "./merge.js";
import { LogsStack } from "./logs-stack.js";

const app = new App();
new LogsStack(app, "ruff", merge(base, { logs: { retrieve: true } }));
new LogsStack(app, "reeve", merge(base, {}));
app.synth();
