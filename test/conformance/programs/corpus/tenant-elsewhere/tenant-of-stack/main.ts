// Shape: a stack that exposes what it made as a public field.
import { TmesCorrelatedIntelligenceRule, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App } from "cdktf";
import { TenantStack } from "./tenant-stack.js";

const app = new App();
const base = new TenantStack(app, "base");
new TmesCorrelatedIntelligenceRule(base.tenant, "Correlated", {
  enabled: true,
  level: "organization",
  securityRisks: { enabled: true },
  virtualAnalyzer: { enabled: true },
});
new TmesTlsPeer(base.tenant, "archive", {
  direction: "inbound",
  managedDomain: "acme.example",
  peer: "archive.example",
  enabled: true,
  minimumTlsVersion: "no-restriction",
  securityLevel: "mandatory",
});
app.synth();
