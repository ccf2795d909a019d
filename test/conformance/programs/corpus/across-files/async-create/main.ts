// An asynchronous factory method.
import { App } from "cdktf";
import { RecoveryStack } from "./recovery-stack.js";

const app = new App();
await RecoveryStack.create(app, "shoveler", true);
app.synth();
