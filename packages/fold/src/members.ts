/** Reading and setting properties. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import { hasMethod, isGlobal } from "./builtins/table.ts";
import { partOfUrl } from "./builtins/urls.ts";
import { changeList, perhaps, setKey } from "./changes.ts";
import { inheritedByError, isErrorClass, throwError } from "./errors.ts";
import { mayThrow } from "./exceptions.ts";
import { memberOf, ownMember, type Member } from "./class-members.ts";
import { hasUnknownKeys, isChanged } from "./instances.ts";
import { mayHaveMember, observedClass, type PropertySource } from "./libraries.ts";
import { exportsOf } from "./common-js.ts";
import { accessOf, isShared } from "./outside-calls.ts";
import { chainOf, inheritedEntry, isOrdinary } from "./prototypes.ts";
import { isCurrent, readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  argumentAt,
  isKeyOfString,
  isMaybe,
  isPrivateName,
  iteratorKey,
  join,
  known,
  nothing,
  nullish,
  positionOf,
  rootOf,
  unknown,
  type ClassValue,
  type Definite,
  type Entry,
  type FunctionValue,
  type InstanceValue,
  type ListValue,
  type ModuleValue,
  type ObjectValue,
  type Observation,
  type OneOf,
  type Site,
  type Value,
} from "./values.ts";

/** Ways to JavaScript's own objects, and to the members that all instances share. */
const prototypes = new Set(["constructor", "prototype", "__proto__"]);

/** Properties of JavaScript's own objects that cannot be changed. */
const constants: Readonly<Record<string, number>> = {
  "Math.E": Math.E,
  "Math.PI": Math.PI,
  "Number.EPSILON": Number.EPSILON,
  "Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
  "Number.MAX_VALUE": Number.MAX_VALUE,
  "Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
  "Number.MIN_VALUE": Number.MIN_VALUE,
};

/** What reading a property gives. `self`: what its getter is called on, where that is not the value itself. */
export function propertyOf(run: Run, value: Value, key: string, site: Site): Value {
  run.step();
  if (run.catching.length > 0) noteReading(run, value, key, site);
  if (key === "constructor" && value.type === "instance" && value.of.type === "class" && !value.fields.has(key)) {
    const { of, exact } = value;
    // Its class, or one that extends that.
    if (!isChanged(run, of, key) && memberOf(of, key) === undefined)
      return exact ? of : unknown("a class may extend it", of);
  }
  if (prototypes.has(key) && value.type !== "library") {
    const own = value.type === "object" ? value.entries.get(key) : undefined;
    if (own === undefined && value.type === "object" && value.prototype) return unknown("a prototype", value);
    if (own === undefined || key === "__proto__") return prototypeOf(run, value);
  }
  switch (value.type) {
    case "known":
      if (typeof value.value === "number") return methodOr(value, key, unknown("a property of a primitive"));
      if (typeof value.value !== "string") return unknown("a property of a primitive");
      if (key === "length") return known(value.value.length);
      if (positionOf(key) !== undefined) return known(value.value[Number(key)]);
      return methodOr(value, key, unknown("a property of a text"));
    case "oneOf":
      return join(somethingOf(run, value).map((option) => run.maybe(() => run.property(option, key, site))));
    case "unknown":
      run.touch(value);
      return value.declared?.property?.(key) ?? unknown(value.why, ...value.aliases);
    case "object":
      return objectProperty(run, value, key, site);
    case "list":
      return listProperty(run, value, key);
    case "collection":
      if (!readable(run, value.list)) return unknown("changed", value);
      if (key === "size") return known(value.list.elements.length);
      if (key === iteratorKey) return methodOr(value, value.of === "map" ? "entries" : "values", nothing);
      return methodOr(value, key, unknown("a property of a map or set", value));
    case "function":
      if (run.mutations.sites.has(value.node)) return unknown("a property of a function", value);
      if (key === "length" && value.bound === undefined) return known(lengthOf(value));
      return methodOr(value, key, unknown("a property of a function", value));
    case "class":
      return classProperty(run, value, key, site, value);
    case "instance":
      return instanceProperty(run, value, key, site);
    case "library":
      if (key === "prototype") run.overridden = true;
      return { type: "library", module: value.module, name: value.name === "*" ? key : `${value.name}.${key}` };
    case "builtin":
      if (value.name !== "globalThis" && value.name !== "global") {
        const name = `${value.name}.${key}`;
        return Object.hasOwn(constants, name) ? known(constants[name]) : { type: "builtin", name };
      }
      return isGlobal(key) ? { type: "builtin", name: key } : unknown("a global");
    case "module": {
      const required = exportsOf(run, value, site);
      if (required !== undefined) return exportOfCommonJs(run, required, key, site);
      const binding = value.bindings.get(key);
      if (binding !== undefined && run.frames.reads(binding.state)) return binding.value;
      return value.exports.get(key) ?? exportOfLibrary(run, value, key) ?? unknown("an export that is not seen");
    }
    case "url":
      return partOfUrl(value, key) ?? unknown("a property of a URL", value);
    case "generator":
    case "iterator":
      if (key === iteratorKey) return { type: "method", receiver: value, name: key };
      return methodOr(
        value,
        key,
        unknown(`a property of ${value.type === "generator" ? "a generator" : "an iterator"}`, value),
      );
    case "promise":
    case "pattern":
    case "date":
      return methodOr(
        value,
        key,
        unknown(`a property of ${value.type === "pattern" ? "a regular expression" : `a ${value.type}`}`, value),
      );
    default:
      return unknown("computed", value);
  }
}

