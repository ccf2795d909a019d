/** Reports on parts of a fleet, put together to the report on all of it. */
import { canonicalJson } from "../canonical-json.ts";
import { isOnSimilarTenants, similarTenants } from "../engine/similar-names.ts";
import type { Coverage, Finding, Report } from "../types.ts";
import { orderDormant, orderFindings, orderResults, orderTenants, totalsOf } from "./order.ts";
import { addTenantLists, tenantListDigest } from "./tenant-list.ts";
import { byCodeUnit } from "./text.ts";

/** Two reports cannot be one. */
export class MergeError extends Error {
  override readonly name = "MergeError";
  /** Positions, from 0, of the reports that do not fit. */
  readonly reports: readonly number[];

  constructor(message: string, reports: readonly number[]) {
    super(message);
    this.reports = reports;
  }
}

type Reports = readonly [Report, ...Report[]];

/**
 * The report that one check of all the tenants would give.
 *
 * @param reports - On different tenants, by the same rules and configuration on the same day. Shards must be all there,
 * and of the same inputs.
 * @throws MergeError when they are not.
 */
export function mergeReports(reports: Reports): Report {
  refuseDifferent(reports, [...sameCheck, ...sameRules]);
  refuseMissingShard(reports);
  refuseSameTenant(reports);
  refuseOtherInputs(reports);
  const { custom, configurations } = reports[0];
  return united(reports, { configurations, ...(custom === undefined ? {} : { custom }) });
}

/**
 * The report on inputs that have different configurations.
 *
 * @param reports - One for each configuration, of one check: on different tenants, by one version on the same day.
 * @throws MergeError when two have a tenant of one name.
 */
export function combineReports(reports: Reports): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  refuseDifferent(reports, sameCheck);
  refuseSameTenant(reports);
  const custom = new Map(reports.flatMap((report) => (report.custom ?? []).map((one) => [canonicalJson(one), one])));
  const numbered = reports.map((report, configuration) => ({
    ...report,
    inputs: report.inputs.map((input) => ({ ...input, configuration })),
    tenants: report.tenants.map((tenant) => ({ ...tenant, configuration })),
  }));
  const [firstNumbered = first, ...otherNumbered] = numbered;
  return united([firstNumbered, ...otherNumbered], {
    configurations: [first.configurations[0], ...others.flatMap(({ configurations }) => configurations)],
    ...(custom.size === 0 ? {} : { custom: [...custom.values()] }),
    ...(first.shard === undefined
      ? {}
      : { shard: { ...first.shard, tenants: addTenantLists(reports.flatMap(({ shard }) => shard?.tenants ?? [])) } }),
  });
}

/** What is in all reports together, under what they have in common. */
function united(reports: Reports, common: Pick<Report, "configurations" | "custom" | "shard">): Report {
  const tenants = reports.flatMap((report) => report.tenants);
  const surface = reports[0].inputs[0]?.surface ?? "document";
  const findings = orderFindings([
    ...findingsOf(reports).filter((finding) => !isOnSimilarTenants(finding)),
    ...similarTenants(tenants, surface),
  ]);
  const { schema, engine, bundle, today } = reports[0];
  return {
    ...{ schema, engine, bundle, today },
    ...common,
    inputs: distinct(reports.flatMap(({ inputs }) => inputs)),
    ...notReadOf(reports),
    tenants: orderTenants(tenants, findings),
    findings,
    coverage: mergeCoverage(reports.map(({ coverage }) => coverage)),
    ...(reports.every(({ results }) => results !== undefined)
      ? { results: orderResults(reports.flatMap(({ results = [] }) => results)) }
      : {}),
  };
}

/** What must be the same, and how it is called. */
type Common = readonly (readonly [string, (report: Report) => unknown])[];

const sameCheck: Common = [
  ["versions of tmes", ({ engine }) => engine],
  ["rules", ({ bundle }) => bundle],
  ["days", ({ today }) => today],
];
const sameRules: Common = [
  ["bundles of the organisation", ({ custom = [] }) => custom],
  ["configurations", ({ configurations }) => configurations.map(({ digest }) => digest)],
];

function refuseDifferent(reports: Reports, common: Common): void {
  for (const [index, report] of reports.entries()) {
    for (const [what, of] of common) {
      if (canonicalJson(of(reports[0])) !== canonicalJson(of(report)))
        throw new MergeError(`they are of different ${what}.`, [0, index]);
    }
  }
}

/** Shards are all there, or none is. */
function refuseMissingShard(reports: Reports): void {
  const of = reports[0].shard?.of;
  for (const [index, { shard }] of reports.entries()) {
    if (shard?.of !== of) throw new MergeError("they divide the tenants into different numbers of shards.", [0, index]);
  }
  const seen = new Set(reports.map(({ shard }) => shard?.index));
  for (let index = 1; index <= (of ?? 0); index++) {
    if (!seen.has(index)) throw new MergeError(`shard ${index} of ${of} is missing.`, [...reports.keys()]);
  }
}

