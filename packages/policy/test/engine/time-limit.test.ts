/** Rules that do not end, or not in time: an error that names them, on every surface; never a verdict. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import type { Bundle } from "../../src/engine/bundle.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { createEngine, type Engine } from "../../src/engine/engine.ts";
import { createEvaluator } from "../../src/engine/evaluator.ts";
import { OutOfTime, timeLimit } from "../../src/engine/time-limit.ts";
import { PolicyError } from "../../src/errors.ts";
import { endlessModule } from "./endless-module.ts";
import { tinyBundle, writeTinyBundle, type TestRule } from "./tiny-bundle.ts";
import { item, source, tenant } from "./views.ts";

const calm: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [{ path: "settings.on", applies: false }],
};

/** Tries 60 to the power of 8 combinations of a long list, of 1 of a short one. */
const exponential: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Never."}} if {
	xs := input.item.settings.list
${["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => `\tsome ${name} in xs`).join("\n")}
	[a, b, c, d, e, f, g] == [h, h, h, h, h, h, "no"]
}`,
  slots: [{ path: "settings.list", list: true, applies: false }],
};

const named: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "peers", i, "name"], "expected": {"manual": "Another."}} if {
	some i, peer in input.item.settings.peers
	peer.name == "bad"
}`,
  slots: [
    { path: "settings.peers", list: true, open: true, applies: false, positive: true },
    { path: "settings.peers[*].name", open: true, applies: false, positive: true },
  ],
};

const folder = writeTinyBundle({ rules: { calm, exponential } });
const scratch = mkdtempSync(join(tmpdir(), "endless-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function endless(where: "opa_eval" | "builtins"): Bundle {
  const copy = join(scratch, where);
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, "policy.wasm"), endlessModule(where));
  return loadBundle(copy, where);
}

const all = { ...defaultConfig, packs: ["all"] };

function engineOf(bundle: Bundle): Engine {
  return createEngine({ bundle, config: { ...all, timeout: 1 }, today: "2026-01-31" });
}

const long = Array.from({ length: 60 }, (_, n) => n);
const slow = tenant([item("a", { on: true, list: [1] }), item("b", { on: true, list: long })]);
const quick = tenant([item("a", { on: true, list: [1] })]);
/** So many items that they are judged in one batch. */
const many = Array.from({ length: 20 }, (_, n) => item(`many ${n}`, { on: true, list: [n] }));

describe("a rule of exponential cost", () => {
  test.each([
    ["of few items", slow],
    ["of many", tenant([...many, item("b", { on: true, list: long })])],
  ])("is named in a tenant %s", (_, judged) => {
    const engine = engineOf(loadBundle(folder));
    expect(() => engine.check([source([judged])])).toThrow(
      expect.objectContaining({
        name: "PolicyError",
        message: "Rule exponential was stopped: it took longer than 1 s.",
      }),
    );
  });
  test("leaves an engine that judges other inputs as before", () => {
    const engine = engineOf(loadBundle(folder));
    const before = engine.check([source([quick])]);
    expect(before.findings.map(({ rule }) => rule)).toEqual(["calm"]);
    expect(() => engine.check([source([slow])])).toThrow(PolicyError);
    expect(engine.check([source([quick])])).toEqual(before);
  });
});

test("unknown elements of a long list need memory and time as it is long, not as its square", () => {
  const evaluate = createEvaluator(tinyBundle({ rules: { named } }), {});
  const peers = Array.from({ length: 2_000 }, () => null);
  const unknowns = peers.map((_, n) => ({ path: ["item", "settings", "peers", n], reason: "after-apply" }));
  const input = { tenant: { name: "acme" }, item: { kind: "toy", name: "a", settings: { peers } }, exists: true };
  const result = evaluate({ ...input, view: "closed", today: "2026-01-31", unknowns }, ["named"]).get("named");
  expect([result?.verdict, result?.unknown.length]).toEqual(["undetermined", 2_000]);
});