/** How many parameters a function has before the first one that it need not be given. */
function lengthOf({ node }: FunctionValue): number {
  const params = node.params.filter((param) => param.type !== T.Identifier || param.name !== "this");
  const optional = params.findIndex(({ type }) => type === T.AssignmentPattern || type === T.RestElement);
  return optional === -1 ? params.length : optional;
}

/** Whether a value has a private member for certain. */
function hasPrivate(value: Value, key: string): boolean {
  if (value.type === "class") return value.statics.has(key) || ownMember(value, key, true) !== undefined;
  if (value.type !== "instance" || value.of.type !== "class") return false;
  return value.fields.has(key) || memberOf(value.of, key) !== undefined;
}

/** Notes what reading a property may throw. */
function noteReading(run: Run, value: Value, key: string, site: Site): void {
  if (isPrivateName(key) && !hasPrivate(value, key)) mayThrow(run);
  switch (value.type) {
    case "known":
      if (nullish(value) === true) throwError(run, "TypeError", site);
      return;
    case "oneOf":
      if (value.options.some((option) => nullish(option) !== false)) mayThrow(run);
      return;
    case "builtin":
      if (value.name.includes(".") || !isGlobal(value.name)) mayThrow(run);
      return;
    case "instance":
      if (value.of.type === "library") mayThrow(run);
      return;
    case "unknown":
    case "library":
    case "group":
      mayThrow(run);
      return;
    default:
  }
}

/** What a value can be where one of its properties is read. Reading one of nothing ends the program, unless it is caught. */
function somethingOf(run: Run, { options }: OneOf): readonly Definite[] {
  const given = options.filter((option) => nullish(option) !== true);
  return run.guards > 0 || given.length === 0 ? options : given;
}

/** Through `constructor` and the like the members of all instances can be changed. */
function prototypeOf(run: Run, value: Value): Value {
  switch (value.type) {
    case "class":
      run.mutations.field(value.node, "*");
      return unknown("a prototype", value);
    case "instance":
      if (value.of.type === "class") run.mutations.field(value.of.node, "*");
      return unknown("a prototype", value, value.of);
    case "function":
      // Instances of it are not followed.
      return unknown("a prototype", value);
    case "oneOf":
      return join(value.options.map((option) => prototypeOf(run, option)));
    case "unknown":
      return value.aliases.length === 0 ? { type: "builtin", name: "prototype" } : unknown("a prototype", value);
    case "builtin":
      return { type: "builtin", name: `${value.name}.prototype` };
    default:
      return { type: "builtin", name: "prototype" };
  }
}

function methodOr(value: Exclude<Value, { type: "oneOf" | "unknown" }>, key: string, otherwise: Value): Value {
  return hasMethod(value, key) ? { type: "method", receiver: value, name: key } : otherwise;
}

function listProperty(run: Run, value: ListValue, key: string): Value {
  const method = methodOr(value, key === iteratorKey ? "values" : key, nothing);
  if (method !== nothing) return method;
  if (!isCurrent(run, value)) return unknown("changed", value);
  const position = positionOf(key);
  if (value.loose === true) {
    const isSure = position !== undefined && !value.elements.slice(0, position + 1).some(isMaybe);
    const element = isSure ? value.elements[position] : undefined;
    return element?.value ?? unknown("a list with elements that may be missing", value);
  }
  const named = value.named?.get(key);
  if (named !== undefined) return named;
  if (key === "length") return known(value.elements.length);
  if (position !== undefined) return value.elements[position]?.value ?? nothing;
  return unknown("a property of a list", value);
}

