// A regular expression with `g` remembers where it was.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "stateful-expression",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const word = /mail/g;
const first = word.test("mail");
const second = word.test("mail");
const third = "a-b-c".replace("-", "+") === "a+b-c";
new TmesEmailRecovery(tenant, "recovery", { enabled: first });
new TmesLogRetrieval(tenant, "retrieval", { enabled: second });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: third });
app.synth();
