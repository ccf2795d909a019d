// Defaults in the parameters of a function of another file, the rest passed on.
import { App } from "cdktf";
import { deploy } from "./deploy.js";

const app = new App();
deploy(app, { name: "lapwing" });
deploy(app, { name: "plover", contact: "person", switchboardNumber: true });
app.synth();
