/**
 * What the adapters need besides what rules see: how settings look, what of them may be shown, and the words of rules.
 * Only the plain bundle has it; our own engine reads the catalog and the manifest.
 */
import { expectedScalar, formatPatterns, kinds, type Kind, type ScalarType, type Setting } from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { BuildError } from "./problem.ts";
import { stepsOf } from "./settings.ts";

/** A setting, with what is left of its path below some group. */
interface Below {
  readonly steps: readonly string[];
  readonly setting: Setting;
}

/** `data.tmes.forms` of a plain bundle. */
export function formsOf(rules: ReadonlyMap<string, RuleParts>): object {
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind.id, formOf(kind)])),
    rules: Object.fromEntries([...rules].map(([id, parts]) => [id, wordsOf(parts)])),
  };
}

function wordsOf({ metadata }: RuleParts): object {
  const { version, title, kinds: about, messages, remediation } = metadata;
  return { version, title, kinds: about, messages, remediation };
}

/** The settings of a kind as a tree: members by name, `*` for the elements of a list, what it is under the empty name. */
function formOf({ settings }: Kind): object {
  return formFrom(settings.map((setting) => ({ steps: stepsOf(setting.path), setting })));
}

function formFrom(all: readonly Below[]): object {
  const own = all.find(({ steps }) => steps.length === 0)?.setting;
  const members = new Map<string, Below[]>();
  for (const { steps, setting } of all) {
    const [name, ...rest] = steps;
    if (name !== undefined) members.set(name, [...(members.get(name) ?? []), { steps: rest, setting }]);
  }
  const { type, personal } = own ?? {};
  return {
    "": own === undefined ? { is: members.has("*") ? "records" : "group", minItems: 0 } : leafOf(own),
    ...Object.fromEntries([...members].map(([name, below]) => [name, formFrom(below)])),
    ...(type?.type === "list" ? { "*": { "": { ...scalarOf(type.of), personal } } } : {}),
  };
}

function leafOf({ type, personal }: Setting): Readonly<Record<string, unknown>> {
  switch (type.type) {
    case "labels":
      return { is: "labels", personal };
    case "list":
    case "records":
      return {
        is: type.type,
        personal,
        ...(type.type === "list" ? { of: expectedScalar(type.of) } : {}),
        minItems: type.minItems ?? 0,
        ...(type.maxItems === undefined ? {} : { maxItems: type.maxItems }),
      };
    default:
      return { ...scalarOf(type), personal };
  }
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
