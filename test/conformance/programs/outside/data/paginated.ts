// Shape: a client that returns pages with a `nextToken`, read in a `do … while` loop.
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Page {
  readonly domains: readonly { readonly name: string; readonly continuity: boolean }[];
  readonly nextToken?: string;
}

function listDomains(token?: string): Page {
  if (token === undefined) return { domains: [{ name: "one.example", continuity: false }], nextToken: "2" };
  return { domains: [{ name: "two.example", continuity: true }] };
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "paged",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["LV"],
});
let token: string | undefined;
do {
  const page: Page = token === undefined ? listDomains() : listDomains(token);
  for (const { name, continuity } of page.domains) {
    new TmesEmailContinuity(tenant, name, { name, enabled: continuity });
  }
  token = page.nextToken;
} while (token !== undefined);
app.synth();
