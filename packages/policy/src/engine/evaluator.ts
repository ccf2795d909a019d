/** Runs the router of a bundle in WebAssembly. One instance, synchronous. */
import { PolicyError } from "../errors.ts";
import { isObject, isPath } from "../json.ts";
import { opaWasm } from "../libraries.ts";
import type { Json, JsonObject, RawFinding, RawResult, RawUnknown, Verdict } from "../types.ts";
import type { Bundle } from "./bundle.ts";
import { OutOfTime, timeLimit, type TimeLimit } from "./time-limit.ts";
import { isWasmTrap } from "./webassembly.ts";

/** Asks rules for their verdict on one input. */
export type Evaluate = (input: JsonObject, rules: readonly string[]) => ReadonlyMap<string, RawResult>;

/** Asks another entrypoint of a bundle, by its name. */
export type Ask = (entrypoint: string, input: JsonObject) => unknown;

/** WebAssembly pages of 64 KiB: 512 MiB. OPA's memory grows for good; past this an evaluation fails. */
const maximumPages = 8192;
const pageBytes = 65_536;

/**
 * Bytes of memory that an instance starts with for each byte of input: about what all rules need on a long list of unknown
 * values. OPA grows its memory page by page, and a page takes Node milliseconds.
 */
const startBytesPerByte = 1024;

/** What an instance starts with at least: enough for the items of most tenants. Memory that is not used costs nothing. */
const startPages = 256;

/** An input so large that no rule is to blame for the memory that judging it takes. */
export class TooLargeInput extends Error {
  override readonly name = "TooLargeInput";
  /** Of what rules read of it, as JSON. */
  readonly bytes: number;

  constructor(bytes: number, cause: unknown) {
    super(`Judging ${String(bytes)} bytes needs more memory than rules may use.`, { cause });
    this.bytes = bytes;
  }
}

/** Bytes of memory that rules may use. */
export const mostBytes = maximumPages * pageBytes;

interface Policy {
  setData(data: object): void;
  evaluate(input: object, entrypoint?: string): unknown;
}

/**
 * Whether a rule applies to all that an input may stand for. Where an unknown value decides it: `maybe`, or in which
 * completions it applies.
 */
export type Applies = "yes" | "no" | "maybe" | Completions;

/** For each completion of an item of which nothing is declared, whether a rule applies: `[true,false]`. */
type Completions = `[${string}]`;

/** Asks of each of several items of a tenant which rules apply: `{ tenant, today, questions: [{ item, rules, unknowns }] }`. */
export type AskApplicable = (input: JsonObject) => readonly ReadonlyMap<string, Applies>[];

/** What one instance of a bundle's module answers. */
export interface Evaluators {
  readonly evaluate: Evaluate;
  /** Nothing in bundles of former versions. */
  readonly applicable: AskApplicable | undefined;
}

/** In bundles of this version. */
const applicableEntrypoint = "tmes/main/applicable";

/**
 * An evaluator with `config` (as `configData` makes it) in the bundle's data.
 *
 * @throws PolicyError when the bundle lacks the entrypoint. The returned function throws one when a rule fails or takes
 * longer than the limit, naming the rule; TooLargeInput where it is the input that takes the memory.
 */
export function createEvaluator(bundle: Bundle, config: JsonObject, limit: TimeLimit = timeLimit()): Evaluate {
  return createEvaluators(bundle, config, limit).evaluate;
}

/** The same, and what else the same instance answers. */
export function createEvaluators(bundle: Bundle, config: JsonObject, limit: TimeLimit): Evaluators {
  const instance = createInstance(bundle, config, bundle.manifest.entrypoint, limit);
  return {
    evaluate: evaluateBy(instance, limit),
    applicable: instance.has(applicableEntrypoint) ? askApplicableBy(instance, limit) : undefined,
  };
}

