// A mapped type turns the list of log kinds into an object of switches, and a function into the page's props.
// Shape: mapped types over a const tuple, with Object.fromEntries
import { TmesSyslogForwarding, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const kinds = ["detectionLogs", "auditLogs", "mailTrackingLogs", "urlClickLogs"] as const;
type Kind = (typeof kinds)[number];
type Switches = { readonly [Each in Kind]: boolean };

function switches(...on: readonly Kind[]): Switches {
  return Object.fromEntries(kinds.map((kind) => [kind, on.includes(kind)])) as Switches;
}

function forwardTo(profile: string, { detectionLogs, ...others }: Switches) {
  const target = (forward: boolean) => ({ forward, profile });
  return {
    detectionLogs: { ...target(detectionLogs), includeSpam: false },
    auditLogs: target(others.auditLogs),
    mailTrackingLogs: target(others.mailTrackingLogs),
    urlClickLogs: target(others.urlClickLogs),
  };
}

const app = new App();
const stack = new TerraformStack(app, "forwarding");
const wanted: ReadonlyMap<string, Switches> = new Map([
  ["spectrum-office", switches("detectionLogs", "auditLogs")],
  ["spectrum-studio", switches("detectionLogs", "mailTrackingLogs", "urlClickLogs")],
]);

for (const [name, on] of wanted) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["NL"],
    inventory: "complete",
  });
  new TmesSyslogForwarding(tenant, "forwarding", forwardTo("collector", on));
}
app.synth();
