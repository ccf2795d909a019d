// OPA's commands as functions.
import { OpaError, type Issue } from "./error.ts";
import type { Answer } from "./instance.ts";
import { opaServer, type Serve } from "./server.ts";
import type {
  BuildOptions,
  CheckOptions,
  CoverageReport,
  Dependencies,
  DepsOptions,
  EvaluateOptions,
  Evaluation,
  InspectOptions,
  Inspection,
  QueryResult,
  Reads,
  ReadsOptions,
  Sources,
  Strictness,
  TestOptions,
  TestResult,
} from "./types.ts";
import { optimiseWebAssembly } from "./v8.ts";
import { inWorkspace } from "./workspace.ts";

/**
 * OPA's commands. A call blocks this thread until it is done (about 0.1 to 1 s). One instance of the module serves all
 * calls of the process and keeps nothing of one for the next; it is replaced when it crashes or has grown too large.
 * It sees all files that the process sees. Policies see none of them: Rego has no way to open a file.
 *
 * @throws {Error} `OPA crashed: …` from any command, when OPA's program ends in the middle of it. The next call works.
 */
export interface Opa {
  /**
   * Compiles policies to a bundle: a gzipped tar, see {@link readBundle}.
   *
   * @throws {OpaError} when policies do not compile, use what the capabilities lack, or a signature does not hold.
   */
  build(options: BuildOptions): Uint8Array;
  /** Parses and type-checks policies; gives what is wrong with them, nothing if all is well. */
  check(options: CheckOptions): readonly Issue[];
  /**
   * Runs the rules named `test_…`. A failing test is a result with `fail`, not an error.
   *
   * @throws {OpaError} when policies do not compile.
   */
  test(options: TestOptions): readonly TestResult[];
  /**
   * Runs the tests and tells also which rows they cover. What failing tests cover says little.
   *
   * @throws {OpaError} when policies do not compile.
   */
  coverage(options: TestOptions): CoverageReport;
  /**
   * The documents and rules that a query depends on.
   *
   * @throws {OpaError} when policies do not compile.
   */
  deps(options: DepsOptions): Dependencies;
  /**
   * What a bundle, folder or file contains.
   *
   * @throws {OpaError} when it cannot be read.
   */
  inspect(options: InspectOptions): Inspection;
  /**
   * Evaluates a query.
   *
   * @throws {OpaError} when policies do not compile or evaluation ends in an error (a conflict, for example).
   */
  evaluate(options: EvaluateOptions): Evaluation;
  /**
   * Derives the input paths that rules read, from the compiled policies: a sound over-approximation.
   *
   * @throws {OpaError} when policies do not compile; its issues are those that `check` gives.
   */
  reads<Entry extends string = "applies" | "finding">(options: ReadsOptions<Entry>): Reads<Entry>;
  /**
   * Formats the text of a policy.
   *
   * @throws {OpaError} when it does not parse.
   */
  format(source: string): string;
}

/** How OPA is used. */
export interface OpaOptions {
  /** The process makes calls again and again: later ones take half the time, and the first ones more of the processor. */
  readonly manyCalls?: boolean;
}

/**
 * Unpacks and compiles the module (once a process, about 0.4 s) and gives the commands.
 *
 * @throws {Error} when the module's checksum is wrong.
 */
export async function createOpa({ manyCalls = false }: OpaOptions = {}): Promise<Opa> {
  if (manyCalls) optimiseWebAssembly();
  return commandsOf(await opaServer());
}

