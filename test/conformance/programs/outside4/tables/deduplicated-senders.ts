// Lists of three teams are joined, brought to one form, sorted and made unique before they are approved.
// Shape: concat, normalise, Set, sort over lists of several owners
import { TmesSenderFilter, TmesTenant, TmesWebReputationApprovedList } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const marketing = ["*@Mailings.example", "*@events.example"];
const purchasing = ["*@events.example ", "orders@supplier.example"];
const personnel = ["*@training.example"];

const normal = (sender: string): string => sender.trim().toLowerCase();

const approved = [...new Set([marketing, purchasing, personnel].flat().map(normal))].sort((a, b) => a.localeCompare(b));

const services = Object.freeze({
  "works-council": "works-council",
  "speak-up": "whistleblowing",
  doctor: "company doctor",
});

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "senders"), "tenant", {
  name: "proseware-gmbh",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  inventory: "complete",
});
new TmesSenderFilter(tenant, "senders", {
  approvedSenders: approved.map((sender) => ({ sender })),
  matchHeaderAddresses: true,
});
new TmesWebReputationApprovedList(tenant, "links", {
  entries: Object.entries(services).map(([host, description]) => ({
    type: "domain",
    item: `${host}.proseware.example`,
    bypassWebReputation: true,
    description,
  })),
});
app.synth();
