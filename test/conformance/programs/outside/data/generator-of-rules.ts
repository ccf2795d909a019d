// Shape: `function*` that yields what is to be made, with `yield*` of another generator.
import { TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Template {
  readonly name: string;
  readonly to: string;
  readonly original: boolean;
}

function* internal(): Generator<Template> {
  yield { name: "blocked", to: "%RCPTS%", original: false };
  yield { name: "cleaned", to: "%RCPTS%", original: false };
}

function* templates(auditor?: string): Generator<Template> {
  yield* internal();
  if (auditor !== undefined) yield { name: "audit", to: auditor, original: true };
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const auditors: [string, string?][] = [["unaudited"], ["audited", "audit@generated.example"]];
for (const [name, auditor] of auditors) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["GR"] });
  for (const { name: template, to, original } of templates(auditor)) {
    new TmesNotification(tenant, template, { to: [to], tokens: ["%DATE&TIME%"], attachOriginal: original });
  }
}
app.synth();
