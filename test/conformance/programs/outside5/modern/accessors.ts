// Getters and setters with validation, a computed property name and Object.defineProperty. The setter corrects a value.
// Shape: a settings object with accessors that keep related values consistent.
import { App, TerraformStack } from "cdktf";
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

const protocolKey = "protocol" as const;

const target = {
  host: "intake.wide-world.example",
  secure: true,
  get port(): number {
    return this.secure ? 6514 : 514;
  },
  set port(value: number) {
    this.secure = value !== 514;
  },
  get [protocolKey](): "tls" | "tcp" {
    return this.secure ? "tls" : "tcp";
  },
};
Object.defineProperty(target, "verify", { get: () => target.secure, enumerable: true });

// The collector was moved to the classic port.
target.port = 514;

const app = new App();
const stack = new TerraformStack(app, "intake");
const tenant = new TmesTenant(stack, "tenant", {
  name: "wide-world",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FI", "EE"],
  inventory: "partial",
});
new TmesSyslogServer(
  tenant,
  "intake",
  target.protocol === "tcp"
    ? { address: target.host, port: target.port, protocol: "tcp" }
    : { address: target.host, port: target.port, protocol: "tls", tlsAuthentication: true },
);
new TmesSyslogForwarding(tenant, "forwarding", {
  detectionLogs: { forward: true, profile: "intake", includeSpam: target.secure },
  auditLogs: { forward: true, profile: "intake" },
  mailTrackingLogs: { forward: false },
  urlClickLogs: { forward: !target.secure, profile: "intake" },
});
app.synth();
