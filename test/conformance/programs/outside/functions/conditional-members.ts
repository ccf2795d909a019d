// Shape: `...(eu && { … })`, `...(x ? … : undefined)` and computed keys in one literal.
import { TmesSuspiciousObjects, TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly id: string;
  readonly site: TmesSite;
  readonly advanced?: boolean;
}

const units: readonly Unit[] = [
  { id: "berlin", site: "eu" },
  { id: "austin", site: "us", advanced: true },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const { id, site, advanced } of units) {
  const eu = site === "eu";
  const tenant = new TmesTenant(stack, id, {
    name: id,
    site,
    edition: advanced ? "advanced" : "standard",
    dataSubjects: [eu ? "DE" : "US"],
    ...(eu && { noticeVersion: "2018-08-02" as const }),
    ...(advanced ? { labels: { [`unit/${id}`]: "true" } } : undefined),
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: !eu, feedback: !eu },
    virtualAnalyzer: { enabled: false, macroFiles: false, ...(advanced && { enabled: true, macroFiles: true }) },
    ...(eu && { exceptions: [] }),
  });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: true, ...(!eu && { securityLevel: "high" }) },
    threatIntelligence: { filesAndUrls: true, senderAddresses: !eu },
  });
}
app.synth();