/** Shards have read the same inputs, and together hold every tenant in them. */
function refuseOtherInputs(reports: Reports): void {
  const [first] = reports;
  if (first.shard === undefined) return;
  for (const [index, report] of reports.entries()) {
    const file = differentInput(first, report);
    if (file !== undefined) throw new MergeError(`they are of different inputs: ${file}.`, [0, index]);
    if (report.shard?.tenants !== first.shard.tenants)
      throw new MergeError("they are of different lists of tenants.", [0, index]);
  }
  const names = reports.flatMap(({ tenants }) => tenants.map(({ name }) => name));
  if (tenantListDigest(names) !== first.shard.tenants) {
    throw new MergeError("together they do not hold all tenants of their inputs, and no others.", [...reports.keys()]);
  }
}

/** The first file that only one of two reports read, or that they read otherwise. */
function differentInput(a: Report, b: Report): string | undefined {
  const [ofA, ofB] = [a, b].map(accountOf);
  const files = [...new Set([...(ofA?.keys() ?? []), ...(ofB?.keys() ?? [])])].sort(byCodeUnit);
  return files.find((file) => ofA?.get(file) !== ofB?.get(file));
}

/** What was read, and what was not, by file. */
function accountOf({ inputs, notRead = [] }: Report): ReadonlyMap<string, string> {
  const account = new Map<string, string>();
  for (const { file, ...entry } of [...inputs, ...notRead])
    account.set(file, `${account.get(file) ?? ""}${canonicalJson(entry)}`);
  return account;
}

function refuseSameTenant(reports: Reports): void {
  const owners = new Map<string, number>();
  for (const [index, { tenants }] of reports.entries()) {
    for (const { name } of tenants) {
      const before = owners.get(name);
      if (before !== undefined) throw new MergeError(`both have tenant ${JSON.stringify(name)}.`, [before, index]);
      owners.set(name, index);
    }
  }
}

/** What is about none of a report's tenants, such as an exception that has expired, may be in several. */
function findingsOf(reports: Reports): readonly Finding[] {
  const parts = reports.map(({ tenants, findings }) => {
    const names = new Set(tenants.map(({ name }) => name));
    const isOwn = ({ tenant }: Finding): boolean => names.has(tenant);
    return { own: findings.filter(isOwn), others: findings.filter((finding) => !isOwn(finding)) };
  });
  const findings = parts.flatMap(({ own }) => own);
  const said = new Set(findings.map(({ id }) => id));
  for (const { others } of parts) {
    const unsaid = others.filter(({ id }) => !said.has(id));
    findings.push(...unsaid);
    for (const { id } of unsaid) said.add(id);
  }
  return findings;
}

function mergeCoverage(all: readonly Coverage[]): Coverage {
  const sum = (numberOf: (coverage: Coverage) => number): number =>
    all.reduce((total, coverage) => total + numberOf(coverage), 0);
  const rules = added(
    all.flatMap((coverage) => coverage.rules),
    ({ rule }) => rule,
    (a, b) => ({
      rule: a.rule,
      pass: a.pass + b.pass,
      fail: a.fail + b.fail,
      undetermined: a.undetermined + b.undetermined,
      "not-applicable": a["not-applicable"] + b["not-applicable"],
    }),
  );
  const counted = <Entry extends { readonly count: number }>(a: Entry, b: Entry): Entry => ({
    ...a,
    count: a.count + b.count,
  });
  const unconfirmed = sum(({ unconfirmed = 0 }) => unconfirmed);
  return {
    tenants: sum(({ tenants }) => tenants),
    items: sum(({ items }) => items),
    undeclaredItems: sum(({ undeclaredItems }) => undeclaredItems),
    ...(unconfirmed === 0 ? {} : { unconfirmed }),
    ...totalsOf(rules),
    rules,
    unread: added(
      all.flatMap(({ unread }) => unread),
      ({ kind, path }) => `${kind}\n${path}`,
      counted,
    ).toSorted((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.path, b.path)),
    unreadKinds: added(
      all.flatMap(({ unreadKinds }) => unreadKinds),
      ({ kind }) => kind,
      counted,
    ).toSorted((a, b) => byCodeUnit(a.kind, b.kind)),
    dormant: added(
      all.flatMap(({ dormant }) => dormant),
      ({ kind, path, while: off }) => `${kind}\n${path}\n${off}`,
      counted,
    ).toSorted(orderDormant),
  };
}

/** Entries of one key as one, in the order of first mention. */
function added<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  add: (a: Entry, b: Entry) => Entry,
): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const before = byKey.get(keyOf(entry));
    byKey.set(keyOf(entry), before === undefined ? entry : add(before, entry));
  }
  return [...byKey.values()];
}

/** What several reports left out is left out once. */
function notReadOf(reports: Reports): Pick<Report, "notRead"> {
  if (reports.every(({ notRead }) => notRead === undefined)) return {};
  const all = reports.flatMap(({ notRead = [] }) => notRead);
  const files = new Map(all.map((one) => [one.file, one]));
  return { notRead: [...files.values()].sort((a, b) => byCodeUnit(a.file, b.file)) };
}

function distinct<Input extends Report["inputs"][number]>(inputs: readonly Input[]): readonly Input[] {
  return [
    ...new Map(
      inputs.map((input) => [`${input.surface}\n${input.file}\n${input.configuration ?? ""}`, input]),
    ).values(),
  ];
}
