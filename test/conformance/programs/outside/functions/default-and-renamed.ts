// Shape: destructured options with defaults, renames and defaults that use other options.
import { TmesSyslogForwarding, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface ForwardingOptions {
  readonly siem?: string;
  readonly tracking?: boolean;
  readonly clicks?: boolean;
  readonly spam?: boolean;
}

function forwardLogs(
  tenant: TmesTenant,
  { siem: profile = "siem", tracking = false, clicks = tracking, spam: includeSpam = false }: ForwardingOptions = {},
): void {
  new TmesSyslogForwarding(tenant, "forwarding", {
    detectionLogs: { forward: true, profile, includeSpam },
    auditLogs: { forward: true, profile },
    mailTrackingLogs: { forward: tracking, profile },
    urlClickLogs: { forward: clicks, profile },
  });
}

const tenantOf = (stack: TerraformStack, name: string, site: TmesSite = "eu") =>
  new TmesTenant(stack, name, { name, site, edition: "advanced", dataSubjects: ["IE"] });

const app = new App();
const stack = new TerraformStack(app, "mail");
forwardLogs(tenantOf(stack, "default"));
forwardLogs(tenantOf(stack, "tracked"), { tracking: true });
forwardLogs(tenantOf(stack, "tracked-not-clicked"), { tracking: true, clicks: false });
app.synth();
