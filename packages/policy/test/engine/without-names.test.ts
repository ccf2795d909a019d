/** Verdicts on tenants that differ in names of items only. What WebAssembly is asked is counted. */
import { beforeEach, describe, expect, test } from "vitest";
import { configData } from "../../src/config/data.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { createVerdicts, type Verdicts } from "../../src/engine/verdicts/index.ts";
import type { Json, Path, TenantView } from "../../src/types.ts";
import { evaluation } from "./evaluations.ts";
import { tinyBundle } from "./tiny-bundle.ts";
import { item, tenant, unseen } from "./views.ts";

beforeEach(() => evaluation.mockClear());

/** Each toy needs one that lists it, as it is called or with `@` before. `elsewhere` puts the name where no path of an item is. */
const rego = `applies := true

finding contains {"path": ["items", "toy", name, "name"], "expected": {"manual": "List it."}, "args": {"toy": ["items", "toy", name, "name"]}} if {
	some name, _ in input.items.toy
	not listed(name)
}

finding contains {"path": ["items", "toy", "fixed", "name"], "expected": {"manual": "Constant."}} if {
	some name, _ in input.items.toy
	input.items.toy[name].settings.constant
}

finding contains {"path": ["items", "toy", name, "settings", name], "expected": {"manual": "Elsewhere."}} if {
	some name, _ in input.items.toy
	input.items.toy[name].settings.elsewhere
}

listed(name) if name in input.items.toy[_].settings.list

listed(name) if concat("", ["@", name]) in input.items.toy[_].settings.list`;

function made(renamable = true): Verdicts {
  const bundle = tinyBundle({
    rules: {
      listed: {
        rego,
        info: { scope: "tenant", kinds: ["toy"] },
        slots: [
          { path: "items.toy[*].settings.list", open: true, values: [] },
          { path: "items.toy[*].settings.constant" },
          { path: "items.toy[*].settings.elsewhere" },
          { path: "items.toy[*].settings.mode", values: ["solo", "group"] },
        ],
      },
    },
    extraData: renamable ? { renamable: { listed: ["toy", "fixed", "items", "settings", "name"] } } : {},
  });
  const policies = resolveConfig({ ...defaultConfig, packs: ["all"] }, bundle.manifest);
  return createVerdicts([bundle], policies, configData(policies), "2026-01-31");
}

const off = { constant: false, elsewhere: false, mode: "group" } as const;

function toys(
  all: Readonly<Record<string, Readonly<Record<string, Json>>>>,
  more: Partial<TenantView> = {},
): TenantView {
  return tenant(
    Object.entries(all).map(([name, settings]) => item(name, { list: [], ...off, ...settings })),
    more,
  );
}

/** The verdict, and the paths of its findings. */
function given(verdicts: Verdicts, view: TenantView): readonly [string, ...Path[]] {
  const all = verdicts.of([{ tenant: view, items: view.items }]).flat();
  const results = all.flatMap(({ item: of, verdicts: own }) => (of === undefined ? own : []));
  const [{ result } = { result: undefined }] = results;
  return [result?.verdict ?? "", ...(result?.findings ?? []).map(({ path }) => path)];
}

/** How often rules were evaluated, and what they gave for each of some tenants. */
function judged(views: readonly TenantView[], verdicts = made()) {
  const results = views.map((view) => given(verdicts, view));
  expect(results).toEqual(views.map((view) => given(made(false), view)));
  return results;
}

/** How often rules are evaluated for some tenants. */
function evaluations(views: readonly TenantView[]): number {
  const verdicts = made();
  for (const view of views) given(verdicts, view);
  return evaluation.mock.calls.length;
}

describe("share an evaluation", () => {
  test("where one thing is wrong", () => {
    const views = ["kappa", "lambda"].map((name) => toys({ [name]: { list: ["anything"] } }, {}));
    expect(judged(views)).toEqual([["fail", ["items", "toy", "kappa", "name"]], expect.anything()]);
    evaluation.mockClear();
    expect(evaluations(views)).toBe(1);
  });

  test("where several are wrong, each with its own names", () => {
    const views = [toys({ kappa: {}, lambda: {} }), toys({ sigma: {}, tau: {} }), toys({ zeta: {}, alpha: {} })];
    expect(judged(views)[2]).toEqual(["fail", ["items", "toy", "alpha", "name"], ["items", "toy", "zeta", "name"]]);
    evaluation.mockClear();
    expect(evaluations(views)).toBe(1);
  });
});

describe("share none", () => {
  test.each([
    ["with what has other settings", [toys({ kappa: {} }), toys({ lambda: { constant: true } })]],
    [
      "with one that is named in a setting",
      [toys({ kappa: { list: ["kappa"] } }), toys({ lambda: { list: ["kappa"] } })],
    ],
    [
      "with one that is within a setting",
      [toys({ lambda: { list: ["@kappa"] } }), toys({ kappa: { list: ["@kappa"] } })],
    ],
    ["with one that has several of them", [toys({ kappa: {}, lambda: {} }), toys({ sigma: {} })]],
    ["with a name that the rule knows", [toys({ kappa: { constant: true } }), toys({ fixed: { constant: true } })]],
    ["with a name that a setting may have", [toys({ kappa: {} }), toys({ solo: {} })]],
    [
      "with a name that JSON writes otherwise",
      ["kappa", 'kap"pa'].map((name) => toys({ [name]: { list: ['@kap"pa'] } })),
    ],
    [
      "with one that may have more",
      [toys({ kappa: {} }), toys({ lambda: {} }, { view: "open", openBecause: ["A part was seen."] })],
    ],
    [
      "where a name is elsewhere in the result",
      ["kappa", "lambda"].map((name) => toys({ [name]: { elsewhere: true } })),
    ],
    [
      "where something is unknown",
      ["kappa", "lambda"].map((name) => {
        const view = toys({ [name]: {} });
        return { ...view, items: view.items.map((one) => ({ ...one, unknowns: [unseen("settings.list")] })) };
      }),
    ],
  ])("%s", (_, views) => {
    judged(views);
    evaluation.mockClear();
    expect(evaluations(views)).toBe(views.length);
  });
});

test("a bundle of a former version shares nothing", () => {
  const verdicts = made(false);
  given(verdicts, toys({ kappa: {} }));
  given(verdicts, toys({ lambda: {} }));
  expect(evaluation).toHaveBeenCalledTimes(2);
});
