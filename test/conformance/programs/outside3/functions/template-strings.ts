// Shape: a tagged template that turns lines of text into list entries.
import { TmesSenderFilter, TmesTenant, TmesUrlKeywordExceptions } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function lines(strings: TemplateStringsArray, ...values: readonly string[]): string[] {
  return strings
    .reduce((text, part, index) => text + part + (values[index] ?? ""), "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

const house = "auction.example";
const approved = lines`
  # partners
  *@couriers.example
  bids@${house}
  office@${house}
  # to be removed
  henrik@collectors.example
`;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "auction"), "tenant", {
  name: "auction-house",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DK"],
});
new TmesSenderFilter(tenant, "senders", { approvedSenders: approved.map((sender) => ({ sender })) });
new TmesUrlKeywordExceptions(tenant, "keywords", { keywords: lines`unsubscribe` });
app.synth();
