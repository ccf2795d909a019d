/** `tmes diff`: two sources of tenants compared, judged by one policy. */
import {
  baselineFile,
  compareSides,
  configFile,
  manifestOf,
  mergeTenants,
  parseBaseline,
  parseConfig,
  resolveConfig,
  type ActiveException,
  type ChangePolicy,
  type ChangeSide,
  type ComparedSide,
  type Engine,
  type InputSurface,
  type Source,
  type SourceResult,
  type StatedClaims,
} from "@tmes-as-code/policy";
import {
  findConfig,
  type FoundConfig,
  loadBundles,
  namedConfig,
  readConfig,
  readRevision,
  reportRoot,
  repositoryRoot,
  withRevision,
} from "@tmes-as-code/policy/node";
import { join, posix, relative } from "node:path";
import { accounted, combined } from "./check.ts";
import { groupByConfig } from "./configurations.ts";
import { deliver, nothingChecked, type OutputOptions } from "./deliver.ts";
import { engineOf, rulesOf, type EngineSetup } from "./engine-setup.ts";
import { UsageError } from "./errors.ts";
import type { ExitCode } from "./exit-codes.ts";
import { expectedDocuments, type ExpectedDocuments } from "./expected-documents.ts";
import { readInputs } from "./inputs.ts";
import { namedBundle, type BundleOptions } from "./named-bundle.ts";
import type { Inputs, ReadInput } from "./read-inputs.ts";

/** Options of `tmes diff`; see its `--help`. */
export interface DiffOptions extends OutputOptions, BundleOptions {
  readonly as?: InputSurface;
  readonly config?: string;
  readonly root?: string;
  readonly pack?: readonly string[];
  readonly sources?: string;
  readonly today?: string;
  readonly allowEmpty?: boolean;
  readonly allResults?: boolean;
}

/**
 * Compares two sides and prints the report of the head with what is different from the base.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine: then nothing is printed or written.
 */
export async function diff(base: string, head: string, options: DiffOptions): Promise<ExitCode> {
  if (base === "-" && head === "-") throw new UsageError("only one side can be read from standard input.");
  const judge = judgeOf(options);
  // Lines of code are those of the head.
  const { sources: _sources, ...forBase } = options;
  return withInputs(base, forBase, (before) =>
    withInputs(head, options, (after) => {
      const [own, other] = [judge.side(after), judge.side(before)];
      const { results, ...report } = compareSides(other, own, judge.policy());
      return deliver(
        {
          report: options.allResults === true && results !== undefined ? { ...report, results } : report,
          root: after.root,
          notes: [...before.notes, ...after.notes, ...judge.notes()],
          rules: judge.rules(),
          faults: [
            ...before.faults,
            ...after.faults,
            ...[other, own].flatMap((side) => (options.allowEmpty === true ? [] : emptySide(side))),
          ],
        },
        options,
      );
    }),
  );
}

/** A comparison with nothing is none: with an empty base nothing could disappear. */
function emptySide({ side, report, tenants }: ChangeSide): readonly UsageError[] {
  if (tenants.length > 0) return nothingChecked(report, true);
  return [
    new UsageError(
      `${side.label}: it holds no tenant, so there is nothing to compare.`,
      "Correct the path. Where one side may hold none, use --allow-empty.",
    ),
  ];
}

/** One side as it was read. */
interface SideInputs extends Inputs {
  readonly label: string;
  /** The root that its files are named from. */
  readonly root: string;
  /** Where an input would be in the work tree: there its configuration is looked for. */
  readonly placeOf: (path: string | undefined) => string | undefined;
  readonly commit?: string;
  /** The configuration that a revision holds. */
  readonly own?: {
    readonly text: string;
    readonly name: string;
    readonly folder: string;
    /** Text of the baseline beside it. */
    readonly baseline?: string;
  };
  readonly notes: readonly string[];
}

const inGit = /^git:(?<revision>[^:]+)(?::(?<path>.*))?$/s;

/** Reads a side: `git:<revision>:<path>` from the repository, anything else from the file system. */
async function withInputs<Result>(
  label: string,
  options: DiffOptions,
  use: (side: SideInputs) => Promise<Result> | Result,
): Promise<Result> {
  const { revision, path = "." } = inGit.exec(label)?.groups ?? {};
  if (revision === undefined) return use(await fromFiles(label, options));
  const repository = repositoryRoot(process.cwd());
  const read = readRevision(repository, revision, [path]);
  const own = configIn(repository, read.commit, path);
  return withRevision(read, async (folder) => {
    const placeOf = (each: string | undefined): string | undefined =>
      each === undefined ? undefined : join(repository, relative(folder, each));
    const inputs =
      read.files.size === 0
        ? { inputs: [], notRead: read.notRead, faults: [] }
        : await readInputs([join(folder, path)], readOptions(options, placeOf, everyDocument), folder);
    return use({
      ...inputs,
      notRead: [...inputs.notRead, ...read.notRead],
      ...{ label, root: folder, placeOf, commit: read.commit, notes: [] },
      ...(own === undefined ? {} : { own }),
    });
  });
}

async function fromFiles(label: string, options: DiffOptions): Promise<SideInputs> {
  const root = reportRoot({ root: options.root });
  const placeOf = (path: string | undefined): string | undefined => path;
  const expected = expectedDocuments(options.config, { root: options.root }, root);
  const inputs = await readInputs([label], readOptions(options, placeOf, expected), root);
  return { ...inputs, label, root, placeOf, notes: [] };
}

