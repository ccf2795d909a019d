// A context with the tenant and its settings is passed from file to file.
import { App } from "cdktf";
import { createContext } from "./context.js";
import { addRecovery } from "./recovery.js";

const app = new App();
const context = createContext(app, "brant", { keep: true });
addRecovery(context);
app.synth();