function evaluateBy(instance: Instance, limit: TimeLimit): Evaluate {
  const ask = (input: JsonObject, rules: readonly string[]): ReadonlyMap<string, RawResult> =>
    limit.within(() => readResults(instance.evaluate({ ...input, rules }), rules));

  function askEach(input: JsonObject, rules: readonly string[]): ReadonlyMap<string, RawResult> {
    const results = new Map<string, RawResult>();
    for (const rule of rules) {
      try {
        for (const [id, result] of ask(input, [rule])) results.set(id, result);
      } catch (cause) {
        const bytes = bytesOf(input).byteLength;
        if (isOutOfMemory(cause) && bytes * startBytesPerByte >= mostBytes) throw new TooLargeInput(bytes, cause);
        throw ruleFailure(rule, cause);
      }
    }
    return results;
  }

  function askAll(input: JsonObject, rules: readonly string[]): ReadonlyMap<string, RawResult> {
    try {
      return ask(input, rules);
    } catch (failure) {
      if (failure instanceof OutOfTime) throw failure;
      // One of them fails alone too and is named, or they only needed more memory together.
      return askEach(input, rules);
    }
  }

  return (input, rules) => limit.batch(() => (limit.inParts ? askEach : askAll)(input, rules));
}

function askApplicableBy(instance: Instance, limit: TimeLimit): AskApplicable {
  return (input) => {
    // All it says then is that verdicts depend on everything that rules read.
    if (limit.inParts) return [];
    try {
      const answers = resultOf(limit.within(() => instance.evaluate(input, applicableEntrypoint)));
      return Array.isArray(answers) ? answers.map(readApplicable) : [];
    } catch {
      // The rule that fails is named when it is asked for its verdict.
      return [];
    }
  };
}

function readApplicable(answer: unknown): ReadonlyMap<string, Applies> {
  const known = new Map<string, Applies>();
  for (const [rule, applies] of Object.entries(isObject(answer) ? answer : {})) {
    if (applies === "yes" || applies === "no") known.set(rule, applies);
    else if (Array.isArray(applies)) known.set(rule, `[${applies.join()}]`);
  }
  return known;
}

/**
 * Asks entrypoints about what is not a rule: exceptions. An instance of its own, made when it is first asked.
 *
 * @throws PolicyError when the bundle lacks the entrypoint, and when the evaluation fails.
 */
export function createAsk(bundle: Bundle, config: JsonObject, limit: TimeLimit): Ask {
  let instance: Instance | undefined;
  return (entrypoint, input) => {
    instance ??= createInstance(bundle, config, entrypoint, limit);
    const { evaluate } = instance;
    try {
      return resultOf(limit.within(() => evaluate(input, entrypoint)));
    } catch (cause) {
      throw ruleFailure(entrypoint, cause);
    }
  };
}

function ruleFailure(rule: string, cause: unknown): PolicyError {
  if (cause instanceof PolicyError) return cause;
  if (cause instanceof OutOfTime) return outOfTime(`Rule ${rule}`, cause);
  const said = textOf(cause);
  return new PolicyError(
    isOutOfMemory(cause)
      ? `Rule ${rule} needs more memory than the ${String(maximumPages / 16)} MiB that rules may use.`
      : cause instanceof RangeError || isWasmTrap(cause)
        ? `Rule ${rule} ran out of memory or stack: ${said}`
        : `Rule ${rule} could not be evaluated: ${said}`,
    {
      hint: "This is an error in the rule, not a verdict on the tenant. Fix the rule or leave it out of the packs.",
      cause,
    },
  );
}

function isOutOfMemory(cause: unknown): boolean {
  return textOf(cause).startsWith("opa_malloc");
}

function bytesOf(input: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(input));
}

/** The library throws strings and plain objects too. */
function textOf(cause: unknown): string {
  return typeof cause === "string" ? cause : cause instanceof Error ? cause.message : JSON.stringify(cause);
}

function outOfTime(subject: string, cause: OutOfTime): PolicyError {
  return new PolicyError(`${subject} was stopped: it took longer than ${String(cause.seconds)} s.`, {
    hint: "This is not a verdict on the tenant. Fix the rule, leave it out of the packs, or set `timeout`, in seconds, in the configuration.",
    cause,
  });
}

