// Shape: a local `deepMerge` of defaults and what a tenant overrides, as lodash has it (aws-samples configurations).
import { App, TerraformStack } from "cdktf";
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { deepMerge, type DeepPartial } from "./deep-merge.js";

interface LogConfig {
  server: { address: string; port: number };
  forward: { detections: boolean; tracking: boolean; clicks: boolean };
}

const defaultConfig: LogConfig = {
  server: { address: "logs.curassow.example", port: 6514 },
  forward: { detections: true, tracking: false, clicks: false },
};

const overrides: Record<string, DeepPartial<LogConfig>> = {
  curassow: { forward: { tracking: true } },
};

const app = new App();
Object.entries(overrides).forEach(([name, override]) => {
  const { server, forward } = deepMerge(defaultConfig, override);
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["PT"] });
  new TmesSyslogServer(tenant, "siem", { ...server, protocol: "tls", tlsAuthentication: true });
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: forward.detections, profile: "siem", includeSpam: false },
    auditLogs: { forward: false },
    mailTrackingLogs: { forward: forward.tracking, profile: "siem" },
    urlClickLogs: { forward: forward.clicks, profile: "siem" },
  });
});
app.synth();
