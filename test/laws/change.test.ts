/** The laws of flows and comparisons, on tenants made from the catalog. */
import { declaredFlows, kindById, kinds, type Kind } from "@tmes-as-code/catalog";
import {
  compareSides,
  createEngine,
  defaultConfig,
  flowsOf,
  mergeTenants,
  type Change,
  type ChangeSide,
  type Flow,
  type ItemView,
  type Report,
  type TenantView,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { random, type Random } from "../support/random.ts";
import { completeItem, completeTenant, noFog, randomItem, randomTenant, type Fog } from "./views.ts";

// Many cases on a busy machine take long; time decides nothing here.
vi.setConfig({ testTimeout: 600_000 });

const today = "2026-01-31";
const engine = createEngine({ bundle: loadBundle(), config: { ...defaultConfig, packs: ["all"] }, today });

function kindOf(id: string): Kind {
  const kind = kindById(id);
  if (kind === undefined) throw new Error(`There is no kind ${id}.`);
  return kind;
}

const tenantKind = kindOf("tenant");
const flowing = [...new Set(declaredFlows.map(({ kind }) => kind))].map(kindOf);
const fog: Fog = { undeclared: 0.25, unknown: 0.25 };

function nameOf(kind: Kind, r: Random): string {
  return kind.presence.type === "always" ? "settings" : r.pick(["a", "b"]);
}

/** Items of some kinds, each key once. */
function randomItems(
  some: readonly Kind[],
  most: number,
  seen: Fog,
  r: Random,
  edition: TenantView["tenant"],
): ItemView[] {
  const items = new Map<string, ItemView>();
  for (let count = r.below(most + 1); count > 0; count--) {
    const kind = r.pick(some);
    const item = randomItem(kind, nameOf(kind, r), seen, r, {
      exists: seen === noFog || r.chance(0.85),
      ...("edition" in edition ? { edition: edition["edition"] } : {}),
    });
    items.set(`${item.kind}\n${item.name}`, item);
  }
  return [...items.values()];
}

function randomView(seen: Fog, r: Random): TenantView {
  const facts = randomTenant(tenantKind, "acme", seen, r);
  const isOpen = seen !== noFog && r.chance(0.3);
  return {
    ...facts,
    items: randomItems(flowing, 5, seen, r, facts.tenant),
    view: isOpen ? "open" : "closed",
    openBecause: isOpen ? ["Another stack."] : [],
    surface: "document",
    origin: {},
  };
}

/** One of the tenants that a view may turn out to be. */
function completed(view: TenantView, r: Random): TenantView {
  const tenant = completeTenant(tenantKind, view, r);
  const { edition } = tenant;
  const items = view.items
    .filter(({ exists }) => exists || r.chance(0.5))
    .map((item) => completeItem(kindOf(item.kind), item, r, edition));
  const known = new Set(view.items.map(({ kind, name }) => `${kind}\n${name}`));
  // What is not declared still exists, and more of it if not all was seen or claimed to be declared.
  const isAll = view.view === "closed" && view.tenant["inventory"] === "complete";
  const further = randomItems(
    isAll ? flowing.filter(({ presence }) => presence.type === "always") : flowing,
    6,
    noFog,
    r,
    tenant,
  ).filter(({ kind, name }) => !known.has(`${kind}\n${name}`));
  return { ...view, tenant, unknowns: [], items: [...items, ...further], view: "closed", openBecause: [] };
}

describe("flows", () => {
  test("a flow that is decided is decided alike whatever the unknown values are", () => {
    const decided = { flows: 0, "does-not-flow": 0, "not-known": 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const r = random(seed);
        const view = randomView(fog, r);
        const before = flowsOf(view);
        for (const { state } of before) decided[state]++;
        for (let count = 0; count < 3; count++) {
          const after = new Map(flowsOf(completed(view, r)).map((flow) => [flow.id, flow]));
          for (const flow of before) {
            if (flow.state === "not-known") continue;
            const state = after.get(flow.id)?.state ?? "does-not-flow";
            expect(state, JSON.stringify(flow)).toBe(flow.state);
          }
        }
      }),
      { numRuns: runs(150) },
    );
    // A law about nothing would hold.
    for (const count of Object.values(decided)) expect(count).toBeGreaterThan(runs(500));
  });

  test("what is known stays known, except what is not published or declared", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const r = random(seed);
        const view = completed(randomView(noFog, r), r);
        const open = flowsOf(view).filter(
          ({ state, cause }) => state === "not-known" && view.items.some(({ name }) => name === cause.item?.name),
        );
        for (const { because } of open)
          expect(because).toMatch(/not published|is not declared|Other items|is not declared, and/);
      }),
      { numRuns: runs(50) },
    );
  });
});

function side(tenants: readonly TenantView[]): ChangeSide {
  const source = { tenants, notices: [], surface: "document", file: "test.json" } as const;
  return {
    side: { label: "test.json", inputs: [] },
    tenants: [...mergeTenants([source]).tenants],
    report: engine.check([source], { allResults: true }),
    exceptions: [],
  };
}

