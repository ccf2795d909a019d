/** Slots derived from rules made for it: lists, rules over items, requirements, domains. */
import { describe, expect, it } from "vitest";
import { analyze } from "../src/bundle.ts";
import { BuildError } from "../src/problem.ts";
import type { DerivedSlot } from "../src/slots.ts";
import { opa, sources } from "./built-in.ts";

const id = "made-for-a-test";

interface Made {
  readonly kinds: string;
  readonly scope?: "item" | "tenant";
  readonly applies?: string;
  readonly finding: string;
  readonly metadata?: string;
}

function rule({ kinds, scope = "item", applies = "true", finding, metadata = "" }: Made): string {
  return `# METADATA
# title: A rule made for a test
# description: It exists to see what is derived from it. Nobody is meant to use it, and nothing of it is ever shipped.
# custom:
#   id: ${id}
#   version: 1
#   severity: error
#   scope: ${scope}
#   kinds: [${kinds}]
#   modules: []
#   appliesTo: everything
#   notApplicable: It always applies in this test.
#   legal: [{reference: GDPR Art. 25, why: For the test.}]
#   remediation: Nothing is to be done about it.
#   messages: {default: Something was found.}
#   sources: [SEED]
${scope === "tenant" ? "#   monotone: true\n" : ""}${metadata}package tmes.rules["${id}"]

applies if ${applies}

finding contains {"path": ["tenant", "name"], "expected": {"absent": true}} if {
	${finding}
}
`;
}

function derive(made: Made) {
  const rego = { ...sources.rego, [`rules/${id}/rule.rego`]: rule(made) };
  const parts = analyze(opa, { ...sources, rego, ruleIds: [...sources.ruleIds, id] }).rules.get(id);
  if (parts === undefined) throw new Error("no rule");
  return parts.derived;
}

const slots = (made: Made, kind = made.kinds): Readonly<Record<string, DerivedSlot>> =>
  Object.fromEntries((derive(made).slots[kind] ?? []).map((slot) => [slot.path, slot]));

const problem = (made: Made): string => {
  try {
    derive(made);
  } catch (error) {
    if (error instanceof BuildError) return error.problems.map(({ message }) => message).join("\n");
    throw error;
  }
  return "";
};

describe("lists", () => {
  const list = {
    kinds: "web-reputation-approved-list",
    finding: 'some entry in input.item.settings.entries\n\tentry.type == "url"\n\tentry.bypassWebReputation == true',
  };

  it("have a slot, and one for each leaf of their elements that is read", () => {
    const found = slots(list);
    expect(Object.keys(found)).toEqual([
      "item.settings.entries",
      "item.settings.entries[*].bypassWebReputation",
      "item.settings.entries[*].type",
    ]);
    expect(found["item.settings.entries"]).toMatchObject({
      list: true,
      open: true,
      values: [],
      parts: [["item", "settings", "entries"]],
    });
    expect(found["item.settings.entries[*].type"]).toMatchObject({
      list: false,
      open: false,
      positive: true,
      values: ["domain", "ip-address", "url"],
      parts: [["item", "settings", "entries"], ["type"]],
    });
  });

  it("are read as a whole only with a reason", () => {
    expect(problem({ ...list, finding: "count(input.item.settings.entries) > 9" })).toContain("and not one.");
    const metadata = "#   readsJustified: {item.settings.entries: How many there are depends on the whole list.}\n";
    expect(Object.keys(slots({ ...list, finding: "count(input.item.settings.entries) > 9", metadata }))).toContain(
      "item.settings.entries[*].item",
    );
  });

  it("of values are one leaf", () => {
    const found = slots({
      kinds: "virus-rule",
      finding: 'some sender in input.item.settings.senders\n\tsender == "anyone"',
    });
    expect(found["item.settings.senders"]).toMatchObject({ list: false, open: true, positive: true });
  });

  it("have positions and no names", () => {
    expect(problem({ ...list, finding: "input.item.settings.entries.first.type == 1" })).toBe(
      "entries of kind web-reputation-approved-list is a list; first is not a position in it.",
    );
  });
});

