/** What other files may call: exported functions and classes are followed as their callers would run them. */
import { AST_NODE_TYPES as T } from "@typescript-eslint/types";
import type { Site } from "./machine.ts";
import type { Run } from "./run.ts";
import { unknown, type ClassValue, type FunctionValue, type InstanceValue, type Value } from "./values.ts";

/** Folds an exported function or class as its callers outside would run it. */
export function enter(run: Run, value: Value, depth: number): void {
  switch (value.type) {
    case "function":
      if (value.environment.module.own) enterFunction(run, value);
      return;
    case "class":
      if (value.environment.module.own) enterClass(run, value, false);
      return;
    case "object":
      if (depth < 3) for (const entry of value.entries.values()) enter(run, entry.value, depth + 1);
      return;
    case "instance":
      if (value.of.type === "class") enterMethods(run, value, value.of);
      return;
    case "oneOf":
      for (const option of value.options) run.maybe(() => enter(run, option, depth));
      return;
    default:
  }
}

function enterFunction(run: Run, value: FunctionValue, self: Value = unknown("this")): void {
  recordIf(run, !run.called.has(value.node), () =>
    run.apply(value, "unseen", value.self ?? self, { node: value.node, own: false }),
  );
}

/** Folds a class as its users outside would make it. */
export function enterClass(run: Run, value: ClassValue, escaped: boolean): void {
  const made = run.instantiated.has(value.node);
  if (made && escaped) return;
  recordIf(run, !made, () => {
    const site: Site = { node: value.node, own: value.environment.module.own };
    const instance = run.construct(value, "unseen", site);
    if (instance.type === "instance") enterMethods(run, instance, value);
  });
}

/** Folds the methods that code outside may call. */
export function enterMethods(run: Run, instance: InstanceValue, from: ClassValue): void {
  for (const member of from.node.body.body) {
    if (member.type !== T.MethodDefinition || member.kind === "constructor" || member.static) continue;
    if (member.value.type !== T.FunctionExpression) continue;
    const method: FunctionValue = {
      type: "function",
      node: member.value,
      environment: from.environment,
      self: instance,
      home: from,
    };
    const reachable = member.accessibility !== "private" && member.key.type !== T.PrivateIdentifier;
    recordIf(run, reachable && !run.called.has(member.value), () =>
      run.apply(method, "unseen", instance, { node: member, own: false }),
    );
  }
}

/** Runs something whose constructions count or not. */
export function recordIf(run: Run, recording: boolean, action: () => void): void {
  const before = run.recording;
  run.recording = before && recording;
  try {
    action();
  } finally {
    run.recording = before;
  }
}
