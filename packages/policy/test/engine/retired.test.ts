import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { Report } from "../../src/types.ts";
import { tinyBundle } from "./tiny-bundle.ts";
import { item, source, tenant } from "./views.ts";

const bundle = tinyBundle({
  rules: {
    off: {
      rego: `applies := true
finding contains {"path": ["item", "settings", "on"], "expected": {"equals": false}} if input.item.settings.on == true`,
      slots: [{ path: "settings.on", applies: false, positive: true }],
    },
  },
});

const good = {
  id: "gone",
  tenant: "acme",
  item: "{ kind: toy, name: a }",
  reason: "Replaced.",
  owner: '"@acme/mail"',
  approver: "privacy@example.com",
  date: "2026-01-31",
  done: "deleted",
};

function engineWith(more: Readonly<Record<string, string | undefined>>) {
  const lines = Object.entries<string | undefined>({ ...good, ...more }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}`],
  );
  const text = `packs: [all]\nretired:\n  -\n${lines.join("\n")}\n`;
  return createEngine({ bundle, config: parseConfig(text, "tmes.config.yaml"), today: "2026-01-31" });
}

const a = item("a", { on: false });
const found = ({ findings }: Report): readonly string[] => findings.map(({ rule }) => rule);
const check = (
  more: Readonly<Record<string, string | undefined>>,
  items = [item("b", { on: false })],
  inventory?: string,
) =>
  found(
    engineWith(more).check([
      source([tenant(items, { tenant: { name: "acme", ...(inventory === undefined ? {} : { inventory }) } })]),
    ]),
  );

describe("a retired record", () => {
  it("is not a finding while what it names is gone", () => {
    expect(check({})).toEqual([]);
    expect(check({ tenant: "other", item: undefined })).toEqual([]);
    expect(check({ item: undefined, claim: "inventory", done: "withdrawn" })).toEqual([]);
    expect(engineWith({}).retired.map(({ id }) => id)).toEqual(["gone"]);
  });

  it("is a finding while what it names is declared", () => {
    expect(check({}, [a])).toEqual(["retired/still-declared"]);
    expect(check({ item: undefined })).toEqual(["retired/still-declared"]);
    expect(check({ item: undefined, claim: "inventory", done: "withdrawn" }, [a], "complete")).toEqual([
      "retired/still-declared",
    ]);
    const [finding] = engineWith({}).check([source([tenant([a])])]).findings;
    expect(finding).toMatchObject({
      severity: "warn",
      tenant: "acme",
      item: { kind: "toy", name: "a" },
      message: 'Retired record gone says that toy "a" of tenant acme is gone, and it is still declared.',
      place: { location: { file: "tmes.config.yaml", line: 4 } },
    });
  });

  it.each([
    ["approved by its owner", { approver: '"@Acme/Mail"' }, "self-approved"],
    ["of a person", { owner: "jane.doe@example.com" }, "personal"],
    ["of the future", { date: "2026-02-01" }, "future"],
  ])("%s is a finding, and does not hold", (_, more, problem) => {
    expect(check(more)).toEqual([`retired/${problem}`]);
    expect(engineWith(more).retired).toEqual([]);
    expect(JSON.stringify(engineWith(more).check([source([tenant([])])]))).not.toContain("jane.doe");
  });

  it("does not expire", () => {
    expect(check({ date: "1999-01-01" })).toEqual([]);
  });
});
