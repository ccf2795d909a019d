/** What the gate decides: the head's settings by the base's policy, and what the merge would bring. */
import { fill, gateReasons, gateSentences } from "@tmes-as-code/catalog";
import { fileFinding, type FileProblem } from "../engine/findings.ts";
import { orderFindings, orderTenants } from "../report/order.ts";
import { count, list } from "../report/text.ts";
import type { Finding, GateDecision, NotRead, PendingExcuse, PolicyChange, Report } from "../types.ts";

/** What the gate knows of a change. */
export interface GateEvidence {
  /** The head's settings by the base's policy, compared with the base. */
  readonly report: Report;
  /** The head's settings by the head's policy, compared with the base too; a text says why it cannot be used. */
  readonly after: Report | string;
  readonly policy: readonly PolicyChange[];
  /** Documents of the head that the base's `documents` does not expect. */
  readonly outside: readonly string[];
  /** What of the head cannot be read, where the base does not have it too. */
  readonly unread: readonly NotRead[];
  /** Why the check of the head by the base's policy is not complete. */
  readonly faults: readonly string[];
  /** The head's change of policy alone, as a unified diff. */
  readonly policyPatch?: string;
  /** Whether the base has a configuration; `partly` where some inputs have none. */
  readonly hasPolicy: "yes" | "partly" | "no";
  /** Whether the owners said that this is the first policy. */
  readonly bootstrap: boolean;
  /** Whether only findings count that the change brings. */
  readonly onlyNew: boolean;
}

/** A document of the head that `documents` of the base does not match. */
const outside: FileProblem = {
  ...{ rule: "gate/outside-documents", severity: "error", actual: { value: "a tenant document" } },
  ...{ sentences: gateSentences["outside-documents"], as: "location" },
};

/** A file of the head that could be a tenant document, or hold some, and cannot be read. */
function unread({ reason }: NotRead): FileProblem {
  const { message, ...sentences } = gateSentences["not-read"];
  return {
    ...{ rule: "gate/not-read", severity: "error", actual: { unknown: "partial-view" } },
    ...{ sentences: { ...sentences, message: fill(message, { reason }) }, as: "location" },
  };
}

/**
 * Decides. The gate passes only where the check by the base's policy passes, no finding fails after the merge, and the
 * base has a configuration or the owners said that this is the first.
 */
export function decideGate(evidence: GateEvidence): Report {
  const { report, after, policy, policyPatch } = evidence;
  const surface = report.inputs[0]?.surface ?? "document";
  const byHead = new Map(typeof after === "string" ? [] : after.findings.map((finding) => [finding.id, finding]));
  // What the base's policy covers in vain, and the change itself removes.
  const isTidied = ({ rule, id }: Finding): boolean =>
    rule.endsWith("/unmatched") && typeof after !== "string" && !byHead.has(id);
  const findings = orderFindings([
    ...report.findings.filter((finding) => !isTidied(finding)),
    ...evidence.outside.map((file) => ({ ...fileFinding(file, surface, outside), introduced: true })),
    ...evidence.unread.map((one) => ({ ...fileFinding(one.file, surface, unread(one)), introduced: true })),
  ]);
  const failing = findings.filter((one) => isFailing(one) && !(evidence.onlyNew && one.introduced === false));
  const ids = new Set(findings.filter(isFailing).map(({ id }) => id));
  const afterMerge =
    typeof after === "string" ? [] : after.findings.filter((one) => isFailing(one) && !ids.has(one.id));
  const pending =
    typeof after === "string" ? [] : failing.flatMap((finding) => excuse(finding, byHead.get(finding.id)));
  const reasons = [
    ...policyReasons(evidence),
    ...evidence.faults.map((reason) => fill(gateReasons.incomplete, { reason })),
    ...(failing.length === 0 ? [] : [fill(gateReasons.failing, { count: failingText(failing.length) })]),
    ...(afterMerge.length === 0 ? [] : [fill(gateReasons["after-merge"], { count: failingText(afterMerge.length) })]),
    ...(typeof after === "string" ? [fill(gateReasons.unusable, { reason: after })] : []),
    ...(pending.length === 0
      ? []
      : [fill(gateReasons.pending, { count: `${count(pending.length, "finding")} excused` })]),
  ];
  const gate: GateDecision = {
    passes: reasons.length === 0,
    reasons,
    afterMerge,
    policy,
    pending,
    ...(pending.length === 0 || policyPatch === undefined ? {} : { policyPatch }),
  };
  const { change } = report;
  const verdicts = change?.verdicts.filter((one) => one.change !== "new" || !isTidied(one.finding)) ?? [];
  return {
    ...report,
    ...(change === undefined ? {} : { change: { ...change, verdicts } }),
    tenants: orderTenants(report.tenants, findings),
    findings,
    gate,
  };
}

function isFailing({ severity, status }: Finding): boolean {
  return severity === "error" && status === "open";
}

function failingText(number: number): string {
  return `${count(number, "finding")} ${number === 1 ? "fails" : "fail"}`;
}

function policyReasons({ hasPolicy, bootstrap, report }: GateEvidence): readonly string[] {
  if (hasPolicy === "yes" || (hasPolicy === "no" && bootstrap)) return [];
  if (hasPolicy === "no") return [gateReasons["no-policy"]];
  const without = report.inputs.filter(
    ({ configuration = 0 }) => report.configurations[configuration]?.file === undefined,
  );
  return [
    fill(gateReasons["partial-policy"], {
      files: list(
        without.map(({ file }) => file),
        3,
      ),
    }),
  ];
}

/**
 * What in the head's policy lets a finding pass that fails by the base's.
 *
 * @param own - What the head's policy says of it.
 */
function excuse(finding: Finding, own: Finding | undefined): readonly PendingExcuse[] {
  const by = ((): PendingExcuse["by"] | undefined => {
    if (own === undefined) {
      if (finding.rule.startsWith("change/")) return { part: "retired", id: finding.rule };
      return finding.rule.includes("/") ? undefined : { part: "rule", id: finding.rule };
    }
    if (own.status === "excepted" && own.exception !== undefined) return { part: "exception", id: own.exception.id };
    if (own.status === "baseline") return { part: "baseline", id: own.id };
    return own.severity === "error" ? undefined : { part: "rule", id: finding.rule };
  })();
  return by === undefined ? [] : [{ finding: finding.id, by }];
}
