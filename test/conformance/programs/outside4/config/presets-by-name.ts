// A tenant names a preset and, if it must, single differences. The names are checked by the compiler.
// Shape: named presets in a frozen object, extended with spreads
import { TmesIpReputation, TmesTenant, type TmesIpReputationProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const lists = { knownSpamSource: true, dynamicUser: true, emergingThreat: true };

const presets = Object.freeze({
  careful: { quickIpList: { level: 3 }, standard: lists },
  relaxed: { quickIpList: { level: 1 }, standard: { ...lists, dynamicUser: false } },
  open: { quickIpList: { level: 0 }, standard: { knownSpamSource: false, dynamicUser: false, emergingThreat: false } },
} satisfies Record<string, TmesIpReputationProps>);

interface Entry {
  readonly name: string;
  readonly preset: keyof typeof presets;
  readonly approved?: NonNullable<TmesIpReputationProps["approved"]>;
}

const entries: readonly Entry[] = [
  { name: "harbour", preset: "careful", approved: { addresses: ["203.0.113.0/24"] } },
  { name: "orchard", preset: "open" },
  { name: "quarry", preset: "relaxed", approved: { countries: ["NO"], bypassSpamDetection: true } },
];

const app = new App();
const stack = new TerraformStack(app, "reputation");
for (const { name, preset, approved } of entries) {
  const tenant = new TmesTenant(stack, name, {
    name: `consolidated-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["NO"],
    inventory: "complete",
  });
  new TmesIpReputation(tenant, "ip-reputation", { ...presets[preset], ...(approved && { approved }) });
}
app.synth();
