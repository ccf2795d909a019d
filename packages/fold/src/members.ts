/** Reading and setting properties. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import { hasMethod } from "./builtins/table.ts";
import { keyIn } from "./keys.ts";
import { observedClass, type PropertySource } from "./libraries.ts";
import type { Run } from "./run.ts";
import {
  argumentAt,
  join,
  known,
  nothing,
  nullish,
  unknown,
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type ModuleValue,
  type ObjectValue,
  type Observation,
  type Site,
  type Value,
} from "./values.ts";

/** What reading a property gives. */
export function propertyOf(run: Run, value: Value, key: string, site: Site): Value {
  run.step();
  switch (value.type) {
    case "known":
      if (typeof value.value !== "string") return unknown("computed");
      if (key === "length") return known(value.value.length);
      return hasMethod(value, key) ? { type: "method", receiver: value, name: key } : unknown("computed");
    case "oneOf":
      return join(value.options.map((option) => run.property(option, key, site)));
    case "unknown":
      return value.declared?.property?.(key) ?? unknown(value.why, ...value.aliases);
    case "object":
      return objectProperty(run, value, key, site);
    case "list":
      if (key === "length") return known(value.elements.length);
      if (/^\d+$/.test(key)) return value.elements[Number(key)]?.value ?? nothing;
      return hasMethod(value, key)
        ? { type: "method", receiver: value, name: key }
        : unknown("a property of a list", value);
    case "collection":
      if (key === "size") return known(value.list.elements.length);
      return hasMethod(value, key)
        ? { type: "method", receiver: value, name: key }
        : unknown("a property of a map or set", value);
    case "function":
      return hasMethod(value, key)
        ? { type: "method", receiver: value, name: key }
        : unknown("a property of a function", value);
    case "class":
      return classProperty(run, value, key, site);
    case "instance":
      return instanceProperty(run, value, key, site);
    case "library":
      if (key === "prototype") run.overridden = true;
      return { type: "library", module: value.module, name: value.name === "*" ? key : `${value.name}.${key}` };
    case "builtin":
      return { type: "builtin", name: `${value.name}.${key}` };
    case "module":
      return value.exports.get(key) ?? exportOfLibrary(run, value, key) ?? unknown("an export that is not seen");
    default:
      return unknown("computed", value);
  }
}

/** What a file gives of a library that it exports as a whole. */
function exportOfLibrary(run: Run, { packages }: ModuleValue, name: string): Value | undefined {
  const libraries = packages.filter((each) => each.type === "library");
  const observed = libraries.find(({ module }) => observedClass(run.libraries, module, name) !== undefined);
  const from = observed ?? (libraries.length === packages.length ? libraries[0] : undefined);
  return from === undefined ? undefined : { ...from, name };
}

function objectProperty(run: Run, object: ObjectValue, key: string, site: Site): Value {
  const entry = object.entries.get(key);
  if (entry === undefined) {
    if (object.open !== undefined) return unknown(object.open.why, object.open);
    return key in {} ? unknown("inherited") : nothing;
  }
  const { value } = entry;
  if (value.type === "function" && value.getter === true)
    return run.call({ ...value, getter: false, self: object }, { entries: [] }, site);
  return value;
}

function classProperty(run: Run, value: ClassValue, key: string, site: Site): Value {
  if (key === "prototype") {
    run.mutations.field(value.node, "*");
    return unknown("a prototype", value);
  }
  const changed = run.mutations.fields.get(value.node);
  const entry = value.statics.get(key);
  if (changed?.has(`static ${key}`) === true || changed?.has("static *") === true)
    return unknown("changed after it was made", ...(entry === undefined ? [] : [entry.value]));
  if (entry !== undefined) return entry.value;
  const method = memberOf(run, value, key, "method", true);
  if (method !== undefined) return { ...method, self: value };
  const getter = memberOf(run, value, key, "get", true);
  if (getter !== undefined) return run.call({ ...getter, self: value }, { entries: [] }, site);
  const { base } = value;
  if (base?.type === "class") return classProperty(run, base, key, site);
  return base === undefined && !(key in Function.prototype) ? nothing : unknown("inherited", value);
}