test("an item that takes all memory is named with its size, and no rule is", () => {
  const engine = createEngine({
    bundle: tinyBundle({ rules: { named } }),
    config: { ...all, timeout: 600 },
    today: "2026-01-31",
  });
  const peers = Array.from({ length: 40_000 }, () => null);
  const unknowns = peers.map((_, n) => ({ path: ["settings", "peers", n], reason: "after-apply" as const }));
  const large = item("large", { peers }, { unknowns, origin: { input: { file: "plan.json" }, address: "t.large" } });
  expect(() => engine.check([source([tenant([item("small", { peers: [] }), large])])])).toThrow(
    expect.objectContaining({
      name: "PolicyError",
      message: expect.stringMatching(
        /^plan\.json: tenant acme, toy "large" \(t\.large\): it has [\d.]+ MiB of settings that rules read, .* 512 MiB/,
      ),
    }),
  );
});

test("a tenant that takes all memory is named with its largest items", () => {
  const rule: TestRule = {
    rego: `applies := true
finding contains {"path": ["items", "toy", i, "settings", "peers", j, "name"], "expected": {"manual": "Another."}} if {
	some i, toy in input.items.toy
	some j, peer in toy.settings.peers
	peer.name == "bad"
}`,
    slots: [
      { path: "items.toy[*].settings.peers", list: true, open: true, applies: false, positive: true },
      { path: "items.toy[*].settings.peers[*].name", open: true, applies: false, positive: true },
    ],
    info: { scope: "tenant", kinds: ["toy"] },
  };
  const bundle = tinyBundle({ rules: { rule } });
  const engine = createEngine({ bundle, config: { ...all, timeout: 600 }, today: "2026-01-31" });
  const peers = Array.from({ length: 40_000 }, () => null);
  const unknowns = peers.map((_, n) => ({ path: ["settings", "peers", n], reason: "after-apply" as const }));
  const items = [item("small", { peers: [] }), item("large", { peers }, { unknowns })];
  expect(() => engine.check([source([tenant(items)])])).toThrow(
    expect.objectContaining({
      name: "PolicyError",
      message: expect.stringContaining("tenant acme: it has "),
      hint: expect.stringContaining('Its largest items: toy "large", toy "small".'),
    }),
  );
});

describe("a module that does not end", () => {
  test("in an evaluation is stopped, and a rule is named", () => {
    const engine = engineOf(endless("opa_eval"));
    expect(() => engine.check([source([quick])])).toThrow(
      expect.objectContaining({ name: "PolicyError", message: "Rule calm was stopped: it took longer than 1 s." }),
    );
  });
  test("at its start is stopped, and its bundle is named", () => {
    expect(() => engineOf(endless("builtins"))).toThrow(
      expect.objectContaining({
        name: "PolicyError",
        message: "The bundle builtins was stopped: it took longer than 1 s.",
      }),
    );
  });
  test("outside of a check is stopped too", () => {
    const evaluate = createEvaluator(endless("opa_eval"), {}, timeLimit(1));
    expect(() => evaluate({}, ["calm"])).toThrow("Rule calm was stopped: it took longer than 1 s.");
  });
});

test("a module with a memory of its own is refused: nothing would limit it", () => {
  const copy = join(scratch, "memory");
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, "policy.wasm"), new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1]));
  expect(() => loadBundle(copy)).toThrow(/policy\.wasm has a memory of its own/);
});

describe("a limit", () => {
  test("gives what the work gives", () => {
    expect(timeLimit(1).within((): string | undefined => undefined)).toBe(undefined);
    expect(timeLimit(1).batch(() => 3)).toBe(3);
  });
  test("gives the work's own error", () => {
    const error = new RangeError("mine");
    expect(() =>
      timeLimit(1).within(() => {
        throw error;
      }),
    ).toThrow(error);
  });
  test("does a batch that takes too long again in parts, each within the limit", () => {
    const limit = timeLimit(1);
    const tried: boolean[] = [];
    const result = limit.batch(() => {
      tried.push(limit.inParts);
      while (!limit.inParts);
      return limit.within(() => "each in time");
    });
    expect([result, tried]).toEqual(["each in time", [false, true]]);
    expect(limit.inParts).toBe(false);
  });
  test("ends a part that takes too long", () => {
    const limit = timeLimit(1);
    expect(() =>
      limit.batch(() =>
        limit.within(() => {
          for (;;);
        }),
      ),
    ).toThrow(OutOfTime);
    expect(limit.inParts).toBe(false);
  });
});
