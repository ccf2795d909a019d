// A curried function fixes the tenant first, then the kind of log, then the profile. Click logs go to the same profile as all others.
// Shape: factories of factories: `const forward = forwardTo(tenant); forward("siem")(["audit", "clicks"])`.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const kinds = ["detection", "audit", "tracking", "clicks"] as const;
type Log = (typeof kinds)[number];

const server =
  (tenant: TmesTenant) =>
  (host: string, port = 6514) =>
    new TmesSyslogServer(tenant, host, {
      address: host,
      port,
      protocol: "tls",
      tlsAuthentication: true,
      format: "cef",
    });

const forward = (tenant: TmesTenant) => (profile: string) => (logs: readonly Log[]) => {
  const to = (log: Log) => ({ forward: logs.includes(log), profile });
  return new TmesSyslogForwarding(tenant, "syslog-forwarding", {
    detectionLogs: { ...to("detection"), includeSpam: false },
    auditLogs: to("audit"),
    mailTrackingLogs: to("tracking"),
    urlClickLogs: to("clicks"),
  });
};

const app = new App();
const stack = new TerraformStack(app, "soc");
const tenant = new TmesTenant(stack, "tenant", {
  name: "lucerne-publishing",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["CH", "LI"],
  inventory: "complete",
});

const collector = server(tenant)("collector.lucerne.example");
forward(tenant)(collector.name)(kinds.filter((kind) => kind !== "tracking"));
app.synth();
