// Objects become texts and numbers by their own methods.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "to-primitive",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

class Days {
  constructor(private readonly days: number) {}
  valueOf(): number {
    return this.days;
  }
  toString(): string {
    return "many";
  }
}
const days = new Days(30);
const tagged = { [Symbol.toPrimitive]: (hint: string) => (hint === "number" ? 1 : "text") };
new TmesEmailRecovery(tenant, "recovery", { enabled: Number(days) > 14 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: `${String(days)}` === "30" });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: +tagged === 1 && `${tagged as unknown as string}` === "text" });
app.synth();
