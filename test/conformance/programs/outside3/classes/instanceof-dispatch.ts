// Shape: a hierarchy of value classes told apart with `instanceof`.
import { TmesQuarantineDigest, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

abstract class Mailing {
  constructor(readonly title: string) {}
}
class Digest extends Mailing {
  constructor(
    title: string,
    readonly hours: readonly number[],
    readonly clickable = false,
  ) {
    super(title);
  }
}
class Report extends Mailing {
  active = true;
  retire(): this {
    this.active = false;
    return this;
  }
}

const mailings: readonly Mailing[] = [
  new Digest("Workshop", [7, 15]),
  new Digest("Office", [8], true),
  new Report("Quarter"),
  new Report("Old").retire(),
];

const app = new App();
const stack = new TerraformStack(app, "mailings");
const tenant = new TmesTenant(stack, "tenant", {
  name: "bicycle-makers",
  site: "eu",
  edition: "standard",
  dataSubjects: ["NL"],
});
for (const mailing of mailings) {
  if (mailing instanceof Digest) {
    new TmesQuarantineDigest(tenant, mailing.title, {
      enabled: true,
      recipients: "all",
      schedule: { frequency: "daily", times: mailing.hours.map((hour) => `${hour < 10 ? "0" : ""}${String(hour)}:00`) },
      inlineActions: { enabled: mailing.clickable, blockSender: mailing.clickable },
    });
  } else if (mailing instanceof Report) {
    new TmesScheduledReport(tenant, mailing.title, { enabled: mailing.active, frequency: "quarterly" });
  }
}
app.synth();
