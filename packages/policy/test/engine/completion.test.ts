/** The completion library under a rule and slots made by hand: where false all-clears would hide. */
import { describe, expect, test } from "vitest";
import { createEvaluator } from "../../src/engine/evaluator.ts";
import type { Json, JsonObject, RawResult, Unknown } from "../../src/types.ts";
import { tinyBundle, type TestRule } from "./tiny-bundle.ts";

const rules = {
  // Every value of the dependent setting is bad, but it need not exist.
  "any-level": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "level"], "expected": {"absent": true}} if input.item.settings.level in {"low", "high"}`,
    slots: [
      { path: "settings.on", applies: false, finding: false },
      {
        path: "settings.level",
        values: ["low", "high"],
        applies: false,
        requires: [{ path: "settings.on", in: [true] }],
      },
    ],
  },
  // Slots name the controllers of their controllers too.
  "two-controllers": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "level"], "expected": {"absent": true}} if input.item.settings.level in {"low", "high"}`,
    slots: [
      { path: "settings.outer", applies: false, finding: false },
      { path: "settings.inner", applies: false, finding: false, requires: [{ path: "settings.outer", in: [true] }] },
      {
        path: "settings.level",
        values: ["low", "high"],
        applies: false,
        requires: [
          { path: "settings.inner", in: [true] },
          { path: "settings.outer", in: [true] },
        ],
      },
    ],
  },
  // The same of a switch: while it is off, nothing declared there has an effect.
  switched: {
    rego: `applies := true
finding contains {"path": ["item", "settings", "level"], "expected": {"absent": true}} if input.item.settings.level in {"low", "high"}`,
    slots: [
      { path: "settings.on", applies: false, finding: false },
      {
        path: "settings.level",
        values: ["low", "high"],
        applies: false,
        requires: [{ path: "settings.on", in: [true], switch: true }],
      },
    ],
  },
  "not-on": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": true}} if not input.item.settings.on == true`,
    slots: [{ path: "settings.on", applies: false }],
  },
  "open-text": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "text"], "expected": {"equals": "a"}} if input.item.settings.text == "b"`,
    slots: [{ path: "settings.text", open: true, positive: true, applies: false }],
  },
  "open-text-negative": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "text"], "expected": {"equals": "a"}} if not input.item.settings.text == "a"`,
    slots: [{ path: "settings.text", open: true, positive: false, applies: false }],
  },
  "open-applies": {
    rego: `applies if input.item.settings.text == "a"
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
    slots: [
      { path: "settings.text", open: true, positive: true, finding: false },
      { path: "settings.on", applies: false, positive: true },
    ],
  },
  peers: {
    rego: `applies := true
finding contains {"path": ["item", "settings", "peers", i, "tls"], "expected": {"equals": "1.2"}} if {
	some i, peer in input.item.settings.peers
	peer.tls != "1.2"
}
finding contains {"path": ["item", "settings", "peers", i, "note"], "expected": {"equals": "a"}} if {
	some i, peer in input.item.settings.peers
	peer.note == "bad"
}`,
    slots: [
      { path: "settings.peers", open: true, positive: true, list: true, applies: false },
      { path: "settings.peers[*].tls", values: ["1.0", "1.2"], positive: true, applies: false },
      { path: "settings.peers[*].note", open: true, positive: true, applies: false },
    ],
  },
  // Fails whatever the values are, though it reads all of them.
  many: {
    rego: `applies := true
finding contains {"path": ["item"], "expected": {"absent": true}} if input.item
finding contains {"path": ["item", "settings", "a"], "expected": {"equals": false}} if input.item.settings.a == true`,
    slots: ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((key) => ({ path: `settings.${key}` })),
  },
  "both-ways": {
    rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": true}} if input.item.settings.on == false`,
    slots: [{ path: "settings.on", applies: false }],
  },
} satisfies Record<string, TestRule>;

const evaluate = createEvaluator(tinyBundle({ rules }), {});

function ask(rule: keyof typeof rules, settings: JsonObject, unknowns: readonly Unknown[] = []): RawResult {
  const input = {
    tenant: { name: "t" },
    item: { kind: "toy", name: "x", settings },
    today: "2026-01-31",
    exists: true,
    view: "closed",
    unknowns: unknowns.map((u) => ({ ...u, path: ["item", ...u.path] })) as unknown as Json,
  };
  const result = evaluate(input, [rule]).get(rule);
  if (result === undefined) throw new Error("no result");
  return result;
}

const verdict = (...args: Parameters<typeof ask>) => ask(...args).verdict;
const unseen = (path: string, more: Partial<Unknown> = {}): Unknown => ({
  path: path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  reason: "after-apply",
  ...more,
});

describe("an undeclared value", () => {
  test("is undetermined where the verdict turns on it", () => {
    expect(ask("not-on", {})).toMatchObject({
      verdict: "undetermined",
      unknown: [{ path: ["item", "settings", "on"], reason: "undeclared", open: false }],
    });
  });
  test("of an open domain never passes", () => {
    expect(verdict("open-text", {})).toBe("undetermined");
    expect(verdict("open-text-negative", {})).toBe("undetermined");
  });
  test("of an open domain leaves applicability open", () => {
    expect(verdict("open-applies", { on: true })).toBe("undetermined");
    expect(ask("open-applies", { on: false })).toMatchObject({ verdict: "pass", applicabilityOpen: true });
  });
  test("that fails whatever it is, fails; with the findings as possible ones", () => {
    const result = ask("both-ways", {});
    expect(result).toMatchObject({ verdict: "fail", findings: [] });
    expect(result.possible).toHaveLength(2);
  });
});

