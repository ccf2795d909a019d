/** What a run used, to decide whether a run now would be the same; and what makes that impossible. */
import { isWithin, realPath, stateOf, changedAt, type InputKind, type SynthInput } from "@tmes-as-code/policy/node";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import type { RecordedRun } from "./recorded-run.ts";

/** What a run read of the file system. */
export interface RunInputs {
  readonly inputs: readonly SynthInput[];
  /** In sentences that follow "because". */
  readonly unusable: readonly string[];
  /** Whether one of them changed while the program ran, and not by it. */
  readonly changed: boolean;
}

/**
 * What a run read, and did not write itself before.
 *
 * @param outputs - Folders that its synth writes.
 * @param files - Files that say how it is started.
 */
export function inputsOf(
  run: RecordedRun,
  outputs: readonly string[],
  files: readonly string[],
  root: string,
): RunInputs {
  const written = firstTimes(
    run.logs.flatMap(({ writes }) => writes.map(([path, time]) => [realPath(path), time] as const)),
  );
  const asked = firstTimes(
    run.logs.flatMap(({ reads }) => reads.map(([kind, path, time]) => [keyOf(kind, path), time] as const)),
  );
  const inputs = new Map<string, SynthInput>();
  const unusable = new Set<string>();
  let changed = false;
  const name = (path: string): string => (isWithin(path, root) ? path.slice(root.length + 1) : path);
  const add = (kind: InputKind, path: string): void => {
    const key = keyOf(kind, path);
    if (inputs.has(key)) return;
    const input: SynthInput = [kind, path, stateOf(kind, path)];
    inputs.set(key, input);
    if (!changedWhile(input, run.started)) return;
    changed = true;
    unusable.add(`${name(path)} changed while the program ran`);
  };
  for (const file of files) add("content", file);
  for (const [key, time] of asked) {
    const { kind, path } = partsOf(key);
    const real = realPath(path);
    const writtenAt = written.get(real);
    if (writtenAt !== undefined && writtenAt <= time) continue;
    if (outputs.some((folder) => isWithin(real, folder)) && kind !== "content") continue;
    if (isOfRunner(path)) continue;
    if (/^\/(?:proc|sys|dev)\//.test(path)) {
      unusable.add(`the program reads ${path}`);
      continue;
    }
    if (writtenAt !== undefined && changes(kind, path)) {
      unusable.add(`the program writes ${name(path)} after it looked at it`);
      continue;
    }
    const installed = packageOf(real);
    if (real !== path) add("link", path);
    if (installed === undefined) {
      add(kind, real);
    } else if (stateOf("entry", installed) === "folder") {
      // A package is what its version says.
      add("content", join(installed, "package.json"));
    } else {
      add("entry", installed);
    }
  }
  return { inputs: [...inputs.values()], unusable: [...unusable], changed };
}

/** The folder of an installed package that a path lies in. */
function packageOf(path: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

/** What those that run TypeScript keep for themselves. */
function isOfRunner(path: string): boolean {
  return (
    isWithin(path, realPath(tmpdir())) && path.split(sep).some((step) => /^(?:tsx|v8-compile-cache)(?:-|$)/.test(step))
  );
}

/** Whether writing to a path changes the answer. A folder that a program makes sure of is none. */
function changes(kind: InputKind, path: string): boolean {
  return kind === "content" || kind === "stat" || (kind === "entry" && stateOf("entry", path) !== "folder");
}

/** Milliseconds that Node takes at least until a program can ask for anything. */
const starting = 5;

/** Whether an answer may have been another when the program asked. */
function changedWhile([kind, path, state]: SynthInput, started: number): boolean {
  if (kind === "siblings" || kind === "link" || (kind === "entry" && state === "folder")) return false;
  const changed = changedAt(path);
  return changed !== undefined && changed >= started + starting;
}

const keyOf = (kind: InputKind, path: string): string => `${kind}\n${path}`;

function partsOf(key: string): { readonly kind: InputKind; readonly path: string } {
  const end = key.indexOf("\n");
  const kind = key.slice(0, end) as InputKind;
  return { kind, path: key.slice(end + 1) };
}

function firstTimes(all: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [key, time] of all) first.set(key, Math.min(time, first.get(key) ?? Infinity));
  return first;
}
