/**
 * `@tmes-as-code/opa` as tests import it (vitest.config.ts), faster. The tests of packages/opa, and of the adapters, ask the
 * WASI OPA itself (`@tmes-as-code/testing/real-opa`).
 *
 * - A memory in `.cache/opa`: what OPA was asked before is not asked again, in this run or a later one. An answer is kept
 *   under a digest of all it comes from, the question with its files, OPA's module and the code around it, so that none can
 *   be stale.
 * - A native OPA of the same version, where `.ci/run` installed one, compiles and evaluates in a tenth of the time.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
// By their paths, because the package's name leads here.
import { OpaError, type Issue, type Opa } from "../../opa/src/index.ts";
import { commandsOf } from "../../opa/src/opa.ts";
import { opaServer, type Serve } from "../../opa/src/server.ts";

export * from "../../opa/src/index.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, ".cache", "opa");

/** What was answered: a value, or an error. */
type Kept =
  | { readonly value: unknown }
  | { readonly error: { readonly command: string; readonly exitCode: number; readonly issues: readonly Issue[] } };

/** OPA's commands, each asked once. OPA itself is started when something was not asked before. */
export async function createOpa(): Promise<Opa> {
  const real = commandsOf(nativeFirst(await opaServer()));
  mkdirSync(folder, { recursive: true });
  return new Proxy(real, {
    get(target, name) {
      const command: unknown = Reflect.get(target, name);
      if (typeof command !== "function") return command;
      return (...question: readonly unknown[]): unknown =>
        remembered(digestOf(String(name), question), () => Reflect.apply(command, target, question) as unknown);
    },
  });
}

/** Commands that take a native OPA a tenth of the time. Their flags are the same, except for how errors are shown. */
const faster: readonly string[] = ["build", "check", "eval", "test"];
const native = join(root, ".cache", "bin", process.platform === "win32" ? "opa.exe" : "opa");

/** The version that packages/opa/go/go.mod names. */
const version = /open-policy-agent\/opa v(\S+)/.exec(readFileSync(join(root, "packages/opa/go/go.mod"), "utf8"))?.[1];

/** Runs a command natively where that is possible and succeeds. All errors are those of the WASI OPA. */
function nativeFirst(wasi: Serve): Serve {
  if (!existsSync(native)) return wasi;
  const { stdout } = spawnSync(native, ["version"], { encoding: "utf8" });
  if (!stdout.startsWith(`Version: ${String(version)}\n`)) return wasi;
  return (command) => {
    const [name = ""] = command.args;
    const answer = !faster.includes(name) ? undefined : name === "test" ? tested(command) : run(command);
    return answer ?? wasi(command);
  };
}

type Command = Parameters<Serve>[0];
type Answer = ReturnType<Serve>;

/** Runs a command; gives nothing where it fails. */
function run({ args, cwd, stdin: input = "" }: Command): Answer | undefined {
  const scratch = mkdtempSync(join(tmpdir(), "opa-native-"));
  try {
    // A pipe cannot be opened by its name.
    const output = join(scratch, "output");
    const given = args
      .filter((arg) => arg !== "--error-format=json")
      .map((arg) => (arg === "--output=/dev/stdout" ? `--output=${output}` : arg));
    const { status, stdout, stderr } = spawnSync(native, given, { cwd, input, maxBuffer: 2 ** 30 });
    if (status !== 0) return undefined;
    return { exitCode: 0, stdout: existsSync(output) ? readFileSync(output) : stdout, stderr };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs tests, one after the other. OPA itself gives results or coverage; ours gives both at once. */
function tested(command: Command): Answer | undefined {
  const ask = (...without: readonly string[]): Answer | undefined => {
    const [name = "", ...args] = command.args.filter((arg) => !without.includes(arg));
    return run({ ...command, args: [name, "--format=json", "--parallel=1", ...args] });
  };
  if (!command.args.includes("--with-results")) return ask();
  const coverage = ask("--with-results");
  const results = ask("--with-results", "--coverage", "--coverage-runs=");
  if (coverage === undefined || results === undefined) return undefined;
  const both = { ...(JSON.parse(textOf(coverage)) as object), results: JSON.parse(textOf(results)) as unknown };
  return { ...coverage, stdout: new TextEncoder().encode(JSON.stringify(both)) };
}

const textOf = ({ stdout }: Answer): string => new TextDecoder().decode(stdout);

/** The answer that is kept, else the one that `ask` gives, kept from now on. */
function remembered(digest: string | undefined, ask: () => unknown): unknown {
  if (digest === undefined) return ask();
  const file = join(folder, digest);
  const kept = existsSync(file) ? recall(file) : keep(file, ask);
  if ("value" in kept) return kept.value;
  throw new OpaError(kept.error.command, kept.error.exitCode, kept.error.issues);
}

function recall(file: string): Kept {
  const now = new Date();
  utimesSync(file, now, now);
  return deserialize(readFileSync(file)) as Kept;
}

function keep(file: string, ask: () => unknown): Kept {
  const kept = answerOf(ask);
  // Complete or not at all: several processes may ask the same at once.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, serialize(kept));
  renameSync(draft, file);
  return kept;
}

function answerOf(ask: () => unknown): Kept {
  try {
    return { value: ask() };
  } catch (error) {
    if (!(error instanceof OpaError)) throw error;
    const { command, exitCode, issues } = error;
    return { error: { command, exitCode, issues } };
  }
}

/** Options that name files of the disk, which may change. */
const onDisk = ["cwd", "signing", "verification"] as const;
/** Options that name what lies below `files`, where they are relative. */
const below = ["paths", "path", "schema"] as const;
/** What policies compute may depend on the day. */
const evaluates = ["evaluate", "test", "coverage"];

/** A digest of a question and all that its answer comes from; none where files of the disk have a part in it. */
function digestOf(command: string, [options]: readonly unknown[]): string | undefined {
  const { capabilities, ...rest } = Object(command === "format" ? { files: options } : options) as Question;
  const outside = below.flatMap((name) => rest[name] ?? []).some((path) => /^(\.\.|\/|[A-Za-z]:)/.test(path));
  if (outside || rest.files === undefined || onDisk.some((name) => rest[name] !== undefined)) return undefined;
  const hash = createHash("sha256").update(code).update(command).update(serialize(rest));
  if (capabilities !== undefined) hash.update(readFileSync(capabilities));
  if (evaluates.includes(command)) hash.update(new Date().toISOString().slice(0, "2026-01-31".length));
  return hash.digest("hex");
}

/** Options as far as they are looked at here. */
type Question = { readonly capabilities?: string } & Partial<
  Record<"cwd" | "signing" | "verification" | "files", unknown> & Record<"paths" | "path" | "schema", string | string[]>
>;

/** A digest of OPA's module, of the code around it, and of this file. */
const code = [
  join(root, "packages/opa/wasm/opa.wasm.sha256"),
  ...readdirSync(join(root, "packages/opa/src")).map((name) => join(root, "packages/opa/src", name)),
  import.meta.filename,
]
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
  .digest();
