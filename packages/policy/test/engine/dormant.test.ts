/** Which declared settings a report names as dormant. */
import { describe, expect, it } from "vitest";
import { createDormantTracker } from "../../src/engine/dormant.ts";
import type { ItemView, JsonObject, Unknown } from "../../src/types.ts";

const item = (kind: string, settings: JsonObject, unknowns: readonly Unknown[] = []): ItemView => ({
  ...{ kind, name: "x", settings, unknowns, exists: true, origin: {} },
});

const dormantOf = (...items: readonly ItemView[]) => {
  const tracker = createDormantTracker();
  for (const each of items) tracker.item(each, 1);
  return tracker.dormant();
};

const macros = (enabled: JsonObject): JsonObject => ({ virtualAnalyzer: { ...enabled, macroFiles: true } });

describe("a declared setting", () => {
  it("is dormant while a switch of it is declared off, and is counted over all items", () => {
    const off = item("virus-rule", macros({ enabled: false, securityLevel: "high" }));
    expect(dormantOf(off, item("virus-rule", macros({ enabled: false })))).toEqual([
      { kind: "virus-rule", path: "virtualAnalyzer.macroFiles", while: "virtualAnalyzer.enabled", count: 2 },
      { kind: "virus-rule", path: "virtualAnalyzer.securityLevel", while: "virtualAnalyzer.enabled", count: 1 },
    ]);
  });

  it("is not dormant while its switch is on, not declared or unknown", () => {
    const at = (...path: string[]): readonly Unknown[] => [{ path: ["settings", ...path], reason: "token" }];
    expect(
      dormantOf(
        item("virus-rule", macros({ enabled: true })),
        item("virus-rule", macros({})),
        item("virus-rule", macros({ enabled: false }), at("virtualAnalyzer", "enabled")),
        item("virus-rule", macros({ enabled: false }), at("virtualAnalyzer")),
      ),
    ).toEqual([]);
    expect(dormantOf(item("virus-rule", macros({ enabled: false }), at("virtualAnalyzer", "macroFiles")))).toHaveLength(
      1,
    );
  });

  it("is not dormant for a mode, or where no source states that it depends on the switch", () => {
    expect(
      dormantOf(
        item("virus-rule", { predictiveMachineLearning: { enabled: false, feedback: true } }),
        item("virus-rule", { direction: "outbound", virtualAnalyzer: { enabled: true } }),
        item("high-profile-users", { source: "directory", customCount: 3 }),
      ),
    ).toEqual([]);
  });

  it("names the outermost switch that is off, and lists as a whole", () => {
    const links = { enabled: false, timeOfClick: { enabled: false, scope: "all" } };
    const signOn = { singleSignOn: { enabled: false, profiles: [{ name: "a", identityProvider: "okta" }] } };
    expect(dormantOf(item("spam-rule", { webReputation: links }), item("end-user-console", signOn))).toEqual([
      { kind: "end-user-console", path: "singleSignOn.profiles", while: "singleSignOn.enabled", count: 1 },
      { kind: "spam-rule", path: "webReputation.timeOfClick.enabled", while: "webReputation.enabled", count: 1 },
      { kind: "spam-rule", path: "webReputation.timeOfClick.scope", while: "webReputation.enabled", count: 1 },
    ]);
  });
});
