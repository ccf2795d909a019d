/** New findings: those of a check that the report of an earlier check does not have. */
import { canonicalJson } from "../canonical-json.ts";
import type { Finding, Report } from "../types.ts";

/** Why a report cannot be what another is compared with; `undefined` where it can. */
export function baseReportProblem(base: Report, report: Report): string | undefined {
  const parts: readonly (readonly [string, (one: Report) => unknown])[] = [
    ["rules", ({ bundle, custom = [] }) => [bundle, custom]],
    ["configurations", ({ configurations }) => configurations.map(({ digest }) => digest)],
    ["shards", ({ shard }) => shard && [shard.index, shard.of]],
    ["kinds of inputs", ({ inputs }) => [...new Set(inputs.map(({ surface }) => surface))].sort()],
  ];
  const other = parts.find(([, of]) => canonicalJson(of(base) ?? null) !== canonicalJson(of(report) ?? null));
  return other === undefined ? undefined : `it is of other ${other[0]}`;
}

/**
 * The report with what is new in it: `introduced` on every finding. A finding is not new where the base has it open, as
 * severe, with the same verdict and value.
 */
export function markIntroduced(base: Report, report: Report): Report {
  const before = new Map(base.findings.map((finding) => [finding.id, finding]));
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, introduced: !isSame(before.get(finding.id), finding) })),
  };
}

function isSame(before: Finding | undefined, finding: Finding): boolean {
  return (
    before?.status === "open" &&
    (before.severity === "error" || finding.severity === "warn") &&
    before.verdict === finding.verdict &&
    canonicalJson(before.actual) === canonicalJson(finding.actual)
  );
}
