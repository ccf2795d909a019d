// Shape: deep optional chaining with `??` over a sparse tree of overrides.
import { TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Overrides {
  readonly reputation?: {
    readonly level?: number;
    readonly approved?: { readonly countries?: readonly string[]; readonly networks?: readonly string[] };
  } | null;
}

const overrides: Readonly<Record<string, Overrides | undefined>> = {
  pier: undefined,
  wharf: { reputation: null },
  jetty: { reputation: { level: 0 } },
  quay: { reputation: { approved: { networks: ["10.0.0.0/8"] } } },
};

const app = new App();
for (const name of Object.keys(overrides)) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `port-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["GR"],
  });
  const own = overrides[name]?.reputation;
  new TmesIpReputation(tenant, "reputation", {
    quickIpList: { level: own?.level ?? 2 },
    standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
    approved: {
      addresses: own?.approved?.networks ?? [],
      countries: own?.approved?.countries?.slice(0, 2) ?? [],
      bypassSpamDetection: false,
    },
  });
}
app.synth();
