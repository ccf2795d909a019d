// Shape: a generator function yields configurations, one for each quarter and office.
import { TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Report {
  readonly title: string;
  readonly frequency: "monthly" | "quarterly";
  readonly active: boolean;
}

function* reports(offices: readonly string[]): Generator<Report> {
  for (const office of offices) {
    yield { title: `${office}: threats`, frequency: "monthly", active: false };
    if (office.startsWith("Head")) {
      yield { title: `${office}: top recipients`, frequency: "quarterly", active: true };
    }
  }
}

const app = new App();
const stack = new TerraformStack(app, "reports");
const tenant = new TmesTenant(stack, "tenant", {
  name: "shrike",
  site: "eu",
  edition: "standard",
  dataSubjects: ["BE"],
});

let count = 0;
for (const { title, frequency, active } of reports(["Head office", "Plant"])) {
  count += 1;
  new TmesScheduledReport(tenant, `report-${count}`, { name: title, enabled: active, frequency });
}
app.synth();
