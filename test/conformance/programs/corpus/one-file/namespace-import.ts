// The library as a namespace, as people import provider packages.
import * as tmes from "@tmes-as-code/constructs";
import * as cdktf from "cdktf";

const app = new cdktf.App();
const stack = new cdktf.TerraformStack(app, "mail");

const tenant = new tmes.TmesTenant(stack, "tenant", {
  name: "acme-japan",
  site: "jp",
  edition: "advanced",
  dataSubjects: ["JP"],
});
new tmes.TmesCorrelatedIntelligenceRule(tenant, "Correlated intelligence", {
  enabled: true,
  level: "organization",
  securityRisks: { enabled: true },
  virtualAnalyzer: { enabled: true },
});
new tmes.TmesSuspiciousObjects(tenant, "suspicious-objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: true, senderAddresses: true },
});
new tmes.TmesIpReputation(tenant, "ip-reputation", { quickIpList: { level: 0 } });

app.synth();
