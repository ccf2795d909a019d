// Parts of the properties are spread in under conditions, and the help desks come from the context of the app. The guard for the digest preview is true where there is one.
// Shape: `{ ...common, ...(condition ? { … } : {}) }`, the way CDK programs add optional properties.
import { TmesQuarantineDigest, TmesTenant, type TmesQuarantineDigestProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Site {
  readonly id: string;
  readonly country: string;
  readonly helpdesk?: string;
  readonly languages: readonly string[];
}

const app = new App({ context: { helpdesks: { bergen: "helpdesk@bergen.example" } } });
const helpdesks: Record<string, string> = app.node.tryGetContext("helpdesks") ?? {};

const sites: readonly Site[] = [
  { id: "oslo", country: "NO", languages: ["nb"] },
  { id: "bergen", country: "NO", languages: ["nb", "nn"] },
].map((site) => ({ ...site, ...(helpdesks[site.id] && { helpdesk: helpdesks[site.id] }) }));

const digest = (site: Site): TmesQuarantineDigestProps => ({
  enabled: true,
  recipients: "all",
  schedule: { frequency: "daily", times: ["07:30", ...(site.languages.length > 1 ? ["15:30"] : [])] },
  ...(site.languages.length > 1 && { template: `Digest ${site.languages.join("/")}` }),
  inlineActions: {
    enabled: site.helpdesk !== undefined,
    ...(site.helpdesk ? { deliver: true, preview: true, blockSender: false } : {}),
  },
});

const stack = new TerraformStack(app, "norway");
for (const site of sites) {
  const tenant = new TmesTenant(stack, site.id, {
    name: `fjord-${site.id}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: [site.country],
    inventory: "complete",
    ...(site.helpdesk && { labels: { helpdesk: "yes" } }),
  });
  new TmesQuarantineDigest(tenant, "default digest rule", digest(site));
}
app.synth();
