/** Values that something changes, or that go where they are not followed. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { isAccessor } from "./accessors.ts";
import { maxActivations, maxInstances } from "./limits.ts";
import {
  callFromOutside,
  callMethodsFromOutside,
  callStaticsFromOutside,
  constructFromOutside,
  recordIf,
} from "./outside-calls.ts";
import { chainOf } from "./prototypes.ts";
import { isCurrent } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  isKeyOfLanguage,
  unknown,
  type Arguments,
  type ClassValue,
  type Environment,
  type FunctionValue,
  type InstanceValue,
  type ObjectValue,
  type Site,
  type Value,
} from "./values.ts";

/** Notes that a value is changed in place, in a way that is not followed. */
export function mutateValue(run: Run, value: Value): void {
  switch (value.type) {
    case "oneOf":
      for (const option of value.options) run.mutate(option);
      return;
    case "unknown":
      for (const alias of value.aliases) run.escape(alias);
      return;
    case "group":
      run.escape(value);
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
      if (value.site !== undefined) run.mutations.site(value.site);
      return;
    case "class":
      run.mutations.field(value.node, "static *");
      return;
    case "function":
      run.mutations.site(value.node);
      return;
    case "date":
    case "url":
    case "pattern":
      run.mutations.site(value.site);
      return;
    case "generator":
    case "iterator":
      run.mutations.iterator(value.site);
      return;
    case "builtin":
      // What JavaScript itself does is not known any more.
      run.mutations.leave(run.module.program, "changes JavaScript's own objects");
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
      for (const entry of value.type === "list" ? value.elements : value.entries.values()) {
        run.escape(entry.value);
        if (entry.present !== undefined) run.escape(entry.present);
      }
      if (value.type === "object" && value.open !== undefined) run.escape(value.open);
      if (value.type === "object" && value.prototype) run.escape(value.prototype);
      if (value.type === "list") for (const named of value.named?.values() ?? []) run.escape(named);
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
      run.mutate(value);
      if (value.self !== undefined) run.escape(value.self);
      for (const { value: bound } of value.bound ?? []) run.escape(bound);
      if (value.setter !== undefined) run.escape(value.setter);
      callLater(run, value, run.escape.bind(run));
      return;
    case "class":
      run.mutate(value);
      // Through its prototype.
      run.mutations.field(value.node, "*");
      for (const entry of value.statics.values()) run.escape(entry.value);
      if (value.base !== undefined) run.escape(value.base);
      run.queue.push(() =>
        run.maybe(() =>
          run.frames.later(() => {
            callStaticsFromOutside(run, value, 0);
            constructFromOutside(run, value);
          }),
        ),
      );
      return;
    case "instance":
      escapeInstance(run, value);
      return;
    case "method":
      run.escape(value.receiver);
      return;
    case "generator":
    case "iterator":
    case "date":
    case "url":
    case "pattern":
      run.mutate(value);
      return;
    case "module":
      for (const each of value.exports.values()) run.escape(each);
      if (value.commonJs !== undefined) run.escape(value.commonJs);
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
  const { of } = instance;
  if (of.type === "library") return;
  run.mutate(instance);
  for (const entry of instance.fields.values()) run.escape(entry.value);
  if (of.type === "builtin") return;
  run.queue.push(() => {
    const count = run.activations.get(of.node) ?? 0;
    run.activations.set(of.node, count + 1);
    // Methods of each may make a further one that escapes.
    if (count < maxInstances)
      run.maybe(() => run.frames.later(() => callMethodsFromOutside(run, instance, of, run.escape.bind(run))));
    else leaveClassAlone(run, of);
  });
}

function leaveClassAlone(run: Run, { node, environment, base }: ClassValue): void {
  leaveAlone(run, node, environment);
  if (base?.type === "class") leaveClassAlone(run, base);
}

/** A function that other code may call, later, with anything. `give`: what becomes of what it returns. */
function callLater(run: Run, value: FunctionValue, give: (result: Value) => void): void {
  run.queue.push(() => {
    const count = run.activations.get(value.node) ?? 0;
    run.activations.set(value.node, count + 1);
    if (count >= maxActivations) {
      // It may do this with other variables, too.
      leaveAlone(run, value.node, value.environment);
      return;
    }
    run.maybe(() =>
      run.frames.later(() => {
        const site: Site = { node: value.node, own: false };
        give(run.apply(value, "unseen", value.self ?? unknown("this"), site));
      }),
    );
  });
}

/** What is not followed may change the variables it names, and all that can be reached from them. */
export function leaveAlone(run: Run, node: TSESTree.Node, environment: Environment): void {
  if (environment.self !== undefined) run.escape(environment.self);
  for (const { variable, writes } of environment.module.named(node)) {
    run.step();
    const cell = environment.get(variable);
    if (writes) run.mutations.variable(variable);
    if (cell !== undefined) run.escape(cell.value);
  }
}

/** Arguments of a library, which only reads them, but keeps them, unless `keeps` says that it copies them. */
export function giveToLibrary(run: Run, args: Arguments, keeps = true): void {
  for (const { value } of args.entries) {
    if (keeps) keep(run, value, new Set());
    callbacks(run, value, 0);
  }
  if (args.rest !== undefined) run.touch(args.rest);
}

function keep(run: Run, value: Value, seen: Set<Value>): void {
  if (seen.has(value)) return;
  seen.add(value);
  if (value.type === "oneOf") for (const option of value.options) keep(run, option, seen);
  else if (value.type === "list" || value.type === "object") {
    // What it was when this ran is not known.
    if (!isCurrent(run, value)) run.mutate(value);
    value.state.fixed++;
    for (const entry of value.type === "list" ? value.elements : value.entries.values()) keep(run, entry.value, seen);
  } else if (value.type === "collection") keep(run, value.list, seen);
}

/** Functions passed to a library: it may call them. */
function callbacks(run: Run, value: Value, depth: number): void {
  if (value.type === "class") run.escape(value);
  else if (value.type === "function") {
    if (run.passedToLibraries.has(value)) return;
    run.passedToLibraries.add(value);
    // It changes nothing that it is given.
    callLater(run, value, () => undefined);
  } else if (value.type === "oneOf") for (const option of value.options) callbacks(run, option, depth);
  else if (value.type === "unknown") run.touch(value);
  else if (value.type === "list" && depth < 4)
    for (const entry of value.elements) callbacks(run, entry.value, depth + 1);
  else if (value.type === "object" && depth < 4)
    for (const entry of value.entries.values()) callbacks(run, entry.value, depth + 1);
  else if (value.type === "instance" && value.of.type === "class" && !run.passedToLibraries.has(value)) {
    run.passedToLibraries.add(value);
    run.queue.push(() => run.frames.later(() => recordIf(run, false, () => callFromOutside(run, value, 0))));
  }
}

/** Names of members that the language calls by itself. */
const implicit = new Set(["toString", "valueOf", "toJSON", "then", "next", "return"]);

/** The language may call a value's members, where it converts, iterates, awaits or reads what is not seen. */
export function touchValue(run: Run, value: Value): void {
  if (value.type === "known" || run.touched.has(value)) return;
  run.touched.add(value);
  run.step();
  switch (value.type) {
    case "oneOf":
      for (const option of value.options) run.touch(option);
      return;
    case "unknown":
      for (const alias of value.aliases) run.touch(alias);
      return;
    case "group":
      for (const member of value.members) run.touch(member);
      return;
    case "list":
      for (const { value: element } of value.elements) run.touch(element);
      return;
    case "collection":
      run.touch(value.list);
      return;
    case "promise":
      run.touch(value.value);
      return;
    case "generator":
    case "iterator":
      run.escape(value);
      return;
    case "function":
      // Where it is not seen of what it is an accessor.
      if (value.accessor !== undefined) run.escape(value);
      return;
    case "object":
      if (value.open !== undefined) run.touch(value.open);
      if (chainOf(value).slice(1).some(mayCallInherited)) run.escape(value);
      for (const [key, entry] of value.entries) {
        const accessor = entry.value.type === "function" && entry.value.accessor !== undefined;
        const isCalled = (implicit.has(key) || isKeyOfLanguage(key)) && mayBeCalled(entry.value);
        if (accessor || isCalled) run.escape(value);
        else run.touch(entry.value);
      }
      return;
    case "instance":
      if (value.of.type === "class" && hasImplicit(value.of)) run.escape(value);
      else for (const entry of value.fields.values()) run.touch(entry.value);
      return;
    case "class":
      if (hasImplicit(value)) run.escape(value);
      return;
    default:
  }
}

/** Whether the language may call something that other objects inherit from an object. */
function mayCallInherited({ entries, open }: ObjectValue): boolean {
  if (open !== undefined) return true;
  for (const [key, { value }] of entries)
    if (implicit.has(key) || isKeyOfLanguage(key) || isAccessor(value)) return true;
  return false;
}

/** Whether a value may be a function. */
function mayBeCalled(value: Value): boolean {
  if (value.type === "oneOf") return value.options.some(mayBeCalled);
  return !["known", "object", "list", "collection", "date"].includes(value.type);
}

function hasImplicit(value: ClassValue): boolean {
  for (const member of value.node.body.body) {
    if (member.type === T.StaticBlock || member.type === T.TSIndexSignature) continue;
    const key = value.keys.get(member);
    if (key === undefined || implicit.has(key)) return true;
    if (isKeyOfLanguage(key)) return true;
    if (member.type === T.MethodDefinition && (member.kind === "get" || member.kind === "set")) return true;
  }
  return value.base?.type === "class" ? hasImplicit(value.base) : value.base?.type === "unknown";
}
