import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExceptions } from "../../src/change/exceptions.ts";
import type { ActiveException } from "../../src/config/active-exception.ts";
import type { Path } from "../../src/types.ts";

const today = "2026-01-31";
const context = { today, versionOf: () => 2 };

const at: Path = ["item", "settings", "on"];
const exception: ActiveException = {
  id: "one",
  rule: "off",
  version: 2,
  tenant: "acme",
  item: { kind: "toy", name: "a" },
  path: at,
  shownPath: "settings.on",
  covers: "fail",
  accepted: { path: at, value: { equals: true } },
  unseen: [at],
  owner: "@acme/mail",
  approver: "privacy@example.com",
  reason: "Until the contract ends.",
  ticket: "PRIV-1",
  expires: "2026-06-30",
  maxDays: 365,
  faults: [],
};

const said = (base: readonly ActiveException[], head: readonly ActiveException[]): readonly string[] =>
  compareExceptions(base, head, context).map(({ change }) => change);
const changed = (more: Partial<ActiveException>, before: Partial<ActiveException> = {}): readonly string[] =>
  said([{ ...exception, ...before }], [{ ...exception, ...more }]);

describe("exceptions", () => {
  it("are added, removed, or the same", () => {
    expect(said([exception], [exception])).toEqual([]);
    expect(said([], [exception])).toEqual(["added"]);
    expect(said([exception], [])).toEqual(["removed"]);
    expect(said([exception], [{ ...exception, id: "two" }])).toEqual(["removed", "added"]);
  });

  it("widen where they cover something else, and narrow where they no longer cover something", () => {
    expect(changed({ tenant: "other" })).toEqual(["widened", "narrowed"]);
    expect(changed({ accepted: { path: at, value: { equals: false } } })).toEqual(["widened", "narrowed"]);
    const further: Path = ["item", "settings", "level"];
    expect(changed({ unseen: [at, further] })).toEqual(["widened"]);
    expect(changed({}, { unseen: [at, further] })).toEqual(["narrowed"]);
    expect(changed({ unseen: [["item", "settings"]] })).toEqual(["widened"]);
  });

  it("widen if what was wrong with them is fixed", () => {
    expect(changed({}, { faults: ["self-approved"] })).toEqual(["widened"]);
    expect(changed({}, { version: 1 })).toEqual(["widened"]);
    expect(changed({ faults: ["personal"] })).toEqual(["narrowed"]);
    // Too far ahead they cover nothing; nearer they do from today on.
    expect(changed({}, { expires: "2028-01-31" })).toEqual(["widened", "shortened"]);
  });

  it("are extended, shortened and reworded", () => {
    expect(changed({ expires: "2026-07-31" })).toEqual(["extended"]);
    expect(changed({ expires: "2026-05-31" })).toEqual(["shortened"]);
    expect(changed({}, { expires: "2026-01-01" })).toEqual(["extended"]);
    expect(changed({ reason: "Another.", ticket: "PRIV-2" })).toEqual(["reworded"]);
  });

  it("say what the change does", () => {
    const effects = (base: readonly ActiveException[], head: readonly ActiveException[]): readonly string[] =>
      compareExceptions(base, head, context).map(({ effect }) => effect);
    const what = 'what failed of off@2 on toy "a" of tenant acme at settings.on';
    expect(effects([], [exception])).toEqual([`Exception one is added: it covers ${what} until 2026-06-30.`]);
    expect(effects([], [{ ...exception, faults: ["self-approved"] }])).toEqual([
      "Exception one is added, and covers nothing: it is approved by its owner.",
    ]);
    expect(effects([exception], [])).toEqual([`Exception one is removed: ${what} counts again.`]);
    expect(effects([exception], [{ ...exception, expires: "2026-07-31" }])).toEqual([
      "Exception one ends on 2026-07-31 instead of 2026-06-30.",
    ]);
  });
});

const paths: readonly Path[] = [["item", "settings"], at, ["item", "settings", "level"], ["tenant", "site"]];
const days = ["2026-01-01", today, "2026-02-01", "2026-05-01", "2026-06-30", "2027-01-01", "2028-01-31"];

const anyException: fc.Arbitrary<ActiveException> = fc
  .record({
    version: fc.constantFrom(1, 2),
    tenant: fc.constantFrom("acme", "other"),
    path: fc.constantFrom(...paths),
    covers: fc.constantFrom("fail" as const, "undetermined" as const),
    equals: fc.boolean(),
    unseen: fc.subarray([...paths], { minLength: 1 }),
    expires: fc.constantFrom(...days),
    maxDays: fc.constantFrom(30, 365, undefined),
    faults: fc.constantFrom([], ["self-approved" as const]),
    reason: fc.constantFrom("x", "y"),
  })
  .map(({ equals, maxDays, path, ...rest }) => {
    const { maxDays: _, ...others } = exception;
    return {
      ...others,
      ...rest,
      path,
      accepted: { path, value: { equals } },
      ...(maxDays === undefined ? {} : { maxDays }),
    };
  });

/** What an exception covers, point for point, as policies/lib/exceptions.rego decides it. */
function covered({
  version,
  tenant,
  path,
  covers,
  accepted,
  unseen,
  expires,
  maxDays,
  faults,
}: ActiveException): Set<string> {
  const points = new Set<string>();
  for (const day of days.filter((one) => one >= today)) {
    const ahead = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
    if (faults.length > 0 || version !== 2 || day > expires || ahead > (maxDays ?? Infinity)) continue;
    for (const hidden of covers === "fail" ? [undefined] : paths) {
      const isCovered =
        hidden === undefined || unseen.some((one) => one.every((step, index) => step === hidden[index]));
      if (isCovered) points.add(JSON.stringify([tenant, path, covers, accepted?.value, hidden, day]));
    }
  }
  return points;
}

describe("law", () => {
  it("what covers anything that was not covered before is reported", () => {
    fc.assert(
      fc.property(anyException, anyException, (base, head) => {
        const before = covered(base);
        const isWider = [...covered(head)].some((point) => !before.has(point));
        const reported = said([base], [head]).some((change) => change === "widened" || change === "extended");
        if (isWider) expect(reported).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("what is narrowed or shortened in one direction is widened or extended in the other", () => {
    fc.assert(
      fc.property(anyException, anyException, (base, head) => {
        const [there, back] = [said([base], [head]), said([head], [base])];
        expect(there.includes("extended")).toBe(back.includes("shortened"));
        expect(there.length === 0).toBe(back.length === 0);
      }),
      { numRuns: 2000 },
    );
  });
});
