// Shape: functions that add resources to a scope they are given.
import { TmesDomain, TmesLogRetrieval, TmesSyslogServer, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function addLogging(tenant: TmesTenant): void {
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: true });
  new TmesSyslogServer(tenant, "siem", { address: "siem.acme.example", port: 514, protocol: "tcp" });
}

function addDomains(tenant: TmesTenant): void {
  new TmesDomain(tenant, "acme.example", {
    inboundServers: [{ host: "mx1.acme.example", port: 25 }],
    outbound: { enabled: false },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const props: TmesTenantProps = { name: "acme", site: "eu", edition: "standard", dataSubjects: ["DE"] };
const tenant = new TmesTenant(stack, "tenant", props);
addLogging(tenant);
addDomains(tenant);
app.synth();
