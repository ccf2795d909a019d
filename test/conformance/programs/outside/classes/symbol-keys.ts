// Shape: `Symbol` keys that mark what belongs to the framework, as `Symbol.for("…")` in aws-cdk's core.
import { TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const RECIPIENTS = Symbol.for("example.mail.recipients");
const ATTACH = Symbol("attach");

interface Alert {
  readonly name: string;
  readonly [RECIPIENTS]: readonly string[];
  readonly [ATTACH]: boolean;
}

const alerts: readonly Alert[] = [
  { name: "to-sender", [RECIPIENTS]: ["%SENDER%"], [ATTACH]: false },
  { name: "to-helpdesk", [RECIPIENTS]: ["helpdesk@coho.example"], [ATTACH]: true },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "coho",
  site: "eu",
  edition: "standard",
  dataSubjects: ["BG", "RO"],
});
for (const alert of alerts) {
  new TmesNotification(tenant, alert.name, { to: alert[RECIPIENTS], attachOriginal: alert[ATTACH] });
}
app.synth();