/** A method or accessor of a class or of those it extends. */
export function memberOf(
  run: Run,
  value: ClassValue,
  key: string,
  kind: "method" | "get" | "set",
  isStatic: boolean,
): FunctionValue | undefined {
  for (const member of value.node.body.body) {
    if (member.type !== T.MethodDefinition || member.kind !== kind || member.static !== isStatic) continue;
    if (member.value.type !== T.FunctionExpression || member.decorators.length > 0) continue;
    if (keyIn(run, member, value.environment) === key) {
      return { type: "function", node: member.value, environment: value.environment, home: value };
    }
  }
  return value.base?.type === "class" && !isStatic ? memberOf(run, value.base, key, kind, isStatic) : undefined;
}

function instanceProperty(run: Run, instance: InstanceValue, key: string, site: Site): Value {
  const { of } = instance;
  const entry = instance.fields.get(key);
  if (of.type === "class") {
    if (isChanged(run, of, key))
      return unknown("changed after it was made", ...(entry === undefined ? [] : [entry.value]));
    if (entry !== undefined) return entry.value;
    const method = memberOf(run, of, key, "method", false);
    if (method !== undefined) return { ...method, self: instance };
    const getter = memberOf(run, of, key, "get", false);
    if (getter !== undefined) return run.call({ ...getter, self: instance }, { entries: [] }, site);
  } else if (entry !== undefined) return entry.value;
  const root = rootOf(of);
  const observed =
    instance.observation === undefined ? undefined : observedProperty(run, instance.observation, key, site);
  if (observed !== undefined) return observed;
  if (root === undefined) return unknown("not set where it is seen");
  return root.type === "library"
    ? { type: "library", module: root.module, name: `${root.name}.${key}` }
    : unknown("inherited", instance);
}

function isChanged(run: Run, value: ClassValue, key: string): boolean {
  const changed = run.mutations.fields.get(value.node);
  if (changed?.has(key) === true || changed?.has("*") === true) return true;
  return value.base?.type === "class" && isChanged(run, value.base, key);
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

/** A property is set, or deleted: what may be reached there is not the same any more. */
export function setProperty(run: Run, object: Value, key: string | undefined, value: Value, site: Site): void {
  if (
    object.type === "builtin" &&
    (object.name === "exports" || object.name === "module.exports" || (object.name === "module" && key === "exports"))
  ) {
    run.exportsOfRequire.set(key ?? "*", value);
    return;
  }
  if (object.type === "instance" && object.of.type === "class") {
    const overriding = key !== undefined && run.libraries.overridingProperties?.includes(key) === true;
    if (object.observation !== undefined && overriding) object.observation.overridden = true;
    if (key === undefined) {
      for (const name of object.fields.keys()) run.mutations.field(object.of.node, name);
      run.escape(value);
      return;
    }
    const setter = memberOf(run, object.of, key, "set", false);
    if (setter !== undefined) {
      run.call({ ...setter, self: object }, { entries: [{ ...site, value }] }, site);
      return;
    }
    if (object.constructing && !object.fields.has(key)) {
      const held =
        run.doubt > 0 && run.doubt > (run.constructionDoubt.get(object) ?? 0)
          ? unknown("set under a condition", value)
          : value;
      object.fields.set(key, { ...site, value: held });
      return;
    }
    run.mutations.field(object.of.node, key);
    run.escape(value);
    return;
  }
  if (object.type === "class") {
    run.mutations.field(object.node, `static ${key ?? "*"}`);
    run.escape(value);
    return;
  }
  run.mutate(object);
  run.escape(value);
}

function rootOf(of: InstanceValue["of"]): Value | undefined {
  let root: Value | undefined = of;
  while (root?.type === "class") root = root.base;
  return root;
}
