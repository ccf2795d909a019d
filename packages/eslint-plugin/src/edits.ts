/** Changes of a program as edits of its text: a value put in place, a key added, properties taken out. */
import type { PlainValue, PropertyEdit } from "@tmes-as-code/fold";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";

/** A replacement of a stretch of text. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

type Text = Readonly<TSESLint.SourceCode>;

/** The edits that make the changes, in order; `undefined` where they overlap. */
export function editsOf(changes: readonly PropertyEdit[], source: Text): readonly Edit[] | undefined {
  const removed = changes.flatMap((change) => (change.type === "remove" ? [change.property] : []));
  const others = changes.flatMap((change) => {
    if (change.type === "remove") return [];
    return change.type === "replace" ? [replace(change.property, change.value)] : [append(change, source)];
  });
  return apart([...others, ...remove(removed, source)]);
}

/** Puts a value in the place of another. */
function replace({ value: { range }, shorthand }: TSESTree.Property, value: PlainValue): Edit {
  return shorthand ? insertion(range[1], `: ${textOf(value)}`) : { range, text: textOf(value) };
}

/** Adds a key behind all others of an object. */
function append({ literal, key, value }: Extract<PropertyEdit, { readonly type: "add" }>, source: Text): Edit {
  const last = literal.properties.at(-1);
  const property = `${keyText(key)}: ${textOf(value)}`;
  return last === undefined ? { range: literal.range, text: `{ ${property} }` } : appended(last, [property], source);
}

/** Adds elements behind the last of a list, as that one is written: on its line, or each on a line of its own. */
export function appended(last: TSESTree.Node, texts: readonly string[], source: Text): Edit {
  const isOnOwnLine = last.loc.start.line !== last.parent?.loc.start.line;
  const indentation = isOnOwnLine ? `\n${" ".repeat(last.loc.start.column)}` : " ";
  const added = texts.map((text) => `${indentation}${text}`).join(",");
  const comma = source.getTokenAfter(last);
  return comma?.value === "," ? insertion(comma.range[1], `${added},`) : insertion(last.range[1], `,${added}`);
}

/** JSON as a program writes it. */
function textOf(value: PlainValue): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]: [string, PlainValue]) => `${keyText(key)}: ${textOf(inner)}`)
    .join(", ")} }`;
}

/** A key as an object's literal writes it. */
function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** The property whose value a node is. */
export function propertyOf(node: TSESTree.Node): TSESTree.Property | undefined {
  const { parent } = node;
  return parent?.type === T.Property && parent.value === node && parent.parent.type === T.ObjectExpression
    ? parent
    : undefined;
}

/** Takes properties out of their objects, with their commas. */
function remove(properties: readonly TSESTree.Property[], source: Text): readonly Edit[] {
  const doomed = new Set<TSESTree.ObjectLiteralElement>(properties);
  const literals = new Set(properties.map((property) => property.parent));
  return [...literals].flatMap((literal) =>
    literal.type === T.ObjectExpression ? stretches(literal.properties, doomed, source) : [],
  );
}

/** One edit for each stretch of neighbours. */
function stretches(
  all: readonly TSESTree.ObjectLiteralElement[],
  doomed: ReadonlySet<TSESTree.ObjectLiteralElement>,
  source: Text,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < all.length; index++) {
    const first = all[index];
    if (first === undefined || !doomed.has(first)) continue;
    let end = index;
    for (let next = all[end + 1]; next !== undefined && doomed.has(next); next = all[end + 1]) end++;
    edits.push(stretch(first, all[end] ?? first, all[end + 1], index > 0, source));
    index = end;
  }
  return edits;
}

function stretch(
  first: TSESTree.Node,
  last: TSESTree.Node,
  next: TSESTree.Node | undefined,
  follows: boolean,
  source: Text,
): Edit {
  if (next !== undefined) return { range: [first.range[0], next.range[0]], text: "" };
  const before = source.getTokenBefore(first);
  const after = source.getTokenAfter(last);
  const trailing = after?.value === "," ? after.range[1] : undefined;
  if (!follows || before === null) return { range: [first.range[0], trailing ?? last.range[1]], text: "" };
  return trailing === undefined
    ? { range: [before.range[0], last.range[1]], text: "" }
    : { range: [before.range[1], trailing], text: "" };
}

/** Edits in order, or `undefined` where they overlap. */
export function apart(edits: readonly Edit[]): readonly Edit[] | undefined {
  const ordered = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let end = -1;
  for (const { range } of ordered) {
    if (range[0] < end) return undefined;
    end = range[1];
  }
  return ordered;
}

/** Text where there was none. */
export function insertion(at: number, text: string): Edit {
  return { range: [at, at], text };
}
