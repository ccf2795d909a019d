/** The part of inputs that rules read: as a text that distinguishes inputs, and as the input that the rules need. */
import { everyElement, type Pattern } from "@tmes-as-code/catalog";
import { isObject } from "../../json.ts";
import type { Json, JsonObject } from "../../types.ts";
import type { ClassOf } from "../classes.ts";

/** What is read of inputs. */
export interface Part {
  readonly pattern: Pattern;
  /** The classes of the strings there, or in the list there, if nothing else of them matters. */
  readonly classOf?: ClassOf | undefined;
}

/** The part of inputs that some rules read. */
export interface Projection {
  /** A text that is equal only for inputs that are the same to the rules. */
  key(input: JsonObject): string;
  /** The input with nothing but what the rules read. */
  pick(input: JsonObject): JsonObject;
}

type Node = "leaf" | Compared | Group;

/** A leaf of which only the classes of strings matter: those of each rule that reads it. */
interface Compared {
  readonly classes: ClassOf[];
  /** The texts of strings that are not like most others. There are few: all equal something that rules are made of. */
  readonly texts: Map<string, string>;
}

interface Group {
  readonly names: string[];
  readonly nodes: Node[];
  /** What is read of every member. */
  each: Node | undefined;
}

/**
 * A projection to what the patterns of parts name, with all that is below it. `*` stands for every key of a mapping; the keys count as
 * read, and at the end of a pattern nothing else does.
 */
export function projection(parts: readonly Part[]): Projection {
  const root = newGroup();
  for (const { pattern, classOf } of parts) add(root, pattern, classOf);
  return { key: (input) => keyOfGroup(root, input), pick: (input) => pickOfGroup(root, input) };
}

function newGroup(): Group {
  return { names: [], nodes: [], each: undefined };
}

function add(group: Group, [step, ...rest]: Pattern, classOf: ClassOf | undefined): void {
  if (step === undefined) return;
  const index = step === everyElement ? -1 : group.names.indexOf(step);
  const known = step === everyElement ? group.each : group.nodes[index];
  if (known === "leaf") return;
  const isEnd = rest.length === 0 && step !== everyElement;
  // What is read below a leaf is part of it.
  const node = isEnd || isCompared(known) ? leafOf(known, isEnd ? classOf : undefined) : (known ?? newGroup());
  if (isGroup(node)) add(node, rest, classOf);
  if (step === everyElement) group.each = node;
  else if (index >= 0) group.nodes[index] = node;
  else {
    group.names.push(step);
    group.nodes.push(node);
  }
}

/** The leaf that a node becomes when all of it is read, or the classes of its strings. */
function leafOf(known: Node | undefined, classOf: ClassOf | undefined): Node {
  if (classOf === undefined || isGroup(known)) return "leaf";
  if (!isCompared(known)) return { classes: [classOf], texts: new Map() };
  known.classes.push(classOf);
  return known;
}

function isGroup(node: Node | undefined): node is Group {
  return typeof node === "object" && "names" in node;
}

function isCompared(node: Node | undefined): node is Compared {
  return typeof node === "object" && "classes" in node;
}

function keyOf(node: Node, value: Json | undefined): string {
  if (node === "leaf") return textOfValue(value);
  return isCompared(node) ? textOfClasses(node, value) : keyOfGroup(node, isObject(value) ? value : undefined);
}

/** Unambiguous when concatenated, and beside `textOfValue`. */
function textOfClasses(compared: Compared, value: Json | undefined): string {
  if (typeof value === "string") return compared.texts.get(value) ?? textOfString(compared, value);
  if (!Array.isArray(value)) return textOfValue(value);
  const list: readonly Json[] = value;
  let key = `l${list.length}:`;
  for (const element of list) key += textOfClasses(compared, element);
  return key;
}

function textOfString({ classes, texts }: Compared, string: string): string {
  const own = classes.map((classOf) => classOf(string));
  if (own.every((one) => one === "")) return "c-";
  const key = `c${JSON.stringify(own)}`;
  texts.set(string, key);
  return key;
}

function keyOfGroup({ names, nodes, each }: Group, value: JsonObject | undefined): string {
  let key = "";
  for (let index = 0; index < names.length; index++) {
    key += keyOf(nodes[index] ?? "leaf", member(value, names[index] ?? ""));
  }
  if (each === undefined) return key;
  const members = Object.keys(value ?? {});
  key += `{${members.length}`;
  for (const name of members) key += textOfValue(name) + keyOf(each, value?.[name]);
  return key;
}

function pickOfGroup({ names, nodes, each }: Group, value: JsonObject): JsonObject {
  const picked: [string, Json][] = [];
  const take = (name: string, node: Node): void => {
    const inner = member(value, name);
    if (inner === undefined) return;
    picked.push([name, isGroup(node) && isObject(inner) ? pickOfGroup(node, inner) : inner]);
  };
  names.forEach((name, index) => {
    take(name, nodes[index] ?? "leaf");
  });
  if (each !== undefined) for (const name of Object.keys(value)) take(name, each);
  return Object.fromEntries(picked);
}

function member(value: JsonObject | undefined, name: string): Json | undefined {
  const inner = value?.[name];
  // What is there may be JavaScript's own.
  return inner !== undefined && value !== undefined && Object.hasOwn(value, name) ? inner : undefined;
}

/** A text of a value, unambiguous when concatenated: strings carry their length. */
export function textOfValue(value: Json | undefined): string {
  switch (typeof value) {
    case "undefined":
      return "-";
    case "boolean":
      return value ? "t" : "f";
    case "string":
      return `s${value.length}:${value}`;
    case "number":
      return `n${value};`;
    default: {
      const json = JSON.stringify(value);
      return `j${json.length}:${json}`;
    }
  }
}
