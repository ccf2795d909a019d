// Two functions would break rules, but nothing calls them; a third one returns before it would.
// Shape: a file with leftovers of an experiment that was ended.
import { App, TerraformStack } from "cdktf";
import { TmesFilePasswordAnalysis, TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const experiments = { passwords: false, rawSyslog: false };

export function rawSyslog(tenant: TmesTenant): void {
  new TmesSyslogServer(tenant, "raw", { address: "raw.trap.example", port: 514, protocol: "tcp" });
}

function openArchives(tenant: TmesTenant): void {
  if (!experiments.passwords) return;
  new TmesFilePasswordAnalysis(tenant, "archives", { enabled: true, holdMessages: true, analysisTimeout: 10 });
}

function scan(tenant: TmesTenant, stop = true): TmesVirusRule | undefined {
  const common = { direction: "inbound", enabled: true, level: "organization" } as const;
  const careful = new TmesVirusRule(tenant, "Organization: Virus", {
    ...common,
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: false },
  });
  if (stop) return careful;
  return new TmesVirusRule(tenant, "Experiment: Virus", {
    ...common,
    predictiveMachineLearning: { enabled: true, feedback: true },
    virtualAnalyzer: { enabled: true, macroFiles: true },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "trap-leftovers",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SE"],
  inventory: "partial",
});
scan(tenant);
openArchives(tenant);
if (experiments.rawSyslog) rawSyslog(tenant);
app.synth();
