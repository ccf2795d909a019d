// Shape: generators that yield, filter and map descriptions lazily before they are declared.
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Planned {
  readonly domain: string;
  readonly relay: boolean;
}

function* domains(): Generator<Planned> {
  for (const brand of ["cider", "perry"]) {
    yield { domain: `${brand}.example`, relay: false };
    for (const country of ["fr", "uk"]) yield { domain: `${country}.${brand}.example`, relay: country === "fr" };
  }
}

function* where<T>(items: Iterable<T>, keep: (item: T) => boolean): Generator<T> {
  for (const item of items) if (keep(item)) yield item;
}

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "orchards"), "tenant", {
  name: "orchards",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FR", "GB"],
});

const props = mapped(
  where(domains(), ({ domain }) => !domain.startsWith("uk.perry")),
  ({ domain, relay }) => ({
    name: domain,
    inboundServers: [{ host: `mx.${domain}` }],
    outbound: relay ? { enabled: true, sources: ["microsoft-365" as const] } : { enabled: false },
  }),
);
for (const each of props) new TmesDomain(tenant, each.name, each);
app.synth();
