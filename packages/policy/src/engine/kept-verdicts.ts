/**
 * Verdicts that are kept between runs. An editor and a developer's terminal judge the same files again and again, and to start
 * the compiled rules and run them for the first time takes longer than all else about a file. A verdict is kept by a digest of
 * everything that its rules read.
 */
import { createHash } from "node:crypto";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { Json, RawResult } from "../types.ts";
import { readResult } from "./evaluator.ts";

/** Keeps a text under a name. What it gives must be what it was given, or nothing. */
export interface VerdictStore {
  /** Identifies the code that decides. */
  readonly code: string;
  read(name: string): string | undefined;
  /** Keeps under a name what `text` gives when the process ends; nothing if it gives nothing. */
  keepAtEnd(name: string, text: () => string | undefined): void;
}

/** The results of the rules about one kind, in their order. */
export type Results = readonly RawResult[];

/** What is kept of the verdicts of one bundle's rules about one kind. */
export interface KeptOfKind {
  /** The results of the rules for an input of which they read this; `undefined` where they are not kept. */
  read(text: string): Results | undefined;
  keep(text: string, results: Results): void;
}

/** What is kept of all verdicts by the same bundles, configuration, day and code. */
export interface KeptVerdicts {
  /** Whether the module of a bundle is known to start: it gave verdicts that are kept. `bundle`: its digest. */
  hasStarted(bundle: string): boolean;
  /** @param rules - The ids of all rules about the kind. */
  ofKind(bundle: string, kind: string, rules: readonly string[]): KeptOfKind;
}

/** Inputs whose verdicts are kept, at most. */
const mostKept = 1000;

/** The text of what is kept: the results of inputs by digests of what is read of them, as places in a list of all results. */
interface Kept {
  readonly started: readonly string[];
  readonly results: readonly unknown[];
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

/**
 * The verdicts that a store has.
 *
 * @param decides - All that decides besides an input and the code: bundles, configuration, day.
 */
export function keptVerdicts(store: VerdictStore, decides: readonly Json[]): KeptVerdicts {
  // Not sorted: the texts of inputs depend on the order of parameters.
  const name = sha256(JSON.stringify([store.code, decides]));
  const kept = parsed(store.read(name));
  const started = new Set(kept.started);
  /** Those of this run, the latest last. */
  const used = new Map<string, Results>();
  let isNew = false;

  function note(digest: string, results: Results): void {
    used.delete(digest);
    used.set(digest, results);
    // What was not used for long makes room: an editor runs for days.
    for (const oldest of used.keys()) {
      if (used.size <= mostKept) break;
      used.delete(oldest);
    }
  }

  function fromStore(digest: string, rules: readonly string[]): Results | undefined {
    const places = Object.hasOwn(kept.inputs, digest) ? kept.inputs[digest] : undefined;
    if (places?.length !== rules.length) return undefined;
    try {
      return places.map((place, at) => readResult(rules[at] ?? "", kept.results[place]));
    } catch (failure) {
      if (failure instanceof PolicyError) return undefined;
      throw failure;
    }
  }

  store.keepAtEnd(name, () =>
    // Another process may have kept others meanwhile.
    isNew ? textOf(started, used, parsed(store.read(name))) : undefined,
  );
  return {
    hasStarted: (bundle) => started.has(bundle),
    ofKind: (bundle, kind, rules) => {
      const digestOf = (text: string): string => sha256(JSON.stringify([bundle, kind, text]));
      return {
        read(text) {
          const digest = digestOf(text);
          const results = used.get(digest) ?? fromStore(digest, rules);
          if (results !== undefined) note(digest, results);
          return results;
        },
        keep(text, results) {
          started.add(bundle);
          note(digestOf(text), results);
          isNew = true;
        },
      };
    },
  };
}

/** Those of this run, and as many of the earlier ones as there is room for. */
function textOf(started: Iterable<string>, used: ReadonlyMap<string, Results>, earlier: Kept): string {
  const places = new Map<string, number>();
  const results: unknown[] = [];
  const placeOf = (result: unknown): number => {
    const text = JSON.stringify(result);
    const known = places.get(text) ?? results.length;
    if (known === results.length) results.push(result);
    places.set(text, known);
    return known;
  };
  const inputs: [string, readonly number[]][] = [...used].map(([digest, each]) => [digest, each.map(placeOf)]);
  for (const [digest, each] of Object.entries(earlier.inputs)) {
    if (inputs.length >= mostKept) break;
    if (!used.has(digest)) inputs.push([digest, each.map((place) => placeOf(earlier.results[place]))]);
  }
  const modules = new Set([...started, ...earlier.started]);
  return JSON.stringify({ started: [...modules], results, inputs: Object.fromEntries(inputs) } satisfies Kept);
}

const nothing: Kept = { started: [], results: [], inputs: {} };

function parsed(text: string | undefined): Kept {
  if (text === undefined) return nothing;
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : nothing;
  } catch {
    return nothing;
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "started" in value &&
    isListOf(value.started, "string") &&
    "results" in value &&
    Array.isArray(value.results) &&
    "inputs" in value &&
    isObject(value.inputs) &&
    Object.values(value.inputs).every((places) => isListOf(places, "number"))
  );
}

function isListOf(value: unknown, type: "string" | "number"): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