/** OPA's commands, run by `serve`. */
export function commandsOf(serve: Serve): Opa {
  const call = ({ command, args, options, stdin = "" }: Request): Answer =>
    inWorkspace(options, (cwd) => serve({ args: [command, "--error-format=json", ...args], cwd, stdin }));
  return {
    build(options) {
      const { signing } = options;
      const args = [
        ...flag("--target", options.target),
        ...flag("--revision", options.revision),
        ...flag("--optimize", options.optimize),
        ...repeated("--entrypoint", options.entrypoints),
        ...toggle("--prune-unused", options.pruneUnused),
        ...toggle("--bundle", options.bundle),
        ...flag("--capabilities", options.capabilities),
        ...flag("--signing-key", signing?.key),
        ...flag("--signing-alg", signing?.algorithm),
        "--output=/dev/stdout",
        ...sources(options),
      ];
      return expectSuccess("build", call({ command: "build", args, options })).stdout;
    },
    check(options) {
      const args = [...toggle("--bundle", options.bundle), ...strictness(options), ...sources(options)];
      const answer = call({ command: "check", args, options });
      return answer.exitCode === 0 ? [] : issuesOf("check", answer);
    },
    test(options) {
      const answer = call({ command: "test", args: ["--format=json", ...testArgs(options)], options });
      return (parse(expectTested(answer)) as TestResult[] | null) ?? [];
    },
    coverage(options) {
      const args = ["--coverage", "--coverage-runs=", "--with-results", ...testArgs(options)];
      return parse(expectTested(call({ command: "test", args, options }))) as CoverageReport;
    },
    deps(options) {
      const args = ["--format=json", ...ignores(options), ...repeated("--data", pathsOf(options)), "--", options.query];
      const found = parse(expectSuccess("deps", call({ command: "deps", args, options }))) as Partial<Dependencies>;
      return { base: found.base ?? [], virtual: found.virtual ?? [] };
    },
    inspect(options) {
      const path = options.path ?? ".";
      const args = ["--format=json", ...toggle("--annotations", options.annotations), "--", path];
      return parse(expectSuccess("inspect", call({ command: "inspect", args, options }))) as Inspection;
    },
    evaluate(options) {
      const args = [
        "--format=json",
        ...ignores(options),
        ...repeated(options.bundle ? "--bundle" : "--data", pathsOf(options)),
        ...flag("--schema", options.schema),
        ...flag("--capabilities", options.capabilities),
        ...toggle("--strict", options.strict),
        ...toggle("--strict-builtin-errors", options.strictBuiltinErrors),
        ...toggle("--stdin-input", options.input !== undefined),
        "--",
        options.query,
      ];
      const stdin = options.input === undefined ? "" : JSON.stringify(options.input);
      return evaluation(call({ command: "eval", args, options, stdin }));
    },
    reads<Entry extends string>(options: ReadsOptions<Entry>) {
      const args = [
        ...flag("--root", options.root),
        ...repeated("--entry", options.entries),
        ...strictness(options),
        ...sources(options),
      ];
      return parse(expectSuccess("reads", call({ command: "reads", args, options }))) as Reads<Entry>;
    },
    format(source) {
      const answer = expectSuccess("fmt", call({ command: "fmt", args: [], options: {}, stdin: source }));
      return decode(answer.stdout);
    },
  };
}

interface Request {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<Sources, "cwd" | "files">;
  readonly stdin?: string;
}

function expectSuccess(command: string, answer: Answer): Answer {
  if (answer.exitCode !== 0) throw new OpaError(command, answer.exitCode, issuesOf(command, answer));
  return answer;
}

/** Tests were run, whether they pass (0) or fail (2). */
function expectTested(answer: Answer): Answer {
  return answer.exitCode === 2 ? answer : expectSuccess("test", answer);
}

/** Errors are the last line of standard error, as JSON; wrong usage is plain text. */
function issuesOf(command: string, { exitCode, stderr }: Answer): readonly Issue[] {
  const lines = decode(stderr).trim().split("\n");
  const last = lines.at(-1) ?? "";
  if (last.startsWith('{"errors":')) {
    return (JSON.parse(last) as { errors: readonly Issue[] }).errors;
  }
  return [{ message: lines.find((line) => line.trim() !== "") ?? `${command} ended with exit code ${exitCode}` }];
}

function evaluation(answer: Answer): Evaluation {
  const output = answer.stdout.length > 0 ? parse(answer) : { errors: issuesOf("eval", answer) };
  const { result = [], errors } = output as { result?: readonly QueryResult[]; errors?: readonly Issue[] };
  if (errors) throw new OpaError("eval", answer.exitCode, errors);
  return { result, value: result[0]?.expressions[0]?.value, printed: decode(answer.stderr) };
}

/** Reads an answer. Callers name its shape: the module is verified, and tests compare what it gives with native OPA. */
function parse(answer: Answer): unknown {
  return JSON.parse(decode(answer.stdout));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function testArgs(options: TestOptions): string[] {
  return [
    ...flag("--run", options.run),
    ...toggle("--verbose", options.verbose),
    ...toggle("--bundle", options.bundle),
    ...flag("--schema", options.schema),
    ...flag("--capabilities", options.capabilities),
    ...flag("--timeout", options.timeout === undefined ? undefined : `${options.timeout}s`),
    ...sources(options),
  ];
}

function strictness(options: Strictness): string[] {
  return [
    ...toggle("--strict", options.strict),
    ...flag("--schema", options.schema),
    ...flag("--capabilities", options.capabilities),
    ...flag("--max-errors", options.maxErrors),
  ];
}

function pathsOf(options: Sources): readonly string[] {
  return options.paths ?? (options.files ? ["."] : []);
}

function sources(options: Sources): string[] {
  return [...ignores(options), "--", ...pathsOf(options)];
}

function ignores(options: Sources): string[] {
  return (options.ignore ?? []).map((name) => `--ignore=${name}`);
}

function flag(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}

function repeated(name: string, values: readonly string[] | undefined): string[] {
  return (values ?? []).map((value) => `${name}=${value}`);
}

function toggle(name: string, on: boolean | undefined): string[] {
  return on ? [name] : [];
}
