/**
 * The laws of architecture.md under generated rules, through the derivation of reads and the slot builder of the real
 * build. An ordinary run takes 6,000 rule × document cases.
 */
import type * as catalogModule from "@tmes-as-code/catalog";
import type { JsonObject, Unknown } from "@tmes-as-code/policy";
import { runs, seed } from "@tmes-as-code/testing/runs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { random } from "../support/random.ts";
import { syntheticPolicies, type Answer, type Outcome, type SyntheticPolicies } from "./synthetic-policies.ts";
import { toyKind, toyTenant } from "./toy-catalog.ts";
import { completeItem, completeTenant, inEffect, noFog, randomItem, randomTenant, type Fog } from "./views.ts";

vi.mock("@tmes-as-code/catalog", async (original) => {
  const real = await original<typeof catalogModule>();
  const { toyKind: toy, toyTenant: tenant } = await import("./toy-catalog.ts");
  const kindById = (id: string) => [toy, tenant].find((kind) => kind.id === id);
  const settingsTreeOf = (id: string) => {
    const kind = kindById(id);
    return kind === undefined ? undefined : real.settingsTree(kind);
  };
  return {
    ...real,
    kindById,
    settingsTreeOf,
    settingOf: (kind: string, path: string | catalogModule.Path) => {
      const tree = settingsTreeOf(kind);
      return tree === undefined ? undefined : real.settingAt(tree, path);
    },
  };
});

// Many cases on a busy machine take long; time decides nothing here.
vi.setConfig({ testTimeout: 600_000 });
const cases = runs(6000);
const rulesPerBuild = Math.min(200, Math.max(40, Math.round(Math.sqrt(cases))));
const builds = Math.max(1, Math.round(cases / (rulesPerBuild * 100)));
const documentsPerBuild = Math.max(1, Math.round(cases / (rulesPerBuild * builds)));
const completionsPerCase = 12;

interface Document {
  readonly tenant: ReturnType<typeof randomTenant>;
  readonly item: ReturnType<typeof randomItem>;
}

function randomDocument(documentSeed: number): Document {
  const r = random(documentSeed);
  const fog: Fog = r.pick([
    { undeclared: 0.15, unknown: 0.15 },
    { undeclared: 0.05, unknown: 0.05 },
    { undeclared: 0, unknown: 0.25 },
    { undeclared: 0.3, unknown: 0 },
    noFog,
  ]);
  return { tenant: randomTenant(toyTenant, "t", fog, r), item: randomItem(toyKind, r.pick(["x", "y"]), fog, r) };
}

function routerInput({ tenant, item }: Document): JsonObject {
  const prefixed = (key: string, unknowns: readonly Unknown[]) =>
    unknowns.map((u) => ({ ...u, path: [key, ...u.path] }));
  return {
    tenant: tenant.tenant,
    item: { kind: item.kind, name: item.name, settings: item.settings },
    today: "2026-01-31",
    exists: item.exists,
    view: "closed",
    unknowns: [...prefixed("tenant", tenant.unknowns), ...prefixed("item", item.unknowns)],
  };
}

function completion({ tenant, item }: Document, completionSeed: number): Document {
  const r = random(completionSeed);
  return {
    tenant: { tenant: completeTenant(toyTenant, tenant, r), unknowns: [] },
    item: completeItem(toyKind, item, r),
  };
}

/** What rules see of a state. */
function ruleInput({ tenant, item }: Document): JsonObject {
  return {
    tenant: tenant.tenant,
    item: { kind: item.kind, name: item.name, settings: inEffect(toyKind, item.settings) },
    params: {},
    today: "2026-01-31",
  };
}

/** Why an outcome contradicts a verdict, if it does. */
function contradiction(answer: Answer, { applies, findings }: Outcome): string | undefined {
  const fails = applies && findings.length > 0;
  switch (answer.verdict) {
    case "pass":
      if (fails) return "a pass that fails";
      return !applies && !answer.applicabilityOpen ? "a pass said to apply that does not apply" : undefined;
    case "not-applicable":
      return applies ? "not applicable, and applies" : undefined;
    case "fail": {
      if (!fails) return "a fail that does not fail";
      const found = new Set(findings.map((finding) => JSON.stringify(finding)));
      const missing = answer.findings.find((finding) => !found.has(JSON.stringify(finding)));
      return missing === undefined ? undefined : `a certain finding that is not there: ${JSON.stringify(missing)}`;
    }
    case "undetermined":
      return undefined;
    default:
      return `a verdict called ${answer.verdict}`;
  }
}

