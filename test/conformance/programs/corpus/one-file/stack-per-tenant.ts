// Shape: several stacks of one app, each with its own resources.
import { TmesLogRetrieval, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();

const europe = new TerraformStack(app, "europe");
const acmeEurope = new TmesTenant(europe, "tenant", {
  name: "acme-europe",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IE"],
});
new TmesLogRetrieval(acmeEurope, "log-retrieval", { enabled: false });
new TmesSyslogServer(acmeEurope, "siem", {
  address: "siem.eu.acme.example",
  port: 6514,
  protocol: "tls",
  tlsAuthentication: false,
});

const emirates = new TerraformStack(app, "emirates");
const acmeEmirates = new TmesTenant(emirates, "tenant", {
  name: "acme-emirates",
  site: "uae",
  edition: "advanced",
  dataSubjects: ["AE", "DE"],
});
new TmesLogRetrieval(acmeEmirates, "log-retrieval", { enabled: true });
new TmesSyslogServer(acmeEmirates, "siem", {
  address: "siem.ae.acme.example",
  port: 6514,
  protocol: "tls",
  tlsAuthentication: true,
});

app.synth();
