// A factory that gets its defaults first, and what differs later.
import { App } from "cdktf";
import { gateway } from "./gateway.js";

const app = new App();
const standard = gateway({ logs: false, passwords: false });
standard(app, "dunlin-post", {});
standard(app, "dunlin-bank", { logs: true });
app.synth();
