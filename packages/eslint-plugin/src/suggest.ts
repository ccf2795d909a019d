/** Edits that mend a finding: the expected value in place, and what depends on it put right. */
import { kindById, type Kind, type Setting } from "@tmes-as-code/catalog";
import type { Expected, Finding, Json, Path } from "@tmes-as-code/policy";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Target } from "./fold/emit.ts";
import type { Entry, Value } from "./fold/values.ts";

/** A replacement of a stretch of text. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** An offer to mend a finding. */
export interface Offer {
  /** What it does, in a few words. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A value that meets what a rule expects; `undefined` where none is a matter of fact. */
export function expectedValue(expected: Expected | undefined): Json | undefined {
  if (expected === undefined) return undefined;
  if ("equals" in expected) return expected.equals;
  if ("oneOf" in expected) return expected.oneOf[0];
  if ("atMost" in expected) return expected.atMost;
  return "atLeast" in expected ? expected.atLeast : undefined;
}

/** The offer for a finding in a program, if there is a certain one. */
export function offerFor(
  finding: Finding,
  target: Target,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Offer | undefined {
  const { node, missing, literal, construction } = target;
  const path = settingPath(finding);
  if (path === undefined || finding.expected === undefined) return undefined;
  if ("absent" in finding.expected) {
    const removal = missing.length === 0 ? remove(node, sourceCode) : undefined;
    return removal === undefined ? undefined : { text: `Remove ${path}`, edits: [removal] };
  }
  const value = expectedValue(finding.expected);
  if (value === undefined || value === null || typeof value === "object") return undefined;
  const text = `Set ${path} to ${JSON.stringify(value)}`;
  const first =
    missing.length === 0
      ? replace(node, JSON.stringify(value))
      : literal === undefined
        ? undefined
        : insert(literal, missing, value, sourceCode);
  const kind = finding.item === undefined ? kindById("tenant") : kindById(finding.item.kind);
  const rest = kind === undefined ? undefined : dependents(kind, path, value, construction.props, sourceCode);
  return first === undefined || rest === undefined ? undefined : { text, edits: [first, ...rest] };
}

/** The path of the setting, as the catalog writes it. */
function settingPath({ path }: Finding): string | undefined {
  const inner = /^(?:settings|tenant)\.(.+)$/.exec(path)?.[1];
  return inner === undefined || inner.includes("[") ? undefined : inner;
}

function replace(node: TSESTree.Node, text: string): Edit | undefined {
  const { parent } = node;
  if (parent?.type !== T.Property || parent.value !== node) return undefined;
  return parent.shorthand ? insertion(node.range[1], `: ${text}`) : { range: node.range, text };
}

function insert(
  literal: TSESTree.ObjectExpression,
  missing: Path,
  value: string | number | boolean,
  sourceCode: Readonly<TSESLint.SourceCode>,
): Edit | undefined {
  const keys = missing.filter((step) => typeof step === "string");
  const [first, ...inner] = keys;
  if (first === undefined || keys.length < missing.length) return undefined;
  let text = JSON.stringify(value);
  for (const key of [...inner].reverse()) text = `{ ${key}: ${text} }`;
  const last = literal.properties.at(-1);
  if (last === undefined) return { range: literal.range, text: `{ ${first}: ${text} }` };
  const indentation = last.loc.start.line === literal.loc.start.line ? " " : `\n${" ".repeat(last.loc.start.column)}`;
  const comma = sourceCode.getTokenAfter(last);
  if (comma?.value === ",") return insertion(comma.range[1], `${indentation}${first}: ${text},`);
  return insertion(last.range[1], `,${indentation}${first}: ${text}`);
}

/** Edits for the settings that the new value rules out; `undefined` when one cannot be made, or would need a choice. */
function dependents(
  kind: Kind,
  path: string,
  value: string | number | boolean,
  props: Entry | undefined,
  sourceCode: Readonly<TSESLint.SourceCode>,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const setting of kind.settings) {
    const requirement = setting.requires?.find((each) => each.path === path);
    if (requirement === undefined || setting.path.includes("[*]")) continue;
    const entry = entryAt(props, setting.path.split("."));
    if (requirement.in.includes(value)) {
      // What now has to be said is not ours to decide.
      if (setting.required && entry === undefined && isMet(setting, path, props)) return undefined;
      continue;
    }
    if (entry === undefined) continue;
    const removal = entry.own ? remove(entry.node, sourceCode) : undefined;
    if (removal === undefined) return undefined;
    edits.push(removal);
  }
  return edits;
}

function isMet(setting: Setting, except: string, props: Entry | undefined): boolean {
  return (setting.requires ?? []).every(({ path, in: allowed }) => {
    if (path === except) return true;
    const value = entryAt(props, path.split("."))?.value;
    return (
      value?.type !== "known" || (value.value !== undefined && value.value !== null && allowed.includes(value.value))
    );
  });
}

function entryAt(props: Entry | undefined, path: readonly string[]): Entry | undefined {
  let entry = props;
  for (const key of path) {
    const value: Value | undefined = entry?.value;
    entry = value?.type === "object" ? value.entries.get(key) : undefined;
  }
  return entry;
}

function remove(node: TSESTree.Node, sourceCode: Readonly<TSESLint.SourceCode>): Edit | undefined {
  const property = node.parent;
  if (property?.type !== T.Property || property.value !== node || property.parent.type !== T.ObjectExpression)
    return undefined;
  const after = sourceCode.getTokenAfter(property);
  const before = sourceCode.getTokenBefore(property);
  if (after?.value === ",") {
    const next = sourceCode.getTokenAfter(after);
    const end =
      next !== null && next.loc.start.line === after.loc.end.line && next.value !== "}"
        ? next.range[0]
        : after.range[1];
    const start = before === null || end !== after.range[1] ? property.range[0] : before.range[1];
    return { range: [start, end], text: "" };
  }
  const start = before?.value === "," ? before.range[0] : property.range[0];
  return { range: [start, property.range[1]], text: "" };
}

function insertion(at: number, text: string): Edit {
  return { range: [at, at], text };
}
