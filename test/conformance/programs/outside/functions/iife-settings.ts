// Shape: settings computed by functions that are called at once, and `let` assigned in branches.
import { TmesDlpRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const templates = (() => {
  const all = ["Germany: Banking and Financial Information", "EU: Data Protection"];
  return all.filter((name) => name.startsWith("EU"));
})();

let copies: string[];
if (templates.length > 1) {
  copies = [];
} else {
  copies = ["dlp-officer@iife.example"];
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "iife",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
new TmesDlpRule(tenant, "Personal data", {
  direction: "outbound",
  enabled: true,
  level: "organization",
  templates,
  actions: {
    intercept: "do-not-intercept",
    monitor: { bcc: copies.length > 0, bccRecipients: copies },
  },
});
app.synth();
