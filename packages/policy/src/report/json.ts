/** The report as JSON: every key in one order, so that equal reports are equal bytes. */
import { maskMember, maskMembers } from "../output/members.ts";
import type { Format } from "./format.ts";
import { resultsByPlace } from "./order.ts";
import { exceptionCommand } from "./words.ts";
import type {
  Change,
  ClaimChange,
  ComparedSide,
  Coverage,
  ExceptionChange,
  Expected,
  Finding,
  Flow,
  FlowChange,
  GateDecision,
  Json,
  Location,
  Obligation,
  Place,
  Report,
  Result,
  SettingChange,
  Shown,
  UsedConfig,
  VerdictChange,
} from "../types.ts";

/** For machines: the schema is versioned. */
export const json: Format = { title: "for programs", extension: "json", options: ["allResults"], print: jsonParts };

/** The report as indented JSON, keys in the order of packages/policy/schema/report.schema.json; ends with a newline. */
export function formatJson(report: Report): string {
  return [...jsonParts(report)].join("");
}

/** The same text in parts of moderate size, so that a large report need not be in memory a second time. */
function* jsonParts(report: Report): Generator<string, void, void> {
  const { schema, engine, bundle, today } = report;
  const head = {
    schema,
    engine,
    bundle: { digest: bundle.digest, revision: bundle.revision },
    custom: report.custom?.map(({ name, digest, revision }) => ({ name, digest, revision })),
    configurations: report.configurations.map(configurationOf),
    today,
    inputs: report.inputs.map(({ file, surface, sha256, configuration }) => ({ file, surface, sha256, configuration })),
    notRead: report.notRead?.map(({ file, reason }) => ({ file, reason })),
    shard: report.shard && { index: report.shard.index, of: report.shard.of, tenants: report.shard.tenants },
  };
  yield `{\n${Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  "${key}": ${indented(value, "  ")}`)
    .join(",\n")}`;
  yield* list("tenants", report.tenants, tenantOf);
  yield* list("findings", report.findings, (finding) => ({
    ...findingOf(finding),
    wouldCover: exceptionCommand(finding, report),
  }));
  yield `,\n  "coverage": ${indented(coverageOf(report.coverage), "  ")}`;
  if (report.results !== undefined) yield* list("results", resultsByPlace(report.results), resultOf);
  if (report.obligations !== undefined) yield* list("obligations", report.obligations, obligationOf);
  if (report.change !== undefined) yield* changeParts(report.change);
  if (report.gate !== undefined) yield `,\n  "gate": ${indented(gateOf(report.gate), "  ")}`;
  yield "\n}\n";
}

/** Elements in one part. */
const together = 500;

/**
 * A list as a member of what lies `depth` deep: its elements are indented by JSON.stringify itself, as indenting lines
 * afterwards takes as long again.
 */
function* list<Element>(
  key: string,
  elements: readonly Element[],
  ordered: (element: Element) => object,
  depth = 1,
): Generator<string, void, void> {
  const indent = "  ".repeat(depth);
  yield `,\n${indent}"${key}": [`;
  for (let start = 0; start < elements.length; start += together) {
    const some = elements.slice(start, start + together).map((each) => maskMembers(ordered(each)));
    let nested: unknown = some;
    for (let outer = 0; outer < depth; outer++) nested = [nested];
    const text = JSON.stringify(nested, undefined, 2);
    // Without the brackets around, each on a line of its own.
    const brackets = [...Array(depth + 1).keys()].reduce((sum, level) => sum + 2 * level + 2, 0);
    yield `${start === 0 ? "" : ","}${text.slice(brackets - 1, -brackets)}`;
  }
  yield elements.length === 0 ? "]" : `\n${indent}]`;
}

function obligationOf({ id, rule, version, tenant, item, path, state }: Obligation) {
  return { id, rule, version, tenant, item: itemOf(item), path, state };
}

/** A fleet has many changes, so that they come in parts too. */
function* changeParts(change: Change): Generator<string, void, void> {
  const { base, head, settings, verdicts, unchanged, exceptions, claims, flows } = change;
  yield `,\n  "change": {\n    "base": ${indented(sideOf(base), "    ")},\n    "head": ${indented(sideOf(head), "    ")}`;
  yield* list("settings", settings, settingChangeOf, 2);
  yield* list("verdicts", verdicts, verdictChangeOf, 2);
  yield `,\n    "unchanged": ${unchanged}`;
  yield* list("exceptions", exceptions, exceptionChangeOf, 2);
  yield* list("claims", claims, claimChangeOf, 2);
  yield* list("flows", flows, flowChangeOf, 2);
  yield "\n  }";
}

function verdictChangeOf({ change, finding, other }: VerdictChange) {
  return { change, finding: findingOf(finding), other };
}

function exceptionChangeOf({ id, rule, change, effect }: ExceptionChange) {
  return { id, rule, change, effect };
}

function claimChangeOf({ tenant, claim, from, to }: ClaimChange) {
  return { tenant, claim, from: from && shownOf(from), to: to && shownOf(to) };
}

/** JSON indented below something: no line of it is part of a string, which would have its break escaped. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, maskMember, 2).replaceAll("\n", `\n${indent}`);
}

function configurationOf(configuration: UsedConfig) {
  const { file, digest, packs, floor, off, lowered, parameters, stated, neverExcepted, baseline } = configuration;
  return {
    ...{ file, digest, packs },
    floor: floor && { file: floor.file, packs: floor.packs },
    off,
    lowered: lowered.map(({ rule, from, to }) => ({ rule, from, to })),
    parameters: parameters.map(({ rule, parameter, from, to }) => ({
      ...{ rule, parameter },
      ...{ from: sorted(from), to: sorted(to) },
    })),
    stated: stated && { plans: stated.plans, tenants: stated.tenants, foreign: stated.foreign },
    neverExcepted,
    baseline: baseline && { file: baseline.file, findings: baseline.findings },
  };
}

function tenantOf(tenant: Report["tenants"][number]) {
  const { name, configuration, site, view, openBecause, inventory, items, errors, warnings, place } = tenant;
  const { claims, attested, undeclaredDefaultRules } = tenant;
  return {
    ...{ name, configuration, site: shownOf(site), view, openBecause, inventory },
    claims: claims?.map(({ claim, value, rules }) => ({ claim, value: shownOf(value), rules })),
    attested: attested && { by: shownOf(attested.by), on: shownOf(attested.on) },
    undeclaredDefaultRules: undeclaredDefaultRules.map(({ kind, name: rule }) => ({ kind, name: rule })),
    ...{ items, errors, warnings },
    place: placeOf(place),
  };
}

function findingOf(finding: Finding) {
  const { id, rule, version, severity, verdict, status, exception, possiblyExcepted } = finding;
  const { tenant, item, path, actual, expected, introduced } = finding;
  return {
    id,
    rule,
    version,
    severity,
    verdict,
    status,
    exception: exception && { id: exception.id, owner: exception.owner, expires: exception.expires },
    possiblyExcepted,
    tenant,
    item: itemOf(item),
    path,
    actual: shownOf(actual),
    expected: expected && expectedOf(expected),
    title: finding.title,
    message: finding.message,
    remediation: finding.remediation,
    unknown: finding.unknown.map(({ path: unknownPath, reason }) => ({ path: unknownPath, reason })),
    place: placeOf(finding.place),
    surface: finding.surface,
    introduced,
  };
}

function resultOf({ rule, tenant, item, verdict, applicabilityOpen, reason }: Result) {
  return { rule, tenant, item: itemOf(item), verdict, applicabilityOpen, reason };
}

function sideOf({ label, commit, inputs }: ComparedSide) {
  return { label, commit, inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })) };
}

function settingChangeOf({ tenant, item, path, change, from, to, location }: SettingChange) {
  return {
    tenant,
    item: itemOf(item),
    path,
    change,
    from: from && shownOf(from),
    to: to && shownOf(to),
    location: location && locationOf(location),
  };
}

function flowChangeOf({ change, base, head }: FlowChange) {
  return { change, base: base && flowOf(base), head: head && flowOf(head) };
}

function flowOf(flow: Flow) {
  const { id, tenant, module, data, recipient, purpose, retention, state, cause, because, sources } = flow;
  return {
    id,
    tenant,
    module,
    data,
    recipient: { service: recipient.service, region: recipient.region },
    purpose,
    retention,
    state,
    cause: { item: itemOf(cause.item), path: cause.path, value: shownOf(cause.value) },
    because,
    sources,
  };
}

function gateOf({ passes, reasons, afterMerge, policy, pending, policyPatch }: GateDecision) {
  return {
    ...{ passes, reasons },
    afterMerge: afterMerge.map(findingOf),
    policy: policy.map(({ part, weakens, effect, location }) => ({
      ...{ part, weakens, effect },
      location: location && locationOf(location),
    })),
    pending: pending.map(({ finding, by }) => ({ finding, by: { part: by.part, id: by.id } })),
    policyPatch,
  };
}

function coverageOf(coverage: Coverage) {
  const { tenants, items, undeclaredItems, unconfirmed, evaluations, verdicts, rules } = coverage;
  const { unread, unreadKinds, dormant } = coverage;
  return {
    ...{ tenants, items, undeclaredItems },
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...{ evaluations, verdicts: verdictsOf(verdicts) },
    rules: rules.map((rule) => ({ rule: rule.rule, ...verdictsOf(rule) })),
    unread: unread.map(({ kind, path, count }) => ({ kind, path, count })),
    unreadKinds: unreadKinds.map(({ kind, count }) => ({ kind, count })),
    dormant: dormant.map(({ kind, path, while: off, count }) => ({ kind, path, while: off, count })),
  };
}

function verdictsOf(verdicts: Coverage["verdicts"]) {
  const { pass, fail, undetermined } = verdicts;
  return { pass, fail, undetermined, "not-applicable": verdicts["not-applicable"] };
}

function itemOf(item: Finding["item"]) {
  return item && { kind: item.kind, name: item.name };
}

function shownOf(shown: Shown): Shown {
  if ("value" in shown) return { value: sorted(shown.value) };
  return "hidden" in shown ? { hidden: shown.hidden } : { unknown: shown.unknown };
}

function expectedOf(expected: Expected): Expected {
  if ("equals" in expected) return { equals: sorted(expected.equals) };
  return "oneOf" in expected ? { oneOf: expected.oneOf.map(sorted) } : expected;
}

function placeOf({ location, construct, address, input }: Place) {
  return { location: location && locationOf(location), construct, address, input: input && locationOf(input) };
}

function locationOf({ file, line, column }: Location) {
  return { file, line, column };
}

/** A value with its keys in code unit order, at every depth. */
function sorted(value: Json): Json {
  if (isList(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, member]): readonly [string, Json] => [key, sorted(member)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
