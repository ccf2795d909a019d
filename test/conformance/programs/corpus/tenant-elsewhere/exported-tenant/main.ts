// Shape: resources in one module, what hangs on them in another.
import { TmesLogRetrieval, TmesSyslogServer } from "@tmes-as-code/constructs";
import { app, tenant } from "./tenant.js";

new TmesLogRetrieval(tenant, "log-retrieval", { enabled: true });
new TmesSyslogServer(tenant, "siem", {
  address: "siem.acme.example",
  port: 6514,
  protocol: "tls",
  tlsAuthentication: false,
});
app.synth();