/** What runs a bundle's module. It is made again where an evaluation was ended. */
interface Instance {
  readonly has: (entrypoint: string) => boolean;
  readonly evaluate: (input: object, entrypoint?: string) => unknown;
}

/** @throws PolicyError when the bundle lacks the entrypoint, and when it takes too long to start. */
function createInstance(bundle: Bundle, config: JsonObject, entrypoint: string, limit: TimeLimit): Instance {
  let pages = startPages;
  const start = (): Policy => {
    try {
      return limit.within(() => load(bundle, config, entrypoint, pages));
    } catch (cause) {
      if (cause instanceof PolicyError) throw cause;
      if (cause instanceof OutOfTime) throw outOfTime(`The bundle ${bundle.name}`, cause);
      throw new PolicyError(`The bundle ${bundle.name} is damaged: policy.wasm does not start: ${textOf(cause)}`, {
        hint: "Build the bundle again.",
        cause,
      });
    }
  };
  let policy = start();
  // Nothing runs after the moment at which an evaluation is ended, so it stays true then.
  let isBusy = false;
  return {
    has: (name) => hasEntrypoint(policy, name),
    evaluate(input, name) {
      const { buffer } = bytesOf(input);
      const wanted = Math.min(maximumPages, Math.ceil((buffer.byteLength * startBytesPerByte) / pageBytes));
      // Twice as much at least, so that an instance is not made again for each input that is a little larger.
      const isLarger = wanted > pages;
      if (isLarger) pages = Math.min(maximumPages, Math.max(wanted, 2 * pages));
      if (isBusy || isLarger) policy = start();
      isBusy = true;
      try {
        return policy.evaluate(buffer, name);
      } finally {
        isBusy = false;
      }
    },
  };
}

function load(bundle: Bundle, config: JsonObject, entrypoint: string, initial: number): Policy {
  const loader = loadPolicySync(opaWasm());
  if (loader === undefined) throw new PolicyError("@open-policy-agent/opa-wasm has no loadPolicySync.");
  const policy: unknown = loader(bundle.module(), { initial, maximum: maximumPages });
  if (!isPolicy(policy)) throw new PolicyError("@open-policy-agent/opa-wasm loaded something that is not a policy.");
  if (!hasEntrypoint(policy, entrypoint)) {
    throw new PolicyError(`The bundle's policy.wasm has no entrypoint ${entrypoint}.`, {
      hint: "It was compiled for something else: build the bundle again.",
    });
  }
  const tmes = bundle.data["tmes"];
  policy.setData({ ...bundle.data, tmes: { ...(isObject(tmes) ? ofActiveRules(tmes, config["rules"]) : {}), config } });
  return policy;
}

/**
 * Data without what is about rules that are off, which the engine does not ask, and without what the engine alone reads. Most of
 * a bundle's data is about its rules.
 */
function ofActiveRules(
  { compared: _compared, renamable: _renamable, ...tmes }: JsonObject,
  active: Json | undefined,
): JsonObject {
  if (!isObject(active)) return tmes;
  const ofActive = (all: Json | undefined): Json =>
    isObject(all) ? Object.fromEntries(Object.entries(all).filter(([rule]) => Object.hasOwn(active, rule))) : {};
  return { ...tmes, slots: ofActive(tmes["slots"]), meta: ofActive(tmes["meta"]) };
}

function hasEntrypoint(policy: Policy, entrypoint: string): boolean {
  const entrypoints: unknown = Reflect.get(policy, "entrypoints");
  return isObject(entrypoints) && entrypoints[entrypoint] !== undefined;
}

function loadPolicySync(module: unknown): ((...args: unknown[]) => unknown) | undefined {
  if (typeof module !== "object" || module === null) return undefined;
  const candidate: unknown = Reflect.get(module, "loadPolicySync");
  return typeof candidate === "function" ? (...args): unknown => Reflect.apply(candidate, undefined, args) : undefined;
}

