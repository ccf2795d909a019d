// Stacks, rules and settings come through one barrel file; the barrel renames the careful profile.
// Shape: a repository with a `lib` folder and an index.ts, and a thin entry point.
import { App } from "cdktf";
import { MailStack, profile } from "./lib/index.ts";

const app = new App();
new MailStack(app, "mail", { name: "datum-corp", countries: ["DE", "PL"], profile });
app.synth();
