// Shape: `for…of` over `Object.entries` of a table of domains, with an index from `entries()`.
import { TmesDkimSigning, TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface DomainConfig {
  mx: string[];
  outbound?: "microsoft-365" | "google-workspace";
  dkim?: string;
}

const domains: Record<string, DomainConfig> = {
  "cormorant.example": { mx: ["mx-a.cormorant.example", "mx-b.cormorant.example"] },
  "jobs.cormorant.example": { mx: ["mx-a.cormorant.example"], outbound: "microsoft-365", dkim: "tm1" },
  "archive.cormorant.example": { mx: ["mx-b.cormorant.example"] },
};

const app = new App();
const stack = new TerraformStack(app, "domains");
const tenant = new TmesTenant(stack, "tenant", {
  name: "cormorant",
  site: "eu",
  edition: "standard",
  dataSubjects: ["ES"],
});

for (const [name, { mx, outbound, dkim }] of Object.entries(domains)) {
  const inboundServers = [];
  for (const [index, host] of mx.entries()) {
    inboundServers.push({ host, port: 25, preference: (index + 1) * 10 });
  }
  new TmesDomain(tenant, name, {
    skipDefaultRules: true,
    inboundServers,
    outbound: outbound ? { enabled: true, sources: [outbound] } : { enabled: false },
  });
  if (dkim !== undefined) {
    new TmesDkimSigning(tenant, `dkim-${name}`, { name, enabled: true, selector: dkim });
  }
}
app.synth();
