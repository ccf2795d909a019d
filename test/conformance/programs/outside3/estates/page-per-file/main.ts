// Shape: each settings page is a function in a file of its own; an index lists them and `main` runs the list.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { pages } from "./pages/index.ts";

const app = new App();
const stack = new TerraformStack(app, "library");
const tenant = new TmesTenant(stack, "tenant", {
  name: "library-of-towns",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NL", "BE"],
});

pages.forEach((page) => {
  page(tenant);
});
app.synth();
