/** What becomes of findings. */
import { isDeepStrictEqual } from "node:util";
import { canonicalJson } from "../canonical-json.ts";
import type { Finding, Verdict, VerdictChange } from "../types.ts";
import { pathOf, type Lookup } from "./side.ts";

/** The findings of two sides compared. */
export interface ComparedFindings {
  readonly changes: readonly VerdictChange[];
  /** Findings of the head that are not in the base, or are of another value or verdict there. */
  readonly introduced: ReadonlySet<Finding>;
}

/** Matches findings by rule, item and path. Where an element of a list stands does not matter, what it holds does. */
export function compareFindings(base: Lookup, head: Lookup): ComparedFindings {
  const before = byKey(base);
  const after = byKey(head);
  const added: VerdictChange[] = [];
  const introduced = new Set<Finding>();
  for (const [key, finding] of after) {
    const earlier = before.get(key);
    if (earlier !== undefined && isSame(earlier, base, finding, head)) continue;
    introduced.add(finding);
    const other = earlier?.verdict ?? (isDeclared(base, finding) ? base.verdict(finding) : undefined);
    added.push({ change: "new", finding, ...otherOf(other) });
  }
  const gone = [...before].flatMap(([key, finding]): readonly VerdictChange[] => {
    const fate = fateOf(finding, base, head);
    // Where the head has the finding with another value or verdict, it is new there already.
    return fate.change === "fixed" || fate.change === "no-longer-known"
      ? after.has(key)
        ? []
        : [{ ...fate, finding }]
      : [{ ...fate, finding }];
  });
  return { changes: [...added, ...gone], introduced };
}

/** What becomes of a finding that the head does not have. */
function fateOf(
  finding: Finding,
  base: Lookup,
  head: Lookup,
): Pick<VerdictChange, "other"> & { readonly change: Exclude<VerdictChange["change"], "new"> } {
  const { tenant, item, rule } = finding;
  const isGone =
    (base.tenants.has(tenant) && !head.tenants.has(tenant)) ||
    (item !== undefined && base.item(tenant, item) !== undefined && head.item(tenant, item) === undefined);
  if (isGone) return { change: head.mayHave(tenant) ? "no-longer-known" : "no-longer-declared" };
  // Findings about the input or the configuration are of no rule.
  if (rule.includes("/")) return { change: "fixed" };
  const verdict = head.verdict(finding);
  const isKnown = verdict !== undefined && verdict !== "undetermined";
  return { change: isKnown ? "fixed" : "no-longer-known", ...otherOf(verdict) };
}

function otherOf(other: Verdict | undefined): Pick<VerdictChange, "other"> {
  return other === undefined ? {} : { other };
}

function isDeclared(lookup: Lookup, { tenant, item }: Finding): boolean {
  return item === undefined ? lookup.tenants.has(tenant) : lookup.item(tenant, item) !== undefined;
}

function isSame(a: Finding, base: Lookup, b: Finding, head: Lookup): boolean {
  return (
    a.verdict === b.verdict &&
    a.status === b.status &&
    a.severity === b.severity &&
    isDeepStrictEqual(base.value(a, pathOf(a)), head.value(b, pathOf(b)))
  );
}

/** Findings by what is the same on both sides. */
function byKey(lookup: Lookup): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of lookup.side.report.findings) {
    const start = keyOf(finding, lookup);
    let key = start;
    // Several elements may hold the same.
    for (let count = 2; found.has(key); count++) key = `${start}\n${String(count)}`;
    found.set(key, finding);
  }
  return found;
}

function keyOf(finding: Finding, lookup: Lookup): string {
  const path = finding.path.includes("[") ? pathOf(finding) : [];
  const position = path.findIndex((step) => typeof step === "number");
  if (position < 0) return finding.id;
  const { rule, version, tenant, item } = finding;
  const [list, rest] = [path.slice(0, position), path.slice(position + 1)];
  const element = lookup.value(finding, path.slice(0, position + 1));
  return canonicalJson([rule, version, tenant, item?.kind, item?.name, list, rest, element]);
}
