// Shape: CDK's own `Schedule.cron()` and `Duration.days()`: a private constructor and static factory methods.
import { TmesScheduledReport, TmesTenant, type TmesScheduledReportProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Frequency = "daily" | "weekly" | "monthly" | "quarterly";

class Reporting {
  static never(): Reporting {
    return new Reporting(undefined);
  }

  static every(frequency: Frequency): Reporting {
    return new Reporting(frequency);
  }

  private constructor(private readonly frequency: Frequency | undefined) {}

  toProps(): TmesScheduledReportProps {
    if (this.frequency === undefined) return { enabled: false };
    return { enabled: true, frequency: this.frequency };
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const quiet = new TmesTenant(stack, "quiet", { name: "quiet", site: "uk", edition: "standard", dataSubjects: ["GB"] });
const noisy = new TmesTenant(stack, "noisy", { name: "noisy", site: "uk", edition: "standard", dataSubjects: ["GB"] });
new TmesScheduledReport(quiet, "monthly", Reporting.never().toProps());
new TmesScheduledReport(noisy, "monthly", Reporting.every("monthly").toProps());
app.synth();
