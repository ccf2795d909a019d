/** One self-contained page: no script, nothing from elsewhere. */
import { createHash } from "node:crypto";
import { plain } from "../output/plain.ts";
import type { NotRead, Report } from "../types.ts";
import { accountInWords, caveatLines, type Detail, summaryOf } from "./account.ts";
import type { Entry, EntryGroup, Level } from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import type { Mark, Rich, Section } from "./rich.ts";
import { count, grouped } from "./text.ts";
import { itemInWords, placeInWords } from "./words.ts";

/** For officers and archives. */
export const html: Format = {
  title: "one page that can be sent and kept",
  extension: "html",
  options: [],
  print: page,
};

const detail: Detail = { verbose: true, more: "" };

const style = `
:root { color-scheme: light dark; --bad: #b00020; --caution: #7a4b00; --good: #1b6b2f; --line: #c4c8cf; --soft: #f3f4f6; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff9a9a; --caution: #f0c069; --good: #8fd8a3; --line: #4a4f57; --soft: #24272c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
code, pre { font: .9rem/1.4 ui-monospace, monospace; }
code { background: var(--soft); padding: 0 .2rem; border-radius: .2rem; }
pre { background: var(--soft); padding: .75rem; white-space: pre-wrap; }
article { border: 1px solid var(--line); border-left: .35rem solid var(--line); padding: .75rem 1rem; margin: 1rem 0; }
article.error { border-left-color: var(--bad); }
article.warning { border-left-color: var(--caution); }
dl { margin: .5rem 0; display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
ul { padding-left: 1.25rem; }
.bad, .error .label { color: var(--bad); font-weight: 600; }
.caution, .warning .label { color: var(--caution); font-weight: 600; }
.good { color: var(--good); font-weight: 600; }
.summary { font-size: 1.1rem; }
@media print { details > * { display: block; } }
`;

