// Sets of pages are united and subtracted. What remains on is the union of two teams minus what the privacy officer removed: nothing.
// Shape: `Set` algebra with spreads and filters, and a Map from page to the function that declares it.
import {
  TmesEmailRecovery,
  TmesEmailReportingAddIn,
  TmesFilePasswordAnalysis,
  TmesLogRetrieval,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const pages = ["recovery", "add-in", "passwords", "retrieval"] as const;
type Page = (typeof pages)[number];

const security: ReadonlySet<Page> = new Set(["passwords", "add-in"]);
const support: ReadonlySet<Page> = new Set(["recovery", "add-in"]);
const removed: ReadonlySet<Page> = new Set(pages.filter((page) => page !== "retrieval"));

const union = <T>(...sets: ReadonlySet<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]));
const minus = <T>(left: ReadonlySet<T>, right: ReadonlySet<T>): Set<T> =>
  new Set([...left].filter((each) => !right.has(each)));

const open = minus(union(security, support), removed);

const declarations = new Map<Page, (tenant: TmesTenant, enabled: boolean) => void>([
  ["recovery", (tenant, enabled) => void new TmesEmailRecovery(tenant, "email-recovery", { enabled })],
  ["add-in", (tenant, enabled) => void new TmesEmailReportingAddIn(tenant, "add-in", { enabled })],
  ["passwords", (tenant, enabled) => void new TmesFilePasswordAnalysis(tenant, "passwords", { enabled })],
  ["retrieval", (tenant, enabled) => void new TmesLogRetrieval(tenant, "log-retrieval", { enabled })],
]);

const app = new App();
const stack = new TerraformStack(app, "observatory");
const tenant = new TmesTenant(stack, "tenant", {
  name: "observatory",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["CZ", "SK"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
for (const [page, declare] of declarations) declare(tenant, open.has(page));
app.synth();