/** What an import gives of a CommonJS file. */
function exportOfCommonJs(run: Run, required: Value, key: string, site: Site): Value {
  const isCompiled = required.type !== "object" || required.open !== undefined || required.entries.has("__esModule");
  if (isCompiled && required.type === "object") return unknown("an export of a compiled file", required);
  return key === "default" ? required : run.property(required, key, site);
}

/** What a file gives of a library that it exports as a whole. */
function exportOfLibrary(run: Run, { packages }: ModuleValue, name: string): Value | undefined {
  const libraries = packages.filter((each) => each.type === "library");
  const observed = libraries.find(({ module }) => observedClass(run.libraries, module, name) !== undefined);
  const from = observed ?? (libraries.length === packages.length ? libraries[0] : undefined);
  return from === undefined ? undefined : { ...from, name };
}

/** `self`: what its getter is called on, where an object inherits it. */
function objectProperty(run: Run, object: ObjectValue, key: string, site: Site, self = object): Value {
  if (!readable(run, object)) return unknown("changed", object);
  const entry = object.entries.get(key);
  if (entry === undefined) {
    if (object.open !== undefined) {
      run.touch(object.open);
      return unknown(object.open.why, object.open);
    }
    return inheritedValue(run, object, key, site, self);
  }
  if (entry.present !== undefined && object.prototype)
    return join([entry.present, run.maybe(() => inheritedValue(run, object, key, site, self))]);
  const { value } = entry;
  if (value.type !== "function" || value.accessor === undefined) return value;
  return value.accessor === "set" ? nothing : run.call(plain(value), { entries: [] }, site, self);
}

function inheritedValue(run: Run, object: ObjectValue, key: string, site: Site, self: ObjectValue): Value {
  if (object.prototype) return objectProperty(run, object.prototype, key, site, self);
  return key in {} && isOrdinary(object) ? methodOr(self, key, unknown("inherited", self)) : nothing;
}

/** An accessor as a function that can be called. */
function plain({ accessor: _, setter: __, ...value }: FunctionValue): FunctionValue {
  return value;
}

/** A member of a class itself. `self`: the class it is read from. */
function classProperty(run: Run, value: ClassValue, key: string, site: Site, self: Value): Value {
  const changed = run.mutations.fields.get(value.node);
  const entry = value.statics.get(key);
  if (changed?.has(`static ${key}`) === true || (changed?.has("static *") === true && isKeyOfString(key)))
    return unknown("changed after it was made", value, ...(entry === undefined ? [] : [entry.value]));
  if (!run.frames.reads(value.state)) return unknown("changed", value);
  if (isShared(run, value) && isKeyOfString(key)) {
    if (entry !== undefined && entry.value.type !== "function") return unknown("exported", value, entry.value);
  }
  if (entry !== undefined) return entry.value;
  const member = ownMember(value, key, true);
  if (member === "unknown") return unknown("a key that is not known", value);
  if (member?.get !== undefined) return run.call(member.get, { entries: [] }, site, self);
  if (member?.set !== undefined) return nothing;
  if (member?.method !== undefined) return member.method;
  if (key === "name" && value.node.id !== null && self === value) return known(value.node.id.name);
  const { base } = value;
  if (base?.type === "class") return classProperty(run, base, key, site, self);
  if (base !== undefined) run.touch(base);
  return base === undefined && !(key in Function.prototype) ? nothing : unknown("inherited", value);
}

/** What `super.key` is. */
export function inherited(run: Run, home: ClassValue, key: string, isStatic: boolean, self: Value, site: Site): Value {
  const { base } = home;
  if (base?.type === "library") return { ...base, name: `${base.name}.${key}` };
  if (base?.type !== "class") return unknown("inherited", self);
  if (isStatic) return classProperty(run, base, key, site, self);
  if (isChanged(run, base, key)) return unknown("changed after it was made", self);
  const member = memberOf(base, key);
  if (member === "unknown" || member === undefined) {
    const root = rootOf(base);
    return root?.type === "library" ? { ...root, name: `${root.name}.${key}` } : unknown("inherited", self);
  }
  if (member.get !== undefined) return run.call(member.get, { entries: [] }, site, self);
  return member.method ?? nothing;
}

