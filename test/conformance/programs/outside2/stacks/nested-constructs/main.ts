// Shape: a platform construct made of smaller constructs, each in a file of its own.
import { App, TerraformStack } from "cdktf";
import { MailPlatform } from "./constructs/mail-platform.js";

const app = new App();
const stack = new TerraformStack(app, "platform");
new MailPlatform(stack, "Razorbill", {
  name: "razorbill",
  countries: ["FR", "ES"],
  users: { phoneNumbers: true },
  automation: { keys: 2, cleanUp: false },
});
app.synth();
