// Enumerations of another file, also computed ones.
import { TmesIpReputation, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Edition, Level, Site, TlsVersion } from "./enums.js";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: Site.Europe,
  edition: Edition.Standard,
  dataSubjects: ["CY"],
});
new TmesIpReputation(tenant, "reputation", { quickIpList: { level: Level.None } });
new TmesTlsPeer(tenant, "bank", {
  direction: "outbound",
  managedDomain: "acme.example",
  peer: "bank.example",
  enabled: true,
  minimumTlsVersion: TlsVersion.Any,
  securityLevel: "mandatory",
});
app.synth();
