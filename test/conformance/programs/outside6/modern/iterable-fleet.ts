// A class is iterable: `[Symbol.iterator]` yields tenants from newest to oldest. The style analysis is on for the newest only.
// Shape: a collection class with `*[Symbol.iterator]()`, logical assignment and labelled blocks of settings.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Impersonation = "detected" | "writing-style" | "suspected";

class Fleet {
  #entries: { name: string; since: number; mode?: Impersonation }[] = [];

  add(name: string, since: number): this {
    this.#entries.push({ name, since });
    return this;
  }

  *[Symbol.iterator](): IterableIterator<{ name: string; mode: Impersonation }> {
    const newestFirst = this.#entries.toSorted((a, b) => b.since - a.since);
    for (const [index, entry] of newestFirst.entries()) {
      entry.mode ??= index === 0 ? "writing-style" : "detected";
      yield { name: entry.name, mode: entry.mode };
    }
  }
}

const app = new App();
const stack = new TerraformStack(app, "fleet");
const on = { enabled: true } as const;
for (const { name, mode } of new Fleet().add("vineyard", 2019).add("cellar", 2024).add("press", 2021)) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["FR"],
    inventory: "complete",
  });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: on,
    businessEmailCompromise: { ...on, applyTo: mode },
    phishing: on,
    graymail: on,
    socialEngineering: on,
    webReputation: { ...on, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
  });
}
app.synth();
