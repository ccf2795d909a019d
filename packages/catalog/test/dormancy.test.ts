/** Switches, and requirements that no source states. */
import { describe, expect, it } from "vitest";
import { bool, defineKind, inferred, on } from "../src/declare.ts";
import { kinds, settingOf, switchesOf, type Requirement, type Setting } from "../src/index.ts";
import { emailRecovery } from "../src/kinds/email-recovery.ts";

const settings = kinds.flatMap((kind) =>
  kind.settings.map((setting) => ({ setting, name: `${kind.id}: ${setting.path}` })),
);

const switches = (kind: string, path: string): readonly string[] | undefined => {
  const setting = settingOf(kind, path);
  return setting === undefined ? undefined : switchesOf(setting);
};

describe("inferred requirements", () => {
  it("are those whose settings say that they are uncertain", () => {
    const found = settings.filter(({ setting }) => setting.requires?.some((each) => each.inferred === true));
    expect(found.map(({ name }) => name)).toEqual([
      "virus-rule: detection.otherUncleanableTypes",
      "virus-rule: predictiveMachineLearning.feedback",
    ]);
    for (const { setting, name } of found) expect(setting.uncertain, name).toBeDefined();
  });

  it("make no switch", () => {
    expect(switches("virus-rule", "predictiveMachineLearning.feedback")).toEqual([]);
  });

  it("keep their mark in what is required through them, unless it is stated another way", () => {
    const made = (path: string, ...requires: Requirement[]): Setting =>
      bool(path, { label: null, description: path, requires, sources: ["SEED"] });
    const kind = defineKind({
      ...emailRecovery,
      settings: [
        made("a"),
        made("b", inferred(on("a"))),
        made("c", on("b")),
        made("d", on("c"), on("a")),
        made("e", inferred(on("d"))),
      ],
    });
    const marked = kind.settings.map(({ requires = [] }) =>
      requires.map((each) => `${each.path}${each.inferred === true ? "?" : ""}`).join(" "),
    );
    expect(marked).toEqual(["", "a?", "a? b", "a b c", "a? b? c? d?"]);
  });
});

describe("switches", () => {
  it("are boolean settings that must be on, also those of a switch", () => {
    expect(switches("virus-rule", "virtualAnalyzer.macroFiles")).toEqual(["virtualAnalyzer.enabled"]);
    expect(switches("spam-rule", "webReputation.timeOfClick.scope")).toEqual([
      "webReputation.enabled",
      "webReputation.timeOfClick.enabled",
    ]);
    expect(switches("correlated-intelligence-rule", "anomalies.moderate")).toEqual(["anomalies.enabled"]);
    for (const { name } of settings) {
      const [kind = "", path = ""] = name.split(": ");
      for (const each of switches(kind, path) ?? []) expect(settingOf(kind, each)?.type.type, name).toBe("boolean");
    }
  });

  it("are neither directions nor drop-downs", () => {
    expect(switches("virus-rule", "virtualAnalyzer.enabled")).toEqual([]);
    expect(switches("high-profile-users", "customCount")).toEqual([]);
    expect(switches("quarantine-digest", "groups")).toEqual([]);
  });
});
