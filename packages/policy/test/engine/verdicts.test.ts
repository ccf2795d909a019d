/** What is remembered of verdicts, and for how long. What WebAssembly is asked is counted. */
import { beforeEach, expect, test } from "vitest";
import { configData } from "../../src/config/data.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { createVerdicts, type Verdicts } from "../../src/engine/verdicts/index.ts";
import type { ItemView, TenantView } from "../../src/types.ts";
import { evaluation } from "./evaluations.ts";
import { tinyBundle, type TestRule } from "./tiny-bundle.ts";
import { item, tenant } from "./views.ts";

beforeEach(() => evaluation.mockClear());

const off: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
  slots: [{ path: "settings.on", applies: false, positive: true }],
};

const named: TestRule = {
  rego: `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Another name."}} if input.item.name == "bad"`,
  info: { reads: [{ path: "item.name", applies: false, finding: true }] },
};

const fewItems: TestRule = {
  rego: `applies := true
finding contains {"path": ["tenant"], "expected": {"manual": "Have fewer."}} if count(input.items.toy) > 2`,
  info: { scope: "tenant", kinds: ["toy"] },
};

function verdictsOf(rules: Readonly<Record<string, TestRule>>): Verdicts {
  const bundle = tinyBundle({ rules });
  const policies = resolveConfig({ ...defaultConfig, packs: ["all"] }, bundle.manifest);
  return createVerdicts([bundle], policies, configData(policies), "2026-01-31");
}

/** `item rule: verdict`, of the tenant as a whole `rule: verdict`. */
function given(verdicts: Verdicts, view: TenantView): readonly string[] {
  return verdicts
    .of([{ tenant: view, items: view.items }])
    .flat()
    .flatMap(({ item: of, verdicts: all }) =>
      all.map(({ rule, result }) => `${of === undefined ? "" : `${of.name} `}${rule.info.id}: ${result.verdict}`),
    );
}

const numbered = (count: number, start = 0): readonly ItemView[] =>
  Array.from({ length: count }, (_, n) => item(`i${start + n}`, { on: true }));

test("verdicts are on each item, in the order of items, then on the tenant", () => {
  const verdicts = verdictsOf({ off, named, "few-items": fewItems });
  const items = [item("z", { on: true }), item("bad", { on: false }), item("a", {})];
  expect(given(verdicts, tenant(items))).toEqual([
    ...["z off: fail", "z named: pass", "bad off: pass", "bad named: fail", "a off: undetermined", "a named: pass"],
    "few-items: fail",
  ]);
});

test("only the rules that read what differs are evaluated again", () => {
  const verdicts = verdictsOf({ off, named });
  given(verdicts, tenant([item("a", { on: true, other: 1 })]));
  given(verdicts, tenant([item("a", { on: true, other: 2 })]));
  expect(evaluation.mock.calls).toEqual([[undefined, ["off", "named"]]]);
  given(verdicts, tenant([item("b", { on: true })]));
  expect(evaluation.mock.lastCall).toEqual([undefined, ["named"]]);
});

test("a tenant's items differ by what rules read of them, also where their texts are known", () => {
  const alone = { scope: "tenant", kinds: ["toy"] } as const;
  const on: TestRule = {
    rego: `applies := true
finding contains {"path": ["items", "toy", name], "expected": {"manual": "Off."}} if {
	some name
	input.items.toy[name].settings.on == true
}`,
    info: { ...alone },
    slots: [{ path: "items.toy[*].settings.on", applies: false, positive: true }],
  };
  const verdicts = verdictsOf({ "few-items": fewItems, on });
  const known = (name: string, value: boolean, other = 0): ItemView => ({
    ...item(name, { on: value, other }),
    text: JSON.stringify([name, value, other]),
  });
  const [a, b, c] = [known("a", false), known("b", false), known("c", true)];
  expect(given(verdicts, tenant([a, b, c])).slice(-2)).toEqual(["few-items: fail", "on: fail"]);
  expect(given(verdicts, tenant([a, b])).slice(-2)).toEqual(["few-items: pass", "on: pass"]);
  expect(given(verdicts, tenant([a, known("b", true)])).slice(-2)).toEqual(["few-items: pass", "on: fail"]);
  const { length } = evaluation.mock.calls;
  expect(given(verdicts, tenant([a, known("b", false, 1)])).slice(-2)).toEqual(["few-items: pass", "on: pass"]);
  expect(evaluation.mock.calls.slice(length)).toEqual([]);
  given(verdicts, tenant([known("d", true)]));
  evaluation.mockClear();
  given(verdicts, tenant([known("e", true)]));
  expect(evaluation.mock.lastCall).toEqual([undefined, ["few-items", "on"]]);
});

test("an object that is changed between two calls is another input", () => {
  const verdicts = verdictsOf({ off });
  const settings = { on: true };
  const view = tenant([item("a", settings)]);
  expect(given(verdicts, view)).toEqual(["a off: fail"]);
  settings.on = false;
  expect(given(verdicts, view)).toEqual(["a off: pass"]);
});

test("what is remembered is bounded", () => {
  const verdicts = verdictsOf({ named });
  given(verdicts, tenant(numbered(1)));
  given(verdicts, tenant(numbered(1)));
  expect(evaluation).toHaveBeenCalledTimes(1);
  given(verdicts, tenant(numbered(1000, 1)));
  given(verdicts, tenant(numbered(1)));
  expect(evaluation).toHaveBeenCalledTimes(1002);
});