function instanceProperty(run: Run, instance: InstanceValue, key: string, site: Site): Value {
  const { of } = instance;
  const entry = instance.fields.get(key);
  if (of.type === "class") {
    if (isChanged(run, of, key))
      return unknown("changed after it was made", instance, ...(entry === undefined ? [] : [entry.value]));
    if (!run.frames.reads(instance.state)) {
      if (entry !== undefined || memberOf(of, key) === undefined) return unknown("changed", instance);
    }
    if (entry !== undefined) {
      const open = isShared(run, instance) && accessOf(of, key) === "change";
      return open ? unknown("exported", instance, entry.value) : entry.value;
    }
    const member = memberOf(of, key);
    if (member === "unknown") return unknown("a key that is not known", instance);
    if (member !== undefined) {
      const value =
        member.get !== undefined ? run.call(member.get, { entries: [] }, site, instance) : (member.method ?? nothing);
      return instance.exact || member.isPrivate ? value : join([value, unknown("a class may extend it", value)]);
    }
  } else if (entry !== undefined) {
    const isKnown = of.type === "library" || (!isShared(run, instance) && run.frames.reads(instance.state));
    return isKnown ? entry.value : unknown("changed", instance, entry.value);
  }
  const root = rootOf(of);
  if (root?.type === "builtin" && isErrorClass(root.name) && instance.exact) {
    const isKnown = !isShared(run, instance) && run.frames.reads(instance.state);
    if (isKnown && (of.type !== "class" || !hasUnknownKeys(of))) return inheritedByError(root.name, key);
  }
  const observed =
    instance.observation === undefined ? undefined : observedProperty(run, instance.observation, key, site);
  if (observed !== undefined) return observed;
  const isInherited = root?.type !== "library" || mayHaveMember(run.libraries, root.module, root.name, key);
  if (
    of.type === "class" &&
    instance.exact &&
    !hasUnknownKeys(of) &&
    (root === undefined ? !(key in {}) : !isInherited)
  )
    return nothing;
  if (root === undefined) return unknown("not set where it is seen", instance);
  return root.type === "library"
    ? { type: "library", module: root.module, name: `${root.name}.${key}` }
    : unknown("inherited", instance);
}

/** What the caller's description says of a property of an observed instance. */
function observedProperty(run: Run, { of, args, site: made }: Observation, key: string, site: Site): Value | undefined {
  const properties = observedClass(run.libraries, of.module, of.name)?.properties ?? {};
  const sources = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (sources === undefined) return undefined;
  const valueOf = (source: PropertySource): Value => {
    if ("value" in source) return known(source.value);
    const argument = argumentAt(args, source.argument, made);
    if (argument === undefined) return nothing;
    return source.property === undefined ? argument.value : run.property(argument.value, source.property, site);
  };
  return sources.map(valueOf).reduceRight((fallback, value) => orElse(value, fallback));
}

function orElse(value: Value, fallback: Value): Value {
  const empty = nullish(value);
  if (empty !== undefined) return empty ? fallback : value;
  return unknown("one of several values", value, fallback);
}

/** Notes that setting a property may throw: of nothing, of what is frozen, or where there is only a getter. */
function noteSetting(run: Run, object: Value, key: string | undefined): void {
  if (object.type === "oneOf") return;
  const isPlain = object.type === "object" || object.type === "list" || object.type === "instance";
  if (!isPlain || key === undefined || object.state.fixed > 0) {
    mayThrow(run);
    return;
  }
  const before = object.type === "object" ? object.entries.get(key)?.value : undefined;
  if (
    object.type === "object" &&
    (object.open !== undefined ||
      (before?.type === "function" && before.accessor === "get" && before.setter === undefined))
  )
    mayThrow(run);
  if (object.type === "list" && positionOf(key) === undefined) mayThrow(run);
  if (object.type !== "instance" || object.fields.has(key)) return;
  const { of } = object;
  const member = of.type === "class" ? memberOf(of, key) : "unknown";
  if (member !== undefined && (member === "unknown" || member.set === undefined)) mayThrow(run);
  else if (member === undefined && !isKeyOfString(key)) mayThrow(run);
}