function compare(base: ChangeSide, head: ChangeSide): Report & { readonly change: Change } {
  const report = compareSides(base, head, { retired: [], today, versionOf: () => 1 });
  if (report.change === undefined) throw new Error("The report has no change.");
  return { ...report, change: report.change };
}

/** A tenant, and what a change may make of it: items left out, made again or added. */
function randomPair(seen: Fog, r: Random): readonly [TenantView, TenantView] {
  const view: TenantView = { ...randomView(seen, r), view: "closed", openBecause: [] };
  const kept = view.items.filter(() => r.chance(0.8)).map((item) => (r.chance(0.5) ? item : remade(item, seen, r)));
  const known = new Set(kept.map(({ kind, name }) => `${kind}\n${name}`));
  const added = randomItems(flowing, 2, seen, r, view.tenant).filter(
    ({ kind, name }) => !known.has(`${kind}\n${name}`),
  );
  const facts = r.chance(0.7) ? {} : randomTenant(tenantKind, "acme", seen, r);
  return [view, { ...view, ...facts, items: [...kept, ...added] }];
}

function remade(item: ItemView, seen: Fog, r: Random): ItemView {
  return randomItem(kindOf(item.kind), item.name, seen, r);
}

const swap = { added: "removed", removed: "added", changed: "changed", "not-seen": "not-seen" } as const;

describe("comparisons", () => {
  test("of a side with itself find nothing", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const r = random(seed);
        const own = randomView(fog, r);
        const { change, findings } = compare(side([own]), side([structuredClone({ ...own })]));
        expect(change).toMatchObject({ settings: [], verdicts: [], exceptions: [], claims: [], flows: [] });
        expect(change.unchanged).toBe(findings.length);
        expect(findings.some(({ introduced }) => introduced !== false)).toBe(false);
      }),
      { numRuns: runs(30) },
    );
  });

  test("in one direction mirror those in the other", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [a, b] = randomPair(fog, random(seed)).map((view) => side([view]));
        if (a === undefined || b === undefined) throw new Error("no pair");
        const [there, back] = [compare(a, b).change, compare(b, a).change];
        const setting = (one: Change["settings"][number], isBack: boolean): string =>
          JSON.stringify([
            ...[one.tenant, one.item, one.path, isBack ? swap[one.change] : one.change],
            ...(isBack ? [one.to, one.from] : [one.from, one.to]),
          ]);
        expect(there.settings.map((one) => setting(one, false)).sort()).toEqual(
          back.settings.map((one) => setting(one, true)).sort(),
        );
        expect(there.claims.map(({ claim, from, to }) => JSON.stringify([claim, from, to]))).toEqual(
          back.claims.map(({ claim, from, to }) => JSON.stringify([claim, to, from])),
        );
        expect(there.unchanged).toBe(back.unchanged);
        const ids = (change: Change, isNew: boolean): readonly string[] =>
          change.verdicts.filter((one) => (one.change === "new") === isNew).map(({ finding }) => finding.id);
        const inBoth = new Set(
          b.report.findings.map(({ id }) => id).filter((id) => a.report.findings.some((one) => one.id === id)),
        );
        const only = (list: readonly string[]): readonly string[] => list.filter((id) => !inBoth.has(id)).sort();
        expect(only(ids(there, true))).toEqual(only(ids(back, false)));
        const flow = (base: Flow | undefined, head: Flow | undefined): string =>
          JSON.stringify([(base ?? head)?.id, base?.state ?? "does-not-flow", head?.state ?? "does-not-flow"]);
        expect(there.flows.map(({ base, head }) => flow(base, head)).sort()).toEqual(
          back.flows.map(({ base, head }) => flow(head, base)).sort(),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  test("find every item that is gone, and never call its findings fixed or its flows removed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const r = random(seed);
        const view: TenantView = { ...randomView(fog, r), view: "closed", openBecause: [] };
        const gone = view.items[0];
        if (gone === undefined) return;
        const isGone = (item: { readonly kind: string; readonly name: string } | undefined): boolean =>
          item?.kind === gone.kind && item.name === gone.name;
        const { change, findings } = compare(side([view]), side([{ ...view, items: view.items.slice(1) }]));
        expect(findings.filter(({ rule }) => rule === "change/item-gone").map(({ item }) => isGone(item))).toEqual([
          true,
        ]);
        expect(change.verdicts.filter(({ change: what, finding }) => what === "fixed" && isGone(finding.item))).toEqual(
          [],
        );
        expect(change.flows.filter(({ change: what, base }) => what === "removed" && isGone(base?.cause.item))).toEqual(
          [],
        );
      }),
      { numRuns: runs(40) },
    );
  });
});

test("every kind is named here that flows are declared for", () => {
  expect(flowing.length).toBeGreaterThan(20);
  expect(flowing.every((kind) => kinds.includes(kind))).toBe(true);
});
