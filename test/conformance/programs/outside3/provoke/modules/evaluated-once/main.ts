// A module runs once, however often it is imported; the order of imports decides.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import "./a.ts";
import "./b.ts";
import "./a.ts";
import { counter } from "./counter.ts";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "evaluated-once",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: counter.count === 2 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: counter.order === "ba" });
app.synth();
