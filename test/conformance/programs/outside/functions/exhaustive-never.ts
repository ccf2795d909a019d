// Shape: discriminated unions with an exhaustive `switch` and `assertNever`.
import { TmesContentRule, TmesTenant, type TmesContentRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Response =
  { readonly type: "hold" } | { readonly type: "copy"; readonly to: string } | { readonly type: "hand-on"; readonly host: string };

function assertNever(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}

function actions(response: Response): NonNullable<TmesContentRuleProps["actions"]> {
  switch (response.type) {
    case "hold":
      return { intercept: "quarantine" };
    case "copy":
      return { intercept: "do-not-intercept", monitor: { bcc: true, bccRecipients: [response.to] } };
    case "hand-on":
      return { intercept: "deliver-now", deliverNow: { to: "specific-mail-server", host: response.host, port: 25 } };
    default:
      return assertNever(response);
  }
}

const responses: Readonly<Record<string, Response>> = {
  Executables: { type: "hold" },
  Invoices: { type: "copy", to: "accounting@exhaustive.example" },
  Newsletters: { type: "hand-on", host: "relay.exhaustive.example" },
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "exhaustive",
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
});
for (const [name, response] of Object.entries(responses)) {
  new TmesContentRule(tenant, name, {
    direction: "outbound",
    enabled: true,
    level: "organization",
    criteria: { match: "any", subjectKeywords: [name] },
    actions: actions(response) as NonNullable<Extract<TmesContentRuleProps, { direction: "outbound" }>["actions"]>,
  });
}
app.synth();
