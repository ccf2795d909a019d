// OPA's commands as functions.
import { OpaError, type Issue } from "./error.ts";
import { opaModule } from "./module.ts";
import { run, type Answer } from "./run.ts";
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
  TestOptions,
  TestResult,
} from "./types.ts";
import type { WasmModule } from "./webassembly.ts";
import { inWorkspace } from "./workspace.ts";

/**
 * OPA's commands. Each call runs a fresh instance in this thread and returns when it is done (about 0.1 to 1 s).
 * An instance sees the working folder and the folders of the paths it is given; that is a convenience and, as
 * node:wasi says of itself, no security boundary.
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
   * Runs the tests and tells which rows they cover.
   *
   * @throws {OpaError} when policies do not compile or a test fails.
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
   * @throws {OpaError} when policies do not compile.
   */
  reads<Entry extends string = "applies" | "finding">(options: ReadsOptions<Entry>): Reads<Entry>;
  /**
   * Formats the text of a policy.
   *
   * @throws {OpaError} when it does not parse.
   */
  format(source: string): string;
}

/**
 * Unpacks and compiles the module (once a process, about 0.3 s) and gives the commands.
 *
 * @throws {Error} when the module's checksum is wrong.
 */
export async function createOpa(): Promise<Opa> {
  const module = await opaModule();
  const call = (request: Omit<Request, "module">): Answer => execute({ module, ...request });
  return {
    build(options) {
      const { signing, verification } = options;
      const keys = [...given(signing?.key), ...given(verification?.key)];
      const args = [
        ...flag("--target", options.target),
        ...flag("--revision", options.revision),
        ...flag("--optimize", options.optimize),
        ...repeated("--entrypoint", options.entrypoints),
        ...toggle("--prune-unused", options.pruneUnused),
        ...toggle("--bundle", options.bundle),
        ...flag("--capabilities", options.capabilities),
        ...flag("--signing-key", signing?.key),
        ...flag("--verification-key", verification?.key),
        ...flag("--signing-alg", signing?.algorithm ?? verification?.algorithm),
        "--output=/dev/stdout",
        ...sources(options),
      ];
      return expectSuccess(
        "build",
        call({
          command: "build",
          args,
          options,
          paths: [...pathsOf(options), ...given(options.capabilities), ...keys],
        }),
      ).stdout;
    },
    check(options) {
      const args = [
        ...toggle("--strict", options.strict),
        ...toggle("--bundle", options.bundle),
        ...flag("--schema", options.schema),
        ...flag("--capabilities", options.capabilities),
        ...flag("--max-errors", options.maxErrors),
        ...sources(options),
      ];
      const paths = [...pathsOf(options), ...given(options.schema), ...given(options.capabilities)];
      const answer = call({ command: "check", args, options, paths });
      return answer.exitCode === 0 ? [] : issuesOf("check", answer);
    },
    test(options) {
      const answer = call({
        command: "test",
        args: ["--format=json", ...testArgs(options)],
        options,
        paths: testPaths(options),
      });
      const passedOrFailed = answer.exitCode === 0 || answer.exitCode === 2;
      return (parse(passedOrFailed ? answer : expectSuccess("test", answer)) as TestResult[] | null) ?? [];
    },
    coverage(options) {
      const args = ["--coverage", ...testArgs(options)];
      return parse(
        expectSuccess("test", call({ command: "test", args, options, paths: testPaths(options) })),
      ) as CoverageReport;
    },
    deps(options) {
      const args = ["--format=json", ...ignores(options), ...repeated("--data", pathsOf(options)), "--", options.query];
      const found = parse(
        expectSuccess("deps", call({ command: "deps", args, options, paths: pathsOf(options) })),
      ) as Partial<Dependencies>;
      return { base: found.base ?? [], virtual: found.virtual ?? [] };
    },
    inspect(options) {
      const path = options.path ?? ".";
      const args = ["--format=json", ...toggle("--annotations", options.annotations), "--", path];
      return parse(expectSuccess("inspect", call({ command: "inspect", args, options, paths: [path] }))) as Inspection;
    },
    evaluate(options) {
      const paths = pathsOf(options);
      const args = [
        "--format=json",
        ...ignores(options),
        ...repeated(options.bundle ? "--bundle" : "--data", paths),
        ...flag("--schema", options.schema),
        ...flag("--capabilities", options.capabilities),
        ...toggle("--strict", options.strict),
        ...toggle("--strict-builtin-errors", options.strictBuiltinErrors),
        ...toggle("--stdin-input", options.input !== undefined),
        "--",
        options.query,
      ];
      const stdin = options.input === undefined ? "" : JSON.stringify(options.input);
      const answer = call({
        command: "eval",
        args,
        options,
        stdin,
        paths: [...paths, ...given(options.schema), ...given(options.capabilities)],
      });
      return evaluation(answer);
    },
    reads<Entry extends string>(options: ReadsOptions<Entry>) {
      const args = [...flag("--root", options.root), ...repeated("--entry", options.entries), ...sources(options)];
      return parse(
        expectSuccess("reads", call({ command: "reads", args, options, paths: pathsOf(options) })),
      ) as Reads<Entry>;
    },
    format(source) {
      const answer = expectSuccess("fmt", call({ command: "fmt", args: [], options: {}, stdin: source, paths: [] }));
      return decode(answer.stdout);
    },
  };
}

interface Request {
  readonly module: WasmModule;
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<Sources, "cwd" | "files">;
  readonly paths: readonly string[];
  readonly stdin?: string;
}

function execute({ module, command, args, options, paths, stdin = "" }: Request): Answer {
  return inWorkspace(options, paths, ({ cwd, folders }) =>
    run(module, { args: [command, "--error-format=json", ...args], cwd, folders, stdin }),
  );
}

function expectSuccess(command: string, answer: Answer): Answer {
  if (answer.exitCode !== 0) throw new OpaError(command, answer.exitCode, issuesOf(command, answer));
  return answer;
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

function testPaths(options: TestOptions): string[] {
  return [...pathsOf(options), ...given(options.schema), ...given(options.capabilities)];
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

function given(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
