// Lists put together from lists.
import { TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const inside = ["security@acme.example"];
const recipients = ["%RCPTS%", ...inside];
const tokens = ["%SENDER%", ...["%SUBJECT%", "%RULENAME%"]];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SE", ...["FI"]],
});
for (const [name, attachOriginal] of [["virus", true], ["spam", false]] as const) {
  new TmesNotification(tenant, name, { to: recipients, tokens, attachOriginal });
}
app.synth();
