// Shape: tagged templates for names and lists, as `sql` or `gql` tags in application code.
import { TmesSenderFilter, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function lines(strings: TemplateStringsArray, ...values: readonly unknown[]): string[] {
  return String.raw({ raw: strings.raw }, ...values)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

const company = "lamna";

const partners = lines`
  healthcare.example
  ${company}-logistics.example
`;

const approved = lines`
  *@${company}.example
  max.mustermann@consultant.example
`;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: company,
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
for (const peer of partners) {
  new TmesTlsPeer(tenant, peer, {
    direction: "inbound",
    managedDomain: `${company}.example`,
    peer,
    enabled: true,
    minimumTlsVersion: "tls-1.2",
    securityLevel: "mandatory",
  });
}
new TmesSenderFilter(tenant, "senders", { approvedSenders: approved.map((sender) => ({ sender })) });
app.synth();
