// The library is plain JavaScript with JSDoc types, from before the team used TypeScript. It adds the sandbox for URLs to each rule.
// Shape: a TypeScript program on top of a `lib.js` whose functions return property objects.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { countriesOf, spamRule } from "./lib.js";

const app = new App();
const stack = new TerraformStack(app, "agency");
const tenant = new TmesTenant(stack, "tenant", {
  name: "travel-agency",
  site: "eu",
  edition: "advanced",
  dataSubjects: countriesOf("adriatic"),
  inventory: "complete",
});
for (const [index, group] of ["bookings", "guides"].entries()) {
  const props = spamRule(group, { order: index + 1, links: group === "bookings" });
  new TmesSpamRule(tenant, `Spam ${group}`, props);
}
app.synth();
