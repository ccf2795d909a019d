// Everything is as the rules want it, so there is nothing to say.
import {
  TmesDirectorySynchronization,
  TmesEmailContinuity,
  TmesEmailRecovery,
  TmesLogRetrieval,
  TmesProfile,
  TmesSyslogServer,
  TmesTenant,
  TmesTlsPeer,
  TmesVirusRule,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE", "AT"],
  noticeVersion: "2018-08-02",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: false },
  exceptions: [],
  actions: { intercept: "quarantine" },
});
new TmesDirectorySynchronization(tenant, "directory", { enabled: false });
new TmesEmailContinuity(tenant, "continuity", { name: "acme.example", enabled: false });
new TmesEmailRecovery(tenant, "recovery", { enabled: false });
new TmesLogRetrieval(tenant, "logs", { enabled: false });
new TmesProfile(tenant, "profile", { mobileNumbersLeftOut: true, roleAddressesOnly: true });
new TmesSyslogServer(tenant, "siem", {
  address: "siem.acme.example",
  port: 6514,
  protocol: "tls",
  tlsAuthentication: true,
});
new TmesTlsPeer(tenant, "payroll", {
  direction: "outbound",
  managedDomain: "acme.example",
  peer: "payroll.example",
  enabled: true,
  minimumTlsVersion: "tls-1.3",
  securityLevel: "mandatory",
});
app.synth();