describe("rules over a tenant's items", () => {
  const over: Made = {
    kinds: "virus-rule",
    scope: "tenant",
    finding: 'some rule in input.items["virus-rule"]\n\trule.settings.virtualAnalyzer.macroFiles == true',
  };

  it("have slots with the item's name left open, and those of what they require", () => {
    const derived = derive(over);
    expect(derived).toMatchObject({ readsItems: true, applicabilityReadsItems: false });
    expect(Object.keys(slots(over, "tenant"))).toEqual([
      "items.virus-rule[*].settings.direction",
      "items.virus-rule[*].settings.virtualAnalyzer.enabled",
      "items.virus-rule[*].settings.virtualAnalyzer.macroFiles",
      "tenant.edition",
    ]);
    expect(slots(over, "tenant")["items.virus-rule[*].settings.virtualAnalyzer.macroFiles"]?.requires).toEqual([
      {
        parts: [
          ["items", "virus-rule"],
          ["settings", "direction"],
        ],
        in: ["inbound"],
        switch: false,
      },
      {
        parts: [
          ["items", "virus-rule"],
          ["settings", "virtualAnalyzer", "enabled"],
        ],
        in: [true],
        switch: true,
      },
      { parts: [["tenant", "edition"]], in: ["advanced", "cegp"], switch: false },
    ]);
  });

  it("follow lists within items", () => {
    const finding =
      'some item in input.items["web-reputation-approved-list"]\n\tsome entry in item.settings.entries\n\tentry.bypassWebReputation == true';
    expect(
      slots({ ...over, kinds: "web-reputation-approved-list", finding }, "tenant")[
        "items.web-reputation-approved-list[*].settings.entries[*].bypassWebReputation"
      ]?.parts,
    ).toEqual([["items", "web-reputation-approved-list"], ["settings", "entries"], ["bypassWebReputation"]]);
  });

  it("say when applicability depends on items", () => {
    const applies = 'some rule in input.items["virus-rule"]\n\trule.settings.enabled == true';
    expect(derive({ ...over, applies: `{\n\t${applies}\n}` }).applicabilityReadsItems).toBe(true);
  });

  it("name the kinds they read", () => {
    expect(problem({ ...over, kinds: "spam-rule" })).toBe(
      "the rule reads items of kind virus-rule, which its METADATA does not name in kinds.",
    );
  });

  it("see no single item", () => {
    expect(problem({ ...over, finding: "input.item.settings.enabled == true" })).toContain("has no input.item");
  });
});

describe("names", () => {
  it("have no slots, since they are always known, but are among the reads that verdicts are cached by", () => {
    const made = {
      kinds: "email-continuity",
      finding: 'input.item.settings.enabled == true\n\tinput.item.name == "example.com"\n\tinput.tenant.name == "acme"',
    };
    const { reads, slots: byKind } = derive(made);
    expect(reads.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["item.name", "item.settings.enabled", "tenant.name"]),
    );
    expect(byKind["email-continuity"]?.map(({ path }) => path)).toEqual(["item.settings.enabled", "tenant.edition"]);
  });

  it("of items are something a rule over a tenant may look at alone", () => {
    const finding = 'some name, _ in input.items.domain\n\tnot input.items["email-continuity"][name]';
    const derived = derive({ kinds: "domain, email-continuity", scope: "tenant", finding });
    expect(derived).toMatchObject({ problems: [], readsItems: true });
    const read = { applies: false, finding: true };
    expect(derived.reads).toEqual([
      { path: "items.domain[*].name", ...read },
      { path: "items.email-continuity[*].name", ...read },
    ]);
  });
});

