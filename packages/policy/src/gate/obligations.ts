/** Obligations: what an earlier surface left open, and what became of it. */
import { fill, obligationSentences } from "@tmes-as-code/catalog";
import { findingId } from "../engine/findings.ts";
import { orderFindings, orderTenants } from "../report/order.ts";
import type { Finding, Obligation, Report, Result, Surface } from "../types.ts";

/** What of the later check settles obligations. */
export interface Settling {
  /** With `allResults`. */
  readonly report: Report;
  /** Of the rule as it is active now; `undefined` for one that is off. */
  readonly ruleOf: (rule: string) => { readonly version: number; readonly severity: "error" | "warn" } | undefined;
}

/**
 * The report with what became of everything that `earlier` left open.
 *
 * What nothing else reports is a finding: an item that is gone, and what is no longer judged because its rule is off or
 * has another version.
 */
export function settleObligations(earlier: Report, { report, ruleOf }: Settling): Report {
  const verdicts = new Map((report.results ?? []).map((result) => [keyOf(result), result.verdict]));
  const surface = report.inputs[0]?.surface ?? "document";
  const tenants = new Set(report.tenants.map(({ name }) => name));
  const own = new Set(report.findings.map(({ id }) => id));
  const findings: Finding[] = [];
  const obligations = earlier.findings
    .filter(({ verdict, rule }) => verdict === "undetermined" && !rule.includes("/"))
    .map((left): Obligation => {
      const { id, rule, version, tenant, item, path } = left;
      const say = (state: Obligation["state"]): Obligation => ({
        ...{ id, rule, version, tenant },
        ...(item === undefined ? {} : { item }),
        ...{ path, state },
      });
      const active = ruleOf(rule);
      // A rule on a tenant as a whole may have shown the item that was to blame.
      const verdict = verdicts.get(keyOf(left)) ?? verdicts.get(keyOf({ rule, tenant }));
      const isJudged = active?.version === version;
      if (!tenants.has(tenant) || (isJudged && verdict === undefined)) {
        findings.push(obligationFinding("item-gone", left, active?.severity ?? "error", surface));
        return say("item-gone");
      }
      if (!isJudged || verdict === undefined || verdict === "undetermined") {
        if (!own.has(id)) findings.push(obligationFinding("still-open", left, active?.severity ?? "error", surface));
        return say("still-open");
      }
      return say(verdict === "fail" ? "settled-fail" : "settled-pass");
    });
  const all = orderFindings([...report.findings, ...findings]);
  return { ...report, tenants: orderTenants(report.tenants, all), findings: all, obligations };
}

function keyOf({ rule, tenant, item }: Pick<Result, "rule" | "tenant" | "item">): string {
  return JSON.stringify([rule, tenant, item?.kind, item?.name]);
}

function obligationFinding(
  state: keyof typeof obligationSentences,
  { rule, version, tenant, item, path }: Finding,
  severity: "error" | "warn",
  surface: Surface,
): Finding {
  const { title, message, expected, remediation } = obligationSentences[state];
  const name = `obligation/${state}`;
  return {
    id: findingId(name, rule, tenant, item?.kind ?? "", item?.name ?? "", path),
    rule: name,
    version: 1,
    severity,
    verdict: "undetermined",
    status: "open",
    tenant,
    ...(item === undefined ? {} : { item }),
    path,
    actual: { unknown: "partial-view" },
    expected: { manual: expected },
    title,
    message: fill(message, { rule, version, tenant }),
    remediation,
    unknown: [],
    place: {},
    surface,
  };
}
