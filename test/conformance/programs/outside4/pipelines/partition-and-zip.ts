// Senders are split into people and machines; only the machines are approved, each with its reason.
// Shape: partition and zip helpers over parallel lists
import { TmesScanExceptions, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  items.forEach((item) => (test(item) ? yes : no).push(item));
  return [yes, no];
}

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.slice(0, right.length).map((item, index) => [item, right[index] as B]);
}

const senders = ["*@billing.example", "editor@magazine.example", "*@tickets.example", "*@alerts.example"];
const recipients = [
  "*@tasmanian.example",
  "*@tasmanian.example",
  "*@box-office.tasmanian.example",
  "*@tasmanian.example",
];

const [wholeDomains, people] = partition(zip(senders, recipients), ([sender]) => sender.startsWith("*@"));

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "senders"), "tenant", {
  name: "tasmanian-traders",
  site: "eu",
  edition: "standard",
  dataSubjects: ["IE"],
  inventory: "complete",
});
new TmesSenderFilter(tenant, "senders", {
  approvedSenders: wholeDomains.map(([sender, recipient]) => ({ sender, recipient })),
  blockedSenders: people.map(([sender]) => ({ sender })),
  matchHeaderAddresses: false,
  approvedSendersSkip: ["graymail"],
});
new TmesScanExceptions(tenant, "exceptions", {
  inbound: { malformed: { intercept: "quarantine", notify: false }, archiveLayers: { intercept: "delete" } },
});
app.synth();
