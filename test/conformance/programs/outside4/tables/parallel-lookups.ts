// Code names of companies are looked up in three small tables; the switch for outgoing mail is the last one's.
// Shape: several Record lookups joined by a shared key
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const names = { kestrel: "Kestrel Insurance", osprey: "Osprey Bank" } as const;
type Code = keyof typeof names;

const domains: Readonly<Record<Code, readonly string[]>> = {
  kestrel: ["kestrel.example"],
  osprey: ["osprey.example", "cards.osprey.example"],
};

const outgoing: Partial<Record<string, boolean>> = { "cards.osprey.example": true };
const continuity: Partial<Record<string, { readonly sending: boolean }>> = { "osprey.example": { sending: false } };

const slug = (text: string): string => text.toLowerCase().split(" ").join("-");

const app = new App();
for (const code of Object.keys(names).sort() as Code[]) {
  const stack = new TerraformStack(app, slug(names[code]));
  const tenant = new TmesTenant(stack, "tenant", {
    name: slug(names[code]),
    site: "eu",
    edition: "advanced",
    dataSubjects: ["IE"],
    inventory: "complete",
  });
  for (const domain of domains[code]) {
    new TmesDomain(tenant, domain, {
      skipDefaultRules: true,
      outbound: { enabled: outgoing[domain] ?? false },
      inboundServers: [{ recipient: "*", host: `mx.${domain}`, port: 25, preference: 10 }],
    });
    new TmesEmailContinuity(tenant, `continuity-${domain}`, {
      name: domain,
      enabled: domain in continuity,
      ...continuity[domain],
    });
  }
}
app.synth();
