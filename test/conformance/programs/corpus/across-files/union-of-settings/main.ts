// A discriminated union of settings; another file makes the construct of each.
import { App } from "cdktf";
import { MailStack } from "./mail-stack.js";

const app = new App();
new MailStack(app, "avocet", [
  { type: "passwords", on: true },
  { type: "retrieval", on: false },
]);
new MailStack(app, "stilt", [{ type: "retrieval", on: true }]);
app.synth();
