/** JUnit's XML, as Jenkins and others read it. */
import { plain } from "../output/plain.ts";
import { escapeControls } from "../output/commands.ts";
import type { Report, Result } from "../types.ts";
import { resultsByPlace } from "./order.ts";
import { accountInWords, caveatsInWords, summaryInWords } from "./account.ts";
import { type Entry, sentencesOf } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf, type Prepared } from "./prepared.ts";
import { unset } from "./rich.ts";
import { itemInWords, placeInWords } from "./words.ts";

/** For test reports: a suite for each tenant, a case for each finding. */
export const junit: Format = {
  title: "JUnit XML: a suite for each tenant",
  extension: "xml",
  options: ["allResults"],
  print: document,
};

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

function* document(report: Report, options: PrintOptions): Generator<string, void, void> {
  const prepared = preparedOf(report, options);
  const cases = casesByTenant(report, prepared);
  const all = [...cases.values()].flat();
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tmes" ${countsOf(all, false)}>\n`;
  yield `  <testsuite name="tmes" tests="0" failures="0" errors="0" skipped="0">\n${properties(report)}`;
  yield* account(report, prepared);
  for (const [tenant, own] of cases) {
    yield `  <testsuite name="${xml(tenant === "" ? "no tenant" : tenant)}" ${countsOf(own, true)}>\n`;
    for (const one of own) yield caseText(one);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

/** Tenants of the report first, each with its findings or with one case that passes. */
function casesByTenant(report: Report, { entries }: Prepared): ReadonlyMap<string, readonly Case[]> {
  const byTenant = new Map<string, Case[]>(report.tenants.map(({ name }) => [plain(name), []]));
  const add = (tenant: string, one: Case): void => {
    const own = byTenant.get(tenant);
    if (own === undefined) byTenant.set(tenant, [one]);
    else own.push(one);
  };
  for (const entry of entries) add(entry.tenant, caseOf(entry));
  for (const result of resultsByPlace(report.results ?? [])) {
    if (result.verdict === "pass" || result.verdict === "not-applicable") add(plain(result.tenant), quietCase(result));
  }
  for (const tenant of report.tenants) {
    const own = byTenant.get(plain(tenant.name));
    const caveats = caveatsInWords(tenant);
    if (own?.length === 0) {
      own.push({ name: ["no findings", ...caveats].join("; "), classname: plain(tenant.name), outcome: "passed" });
    }
  }
  return byTenant;
}

function caseOf(entry: Entry): Case {
  const { finding, level, rule, subject, title, label } = entry;
  const where = placeInWords(finding.place);
  const text = [
    sentencesOf(entry),
    `rule: ${title}`,
    ...entry.fields.map((field) => `${field.label}: ${field.text}`),
    ...(where === undefined ? [] : [`where: ${where}`]),
    `id: ${finding.id}`,
  ].join("\n");
  const name = [entry.afterMerge ? `${rule} after the merge` : rule, ...(subject === "" ? [] : [subject])].join(": ");
  const common = { name, classname: entry.tenant === "" ? "tmes" : entry.tenant, type: label, text };
  if (level !== "error") return { ...common, outcome: "skipped", message: `${label}: ${sentencesOf(entry)}` };
  return {
    ...common,
    outcome: finding.verdict === "fail" ? "failure" : "error",
    message: `${finding.introduced === true ? "New: " : ""}${sentencesOf(entry)}`,
  };
}

function quietCase({ rule, tenant, item, verdict, reason, applicabilityOpen }: Result): Case {
  const open = applicabilityOpen ? " (open whether it applies)" : "";
  const name = `${plain(rule)}${item === undefined ? "" : `: ${itemInWords(item)}`}${open}`;
  const common = { name, classname: plain(tenant) };
  if (verdict === "pass") return { ...common, outcome: "passed" };
  return { ...common, outcome: "skipped", message: `not applicable: ${plain(reason ?? "")}` };
}

function countsOf(cases: readonly Case[], withSkipped: boolean): string {
  const of = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}"`;
  return withSkipped ? `${counts} skipped="${of("skipped")}"` : counts;
}

function caseText({ name, classname, outcome, type, message, text }: Case): string {
  const head = `    <testcase name="${xml(name)}" classname="${xml(classname)}"`;
  if (outcome === "passed") return `${head}/>\n`;
  if (outcome === "skipped") {
    // Older readers know no attributes here.
    const parts = [message, text].filter((part) => part !== undefined);
    return `${head}>\n      <skipped>${xml(parts.join("\n"))}</skipped>\n    </testcase>\n`;
  }
  const attributes = `type="${xml(type ?? outcome)}" message="${xml(message ?? "")}"`;
  return `${head}>\n      <${outcome} ${attributes}>${xml(text ?? "")}</${outcome}>\n    </testcase>\n`;
}

function properties({ engine, bundle, configurations, today }: Report): string {
  const values = {
    "tmes.engine": engine,
    "tmes.bundle": bundle.digest,
    "tmes.configuration": configurations.map(({ digest }) => digest).join(" "),
    "tmes.today": today,
  };
  const written = Object.entries(values).map(
    ([name, value]) => `      <property name="${name}" value="${xml(value)}"/>\n`,
  );
  return `    <properties>\n${written.join("")}    </properties>\n`;
}

/** What is not a case: what was checked, what changes, what the gate decides. */
function* account(report: Report, { gate, change, obligations }: Prepared): Generator<string, void, void> {
  const first = [summaryInWords(report), ...accountInWords(report, { verbose: false, more: "--format json" })];
  yield `    <system-out>${xml(first.join("\n"))}`;
  for (const { title, lines } of [...gate, ...change, ...obligations]) {
    yield xml(`\n\n${title}`);
    for (const { text } of lines) yield `\n${xml(`- ${unset(text)}`)}`;
  }
  yield "</system-out>\n  </testsuite>\n";
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text of an element or attribute. What XML cannot hold becomes an escape or a replacement character. */
function xml(text: string): string {
  const safe = text.includes("\n") ? text.split("\n").map(escapeControls).join("\n") : escapeControls(text);
  const written = /[\uD800-\uDFFF\uFFFE\uFFFF]/.test(safe)
    ? safe.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, "\uFFFD")
    : safe;
  return written.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
