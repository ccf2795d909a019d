// Shape: `...(condition ? { … } : {})` and `...(condition && { … })` in properties.
import { TmesHighProfileUsers, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const region of ["eu", "us"] as const) {
  const restricted = region === "eu";
  const tenant = new TmesTenant(stack, region, {
    name: `acme-${region}`,
    site: region,
    edition: "advanced",
    dataSubjects: restricted ? ["DE"] : ["US"],
    ...(restricted && { noticeVersion: "2021-09-09" as const }),
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: false },
    ...(restricted ? {} : { virtualAnalyzer: { enabled: true as const, macroFiles: true } }),
  });
  new TmesHighProfileUsers(tenant, "people", {
    source: "custom",
    customCount: 5,
    ...(restricted ? { customEmailAddresses: true } : {}),
  });
}
app.synth();
