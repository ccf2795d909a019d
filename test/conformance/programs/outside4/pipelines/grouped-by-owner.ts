// A flat list of report wishes is grouped by tenant, and duplicates of a group become one report.
// Shape: groupBy over a flat list of requests, then one construct per group
import { TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Wish {
  readonly tenant: string;
  readonly frequency: "weekly" | "monthly" | "quarterly";
  readonly mailbox: string;
  readonly withdrawn?: boolean;
}

const wishes: readonly Wish[] = [
  { tenant: "ferries", frequency: "monthly", mailbox: "postmaster@ferries.example" },
  { tenant: "railways", frequency: "weekly", mailbox: "security@railways.example", withdrawn: true },
  { tenant: "ferries", frequency: "monthly", mailbox: "security@ferries.example" },
  { tenant: "railways", frequency: "quarterly", mailbox: "postmaster@railways.example", withdrawn: true },
];

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const app = new App();
const stack = new TerraformStack(app, "reports");
for (const [name, own] of groupBy(wishes, ({ tenant }) => tenant)) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["NL"],
    inventory: "complete",
  });
  for (const [frequency, same] of groupBy(own, (wish) => wish.frequency)) {
    new TmesScheduledReport(tenant, `${name}-${frequency}`, {
      name: `Traffic, ${frequency}`,
      enabled: same.some(({ withdrawn }) => withdrawn !== true),
      frequency,
      recipients: same.map(({ mailbox }) => mailbox),
    });
  }
}
app.synth();
