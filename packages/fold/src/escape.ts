/** Values that something changes, or that go where they are not followed. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import { callFromOutside, callMethodsFromOutside, constructFromOutside, recordIf } from "./outside-calls.ts";
import type { Run } from "./run.ts";
import {
  unknown,
  type Arguments,
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type Value,
} from "./values.ts";

/** Notes that a value is changed in place. */
export function mutateValue(run: Run, value: Value): void {
  switch (value.type) {
    case "oneOf":
      for (const option of value.options) run.mutate(option);
      return;
    case "unknown":
      for (const alias of value.aliases) run.escape(alias);
      return;
    case "object":
    case "list":
      for (const site of value.sites) run.mutations.site(site);
      return;
    case "collection":
      run.mutate(value.list);
      return;
    case "instance":
      if (value.observation !== undefined) value.observation.overridden = true;
      if (value.of.type === "class") run.mutations.field(value.of.node, "*");
      return;
    case "class":
      run.mutations.field(value.node, "static *");
      return;
    default:
  }
}

/** Follows a value to where it may be changed or called. */
export function escapeValue(run: Run, value: Value): void {
  if (value.type === "known" || run.escaped.has(value)) return;
  run.escaped.add(value);
  run.step();
  switch (value.type) {
    case "oneOf":
      for (const option of value.options) run.escape(option);
      return;
    case "unknown":
      for (const alias of value.aliases) run.escape(alias);
      return;
    case "object":
    case "list":
      run.mutate(value);
      for (const entry of value.type === "list" ? value.elements : value.entries.values()) run.escape(entry.value);
      if (value.type === "object" && value.open !== undefined) run.escape(value.open);
      return;
    case "collection":
      run.escape(value.list);
      return;
    case "group":
      for (const member of value.members) run.escape(member);
      return;
    case "promise":
      run.escape(value.value);
      return;
    case "function":
      callLater(run, value);
      return;
    case "class":
      run.mutate(value);
      run.queue.push(() => run.maybe(() => constructFromOutside(run, value, true)));
      return;
    case "instance":
      escapeInstance(run, value);
      return;
    case "method":
      run.escape(value.receiver);
      return;
    default:
  }
}

/** All arguments go where they are not followed. */
export function escapeAll(run: Run, args: Arguments): void {
  for (const { value } of args.entries) run.escape(value);
  if (args.rest !== undefined) run.escape(args.rest);
}

function escapeInstance(run: Run, instance: InstanceValue): void {
  if (instance.of.type !== "class") return;
  for (const [name, entry] of instance.fields) {
    const access = accessOf(instance.of, name);
    if (access === "private") continue;
    if (access === "open") run.mutations.field(instance.of.node, name);
    run.escape(entry.value);
  }
  const { of } = instance;
  run.queue.push(() => run.maybe(() => callMethodsFromOutside(run, instance, of)));
}

/** A function that somebody may call, later, with anything. */
export function callLater(run: Run, value: FunctionValue): void {
  run.queue.push(() =>
    run.maybe(() => run.apply(value, "unseen", value.self ?? unknown("this"), { node: value.node, own: false })),
  );
}

/** Arguments of a library, which only reads them. */
export function giveToLibrary(run: Run, args: Arguments): void {
  for (const { value } of args.entries) callbacks(run, value, 0);
}

/** Functions passed to a library: it may call them. */
function callbacks(run: Run, value: Value, depth: number): void {
  if (value.type === "function" || value.type === "class") run.escape(value);
  else if (value.type === "object" && depth < 4)
    for (const entry of value.entries.values()) callbacks(run, entry.value, depth + 1);
  else if (value.type === "instance" && value.of.type === "class" && !run.passedToLibraries.has(value)) {
    run.passedToLibraries.add(value);
    run.queue.push(() => recordIf(run, false, () => callFromOutside(run, value, 0)));
  }
}

/** Who may set a field: code outside (`open`), the constructor only, or nobody but the class. */
function accessOf(value: ClassValue, name: string): "open" | "readonly" | "private" {
  if (name.startsWith("#")) return "private";
  for (const member of value.node.body.body) {
    if (member.type === T.PropertyDefinition && member.key.type === T.Identifier && member.key.name === name) {
      return member.accessibility === "private" ? "private" : member.readonly ? "readonly" : "open";
    }
    if (member.type === T.MethodDefinition && member.kind === "constructor") {
      for (const pattern of member.value.params) {
        if (pattern.type !== T.TSParameterProperty) continue;
        const target = pattern.parameter.type === T.AssignmentPattern ? pattern.parameter.left : pattern.parameter;
        if (target.name === name)
          return pattern.accessibility === "private" ? "private" : pattern.readonly ? "readonly" : "open";
      }
    }
  }
  return value.base?.type === "class" ? accessOf(value.base, name) : "open";
}
