/** Places in tenant documents: the value of a key in JSON or YAML, and edits of it. */
import type { Finding, Location } from "@tmes-as-code/policy";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Form } from "./linted-file.ts";
import { expectedValues, type Offer } from "./suggest.ts";

/** What nodes of all parsers have. */
interface Node {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly loc: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Beyond this many characters no edit is tried out. */
const maxText = 200_000;

const valuesOf = new WeakMap<object, ReadonlyMap<string, Node>>();

/** Where to mark a finding: the value behind a key, or the place itself. In the columns of the language. */
export function markOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  form: Form,
  location: Location,
): { readonly start: Position; readonly end: Position } {
  const value = valueAt(sourceCode, form, location);
  const start = { line: location.line ?? 1, column: (location.column ?? 1) - columnOffset(form) };
  if (value === undefined) return { start, end: start };
  return value.loc.start.line === value.loc.end.line ? value.loc : { start, end: start };
}

/** How much less than policy's columns, which start at 1, a language's columns are. */
export function columnOffset(form: Form): number {
  return form === "json" ? 0 : 1;
}

/** An offer in a document. */
export interface DocumentOffer extends Offer {
  /** The whole text after it. */
  readonly after: string;
}

/** Edits that put an expected value in place; whether one fixes the finding is for a trial to tell. */
export function offersInDocument(
  finding: Finding,
  sourceCode: Readonly<TSESLint.SourceCode>,
  form: Form,
  location: Location,
): readonly DocumentOffer[] {
  const node = valueAt(sourceCode, form, location);
  const isScalar = node !== undefined && /^(String|Number|Boolean|YAMLScalar)$/.test(node.type);
  const { text: before } = sourceCode;
  if (finding.verdict !== "fail" || !isScalar || before.length > maxText) return [];
  const { range } = node;
  const path = finding.path.replace(/^(settings|tenant)\./, "");
  return expectedValues(finding)
    .filter((value) => value !== null && typeof value !== "object")
    .map((value) => {
      const text = JSON.stringify(value);
      const after = before.slice(0, range[0]) + text + before.slice(range[1]);
      return { text: `Set ${path} to ${text}`, edits: [{ range, text }], after };
    });
}

function valueAt(sourceCode: Readonly<TSESLint.SourceCode>, form: Form, { line, column }: Location): Node | undefined {
  let values = valuesOf.get(sourceCode);
  if (values === undefined) {
    values = collect(sourceCode, form);
    valuesOf.set(sourceCode, values);
  }
  return values.get(`${String(line)}:${String(column)}`);
}

/** All values behind keys, by the place of the key. */
function collect(sourceCode: Readonly<TSESLint.SourceCode>, form: Form): ReadonlyMap<string, Node> {
  const values = new Map<string, Node>();
  const keys: unknown = sourceCode.visitorKeys;
  const waiting: unknown[] = [sourceCode.ast];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isNode(node)) continue;
    const key: unknown = Reflect.get(node, node.type === "Member" ? "name" : "key");
    const value: unknown = Reflect.get(node, "value");
    if (/^(Member|YAMLPair)$/.test(node.type) && isNode(key) && isNode(value) && hasRange(value)) {
      const { line, column } = key.loc.start;
      values.set(`${String(line)}:${String(column + columnOffset(form))}`, value);
    }
    for (const name of namesOf(keys, node.type)) {
      const child: unknown = Reflect.get(node, name);
      if (Array.isArray(child)) waiting.push(...child.filter((each: unknown) => each !== null));
      else if (child !== undefined && child !== null) waiting.push(child);
    }
  }
  return values;
}

/** Children of JSON's nodes; its source code does not tell them. */
const jsonChildren = ["body", "members", "elements", "value"];

function namesOf(keys: unknown, type: string): readonly string[] {
  if (typeof keys !== "object" || keys === null) return jsonChildren;
  const names: unknown = Reflect.get(keys, type);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

function isNode(value: unknown): value is Omit<Node, "range"> {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    "loc" in value &&
    typeof value.loc === "object"
  );
}

/** JSON's list elements have no range; what is behind a key has one. */
function hasRange(node: Omit<Node, "range">): node is Node {
  return "range" in node && Array.isArray(node.range);
}
