/** Nothing that may say something about a person is printed, whatever a rule points at and quotes. */
import { kinds, type Kind } from "@tmes-as-code/catalog";
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { formatJson, formatPretty } from "../../src/report/index.ts";
import type { Json, JsonObject, Path } from "../../src/types.ts";
import { tinyBundle } from "./tiny-bundle.ts";
import { item, source, tenant } from "./views.ts";

const marker = "zq-person-zq";

/** Each setting that may say something about a person, with the marker in it, and the paths that lead to it. */
const cases = kinds
  .filter(({ id }) => id !== "tenant")
  .flatMap((kind) =>
    kind.settings
      .filter(({ personal, type }) => personal !== "none" && (type.type === "string" || type.type === "list"))
      .map(({ path, type }) => ({ kind, path, value: type.type === "list" ? [marker, `${marker}-2`] : marker })),
  );

function nested(path: string, value: Json): JsonObject {
  const [list, inner] = path.split("[*].");
  if (inner !== undefined && list !== undefined) return nested(list, [nested(inner, value)]);
  const [key = "", ...rest] = path.split(".");
  return { [key]: rest.length === 0 ? value : nested(rest.join("."), value) };
}

/** The path itself and every start of it: a rule may point at a record or a group as well. */
function pathsTo(path: string): readonly Path[] {
  const full = path
    .split(".")
    .flatMap((key): (string | number)[] => (key.endsWith("[*]") ? [key.slice(0, -3), 0] : [key]));
  return full.map((_, index) => ["item", "settings", ...full.slice(0, index + 1)]);
}

function outputs(kind: Kind, path: string, value: Json): readonly string[] {
  const paths = [["item"], ["item", "settings"], ...pathsTo(path), [...(pathsTo(path).at(-1) ?? []), 0]];
  const findings = paths.map(
    (to) =>
      `finding contains {"path": ${JSON.stringify(to)}, "expected": {"absent": true}, "args": {"quoted": ${JSON.stringify(to)}}}`,
  );
  const bundle = tinyBundle({
    rules: {
      nosy: {
        rego: `applies := true\n${findings.join("\n")}`,
        info: { kinds: [kind.id], messages: { default: "{quoted} {actual} {expected} {item}" } },
      },
    },
  });
  const engine = createEngine({ bundle, config: { ...defaultConfig, packs: ["all"] }, today: "2026-01-31" });
  const report = engine.check([source([tenant([item("x", nested(path, value), { kind: kind.id })])])], {
    allResults: true,
  });
  expect(report.findings.length).toBeGreaterThanOrEqual(paths.length);
  return [formatJson(report), formatPretty(report, { colour: false, width: 100, verbose: true })];
}

describe("values that may say something about a person", () => {
  test("there are such settings", () => expect(cases.length).toBeGreaterThan(10));

  test.each(sample(cases, 12).map((one) => ({ ...one, title: `${one.kind.id} ${one.path}` })))(
    "are not printed: $title",
    ({ kind, path, value }) => {
      for (const output of outputs(kind, path, value)) expect(output).not.toContain(marker);
    },
  );
});