/** The configuration of the work tree says which documents there must be, and nothing about those of a revision. */
const everyDocument: ExpectedDocuments = { check: () => [], unmatched: () => [] };

function readOptions(options: DiffOptions, placeOf: SideInputs["placeOf"], expected: ExpectedDocuments) {
  const lookup = { root: options.root };
  const foundFor = (path: string | undefined): FoundConfig =>
    options.config === undefined ? findConfig(placeOf(path), lookup) : namedConfig(options.config, lookup);
  return {
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(options.sources === undefined ? {} : { sources: options.sources }),
    onConfig: (path: string): void => {
      foundFor(path);
    },
    claimsFor: (path: string | undefined): StatedClaims => readConfig(foundFor(path)).stated,
    expected,
  };
}

/** The nearest configuration at or above a path of a revision. */
function configIn(repository: string, commit: string, path: string): SideInputs["own"] {
  const folders: string[] = [];
  for (let folder = posix.normalize(path).replace(/\/$/, ""); folder !== "."; folder = posix.dirname(folder))
    folders.push(folder);
  const names = [...folders, "."].map((folder) => posix.join(folder, configFile));
  const { files } = readRevision(repository, commit, [...names, ...names.map(baselineBeside)]);
  const name = names.find((each) => files.has(each));
  const content = name === undefined ? undefined : files.get(name);
  if (name === undefined || content === undefined) return undefined;
  const text = (file: Uint8Array): string => new TextDecoder().decode(file);
  const baseline = files.get(baselineBeside(name));
  return {
    ...{ name, text: text(content), folder: join(repository, posix.dirname(name)) },
    ...(baseline === undefined ? {} : { baseline: text(baseline) }),
  };
}

function baselineBeside(config: string): string {
  return posix.join(posix.dirname(config), baselineFile);
}

/** Judges both sides by the configuration of the work tree. */
function judgeOf(options: DiffOptions) {
  const { config, pack } = options;
  const bundle = namedBundle(options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const engines = new Map<string, { readonly setup: EngineSetup; readonly engine: Engine }>();
  const notes: string[] = [];
  const engineFor = (found: FoundConfig): { readonly setup: EngineSetup; readonly engine: Engine } => {
    const name = found.file?.name ?? "";
    const setup = { found, pack, bundle, today };
    const made = engines.get(name) ?? { setup, engine: engineOf(setup) };
    engines.set(name, made);
    return made;
  };
  const lookup = { root: options.root };
  return {
    side(read: SideInputs): ChangeSide {
      const { placeOf } = read;
      const inputs = read.inputs.map((input) => ({ ...input, path: placeOf(input.path) }));
      const groups =
        inputs.length === 0
          ? [{ found: config === undefined ? findConfig(undefined, lookup) : namedConfig(config, lookup), sources: [] }]
          : groupByConfig(inputs, config, lookup);
      const judged = groups.map(({ found, sources }) => {
        const all = sources.map(readAll);
        const { setup, engine } = engineFor(found);
        const report = engine.check(all, { allResults: true, claims: true });
        return { all, setup, engine, report };
      });
      const exceptions =
        read.own === undefined
          ? judged.flatMap(({ engine }) => engine.policies.exceptions)
          : exceptionsOf(read.own, judged[0]?.setup, read.label, notes);
      return {
        side: sideOf(read),
        tenants: [...mergeTenants(judged.flatMap(({ all }) => all)).tenants],
        report: accounted(combined(judged.map(({ report }) => report)), read.inputs, read.notRead),
        exceptions,
      };
    },
    policy: (): ChangePolicy => ({
      today,
      retired: [...engines.values()].flatMap(({ engine }) => engine.retired),
      versionOf: (rule) =>
        [...engines.values()].map(({ engine }) => engine.policies.rules.get(rule)?.info.version).find(Boolean),
    }),
    notes: () => notes,
    rules: () => rulesOf([...engines.values()].map(({ engine }) => engine)),
  };
}

/** The exceptions of a revision's configuration, with the rules that judge. */
function exceptionsOf(
  { text, name, folder, baseline }: NonNullable<SideInputs["own"]>,
  setup: EngineSetup | undefined,
  label: string,
  notes: string[],
): readonly ActiveException[] {
  try {
    const config = readConfig(setup?.found ?? {});
    const manifest = manifestOf(loadBundles(config, setup?.bundle), config);
    const own = parseConfig(text, name, folder);
    const file = baselineBeside(name);
    const beside = baseline === undefined ? {} : { baseline: parseBaseline(baseline, file, own.salt !== undefined) };
    return resolveConfig({ ...own, ...beside }, manifest).exceptions;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    notes.push(
      `${label}: its ${name} cannot be used with the rules of today, so all exceptions count as added: ${error.message}`,
    );
    return [];
  }
}

/** Tenants of a side are judged, and then compared. */
function readAll(source: Source): SourceResult {
  return { ...source, tenants: [...source.tenants] };
}

function sideOf({ label, commit, inputs }: SideInputs): ComparedSide {
  return {
    label,
    ...(commit === undefined ? {} : { commit }),
    inputs: inputs.map(({ source, sha256 }: ReadInput) => ({ file: source.file, sha256 })),
  };
}
