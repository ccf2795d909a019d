// Teams turn features on in their own settings; one constant of the privacy office turns all of them off again.
// Shape: global kill switch applied last to every team's configuration
import { TmesVirusRule, TmesTenant, TmesSyslogForwarding } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const killSwitch = { sandbox: true, learning: true, clicks: true } as const;

interface Team {
  readonly name: string;
  readonly sandbox: boolean;
  readonly learning: boolean;
  readonly clicks: boolean;
}

const wishes: readonly Team[] = [
  { name: "tooling", sandbox: true, learning: true, clicks: false },
  { name: "support", sandbox: false, learning: true, clicks: true },
];

type Switch = Exclude<keyof Team, "name">;

function applied(team: Team): Team {
  const off = (Object.keys(killSwitch) as Switch[]).filter((key) => killSwitch[key]);
  return { ...team, ...Object.fromEntries(off.map((key) => [key, false])) };
}

const app = new App();
for (const { name, sandbox, learning, clicks } of wishes.map(applied)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `contoso-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["RO"],
    inventory: "complete",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: learning, feedback: learning },
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
  });
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: false },
    auditLogs: { forward: true, profile: "siem" },
    mailTrackingLogs: { forward: false },
    urlClickLogs: { forward: clicks, profile: "siem" },
  });
}
app.synth();
