// Settings and stacks as namespaces: `export * as`.
import { App } from "cdktf";
import { mail } from "./lib/index.js";

const app = new App();
new mail.stacks.RecoveryStack(app, "siskin", mail.settings.siskin);
new mail.stacks.RecoveryStack(app, "linnet", { ...mail.settings.siskin, name: "linnet", keepDeleted: false });
app.synth();