function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "setData") === "function" &&
    typeof Reflect.get(value, "evaluate") === "function"
  );
}

function resultOf(answer: unknown): unknown {
  const first: unknown = Array.isArray(answer) ? answer[0] : undefined;
  return isObject(first) ? first["result"] : undefined;
}

function readResults(answer: unknown, rules: readonly string[]): ReadonlyMap<string, RawResult> {
  const byRule = resultOf(answer);
  const results = new Map<string, RawResult>();
  for (const rule of rules) {
    results.set(rule, readResult(rule, isObject(byRule) ? byRule[rule] : undefined));
  }
  return results;
}

/**
 * The result of a rule, from what the bundle gave, or from such a result as JSON.
 *
 * @throws PolicyError when it is not one.
 */
export function readResult(rule: string, raw: unknown): RawResult {
  if (!isObject(raw)) {
    throw new PolicyError(`Rule ${rule} gave no verdict.`, {
      hint: "The bundle's rules and data do not fit together: build it again.",
    });
  }
  const { verdict, findings, possible, unknown, applicabilityOpen } = raw;
  if (!isVerdict(verdict) || !Array.isArray(findings) || !Array.isArray(possible) || !Array.isArray(unknown)) {
    throw new PolicyError(`Rule ${rule} gave something that is not a verdict.`);
  }
  return {
    verdict,
    findings: sorted(findings.map((f) => readFinding(rule, f))),
    possible: sorted(possible.map((f) => readFinding(rule, f))),
    unknown: sorted(unknown.map((u) => readUnknown(rule, u))),
    applicabilityOpen: applicabilityOpen === true,
  };
}

/** Findings, or unknowns, in the order of a result: WebAssembly gives sets in hash order. */
export function sorted<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  return values
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
}

function isVerdict(value: unknown): value is Verdict {
  return value === "pass" || value === "fail" || value === "undetermined" || value === "not-applicable";
}

function readFinding(rule: string, raw: unknown): RawFinding {
  if (isObject(raw) && isPath(raw["path"]) && isExpected(raw["expected"])) {
    const { path, expected, message, args } = raw;
    if (
      isPath(path) &&
      isExpected(expected) &&
      (message === undefined || typeof message === "string") &&
      isArgs(args)
    ) {
      return {
        path,
        expected,
        ...(message === undefined ? {} : { message }),
        ...(args === undefined ? {} : { args }),
      };
    }
  }
  throw new PolicyError(`Rule ${rule} gave a finding without a path or a proper \`expected\`.`, {
    hint: 'A finding is {"path": [...], "expected": {"equals": …} | {"oneOf": […]} | {"atMost": n} | {"atLeast": n} | {"absent": true} | {"manual": "…"}}.',
  });
}

function isExpected(value: unknown): value is RawFinding["expected"] {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return false;
  const content = value[key];
  switch (key) {
    case "equals":
      return true;
    case "oneOf":
      return Array.isArray(content) && content.length > 0;
    case "atMost":
    case "atLeast":
      return typeof content === "number";
    case "absent":
      return content === true;
    case "manual":
      return typeof content === "string" && content !== "";
    default:
      return false;
  }
}

function isArgs(value: unknown): value is Readonly<Record<string, (string | number)[]>> | undefined {
  return value === undefined || (isObject(value) && Object.values(value).every((path) => isPath(path)));
}

const reasons: readonly string[] = [
  ...["dynamic", "token", "after-apply", "redacted", "undeclared", "unconfirmed", "partial-view"],
];

function readUnknown(rule: string, raw: unknown): RawUnknown {
  if (isObject(raw) && isPath(raw["path"]) && isReason(raw["reason"])) {
    return { path: raw["path"], reason: raw["reason"], open: raw["open"] === true };
  }
  throw new PolicyError(`Rule ${rule} gave an unknown without a path or reason.`);
}

function isReason(value: unknown): value is RawUnknown["reason"] {
  return typeof value === "string" && reasons.includes(value);
}