describe.each(Array.from({ length: builds }, (_, n) => seed * 1000 + n))("generated rules, seed %i", (buildSeed) => {
  let policies: SyntheticPolicies;
  beforeAll(async () => {
    policies = await syntheticPolicies(rulesPerBuild, buildSeed);
  });

  test("law 1: no state a document may stand for contradicts a verdict", () => {
    const problems: string[] = [];
    const determinate = { sharp: 0, foggy: 0 };
    for (let n = 0; n < documentsPerBuild; n++) {
      const document = randomDocument(buildSeed * 7919 + n);
      const answers = policies.judge(routerInput(document));
      const foggy = document.item.unknowns.length > 0;
      for (const id of policies.ids) {
        if (answers[id]?.verdict !== "undetermined") determinate[foggy ? "foggy" : "sharp"] += 1;
      }
      for (let c = 0; c < completionsPerCase; c++) {
        const state = completion(document, n * 1000 + c);
        const outcomes = policies.oracle(ruleInput(state));
        for (const id of policies.ids) {
          const [answer, outcome] = [answers[id], outcomes[id]];
          if (answer === undefined || outcome === undefined) throw new Error(`${id} has no answer`);
          const why = contradiction(answer, outcome);
          if (why !== undefined) problems.push(explain(policies, id, why, document, state, answer, outcome));
        }
      }
    }
    expect(problems.length, problems[0]).toBe(0);
    expect(determinate.foggy, "the test would be empty if nothing were decided").toBeGreaterThan(policies.ids.length);
  });

  test("what is wholly known is decided, as the rule itself says", () => {
    for (let n = 0; n < Math.min(10, documentsPerBuild); n++) {
      const full = completion(randomDocument(buildSeed * 31 + n), n);
      const answers = policies.judge(routerInput(full));
      const outcomes = policies.oracle(ruleInput(full));
      for (const id of policies.ids) {
        const outcome = outcomes[id];
        const expected = outcome?.applies === true ? (outcome.findings.length > 0 ? "fail" : "pass") : "not-applicable";
        expect(answers[id]?.verdict, `${policies.text(id)}\n${JSON.stringify(ruleInput(full))}`).toBe(expected);
      }
    }
  });

  test("law 2: learning a value never turns a pass into a fail or a fail into a pass", () => {
    for (let n = 0; n < Math.min(30, documentsPerBuild); n++) {
      const document = randomDocument(buildSeed * 131 + n);
      const state = completion(document, n);
      const r = random(n);
      let known = document;
      let before = policies.judge(routerInput(known));
      // First what is unknown, then what is not declared.
      const undeclared = toyKind.settings.filter(({ path }) => !path.includes("[*]")).map(({ path }) => path);
      while (known.item.unknowns.length + undeclared.length > 0) {
        const unknown = known.item.unknowns[r.below(known.item.unknowns.length)];
        const [path = ""] = unknown === undefined ? undeclared.splice(r.below(undeclared.length), 1) : [];
        known = learn(known, state, unknown ?? { path: ["settings", ...path.split(".")] });
        const after = policies.judge(routerInput(known));
        for (const id of policies.ids) {
          const flip = [before[id]?.verdict, after[id]?.verdict].sort().join(" ");
          expect(flip, `${policies.text(id)}\n${JSON.stringify(document.item)}`).not.toBe("fail pass");
        }
        before = after;
      }
    }
  });
});

/** The document with what the state has at a path of the item, in place of an unknown or of nothing. */
function learn({ tenant, item }: Document, state: Document, unknown: Pick<Unknown, "path">): Document {
  const root = structuredClone({ settings: item.settings }) as unknown as Record<string, unknown>;
  let from: unknown = { settings: state.item.settings };
  let target: unknown = root;
  unknown.path.forEach((key, depth) => {
    from = typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
    if (typeof target !== "object" || target === null) return;
    if (depth === unknown.path.length - 1) {
      if (from === undefined) Reflect.deleteProperty(target, key);
      else Reflect.set(target, key, structuredClone(from));
      return;
    }
    const inner: unknown = Reflect.get(target, key);
    if (typeof inner !== "object" || inner === null) Reflect.set(target, key, {});
    target = Reflect.get(target, key);
  });
  return {
    tenant,
    item: {
      ...item,
      settings: root["settings"] as JsonObject,
      unknowns: item.unknowns.filter((each) => each !== unknown),
    },
  };
}

function explain(
  policies: SyntheticPolicies,
  id: string,
  why: string,
  document: Document,
  state: Document,
  answer: Answer,
  outcome: Outcome,
): string {
  return [
    `${why}: ${id}`,
    policies.text(id),
    `seen: ${JSON.stringify(document.item)}`,
    `tenant: ${JSON.stringify(document.tenant)}`,
    `state: ${JSON.stringify(state.item.settings)} ${JSON.stringify(state.tenant.tenant)}`,
    `answer: ${JSON.stringify(answer)}`,
    `outcome: ${JSON.stringify(outcome)}`,
    `slots: ${JSON.stringify(policies.slots(id))}`,
  ].join("\n");
}
