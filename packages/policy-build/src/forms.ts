/**
 * What the adapters need besides what rules see: how settings look, what of them may be shown, and the words of rules.
 * Only the plain bundle has it; our own engine reads the catalog and the manifest.
 */
import {
  everyElement,
  expectedScalar,
  formatPatterns,
  kinds,
  settingsTree,
  type List,
  type Records,
  type ScalarType,
  type SettingsNode,
} from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { BuildError } from "./problem.ts";

/** `data.tmes.forms` of a plain bundle. */
export function formsOf(rules: ReadonlyMap<string, RuleParts>): object {
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind.id, formOf(settingsTree(kind))])),
    rules: Object.fromEntries([...rules].map(([id, parts]) => [id, wordsOf(parts)])),
  };
}

function wordsOf({ metadata }: RuleParts): object {
  const { version, title, kinds: about, messages, remediation } = metadata;
  return { version, title, kinds: about, messages, remediation };
}

/** A node of a kind's settings with what is below it by name, and what it is itself under the empty name. */
function formOf(node: SettingsNode): object {
  switch (node.is) {
    case "group":
      return {
        "": { is: "group" },
        ...Object.fromEntries([...node.members].map(([name, member]) => [name, formOf(member)])),
      };
    case "records":
      return { "": listOf(node), [everyElement]: formOf(node.element) };
    case "list":
      return {
        "": { ...listOf(node), of: expectedScalar(node.element.type) },
        [everyElement]: formOf(node.element),
      };
    case "labels":
      return { "": { is: "labels", personal: node.setting.personal } };
    case "scalar":
      return { "": { ...scalarOf(node.type), personal: node.setting.personal } };
  }
}

function listOf({ is, setting: { personal }, minItems, maxItems }: List | Records): object {
  return { is, personal, minItems, ...(maxItems === Infinity ? {} : { maxItems }) };
}

function scalarOf(type: ScalarType): Readonly<Record<string, unknown>> {
  const expected = expectedScalar(type);
  switch (type.type) {
    case "boolean":
      return { is: "boolean", expected };
    case "enum":
      return type.closed
        ? { is: "enum", values: type.values, expected }
        : { is: "text", expected, minLength: 1, maxLength: 256 };
    case "integer":
      return { is: "integer", min: type.min, max: type.max, expected };
    case "string":
      return {
        is: "text",
        expected,
        minLength: type.minLength ?? 0,
        ...(type.maxLength === undefined ? {} : { maxLength: type.maxLength }),
        ...patternsOf(type),
      };
  }
}

/** Pieces of the catalog's patterns that look ahead, and the same without. */
const withoutLookingAhead: readonly (readonly [piece: string, plain: string])[] = [
  // The last label of a domain has a letter. One that starts with a digit may become longer than a label is.
  [
    "(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?",
    "(?:[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?|[0-9][0-9-]{0,61}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)",
  ],
  // An IPv6 address has two colons. Its length is what `excluded` of a host is for.
  ["(?=[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:)[0-9A-Fa-f:.]{2,45}", "[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*"],
  ["(?=.{1,253}$)", ""],
];

/** Patterns a text must match, and those it must not, in OPA's regular expressions. */
function patternsOf({
  format,
  pattern,
}: Pick<Extract<ScalarType, { type: "string" }>, "format" | "pattern">): Readonly<Record<string, readonly string[]>> {
  const said = [...(format === undefined ? [] : [formatPatterns[format]]), ...(pattern === undefined ? [] : [pattern])];
  const split = said.map((each) => /^\^\(\?!([^()]*)\)(.*)$/s.exec(each));
  const excluded = split.flatMap((parts) => (parts === null ? [] : [`^(?:${parts[1] ?? ""})`]));
  const longest = format === "domain" || format === "host" ? ["^.{254}", "^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]{45}"] : [];
  return {
    patterns: said.map((each, index) => plainPattern(split[index] === null ? each : `^${split[index]?.[2] ?? ""}`)),
    excluded: [...excluded, ...longest],
  };
}

/**
 * A pattern for OPA, which looks neither ahead nor back and knows white space of ASCII only.
 *
 * @throws {BuildError} when the pattern looks ahead in a way that is not known here.
 */
function plainPattern(pattern: string): string {
  const plain = withoutLookingAhead
    .reduce((text, [piece, other]) => text.replaceAll(piece, other), pattern)
    .replaceAll("\\s", "\\s\\v\\p{Z}\\x{FEFF}");
  if (!/\(\?<?[=!]/.test(plain)) return plain;
  throw new BuildError([{ file: "packages/catalog", message: `OPA cannot look ahead as a pattern does: ${pattern}` }]);
}