/** A property is set. */
export function setProperty(run: Run, object: Value, key: string | undefined, value: Value, site: Site): void {
  const entry: Entry = { ...site, value };
  if (run.catching.length > 0) noteSetting(run, object, key);
  switch (object.type) {
    case "oneOf":
      for (const option of object.options) run.maybe(() => setProperty(run, option, key, value, site));
      return;
    case "builtin":
      if (object.name !== "globalThis" || key === undefined || isGlobal(key)) run.mutate(object);
      run.escape(value);
      return;
    case "object":
      if (key === undefined || key === "__proto__") break;
      setOnObject(run, object, key, entry, site);
      return;
    case "list": {
      const position = key === undefined ? undefined : positionOf(key);
      if (position === undefined || position > object.elements.length || object.holes === true || object.loose === true)
        break;
      if (changeList(run, object)) object.elements[position] = entry;
      else run.escape(value);
      return;
    }
    case "instance":
      setOnInstance(run, object, key, entry, site);
      return;
    case "class": {
      const member = key === undefined ? "unknown" : staticMember(object, key);
      if (member !== "unknown" && member?.set !== undefined) run.call(member.set, { entries: [entry] }, site, object);
      else if (
        key !== undefined &&
        member === undefined &&
        run.frames.change(object.state, run.guards > 0) === "certain"
      )
        object.statics.set(key, entry);
      else {
        run.mutations.field(object.node, `static ${key ?? "*"}`);
        if (member !== undefined) run.escape(object);
        run.escape(value);
      }
      return;
    }
    default:
  }
  run.mutate(object);
  run.escape(value);
}

function staticMember(value: ClassValue, key: string): Member | "unknown" | undefined {
  return (
    ownMember(value, key, true) ??
    (value.base?.type === "class" ? staticMember(value.base, key) : value.base === undefined ? undefined : "unknown")
  );
}

function setOnObject(run: Run, object: ObjectValue, key: string, entry: Entry, site: Site): void {
  const own = object.entries.get(key);
  const inherited = own === undefined && object.prototype ? inheritedEntry(object, key) : undefined;
  // What is inherited from a frozen object cannot be set.
  const isSeen = (each: ObjectValue): boolean =>
    each.open === undefined && readable(run, each) && !(each.state.fixed > 0 && each.entries.has(key));
  // It may be missing, and a setter that it inherits may be called.
  const isMissing = own?.present !== undefined && object.prototype !== undefined;
  const isOpen = isMissing || (own === undefined && !chainOf(object).slice(1).every(isSeen));
  if (isOpen || inherited?.fixed === true) {
    mayThrow(run);
    run.mutate(object);
    run.escape(entry.value);
    if (isOpen) run.escape(object);
    return;
  }
  const before = (own ?? inherited)?.value;
  if (before?.type === "function" && before.accessor !== undefined) {
    const setter = before.accessor === "set" ? plain(before) : before.setter;
    if (setter !== undefined) run.call(setter, { entries: [entry] }, site, object);
    else {
      mayThrow(run);
      run.mutate(object);
    }
    return;
  }
  setKey(run, object, key, entry);
}

function setOnInstance(run: Run, object: InstanceValue, key: string | undefined, entry: Entry, site: Site): void {
  const { of, fields } = object;
  if (of.type !== "class") {
    run.mutate(object);
    run.escape(entry.value);
    return;
  }
  const overriding = key !== undefined && run.libraries.overridingMembers?.has(key) === true;
  if (object.observation !== undefined && overriding) object.observation.overridden = true;
  const learn = (name: string): void => {
    run.mutations.field(of.node, name);
    run.escape(entry.value);
  };
  if (key === undefined || key === "__proto__") {
    run.escape(object);
    learn("*");
    return;
  }
  if (fields.get(key)?.fixed === true) {
    mayThrow(run);
    learn(key);
    return;
  }
  const member = fields.has(key) ? undefined : memberOf(of, key);
  if (member !== undefined) {
    if (member !== "unknown" && member.set !== undefined) run.call(member.set, { entries: [entry] }, site, object);
    else learn(member === "unknown" ? "*" : key);
    return;
  }
  // It is not read as what it is set to.
  if (isShared(run, object) && accessOf(of, key) === "change") {
    run.escape(entry.value);
    return;
  }
  switch (run.frames.change(object.state, run.guards > 0)) {
    case "certain":
      fields.set(key, entry);
      return;
    case "perhaps": {
      const before = fields.get(key);
      fields.set(key, perhaps(before, entry));
      return;
    }
    case "unknown":
      learn(key);
  }
}