describe("what a setting requires", () => {
  it("is in its slot, and has a slot that is not positive unless the rule reads it so", () => {
    const made = { kinds: "virus-rule", finding: "input.item.settings.virtualAnalyzer.macroFiles == true" };
    const unread = slots(made)["item.settings.virtualAnalyzer.enabled"];
    expect(unread).toMatchObject({ read: false, applies: false, finding: true, positive: false });
    const applies = "input.item.settings.virtualAnalyzer.enabled == true";
    const read = slots({ ...made, applies })["item.settings.virtualAnalyzer.enabled"];
    expect(read).toMatchObject({ read: true, applies: true, finding: true, positive: true });
  });

  it("may be an edition", () => {
    const found = slots({ kinds: "email-continuity", finding: "input.item.settings.enabled == true" });
    expect(found["item.settings.enabled"]?.requires).toEqual([
      { parts: [["tenant", "edition"]], in: ["advanced", "cegp"], switch: false },
    ]);
  });

  it("is a switch where it is a check box, unless that is inferred", () => {
    const finding =
      "input.item.settings.virtualAnalyzer.macroFiles == true\n\tinput.item.settings.predictiveMachineLearning.feedback == true";
    const found = slots({ kinds: "virus-rule", finding });
    const switches = (path: string) => found[path]?.requires.map((one) => [one.parts.flat().join("."), one.switch]);
    expect(switches("item.settings.virtualAnalyzer.macroFiles")).toEqual([
      ["item.settings.direction", false],
      ["item.settings.virtualAnalyzer.enabled", true],
      ["tenant.edition", false],
    ]);
    expect(switches("item.settings.predictiveMachineLearning.feedback")).toEqual([
      ["item.settings.predictiveMachineLearning.enabled", false],
    ]);
  });

  it("goes for what is in a list too, where it is a switch", () => {
    const finding =
      'some profile in input.item.settings.singleSignOn.profiles\n\tprofile.identityProvider == "entra-id"';
    const found = slots({ kinds: "end-user-console", finding });
    const list = { parts: [["item", "settings", "singleSignOn", "enabled"]], in: [true], switch: true };
    expect(found["item.settings.singleSignOn.profiles"]?.requires).toEqual([list]);
    expect(found["item.settings.singleSignOn.profiles[*].identityProvider"]?.requires).toEqual([list]);
    expect(found["item.settings.singleSignOn.enabled"]).toMatchObject({ read: false, finding: true });
  });
});

describe("domains", () => {
  it("are open for what has no closed list of values", () => {
    const made = {
      kinds: "syslog-server",
      finding:
        'input.item.settings.protocol == "tcp"\n\tinput.item.settings.port == 514\n\tinput.item.settings.format == "cef"',
    };
    const found = slots(made);
    expect(found["item.settings.protocol"]).toMatchObject({ open: true, values: [] });
    expect(found["item.settings.port"]).toMatchObject({ open: true, values: [] });
    expect(found["item.settings.format"]).toMatchObject({ open: false, values: ["key-value", "cef"] });
  });

  it("of small ranges are all their numbers", () => {
    const found = slots({ kinds: "ip-reputation", finding: "input.item.settings.quickIpList.level > 2" });
    expect(found["item.settings.quickIpList.level"]).toMatchObject({ open: false, values: [0, 1, 2, 3, 4] });
  });

  it("do not matter for what absence could change", () => {
    const found = slots({ kinds: "virus-rule", finding: "not input.item.settings.enabled == true" });
    expect(found["item.settings.enabled"]).toMatchObject({ positive: false });
  });
});

describe("rules of several kinds", () => {
  const made = { kinds: "virus-rule, spam-rule", finding: "input.item.settings.enabled == true" };
  const either = "{\n\tinput.item.settings.enabled == true\n\tinput.item.settings.virtualAnalyzer.enabled == true\n}";

  it("read of each kind what it has", () => {
    const { slots: byKind } = derive({ ...made, applies: either });
    const paths = (kind: string) => byKind[kind]?.map(({ path }) => path);
    expect(paths("virus-rule")).toContain("item.settings.virtualAnalyzer.enabled");
    expect(paths("spam-rule")).toEqual(["item.settings.enabled"]);
  });

  it("read something of each kind", () => {
    const finding = "input.item.settings.virtualAnalyzer.enabled == true";
    expect(problem({ ...made, finding })).toBe(
      "no finding depends on a setting of kind spam-rule: the rule would always pass on it.",
    );
  });
});
