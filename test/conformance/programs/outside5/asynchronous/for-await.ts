// An async generator reads pages of a service's answer; `for await` declares a continuity record for each domain.
// Shape: a client with pagination whose pages feed the resources.
import { App, TerraformStack } from "cdktf";
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";

interface Page {
  readonly domains: readonly { name: string; tier: 1 | 2 | 3 }[];
  readonly next?: number;
}

const pages: readonly Page[] = [
  {
    domains: [
      { name: "northern.example", tier: 1 },
      { name: "docs.northern.example", tier: 3 },
    ],
    next: 1,
  },
  { domains: [{ name: "alerts.northern.example", tier: 2 }] },
];

const fetchPage = (index: number): Promise<Page> => Promise.resolve(pages[index] ?? { domains: [] });

async function* domains() {
  let index: number | undefined = 0;
  while (index !== undefined) {
    const page: Page = await fetchPage(index);
    yield* page.domains;
    index = page.next;
  }
}

const app = new App();
const stack = new TerraformStack(app, "domains");
const tenant = new TmesTenant(stack, "tenant", {
  name: "northern-rail",
  site: "uk",
  edition: "advanced",
  dataSubjects: ["GB"],
  inventory: "partial",
});
for await (const { name, tier } of domains()) {
  new TmesDomain(tenant, name, { outbound: { enabled: false } });
  new TmesEmailContinuity(tenant, `${name}/continuity`.replaceAll("/", "-"), {
    name,
    enabled: tier < 3,
    sending: tier === 1,
  });
}
app.synth();
