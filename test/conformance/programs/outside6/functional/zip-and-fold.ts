// Two parallel lists are zipped, and a fold keeps the strictest answer of all departments. One "no" is enough to keep a page off.
// Shape: `zip` and `every`/`some` helpers of a functional style guide, with the approvals of departments as data.
import {
  TmesFilePasswordAnalysis,
  TmesLogRetrieval,
  TmesPhishingSimulation,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack, type TerraformResource } from "cdktf";

const topics = ["passwords", "retrieval", "simulation"] as const;
type Topic = (typeof topics)[number];
type Approvals = Readonly<Record<Topic, boolean>>;

const zip = <A, B>(left: readonly A[], right: readonly B[]): [A, B][] =>
  left.flatMap((each, index): [A, B][] => {
    const other = right[index];
    return other === undefined ? [] : [[each, other]];
  });

/** One letter for each topic: y or n. */
const approvals = (letters: string): Approvals =>
  Object.fromEntries(zip(topics, [...letters]).map(([topic, letter]) => [topic, letter === "y"])) as Approvals;

const departments: Record<string, string> = { legal: "yny", "works council": "nny", security: "yyy" };

const agreed = Object.values(departments)
  .map(approvals)
  .reduce<Approvals>(
    (all, own) => Object.fromEntries(topics.map((topic) => [topic, all[topic] && own[topic]])) as Approvals,
    approvals("yyy"),
  );

const pages: Record<Topic, (tenant: TmesTenant, enabled: boolean) => TerraformResource> = {
  passwords: (tenant, enabled) => new TmesFilePasswordAnalysis(tenant, "passwords", { enabled, holdMessages: false }),
  retrieval: (tenant, enabled) => new TmesLogRetrieval(tenant, "log-retrieval", { enabled }),
  simulation: (tenant, enabled) =>
    new TmesPhishingSimulation(tenant, "phishing-simulation", {
      trendMicro: false,
      services: [{ name: "Trainer", enabled, addresses: ["198.51.100.20"] }],
    }),
};

const app = new App();
const stack = new TerraformStack(app, "assembly");
const tenant = new TmesTenant(stack, "tenant", {
  name: "assembly-plant",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SK"],
  inventory: "complete",
});
topics.forEach((topic) => pages[topic](tenant, agreed[topic]));
app.synth();
