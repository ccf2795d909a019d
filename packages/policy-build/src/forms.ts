/**
 * What the adapters need besides what rules see: how settings look, what of them may be shown, and the words of rules.
 * Only the plain bundle has it; our own engine reads the catalog and the manifest.
 */
import {
  baselineSentences,
  becauseWords,
  contradictionSentences,
  coveredWords,
  defaultNameType,
  envelopeWords,
  hiddenKeyWords,
  everyElement,
  exceptionSentences,
  retiredSentences,
  retiredTargets,
  expectedDefaultName,
  expectedName,
  expectedText,
  expectedWords,
  formatPatterns,
  foundWords,
  hiddenWords,
  itemPatterns,
  kinds,
  maximumWordLength,
  nameType,
  noticeSentences,
  openSentences,
  planSentences,
  problemSentences,
  reasonWords,
  settingsTree,
  undecidedSentences,
  wantedWords,
  type Condition,
  type Expected,
  type Kind,
  type List,
  type Records,
  type ScalarType,
  type SettingNode,
  type SettingsNode,
} from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { BuildError } from "./problem.ts";

/** `data.tmes.forms` of a plain bundle. */
export function formsOf(rules: ReadonlyMap<string, RuleParts>): object {
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind.id, formOf(settingsTree(kind))])),
    names: Object.fromEntries(kinds.map((kind) => [kind.id, nameFormOf(nameType(kind))])),
    defaults: Object.fromEntries(kinds.flatMap((kind) => defaultFormOf(kind))),
    rules: Object.fromEntries([...rules].map(([id, parts]) => [id, wordsOf(parts)])),
    sentences: {
      problems: problemSentences,
      expected: expectedWords,
      found: foundWords,
      hiddenKey: hiddenKeyWords,
      of: envelopeWords,
      undecided: undecidedSentences,
      reasons: reasonWords,
      hidden: hiddenWords,
      wanted: wantedWords,
      notices: noticeSentences,
      because: becauseWords,
      open: openSentences,
      exceptions: exceptionSentences,
      baselines: baselineSentences,
      covered: coveredWords,
      retired: retiredSentences,
      retiredTargets,
      plans: planSentences,
      contradictions: contradictionSentences,
    },
    itemPatterns,
  };
}

function wordsOf({ metadata }: RuleParts): object {
  const { version, title, kinds: about, messages, remediation } = metadata;
  return { version, title, kinds: about, messages, remediation };
}

function nameFormOf(type: ScalarType): object {
  return { ...scalarOf(type), expected: expectedText(expectedName(type)) };
}

/** What an item's `default` may be, of kinds that have default rules. */
function defaultFormOf(kind: Kind): readonly (readonly [string, object])[] {
  const type = defaultNameType(kind);
  if (type === undefined) return [];
  return [[kind.id, { ...scalarOf(type), expected: expectedText(expectedDefaultName(kind)) }]];
}

/** A node of a kind's settings with what is below it by name, and what it is itself under the empty name. */
function formOf(node: SettingsNode): object {
  switch (node.is) {
    case "group": {
      const expected = expectedText({ is: node.key === everyElement ? "object" : "settings" });
      const members = [...node.members].map(([name, member]) => [name, formOf(member)] as const);
      return { "": { is: "group", expected }, ...Object.fromEntries(members) };
    }
    case "records":
      return { "": listOf(node, { is: "objects" }), [everyElement]: formOf(node.element) };
    case "list":
      return { "": listOf(node, { is: "list", of: node.element.type }), [everyElement]: formOf(node.element) };
    case "labels":
      return { "": { is: "labels", expected: expectedText({ is: "texts" }), ...besides(node) } };
    case "scalar": {
      const values = [...node.valueConditions].map(([value, conditions]) => [value, modesOf(conditions)] as const);
      return {
        "": {
          ...scalarOf(node.type),
          ...besides(node),
          ...(values.length === 0 ? {} : { valueModes: Object.fromEntries(values) }),
        },
      };
    }
  }
}

function listOf(node: List | Records, expected: Expected): object {
  const { is, minItems, maxItems } = node;
  return {
    is,
    expected: expectedText(expected),
    size: expectedText({ is: "size", minItems, maxItems }),
    minItems,
    ...(maxItems === Infinity ? {} : { maxItems }),
    ...besides(node),
  };
}

/** What a setting has besides its type: whether it is personal, and the modes that have it. */
function besides({ setting: { personal }, conditions }: SettingNode): object {
  const modes = modesOf(conditions);
  return { personal, ...(modes.length === 0 ? {} : { modes }) };
}

function modesOf(conditions: readonly Condition[]): readonly object[] {
  return conditions
    .filter(({ mode }) => mode)
    .map(({ controller, in: values }) => ({
      controller,
      in: values,
      expected: expectedText({ is: "values", values }),
    }));
}

function scalarOf(type: ScalarType): Readonly<Record<string, unknown>> {
  const expected = expectedText({ is: "value", type });
  switch (type.type) {
    case "boolean":
      return { is: "boolean", expected };
    case "enum":
      return type.closed
        ? { is: "enum", values: type.values, expected }
        : { is: "text", expected, minLength: 1, maxLength: maximumWordLength };
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
  const split = said.map(withoutEnds);
  const excluded = split.flatMap(({ refused }) => refused);
  const longest = format === "domain" || format === "host" ? ["^.{254}", "^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]{45}"] : [];
  return {
    patterns: split.map(({ rest }) => plainPattern(rest)),
    excluded: [...excluded.map(plainPattern), ...longest],
  };
}

/** A pattern without what it refuses at its start (`^(?!…)`) and at its end (`(?<!…)$`), and that as patterns. */
function withoutEnds(pattern: string): { readonly rest: string; readonly refused: readonly string[] } {
  const [, start, afterStart = pattern] = /^\^\(\?!([^()]*)\)(.*)$/s.exec(pattern) ?? [];
  const body = start === undefined ? pattern : `^${afterStart}`;
  const [, beforeEnd = body, end] = /^(.*)\(\?<!([^()]*)\)\$$/s.exec(body) ?? [];
  return {
    rest: end === undefined ? body : `${beforeEnd}$`,
    refused: [...(start === undefined ? [] : [`^(?:${start})`]), ...(end === undefined ? [] : [`(?:${end})$`])],
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
    .replaceAll("\\s", "\\s\\v\\p{Z}\\x{FEFF}")
    .replaceAll(/\\u(?:\{([0-9A-F]+)\}|([0-9A-F]{4}))/g, (_, long = "", short = "") => `\\x{${long}${short}}`)
    .replaceAll("\\p{Script=", "\\p{");
  if (!/\(\?<?[=!]/.test(plain)) return plain;
  throw new BuildError([{ file: "packages/catalog", message: `OPA cannot look ahead as a pattern does: ${pattern}` }]);
}