describe("a dependent setting", () => {
  test("whose controller may be off does not fail for its values alone", () => {
    expect(verdict("any-level", { on: true })).toBe("fail");
    expect(verdict("any-level", { on: false })).not.toBe("fail");
    expect(verdict("any-level", {})).toBe("undetermined");
    expect(verdict("any-level", {}, [unseen("settings.on")])).toBe("undetermined");
    expect(verdict("any-level", {}, [unseen("settings")])).toBe("undetermined");
    expect(verdict("any-level", { on: true, level: "low" }, [unseen("settings")])).toBe("undetermined");
  });
  test("whose controller's controller may be off need not exist, whatever the controller would be", () => {
    const on = unseen("settings.inner", { domain: [true] });
    expect(verdict("two-controllers", { outer: true }, [on])).toBe("fail");
    expect(verdict("two-controllers", {}, [on])).toBe("undetermined");
    expect(verdict("two-controllers", { outer: false })).toBe("pass");
  });
  test("that is declared without what it requires may exist: neither an earlier value nor its absence decides", () => {
    const settings = { on: false, level: "low" };
    expect(verdict("any-level", settings, [unseen("settings.level")])).toBe("undetermined");
    expect(verdict("any-level", { on: false })).toBe("pass");
  });
});

describe("a dormant setting", () => {
  test("is not seen, whatever is declared there or cannot be seen", () => {
    expect(verdict("switched", { on: false, level: "low" })).toBe("pass");
    expect(verdict("switched", { on: false, level: "low" }, [unseen("settings.level")])).toBe("pass");
    expect(verdict("switched", { on: true, level: "low" })).toBe("fail");
    expect(verdict("switched", { on: true }, [unseen("settings.level")])).toBe("fail");
  });
  test("is one only in some completions where its switch is unknown", () => {
    expect(verdict("switched", { level: "low" })).toBe("undetermined");
    expect(verdict("switched", { on: false, level: "low" }, [unseen("settings.on")])).toBe("undetermined");
    expect(verdict("switched", { level: "low" }, [unseen("settings.on", { domain: [true] })])).toBe("fail");
    expect(verdict("switched", { level: "low" }, [unseen("settings.on", { domain: [false] })])).toBe("pass");
  });
  test("counts where its switch is inferred, as where it is a mode", () => {
    expect(verdict("any-level", { on: false, level: "low" })).toBe("fail");
    expect(verdict("any-level", { level: "low" })).toBe("fail");
  });
});

describe("an unknown", () => {
  test("hides the value a document still has there", () => {
    expect(verdict("not-on", { on: true }, [unseen("settings.on")])).toBe("undetermined");
    expect(verdict("open-text", { text: "a" }, [unseen("settings.text")])).toBe("undetermined");
    expect(verdict("open-text", { text: "b" }, [unseen("settings.text")])).toBe("undetermined");
    expect(verdict("open-text-negative", { text: "a" }, [unseen("settings.text")])).toBe("undetermined");
  });
  test("hides the value a list's element still has", () => {
    const peers = [{ tls: "1.2", note: "fine" }];
    expect(verdict("peers", { peers })).toBe("pass");
    expect(verdict("peers", { peers }, [unseen("settings.peers.0.tls")])).toBe("undetermined");
    expect(verdict("peers", { peers }, [unseen("settings.peers.0.note")])).toBe("undetermined");
    expect(verdict("peers", { peers }, [unseen("settings.peers.0")])).toBe("undetermined");
    expect(verdict("peers", { peers }, [unseen("settings.peers")])).toBe("undetermined");
    expect(verdict("peers", { peers: [null] }, [unseen("settings.peers.0")])).toBe("undetermined");
    const bad = [{ tls: "1.2", note: "bad" }];
    expect(verdict("peers", { peers: bad }, [unseen("settings.peers.0.note")])).toBe("undetermined");
  });
  test("beside a certain violation does not hide it", () => {
    const peers = [
      { tls: "1.0", note: "fine" },
      { tls: "1.2", note: "fine" },
    ];
    expect(ask("peers", { peers }, [unseen("settings.peers.1")])).toMatchObject({
      verdict: "fail",
      findings: [{ path: ["item", "settings", "peers", 0, "tls"] }],
    });
  });
  test("with a narrower domain is completed with that only", () => {
    expect(verdict("not-on", {}, [unseen("settings.on", { domain: [true] })])).toBe("pass");
    expect(verdict("not-on", {}, [unseen("settings.on", { domain: [false] })])).toBe("fail");
    expect(verdict("open-text", {}, [unseen("settings.text", { domain: ["a", "c"] })])).toBe("pass");
    expect(verdict("open-text", {}, [unseen("settings.text", { domain: ["a", "b"] })])).toBe("undetermined");
  });
  test("said twice with different domains does not end the run", () => {
    const twice = [unseen("settings.on", { domain: [true] }), unseen("settings.on", { domain: [true, false] })];
    expect(() => verdict("not-on", {}, twice)).not.toThrow();
    expect(["pass", "undetermined"]).toContain(verdict("not-on", {}, twice));
  });
});

describe("the cap", () => {
  test("is 256 completions; beyond it the verdict is undetermined, also where they would agree", () => {
    expect(verdict("many", { a: true })).toBe("fail");
    const over = ask("many", {});
    expect(over.verdict).toBe("undetermined");
    expect(over.unknown).toHaveLength(9);
  });
});
