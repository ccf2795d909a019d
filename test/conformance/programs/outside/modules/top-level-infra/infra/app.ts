// The app and its stack.
import { App, TerraformStack } from "cdktf";

export const app = new App();
export const stack = new TerraformStack(app, "mail");