function* page(report: Report, options: PrintOptions): Generator<string, void, void> {
  const { groups, gate: decision, change, obligations } = preparedOf(report, options);
  const at = (level: Level): readonly EntryGroup[] => groups.filter(({ first }) => first.level === level);
  const digest = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Privacy check of Trend Micro Email Security</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Privacy check of Trend Micro Email Security</h1>
<p class="summary">${summaryOf(report)
    .map(({ mark, text }) => marked(mark, escaped(text)))
    .join("")}</p>
<p>As of ${escaped(report.today)}, tmes ${escaped(report.engine)}.</p>
</header>
<main>
`;
  const [decided, ...gate] = decision;
  if (decided !== undefined) yield* section(decided);
  yield* findings("Errors", at("error"));
  for (const each of change) yield* section(each);
  for (const each of [...gate, ...obligations]) yield* section(each);
  yield* findings("Warnings", at("warning"));
  yield* findings("Accepted", at("note"), "These findings stand by a decision that was reviewed.");
  const open = caveatLines(report, detail);
  if (open.length > 0) yield* section({ title: "What the result leaves open", lines: open });
  yield list(
    "What was checked",
    accountInWords({ ...report, notRead: [] }, detail).map((sentence) => escaped(sentence)),
  );
  yield* tenants(report);
  yield* notRead(report);
  yield "</main>\n</body>\n</html>\n";
}

function* section({ title, intro, lines, block, folded }: Section): Generator<string, void, void> {
  const [open, close] =
    folded === true ? [`<details>\n<summary>${grouped(lines.length)} lines</summary>\n`, "</details>\n"] : ["", ""];
  yield `<section>\n<h2>${escaped(title)}</h2>\n${open}${intro === undefined ? "" : `<p>${escaped(intro)}</p>\n`}`;
  if (lines.length > 0) yield "<ul>\n";
  for (const { mark, text } of lines) yield `<li>${marks[mark]}${rich(text)}</li>\n`;
  if (lines.length > 0) yield "</ul>\n";
  yield `${block === undefined ? "" : `<pre>${escaped(block.text)}</pre>\n`}${close}</section>\n`;
}

/** What the colour says, also in words. */
const marks: Readonly<Record<Mark, string>> = {
  bad: '<span class="bad">Serious:</span> ',
  caution: '<span class="caution">Note:</span> ',
  good: '<span class="good">Good:</span> ',
  none: "",
};

function marked(mark: Mark, content: string): string {
  return mark === "none" ? content : `<span class="${mark}">${content}</span>`;
}

function rich(text: Rich): string {
  return text.map((piece) => (typeof piece === "string" ? escaped(piece) : coded(piece.code))).join("");
}

function* findings(title: string, groups: readonly EntryGroup[], intro?: string): Generator<string, void, void> {
  if (groups.length === 0) return;
  const total = groups.reduce((sum, { all }) => sum + all.length, 0);
  yield `<section>\n<h2>${escaped(title)} (${grouped(total)})</h2>\n${intro === undefined ? "" : `<p>${escaped(intro)}</p>\n`}`;
  for (const group of groups) yield article(group);
  yield "</section>\n";
}

function article({ first, all }: EntryGroup): string {
  const { title, rule, label, level, message, fields, finding, afterMerge } = first;
  const tags = [label, ...(finding.introduced === true ? ["new"] : []), ...(afterMerge ? ["after the merge"] : [])];
  const more = all.length === 1 ? "" : ` and ${grouped(all.length - 1)} more`;
  // Places are listed below, for all of the group.
  const facts = fields.filter((field) => field.label !== "construct" && field.label !== "address");
  return [
    `<article class="${level}">\n<h3><span class="label">${escaped(tags.join(", "))}</span> ${escaped(message)} ${coded(rule)}${more}</h3>\n`,
    `<p>${escaped(title)}</p>\n<dl>\n`,
    ...facts.map((field) => `<dt>${escaped(field.label)}</dt><dd>${escaped(field.text)}</dd>\n`),
    `</dl>\n<ul>\n${all.map((entry) => `<li>${placeOf(entry)}</li>\n`).join("")}</ul>\n</article>\n`,
  ].join("");
}

function placeOf({ finding, tenant, subject }: Entry): string {
  const { construct, address } = finding.place;
  const where = placeInWords(finding.place);
  const parts = [
    ...(tenant === "" ? [] : [tenant]),
    ...(subject === "" ? [] : [subject]),
    ...(where === undefined ? [] : [where]),
    ...(construct === undefined ? [] : [plain(construct)]),
    ...(address === undefined ? [] : [plain(address)]),
  ];
  return parts.length === 0 ? "no tenant" : parts.map(coded).join(" ");
}

function list(title: string, items: readonly string[]): string {
  return `<section>\n<h2>${escaped(title)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>\n</section>\n`;
}

function* tenants({ tenants: all }: Report): Generator<string, void, void> {
  if (all.length === 0) return;
  yield `<section>\n<h2>Tenants (${grouped(all.length)})</h2>\n<ul>\n`;
  for (const { name, items, errors, warnings, undeclaredDefaultRules } of all) {
    const missing = undeclaredDefaultRules.map((rule) => itemInWords(rule)).join(", ");
    const counts = `${count(items, "item")}, ${count(errors, "error")}, ${count(warnings, "warning")}`;
    yield `<li>${coded(plain(name))}: ${counts}${missing === "" ? "" : `; default rules not declared: ${escaped(missing)}`}</li>\n`;
  }
  yield "</ul>\n</section>\n";
}

/** Files of other tools folded, as a repository has many. */
function* notRead({ notRead: files = [] }: Report): Generator<string, void, void> {
  if (files.length === 0) return;
  const foreign = files.filter(({ reason }) => reason === "not ours");
  const odd = files.filter(({ reason }) => reason !== "not ours");
  const item = ({ file, reason }: NotRead): string => `<li>${coded(plain(file))}: ${escaped(plain(reason))}</li>\n`;
  yield `<section>\n<h2>Files that were not read (${grouped(files.length)})</h2>\n`;
  if (odd.length > 0) yield `<ul>\n${odd.map(item).join("")}</ul>\n`;
  if (foreign.length > 0) {
    yield `<details>\n<summary>${count(foreign.length, "file")} of other tools</summary>\n<ul>\n`;
    for (const each of foreign) yield item(each);
    yield "</ul>\n</details>\n";
  }
  yield "</section>\n";
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function coded(text: string): string {
  return `<code>${escaped(text)}</code>`;
}
