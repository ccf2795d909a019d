// Every log gets the same treatment through Object.fromEntries; a set of names says which ones leave.
// Shape: settings of several similar blocks computed from one list of names.
import { App, TerraformStack } from "cdktf";
import {
  TmesSyslogForwarding,
  TmesSyslogServer,
  TmesTenant,
  type TmesSyslogForwardingProps,
} from "@tmes-as-code/constructs";

const kinds = ["detectionLogs", "auditLogs", "mailTrackingLogs", "urlClickLogs"] as const;
const wanted = new Set<string>(["detectionLogs", "auditLogs", "urlClickLogs"]);

const app = new App();
const stack = new TerraformStack(app, "logs");
const tenant = new TmesTenant(stack, "tenant", {
  name: "school-of-fine-art",
  site: "eu",
  edition: "standard",
  dataSubjects: ["BE"],
  inventory: "partial",
});

const [scheme, host = "", port = ""] = "tcp://collector.art.example:1514".split(/:\/?\/?/);
const collector = new TmesSyslogServer(
  tenant,
  "collector",
  scheme === "tls"
    ? { address: host, port: Number(port), protocol: "tls", tlsAuthentication: true }
    : { address: host, port: Number(port), protocol: "tcp" },
);

const forwarding = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    {
      forward: wanted.has(kind),
      profile: collector.name,
      ...(kind === "detectionLogs" && { includeSpam: false }),
    },
  ]),
) as unknown as TmesSyslogForwardingProps;

new TmesSyslogForwarding(tenant, "forwarding", forwarding);
app.synth();
