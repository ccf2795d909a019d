// Shape: durations as a small value type; days decide which facts and which settings a tenant gets.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Duration {
  private constructor(private readonly minutes: number) {}
  static days(days: number): Duration {
    return new Duration(days * 24 * 60);
  }
  static weeks(weeks: number): Duration {
    return Duration.days(weeks * 7);
  }
  toDays(): number {
    return this.minutes / (24 * 60);
  }
  plus(other: Duration): Duration {
    return new Duration(this.minutes + other.minutes);
  }
}

const agreed = Duration.weeks(4).plus(Duration.days(2));
const recoveryWindow = Duration.days(14);

const wanted = { mint: Duration.days(180), treasury: Duration.days(30) };

const app = new App();
for (const [name, retention] of Object.entries(wanted)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `coins-${name}`,
    site: "eu",
    edition: retention.toDays() > agreed.toDays() ? "cegp" : "standard",
    dataSubjects: ["SK"],
    noticeVersion: retention.toDays() > agreed.toDays() ? "2025-12-09" : "2018-08-02",
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: recoveryWindow.toDays() < retention.toDays() / 6 });
}
app.synth();
