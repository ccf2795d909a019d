// What differs between runs is the app's context, read with a default by each construct that needs it.
// Shape: app.node.setContext / tryGetContext with fallbacks
import { TmesSyslogForwarding, TmesTenant, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct, IConstruct } from "constructs";

interface LogContext {
  readonly tracking: boolean;
  readonly profile: string;
}

function contextOf<Value>(node: IConstruct, key: string, fallback: Value): Value {
  const value: unknown = node.node.tryGetContext(key);
  return value === undefined ? fallback : (value as Value);
}

class LogStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { tracking, profile } = contextOf<LogContext>(this, "logs", { tracking: false, profile: "none" });
    const tenant = new TmesTenant(this, "tenant", {
      name: contextOf(this, "tenant", "unnamed"),
      site: "eu",
      edition: "standard",
      dataSubjects: ["GR"],
      inventory: "complete",
    });
    new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: false },
      auditLogs: { forward: true, profile },
      mailTrackingLogs: { forward: tracking, profile },
      urlClickLogs: { forward: false },
    });
    new TmesVisionOneLogIntegration(tenant, "vision-one", { mailTrackingLogs: false, auditLogs: true });
  }
}

const app = new App({ context: { tenant: "trey-research" } });
app.node.setContext("logs", { tracking: true, profile: "archive" } satisfies LogContext);
new LogStack(app, "logs");
app.synth();
