// Shape: stages and regions in JSON files that are imported.
import { TmesSyslogServer, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import settings from "./settings.json" with { type: "json" };

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: settings.name,
  site: settings.site as TmesSite,
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesSyslogServer(tenant, "siem", {
  address: settings.siem.host,
  port: settings.siem.port,
  protocol: "tls",
  tlsAuthentication: settings.siem.verify,
});
app.synth();
