// Rules that hand their mail to others, exceptions that name people, lists that approve people.
import { TmesNotification, TmesSenderFilter, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "us",
  edition: "standard",
  dataSubjects: ["US"],
  noticeVersion: "2025-12-09",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
  exceptions: [
    { sender: "*@partner.example", recipient: "*@acme.example" },
    { sender: "newsletter@partner.example", recipient: "works.council.chair@acme.example" },
  ],
  actions: { intercept: "do-not-intercept", monitor: { bcc: true, bccRecipients: ["security@acme.example"] } },
});
new TmesVirusRule(tenant, "Finance: Virus", {
  direction: "inbound",
  enabled: true,
  level: "group",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
  exceptions: [],
  actions: { intercept: "change-recipient", changeRecipient: { recipients: ["security@acme.example"] } },
});
new TmesNotification(tenant, "Virus found", {
  from: ["postmaster@acme.example"],
  to: ["security@acme.example"],
  tokens: ["%SENDER%", "%SUBJECT%"],
  attachOriginal: true,
});
new TmesNotification(tenant, "To the recipient", { to: ["%RCPTS%"], tokens: ["%SUBJECT%"], attachOriginal: true });
new TmesSenderFilter(tenant, "senders", {
  approvedSenders: [{ sender: "*@partner.example" }, { sender: "first.last@partner.example" }],
});
app.synth();
