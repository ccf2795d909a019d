/** What rules are timed on: as much as a document may make them do. */
import { createEvaluator, type Json, type JsonObject } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { describe, expect, it } from "vitest";
import { worstCase, type WorstSlot } from "../../src/policy/worst-case.ts";

const slot = (path: string, more: Partial<WorstSlot> = {}): WorstSlot => ({
  parts: path.split("[*]").map((part) => part.split(".").filter((step) => step !== "")),
  open: false,
  values: [true, false],
  ...more,
});

const at = (input: Json | undefined, ...path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, step) => (typeof value === "object" && value !== null ? (Reflect.get(value, step) as Json) : undefined),
    input,
  );

const kind = "virus-rule";
const settings = (input: JsonObject): Json | undefined => at(input, "item", "settings");

describe("the worst case", () => {
  it("leaves as many closed values unknown as are tried out, and says the others", () => {
    const nine = Array.from({ length: 9 }, (_, index) => slot(`item.settings.s${String(index)}`));
    expect(Object.keys(settings(worstCase(nine, kind)) ?? {})).toEqual(["s8"]);
    const large = slot("item.settings.large", { values: Array.from({ length: 300 }, (_, index) => index) });
    expect(settings(worstCase([large], kind))).toEqual({ large: 0 });
  });

  it("has long lists, and lists in them", () => {
    const input = worstCase([slot("item.settings.peers[*].tls")], "tls-peer");
    const peers = at(settings(input), "peers");
    expect(Array.isArray(peers) ? peers.length : 0).toBe(50);
    expect(at(peers, 49)).toEqual({ tls: true });
    const nested = worstCase([slot("items.tls-peer[*].settings.peers[*].tls")], "tenant");
    const items = at(nested, "items", "tls-peer") ?? {};
    expect(Object.keys(items).length).toBe(7);
    expect(Object.values(items).map((one: Json) => (at(one, "settings", "peers") as readonly Json[]).length)).toEqual(
      Array.from({ length: 7 }, () => 7),
    );
  });

  it("is judged by every built-in rule", () => {
    const bundle = loadBundle();
    const evaluate = createEvaluator(bundle, { parameters: {} });
    const { slots } = bundle.engineData;
    for (const rule of Object.keys(bundle.manifest.rules)) {
      for (const [of, each] of Object.entries(slots[rule] ?? {})) {
        const results = evaluate(worstCase(each as unknown as readonly WorstSlot[], of), [rule]);
        expect([...results.keys()], `${rule} on ${of}`).toEqual([rule]);
      }
    }
  });
});
