/** Methods of promises, and functions that make them. */
import { awaited, isUncaught, promiseOf, settledBy } from "../awaiting.ts";
import { elementsOf } from "../iteration.ts";
import { join, known, nothing, unknown, type Entry, type PromiseValue, type Value } from "../values.ts";
import { newList, operation, type BuiltinCall, type Builtins } from "./builtin.ts";

type Call = BuiltinCall<PromiseValue>;

/** Calls a function when a promise is settled; its result is another promise. */
function whenSettled({ run, site }: Call, callback: Value, args: readonly Value[]): PromiseValue {
  const call = (): Value => run.call(callback, { entries: args.map((value) => ({ ...site, value })) }, site);
  const ends = isUncaught(run, site.node, run.module, false);
  return run.frames.later(() => settledBy(run, site.node, call, ends));
}

/** Functions of the program, and of JavaScript itself. */
const isFunction = (value: Value | undefined): value is Value =>
  value?.type === "function" || value?.type === "builtin";

export const promiseMethods: Builtins<PromiseValue> = {
  // It calls the function later, unless what the promise waits for fails.
  then: operation(
    "callback",
    (call: Call) => {
      const { run, receiver, site } = call;
      const callback = call.args.entries[0]?.value;
      if (!isFunction(callback)) return undefined;
      if (receiver.rejected !== undefined) return receiver;
      const later = (): PromiseValue => whenSettled(call, callback, [awaited(run, receiver)]);
      if (receiver.mayReject !== true || isUncaught(run, site.node, run.module, false)) return later();
      return { ...run.maybe(later), mayReject: true };
    },
    "calls",
  ),
  catch: operation(
    "callback",
    (call: Call) => {
      const { run, receiver } = call;
      const callback = call.args.entries[0]?.value;
      if (!isFunction(callback)) return undefined;
      const { rejected, mayReject } = receiver;
      if (rejected !== undefined) return whenSettled(call, callback, [rejected]);
      if (mayReject !== true) return receiver;
      const handled = run.maybe(() => whenSettled(call, callback, [unknown("caught")]));
      return promiseOf(run, join([receiver.value, handled.value]));
    },
    "calls",
  ),
  finally: operation(
    "callback",
    (call: Call) => {
      const callback = call.args.entries[0]?.value;
      if (!isFunction(callback)) return undefined;
      const { rejected, mayReject } = whenSettled(call, callback, []);
      if (rejected !== undefined) return { type: "promise", value: unknown("never"), rejected };
      return mayReject === true ? { ...call.receiver, mayReject } : call.receiver;
    },
    "calls",
  ),
};

/** The elements of a list that promises are made of; `undefined` where one may be something that is waited for. */
function promisesIn({ run, args, site }: BuiltinCall): readonly { entry: Entry; promise: PromiseValue }[] | undefined {
  const list = args.entries[0]?.value ?? nothing;
  const all = list.type === "list" ? elementsOf(run, list, site) : undefined;
  const promises = all?.map((entry) => {
    const { value } = entry;
    if (value.type === "promise") return { entry, promise: value };
    const promise: PromiseValue = { type: "promise", value };
    return value.type === "known" ? { entry, promise } : undefined;
  });
  return promises?.every((each) => each !== undefined) === true ? promises : undefined;
}

export const promiseFunctions: Builtins = {
  "Promise.resolve": operation("any", ({ run, args }: BuiltinCall) => {
    const value = args.entries[0]?.value ?? nothing;
    if (value.type === "promise") return value;
    // An object with a `then` is waited for.
    const plain = value.type === "known" || value.type === "list" || value.type === "object";
    return plain && awaited(run, value) === value ? { type: "promise", value } : undefined;
  }),
  "Promise.reject": operation("any", ({ args }: BuiltinCall) => ({
    type: "promise",
    value: unknown("never"),
    rejected: args.entries[0]?.value ?? nothing,
  })),
  "Promise.all": operation("list", (call: BuiltinCall) => {
    const all = promisesIn(call);
    if (all === undefined) return undefined;
    const rejected = all.flatMap(({ promise }) => (promise.rejected === undefined ? [] : [promise.rejected]));
    const [first, second] = rejected;
    // The first that is settled counts.
    if (first !== undefined) {
      const why = second === undefined ? first : unknown("one of several", ...rejected);
      return { type: "promise", value: unknown("never"), rejected: why };
    }
    const value = newList(
      call,
      all.map(({ entry, promise }) => ({ ...entry, value: promise.value })),
    );
    return all.some(({ promise }) => promise.mayReject === true)
      ? { type: "promise", value, mayReject: true }
      : { type: "promise", value };
  }),
  "Promise.allSettled": operation("list", (call: BuiltinCall) => {
    const all = promisesIn(call);
    if (all === undefined || all.some(({ promise }) => promise.mayReject === true)) return undefined;
    const results = all.map(({ entry, promise: { value, rejected } }) => {
      const entries = new Map<string, Entry>([
        ["status", { ...call.site, value: known(rejected === undefined ? "fulfilled" : "rejected") }],
        rejected === undefined ? ["value", { ...entry, value }] : ["reason", { ...entry, value: rejected }],
      ]);
      return { ...entry, value: call.run.made({ type: "object", sites: [call.site.node], entries }) };
    });
    return { type: "promise", value: newList(call, results) };
  }),
};
