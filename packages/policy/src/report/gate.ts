/** What the gate decides and why, in sections. */
import { plain } from "../output/plain.ts";
import type { Finding, GateDecision, PendingExcuse, PolicyChange, Report } from "../types.ts";
import { code, type Line, line, type Section } from "./rich.ts";
import { count } from "./text.ts";
import { placeInWords, ruleInWords } from "./words.ts";
import { entryOf, spotInWords } from "./entry.ts";

/** The decision as one sentence; nothing where no gate decided. */
export function gateInWords({ gate }: Report): string | undefined {
  if (gate === undefined) return undefined;
  return gate.passes ? "The gate passes." : "The gate blocks this change.";
}

/** The sections of a report of the gate; none of others. */
export function gateSections({ gate, findings, change }: Report): readonly Section[] {
  if (gate === undefined) return [];
  return [
    decision(gate, change?.claims.length ?? 0),
    policySection(gate),
    afterMergeSection(gate),
    ...pendingSections(gate, findings),
  ].filter(({ lines, block }) => lines.length > 0 || block !== undefined);
}

function decision({ passes, reasons, policy }: GateDecision, claims: number): Section {
  const weaker = policy.filter(({ weakens }) => weakens).length;
  return {
    title: passes ? "The gate passes" : "The gate blocks this change",
    lines: [
      ...(reasons.length > 0
        ? reasons.map((reason) => line(passes ? "none" : "bad", plain(reason)))
        : [
            line(
              passes ? "good" : "bad",
              passes ? "Nothing in it fails by the policy of the base." : "It gives no reason.",
            ),
          ]),
      ...(claims === 0
        ? []
        : [
            line(
              "caution",
              `It changes what the tenants claim: ${count(claims, "claim")}, listed under "Claims". Claims decide which rules apply, and no setting proves them.`,
            ),
          ]),
      // Anyone who approves a change that passes must know that it is a change of the policy.
      ...(weaker === 0
        ? []
        : [
            line(
              "caution",
              `It weakens the policy: ${count(weaker, "change")}, listed under "${policyTitle}". The owners of the policy must approve this.`,
            ),
          ]),
    ],
  };
}

const policyTitle = "Changes of the policy";

function policySection({ policy }: GateDecision): Section {
  const weakens = policy.filter((change) => change.weakens);
  const others = policy.filter((change) => !change.weakens);
  return {
    title: policyTitle,
    intro: "They count after the merge. This change is judged without them.",
    lines: [...weakens, ...others].map(policyLine),
  };
}

function policyLine({ weakens, effect, location }: PolicyChange): Line {
  const where = location === undefined ? undefined : placeInWords({ location });
  return line(
    weakens ? "bad" : "none",
    `${weakens ? "Weakens the policy: " : ""}${plain(effect)}`,
    ...(where === undefined ? [] : [" ", { code: where }]),
  );
}

function afterMergeSection({ afterMerge }: GateDecision): Section {
  return {
    title: "After the merge",
    intro: "These findings fail only by the policy of the head. They would fail on the main branch after the merge.",
    lines: afterMerge.map((finding) => {
      const entry = entryOf(finding, true);
      const mark = entry.level === "error" ? "bad" : "caution";
      return line(mark, `${entry.label}: ${entry.message} `, code(entry.rule), ", ", code(spotInWords(entry)));
    }),
  };
}

function pendingSections({ pending, policyPatch }: GateDecision, findings: readonly Finding[]): readonly Section[] {
  if (pending.length === 0) return [];
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return [
    {
      title: "Pending",
      intro:
        "Only the policy of the head excuses these findings. First propose the change of the policy alone, below, and have it approved by its owners. When it is merged, update this change and check again.",
      lines: pending.map((one) => pendingLine(one, byId.get(one.finding))),
      ...(policyPatch === undefined ? {} : { block: { language: "diff", text: patchText(policyPatch) } }),
    },
  ];
}

function pendingLine({ finding: id, by }: PendingExcuse, finding: Finding | undefined): Line {
  const what =
    finding === undefined
      ? [{ code: id }]
      : [code(ruleInWords(finding)), ", ", code(spotInWords(entryOf(finding, false)))];
  const excuse = by.part === "retired" ? ["a retired record"] : [`${partWords[by.part]} `, code(by.id)];
  return line("caution", ...what, ": excused by ", ...excuse, " of the head.");
}

const partWords: Readonly<Record<Exclude<PendingExcuse["by"]["part"], "retired">, string>> = {
  exception: "exception",
  baseline: "baseline entry",
  rule: "the setting of rule",
};

/** A patch keeps its lines and tabs. */
function patchText(patch: string): string {
  return patch
    .replace(/\n+$/, "")
    .split("\n")
    .map((row) => row.replace(/\r$/, "").split("\t").map(plain).join("\t"))
    .join("\n");
}
