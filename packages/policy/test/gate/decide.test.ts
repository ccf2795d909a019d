/** What the gate decides of any two reports. */
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideGate, type GateEvidence } from "../../src/gate/decide.ts";
import type { Finding, Report } from "../../src/types.ts";
import { sideOf } from "../change/sides.ts";
import { item, tenant } from "../engine/views.ts";

const empty = sideOf([tenant([item("a", { on: true })])]).report;
const [sample] = empty.findings;
if (sample === undefined) throw new Error("There is no finding to start from.");

const finding = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  rule: fc.constantFrom("off", "strong", "change/item-gone", "integrity/partial-view"),
  severity: fc.constantFrom("error" as const, "warn" as const),
  verdict: fc.constantFrom("fail" as const, "undetermined" as const),
  status: fc.constantFrom("open" as const, "excepted" as const, "baseline" as const),
  introduced: fc.boolean(),
});
const report = fc.uniqueArray(finding, { selector: ({ id }) => id, maxLength: 4 }).map((findings): Report => ({
  ...empty,
  findings: findings.map((one): Finding => ({
    ...sample,
    ...one,
    ...(one.status === "excepted" ? { exception: { id: "e", owner: "@acme/mail", expires: "2027-01-31" } } : {}),
  })),
}));
const evidence: fc.Arbitrary<GateEvidence> = fc.record({
  report,
  after: fc.oneof(report, fc.constant("It is broken.")),
  policy: fc.constant([]),
  outside: fc.subarray(["x.yaml"]),
  unread: fc.subarray([{ file: "y", reason: "it is a submodule" }]),
  faults: fc.subarray(["x.yaml: it is damaged."]),
  policyPatch: fc.constant("--- a\n+++ b\n"),
  hasPolicy: fc.constantFrom("yes" as const, "partly" as const, "no" as const),
  bootstrap: fc.boolean(),
  onlyNew: fc.boolean(),
});

const isOpenError = ({ severity, status }: Finding): boolean => severity === "error" && status === "open";

describe("laws", () => {
  test("the gate never passes where the check by the base's policy fails", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const { gate, findings } = decideGate(given);
        const fails = findings.some((one) => isOpenError(one) && !(given.onlyNew && one.introduced === false));
        if (fails || typeof given.after === "string" || given.hasPolicy === "partly") expect(gate?.passes).toBe(false);
        if (given.hasPolicy === "no" && !given.bootstrap) expect(gate?.passes).toBe(false);
        if (given.outside.length + given.unread.length + given.faults.length > 0) expect(gate?.passes).toBe(false);
        expect(gate?.passes).toBe(gate?.reasons.length === 0);
      }),
      { numRuns: runs(300) },
    );
  });

  test("the head's policy changes no finding of the judge, and what it excuses is pending", () => {
    fc.assert(
      fc.property(evidence, report, (given, after) => {
        const [one, other] = [decideGate(given), decideGate({ ...given, after })];
        expect(other.findings).toEqual(one.findings);
        const open = one.findings.filter(isOpenError).map(({ id }) => id);
        for (const { finding: id, by } of other.gate?.pending ?? []) {
          expect(open).toContain(id);
          const own = after.findings.find((each) => each.id === id);
          expect(
            by.part === "rule" || by.part === "retired" ? own?.status !== "excepted" : own?.status !== "open",
          ).toBe(true);
        }
        expect(other.gate?.policyPatch !== undefined).toBe((other.gate?.pending.length ?? 0) > 0);
      }),
      { numRuns: runs(300) },
    );
  });

  test("what fails only after the merge is named, each once", () => {
    fc.assert(
      fc.property(evidence, report, (given, after) => {
        const { gate, findings } = decideGate({ ...given, after });
        const before = new Set(findings.filter(isOpenError).map(({ id }) => id));
        expect(gate?.afterMerge).toEqual(after.findings.filter((one) => isOpenError(one) && !before.has(one.id)));
        if ((gate?.afterMerge.length ?? 0) > 0) expect(gate?.passes).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });
});
