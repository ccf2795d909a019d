/** What other files may call: exported functions and classes are followed as their callers would run them. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { Run } from "./run.ts";
import { unknown, type ClassValue, type FunctionValue, type InstanceValue, type Site, type Value } from "./values.ts";

/** Follows an exported function or class as its callers outside would run it. */
export function callFromOutside(run: Run, value: Value, depth: number): void {
  switch (value.type) {
    case "function":
      if (value.environment.module.own) callFunctionFromOutside(run, value);
      return;
    case "class":
      if (value.environment.module.own) constructFromOutside(run, value, false);
      return;
    case "object":
      if (depth < 3) for (const entry of value.entries.values()) callFromOutside(run, entry.value, depth + 1);
      return;
    case "instance":
      if (value.of.type === "class") callMethodsFromOutside(run, value, value.of);
      return;
    case "oneOf":
      for (const option of value.options) run.maybe(() => callFromOutside(run, option, depth));
      return;
    default:
  }
}

/** Other files may change what they can reach of an exported value. */
export function share(run: Run, value: Value): void {
  if (value.type === "known" || run.shared.has(value)) return;
  run.shared.add(value);
  run.step();
  if (value.type === "object") for (const entry of value.entries.values()) share(run, entry.value);
  else if (value.type === "list") for (const entry of value.elements) share(run, entry.value);
  else if (value.type === "collection") share(run, value.list);
  else if (value.type === "oneOf") for (const option of value.options) share(run, option);
  else if (value.type === "instance") for (const entry of value.fields.values()) share(run, entry.value);
  else if (value.type === "class") for (const entry of value.statics.values()) share(run, entry.value);
}

function callFunctionFromOutside(run: Run, value: FunctionValue, self: Value = unknown("this")): void {
  recordIf(run, !run.called.has(value.node), () =>
    run.apply(value, "unseen", value.self ?? self, { node: value.node, own: false }),
  );
}

/** Follows a class as its users outside would make it. */
export function constructFromOutside(run: Run, value: ClassValue, escaped: boolean): void {
  const made = run.instantiated.has(value.node);
  if (made && escaped) return;
  recordIf(run, !made, () => {
    const site: Site = { node: value.node, own: value.environment.module.own };
    const instance = run.construct(value, "unseen", site);
    if (instance.type === "instance") callMethodsFromOutside(run, instance, value);
  });
}

/** Follows the methods that code outside may call. */
export function callMethodsFromOutside(run: Run, instance: InstanceValue, from: ClassValue): void {
  for (const member of from.node.body.body) {
    if (member.type !== T.MethodDefinition || member.kind === "constructor" || member.static) continue;
    if (member.value.type !== T.FunctionExpression) continue;
    const method: FunctionValue = {
      type: "function",
      node: member.value,
      environment: from.environment,
      home: from,
    };
    const reachable = member.accessibility !== "private" && member.key.type !== T.PrivateIdentifier;
    recordIf(run, reachable && !run.called.has(member.value), () =>
      run.apply(method, "unseen", instance, { node: member, own: false }),
    );
  }
}

/** Runs something whose observations count or not. */
export function recordIf(run: Run, recording: boolean, action: () => void): void {
  const before = run.recording;
  run.recording = before && recording;
  try {
    action();
  } finally {
    run.recording = before;
  }
}
