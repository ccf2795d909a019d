/** The tree of settings, and paths through it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatPath,
  kinds,
  nodeAt,
  parsePath,
  parsePattern,
  patternOf,
  settingNodes,
  settingOf,
  settingsTree,
  settingsTreeOf,
  type Path,
  type Setting,
} from "../src/index.ts";
import { bool, list, records, string, text } from "../src/declare.ts";

const facts = { label: null, description: "", sources: [] };

const kindOf = (...settings: readonly Setting[]) => ({ settings });

describe("a kind's tree of settings", () => {
  it("has every declared setting once, at its path", () => {
    for (const kind of kinds) {
      const tree = settingsTreeOf(kind.id);
      if (tree === undefined) throw new Error(kind.id);
      const nodes = settingNodes(tree);
      expect(new Set(nodes.map(({ setting }) => setting))).toEqual(new Set(kind.settings));
      expect(nodes).toHaveLength(kind.settings.length);
      for (const node of nodes) {
        expect(formatPath(node.path)).toBe(node.setting.path);
        expect(nodeAt(tree, node.path)).toBe(node);
        expect(
          nodeAt(
            tree,
            node.path.map((step) => (step === "*" ? 7 : step)),
          ),
        ).toBe(node);
      }
    }
  });

  it("has no place for declarations that contradict each other", () => {
    const refused: readonly (readonly [string, ReturnType<typeof kindOf>])[] = [
      ["The setting a is declared twice.", kindOf(bool("a", facts), bool("a", facts))],
      ["The setting a has a value and settings below it.", kindOf(bool("a", facts), bool("a.b", facts))],
      ["The setting a has a value and settings below it.", kindOf(list("a", string(), facts), bool("a[*].b", facts))],
      ["The setting a[*].b has no list of objects above it.", kindOf(bool("a[*].b", facts))],
      [
        "The setting a is a list and has settings beside its elements.",
        kindOf(records("a", facts), bool("a.b", facts)),
      ],
      ["The setting a[*] has no list of objects above it.", kindOf(records("a", facts), text("a[*]", facts))],
      ["The path a..b of a setting cannot be read.", kindOf(bool("a..b", facts))],
    ];
    for (const [message, kind] of refused) expect(() => settingsTree(kind)).toThrow(message);
  });

  it("takes the members of a list before or after the list itself", () => {
    const before = settingsTree(kindOf(bool("a[*].b", facts), records("a", facts)));
    expect(settingNodes(before).map(({ setting }) => setting.path)).toEqual(["a", "a[*].b"]);
  });
});

describe("a setting is found", () => {
  it.each([
    ["virus-rule", "exceptions[3].sender", "exceptions[*].sender"],
    ["virus-rule", ["exceptions", 3, "sender"], "exceptions[*].sender"],
    ["virus-rule", "exceptions[3]", "exceptions"],
    ["virus-rule", "recipients[2]", "recipients"],
    ["virus-rule", "recipients[2].x", undefined],
    ["virus-rule", "virtualAnalyzer", undefined],
    ["virus-rule", "no path", undefined],
    ["tenant", "labels.team", "labels"],
    ["nothing", "enabled", undefined],
  ] as const)("in %s at %s", (kind, path, expected) => {
    expect(settingOf(kind, path)?.path).toBe(expected);
  });
});

describe("a path", () => {
  it("is read as it was written, whatever its keys", () => {
    const path: fc.Arbitrary<Path> = fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "b-c", "*"), fc.nat(1e6)));
    fc.assert(
      fc.property(path, (steps) => {
        expect(parsePath(formatPath(steps))).toEqual(steps);
      }),
    );
  });

  it.each(["a.", ".a", "a[", "a[x]", "a[01]", 'a["b"', "a..b"])("is not read from %s", (written) => {
    expect(parsePath(written)).toBeUndefined();
  });

  it("is read as a pattern in the same way, plain or not", () => {
    const step = fc.oneof(fc.constantFrom("a", "b-c", "_d", "*"), fc.string());
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        expect(parsePattern(formatPath(steps))).toEqual(steps);
      }),
    );
  });

  it.each(["a.", ".a", "a[", "a[x]", "[*]a", "a[*]b", "a..b"])("cannot be read as a pattern from %s", (written) => {
    expect(() => parsePattern(written)).toThrow(/cannot be read/);
  });

  it("becomes a pattern by leaving out positions", () => {
    expect(patternOf(["a", 0, "b"])).toEqual(["a", "*", "b"]);
  });
});
