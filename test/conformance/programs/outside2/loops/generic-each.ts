// Shape: a generic `forEachEntry` helper with typed keys, used for every table of the program.
import { TmesAddressGroup, TmesSpf, TmesTenant, TmesUrlKeywordExceptions } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function forEachEntry<K extends string, V>(table: Readonly<Record<K, V>>, each: (value: V, key: K) => void): void {
  for (const key in table) {
    if (Object.hasOwn(table, key)) each(table[key], key);
  }
}

const groups = {
  support: { description: "Support desk", internal: true, addressCount: 4 },
  partners: { description: "Partners", internal: false, addressCount: 12 },
};

const spf = {
  "oriole.example": "quarantine",
  "shop.oriole.example": "delete",
} as const;

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "oriole",
  site: "eu",
  edition: "standard",
  dataSubjects: ["HR"],
});

forEachEntry(groups, (props, name) => {
  new TmesAddressGroup(tenant, `group-${name}`, { name, ...props });
});
forEachEntry(spf, (fail, domain) => {
  new TmesSpf(tenant, `spf-${domain}`, { name: domain, managedDomain: domain, enabled: true, actions: { fail } });
});
new TmesUrlKeywordExceptions(tenant, "keywords", { keywords: ["unsubscribe", "intranet"] });
app.synth();
