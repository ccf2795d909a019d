// Candidates come from a generator, are filtered and limited lazily, and only then declared.
// Shape: generator functions composed as a lazy pipeline
import { TmesAddressGroup, TmesNotification, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Notice {
  readonly name: string;
  readonly to: readonly string[];
  readonly attach: boolean;
}

function* notices(teams: readonly string[]): Generator<Notice> {
  for (const team of teams) {
    yield { name: `Virus found (${team})`, to: [`${team}@parnell.example`], attach: false };
    yield { name: `Virus sample (${team})`, to: [`${team}@parnell.example`], attach: true };
  }
}

function* filter<Item>(items: Iterable<Item>, keep: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (keep(item)) yield item;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

const teams = ["helpdesk", "aerospace", "operations"];
// The aerospace team analyses samples itself.
const wanted = filter(notices(teams), ({ name, attach }) => !attach || name.includes("aerospace"));

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "notices"), "tenant", {
  name: "parnell-aerospace",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FR", "DE"],
  inventory: "complete",
});
for (const { name, to, attach } of take(wanted, 3)) {
  new TmesNotification(tenant, name, { to, attachOriginal: attach, tokens: ["%MAILID%", "%VIRUSNAME%"] });
}
new TmesAddressGroup(tenant, "Engineers", { internal: true, addressCount: teams.length, addressDescriptions: false });
app.synth();
