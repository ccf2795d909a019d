// Which countries are let in is what the company trades with, without those under embargo. The rest is an empty set.
// Shape: Set difference and intersection helpers over country lists
import { TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const difference = <Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): Set<Item> =>
  new Set([...left].filter((item) => !right.has(item)));

const intersection = <Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): Set<Item> =>
  new Set([...left].filter((item) => right.has(item)));

const trade = new Set(["CH", "NO", "BR"]);
const everywhereScanned = new Set(["CH", "NO", "BR", "JP"]);
const blocked = new Set(["XX", "BR"]);

const exempt = difference(trade, everywhereScanned);
const refused = intersection(trade, blocked);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "countries"), "tenant", {
  name: "wide-exports",
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
  inventory: "complete",
});
new TmesIpReputation(tenant, "reputation", {
  quickIpList: { level: 4 },
  standard: { knownSpamSource: true, dynamicUser: true },
  approved: { countries: [...exempt], addresses: [] },
  blocked: { countryMode: "selected", countries: [...refused].sort() },
});
app.synth();
