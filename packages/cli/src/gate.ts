/** `tmes gate`: the head's settings by the base's policy, and what the merge would bring. */
import {
  compareSides,
  comparePolicies,
  configFile,
  decideGate,
  isFolderName,
  manifestOf,
  mergeTenants,
  movedTenants,
  parseConfig,
  recogniseDocument,
  resolveConfig,
  withFormerFindings,
  type ActiveException,
  type ChangePolicy,
  type ChangeSide,
  type ComparedSide,
  type EffectivePolicy,
  type Engine,
  type GateEvidence,
  type InputSurface,
  type NotRead,
  type PolicyFile,
  type Report,
} from "@tmes-as-code/policy";
import {
  bundleParts,
  defaultLimits,
  findConfig,
  isFile,
  isFolder,
  isPolicyFile,
  isWithin,
  loadBundles,
  type NamedBundle,
  namedConfig,
  nameOf,
  readConfig,
  readPaths,
  readRevision,
  readWorkTree,
  realPath,
  repositoryMark,
  repositoryRoot,
  type RevisionFiles,
  sourceMapFiles,
  unifiedDiff,
  withRevision,
  type UnreadEntry,
} from "@tmes-as-code/policy/node";
import { mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { accounted, combined } from "./check.ts";
import { groupByConfig } from "./configurations.ts";
import { deliver, nothingChecked, type OutputOptions } from "./deliver.ts";
import { engineOf, rulesOf } from "./engine-setup.ts";
import { UsageError } from "./errors.ts";
import type { ExitCode } from "./exit-codes.ts";
import { expectedDocuments, OutsideDocuments } from "./expected-documents.ts";
import { readInputs } from "./inputs.ts";
import { namedBundle, type BundleOptions } from "./named-bundle.ts";

/** What `--head` is for what is not committed. */
const workTree = "worktree";

/** Options of `tmes gate`; see its `--help`. */
export interface GateOptions extends OutputOptions, BundleOptions {
  readonly base: string;
  readonly head: string;
  readonly basePlan?: readonly string[];
  readonly headPlan?: readonly string[];
  readonly packages?: string;
  readonly headPackages?: string;
  readonly bootstrap?: boolean;
  readonly as?: InputSurface;
  readonly today?: string;
  readonly allResults?: boolean;
}

/**
 * Judges the head's settings by the base's policy and prints the report of the head with what the gate decides.
 *
 * Nothing of the head is run: its files are read as data, its `node_modules` not at all.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine: then nothing is printed or written.
 */
export async function gate(paths: readonly string[], options: GateOptions): Promise<ExitCode> {
  const { basePlan = [], headPlan = [], packages, headPackages = packages, bootstrap = false } = options;
  refuseIncomplete(paths, basePlan, headPlan);
  const repository = realPath(repositoryRoot(process.cwd()));
  const inTree = paths.map((path) => pathIn(repository, path));
  const handed = { base: handedOver(repository, basePlan), head: handedOver(repository, headPlan) };
  const base = sideFiles(repository, options.base, inTree, handed.base);
  const head = sideFiles(repository, options.head, inTree, handed.head);
  refuseUnknown(inTree, base, head);
  refuseMissingParts(base);
  refuseHidden(base, head);
  refuseClashes(handed.base, [base, head]);
  refuseClashes(handed.head, [base, head]);
  const judging = {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    ...(options.as === undefined ? {} : { as: options.as }),
    bundle: namedBundle(options),
  };
  const byBase = withFiles(head, base.policy);
  return withTree(base, packages, (baseFolder) =>
    withTree(head, headPackages, (afterFolder) =>
      withTree({ ...head, files: byBase }, packages, async (folder) => {
        const policies = policyFiles(baseFolder, base, judging);
        const headPolicies = policyFiles(afterFolder, head, judging);
        const before = await judge(baseFolder, base, judging);
        const { judged: own, moves } = byFormer(await judge(folder, { ...head, files: byBase }, judging), before);
        const merged = await attempt(() => judge(afterFolder, head, judging));
        const context = { today: judging.today, versionOf: versionsOf(own) };
        const compare = (judged: Judged, exceptions: readonly ActiveException[], policy: ChangePolicy): Report =>
          compareSides(changeSide(base, before, before.exceptions), changeSide(head, judged, exceptions), policy);
        const after = typeof merged === "string" ? merged : unusable(merged);
        const hasPolicy = policyOf(own, policies);
        const isFirst = hasPolicy === "no" && bootstrap && typeof after !== "string";
        const judged = isFirst ? after : own;
        const faults = [...judged.faults, ...nothingChecked(judged.report)];
        const report = compare(judged, typeof after === "string" ? [] : after.exceptions, {
          ...context,
          retired: retiredBy(judged),
        });
        const { results, ...decided } = decideGate({
          report,
          after:
            typeof after === "string"
              ? after
              : compare(after, after.exceptions, { ...context, retired: retiredBy(after) }),
          policy: [...moves, ...comparePolicies(policies, headPolicies, context)],
          outside: isFirst ? [] : own.outside,
          unread: unreadOf(head, base),
          faults: faults.map(messageOf),
          policyPatch: unifiedDiff(base.written, head.written),
          hasPolicy,
          bootstrap,
          onlyNew: options.failOn === "new",
        });
        return deliver(
          {
            report: options.allResults === true && results !== undefined ? { ...decided, results } : decided,
            root: folder,
            notes: [],
            // What fails after the merge may be judged by rules that only the head has.
            rules: rulesOf([...(typeof after === "string" ? [] : after.engines), ...judged.engines]),
            faults,
          },
          options,
        );
      }),
    ),
  );
}

function refuseIncomplete(paths: readonly string[], basePlan: readonly string[], headPlan: readonly string[]): void {
  if (paths.length + headPlan.length === 0)
    throw new UsageError(
      "nothing to judge.",
      "Name folders with tenant documents, or the head's plans by --head-plan.",
    );
  if ((basePlan.length === 0) === (headPlan.length === 0)) return;
  throw new UsageError(
    "--base-plan and --head-plan are given together: without the base's plan, the gate cannot see what disappears.",
    "Plan the base as well. Where it has no tenants yet, give the plan without them.",
  );
}

/** Files of one side. */
interface SideFiles {
  readonly label: string;
  readonly commit?: string;
  /** All files, the policy's among them, by their paths from the root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly links: ReadonlyMap<string, string>;
  /** The files that were handed over. */
  readonly handed: ReadonlyMap<string, Uint8Array>;
  /** Configurations, baselines, and what the bundles that are folders consist of. */
  readonly policy: ReadonlyMap<string, Uint8Array>;
  /** Configurations and baselines. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Folders and archives of bundles. */
  readonly bundles: readonly string[];
  /** What is judged, from the root. */
  readonly paths: readonly string[];
  readonly notRead: readonly Unread[];
}

/** Larger files are not configurations. */
const mostBytes = 1_000_000;

/** What is not read; with what git knows it by where it could hold tenant documents. */
type Unread = NotRead & Partial<Pick<UnreadEntry, "id">>;

function sideFiles(repository: string, label: string, paths: readonly string[], handed: HandedOver): SideFiles {
  const limits = { ...defaultLimits, also: isPolicyFile };
  const read = (of: readonly string[]): Omit<RevisionFiles, "commit"> & { readonly commit?: string } =>
    label === workTree ? readWorkTree(repository, of, limits) : readRevision(repository, label, of, limits);
  const found = read(paths);
  const written = new Map([...found.files].filter(([path]) => isPolicyFile(path)));
  for (const [path, content] of written) {
    if (content.length > mostBytes)
      throw new UsageError(`${label}:${path}: it is larger than 1 MB, so it is not read as a policy.`);
  }
  const bundles = [...written].flatMap(([path, content]) => bundleFolders(path, content));
  const ofBundles = bundles.length === 0 ? new Map<string, Uint8Array>() : read(bundles).files;
  const policy = new Map(
    [...ofBundles].filter(([path]) => bundles.some((bundle) => bundleParts(bundle).includes(path))),
  );
  for (const [path, content] of written) policy.set(path, content);
  const packages = new Set([...found.files.keys()].filter(isPackage).map(packageFolder));
  return {
    label,
    ...(found.commit === undefined ? {} : { commit: found.commit }),
    files: new Map([...[...found.files].filter(([path]) => !isPackage(path)), ...policy, ...handed.files]),
    links: new Map([...found.links].filter(([path]) => !isPolicyFile(path) && !isPackage(path))),
    ...{ handed: handed.files, policy, written, bundles },
    paths: [...paths, ...handed.paths],
    notRead: [
      ...found.notRead,
      ...[...packages].map((file) => ({ file, reason: "not entered: it holds files of others" })),
    ],
  };
}

/** Packages come from where the pipeline installed them, never from what is judged. */
function isPackage(path: string): boolean {
  return path.split("/").includes("node_modules");
}

/** The outermost folder of packages that a file is in. */
function packageFolder(path: string): string {
  const steps = path.split("/");
  return steps.slice(0, steps.indexOf("node_modules") + 1).join("/");
}

/** A path with a slip would never be judged. */
function refuseUnknown(paths: readonly string[], base: SideFiles, head: SideFiles): void {
  const unknown = paths.find((path) => !has(base, path) && !has(head, path));
  if (unknown === undefined) return;
  throw new UsageError(`${unknown}: neither ${base.label} nor ${head.label} has it.`, "Name it as it is called there.");
}

/** Whether a side has anything at a path, also if it cannot be read. */
function has({ files, links, notRead }: SideFiles, path: string): boolean {
  return [...files.keys(), ...links.keys(), ...notRead.map(({ file }) => file)].some((file) => isBelow(file, path));
}

/** A bundle of the base that is not whole, or lies behind a link, would be completed by what is judged. */
function refuseMissingParts({ label, bundles, policy }: SideFiles): void {
  const missing = bundles.flatMap(bundleParts).find((path) => !policy.has(path));
  if (missing === undefined) return;
  throw new UsageError(
    `${label}: the configuration names a bundle, and ${missing} is not a file of that revision.`,
    "Commit the bundle itself, not a link to it, or publish it as a package.",
  );
}

/** A tenant document must not be left out because it has the name of a part of the policy. */
function refuseHidden(base: SideFiles, head: SideFiles): void {
  const hidden = [...head.files].find(
    ([path, content]) =>
      isOfJudge(path, base.policy) &&
      !path.endsWith(".wasm") &&
      head.paths.some((one) => isBelow(path, one)) &&
      recogniseDocument(content).ours,
  );
  if (hidden === undefined) return;
  throw new UsageError(
    `${hidden[0]}: it is a tenant document with the name of a part of the policy, so it would not be judged.`,
    "Rename it.",
  );
}

function isBelow(path: string, folder: string): boolean {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

/** The bundles of a configuration that are folders of the repository; of one that cannot be read, none. */
function bundleFolders(path: string, content: Uint8Array): readonly string[] {
  if (posix.basename(path) !== configFile) return [];
  try {
    const { bundles } = parseConfig(new TextDecoder().decode(content), path);
    return bundles
      .filter(({ from }) => isFolderName(from))
      .map(({ from }) => posix.join(posix.dirname(path), from.replaceAll("\\", "/")).replace(/\/$/, ""))
      .filter((folder) => folder !== ".." && !folder.startsWith("../"));
  } catch {
    // The code that uses the configuration reports what is wrong with it.
    return [];
  }
}

/** Whether a file of the head is not judged, as it is a part of the policy by its name or in the base. */
function isOfJudge(path: string, base: SideFiles["policy"]): boolean {
  return isPolicyFile(path) || base.has(path);
}

/** The head's files with the base's policy in place of its own. */
function withFiles({ files }: SideFiles, base: SideFiles["policy"]): ReadonlyMap<string, Uint8Array> {
  return new Map([...[...files].filter(([path]) => !isOfJudge(path, base)), ...base]);
}

/** What of the head cannot be read, and is not the same in the base. */
function unreadOf(head: SideFiles, base: SideFiles): readonly NotRead[] {
  const before = new Map(base.notRead.map(({ file, id }) => [file, id]));
  return head.notRead.filter(({ file, id }) => id !== undefined && before.get(file) !== id);
}

/** Plans and synths that a pipeline made. */
interface HandedOver {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
  /** What lies at the top of those from outside of the repository. */
  readonly fromOutside: readonly string[];
}

/**
 * Reads what was handed over, with the source maps beside it. What lies outside of the repository is called by its path
 * from the folder that all of that is in.
 */
function handedOver(repository: string, names: readonly string[]): HandedOver {
  const files = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const fromOutside = new Set<string>();
  const all = names.map((name) => ({ name, real: realPath(name) }));
  const outside = commonFolder(all.flatMap(({ real }) => (isWithin(real, repository) ? [] : [dirname(real)])));
  for (const { name, real } of all) {
    if (!isFile(real) && !isFolder(real)) throw new UsageError(`${name}: no such file or folder.`);
    const folder = dirname(real);
    const root = isWithin(real, repository) ? repository : outside;
    const path = nameOf(real, root);
    if (isPackage(path)) throw new UsageError(`${name}: packages are not judged.`, "Rename the folder node_modules.");
    if (paths.includes(path)) throw new UsageError(`${path}: it is given twice.`);
    paths.push(path);
    if (root === outside) fromOutside.add(path.split("/")[0] ?? path);
    const maps = isFile(real) ? sourceMapFiles(folder).map((file) => nameOf(file, folder)) : [];
    const found = readPaths(folder, [basename(real), ...maps]);
    const [link] = found.links;
    if (link !== undefined)
      throw new UsageError(
        `${name}: it holds the link ${link}, and links of what is handed over are not followed.`,
        "Put the files themselves there.",
      );
    for (const [below, content] of found.files) {
      if (!isPolicyFile(below)) files.set(posix.join(nameOf(folder, root), below), content);
    }
  }
  return { files, paths, fromOutside: [...fromOutside] };
}

/** The innermost folder that all of some folders are in. */
function commonFolder(folders: readonly string[]): string {
  const [first = "", ...others] = folders;
  const isCommon = (folder: string): boolean => others.every((other) => isWithin(other, folder));
  let common = first;
  while (!isCommon(common) && dirname(common) !== common) common = dirname(common);
  return common;
}

/**
 * Refuses handed-over files that would replace a file of the repository, or choose a configuration by the name of their
 * folder.
 */
function refuseClashes(handed: HandedOver, sides: readonly SideFiles[]): void {
  for (const top of handed.fromOutside) {
    const clash = sides
      .flatMap(({ files, handed: own }) => [...files.keys()].filter((path) => !own.has(path)))
      .find((path) => isBelow(path, top) || isBelow(top, path));
    if (clash === undefined) continue;
    throw new UsageError(
      `${top}: it was handed over from outside of the repository, which has ${clash}.`,
      "Rename the handed-over file.",
    );
  }
}

function pathIn(repository: string, path: string): string {
  const name = nameOf(path, repository);
  if (isWithin(realPath(path), repository)) return name;
  throw new UsageError(`${path}: it is outside of the repository.`, "Plans from elsewhere are given by --head-plan.");
}

/** The files of a side in a folder of their own. */
function withTree<Result>(
  { files, links }: SideFiles,
  packages: string | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  return withRevision({ commit: "", files, links, notRead: [] }, (folder) => {
    // The folder is a repository of its own, wherever temporary files lie.
    mkdirSync(join(folder, repositoryMark));
    if (packages !== undefined) symlinkSync(realPath(join(packages, "node_modules")), join(folder, "node_modules"));
    return use(folder);
  });
}

interface Judging {
  readonly today: string;
  readonly as?: InputSurface;
  readonly bundle: NamedBundle | undefined;
}

/** A side as it was judged. */
interface Judged extends Pick<ChangeSide, "tenants" | "report" | "exceptions"> {
  readonly engines: readonly Engine[];
  readonly faults: readonly UsageError[];
  /** Documents that `documents` does not expect. */
  readonly outside: readonly string[];
}

async function judge(folder: string, side: SideFiles, judging: Judging): Promise<Judged> {
  const { notRead } = side;
  const { today, bundle, as } = judging;
  const lookup = { cwd: folder, root: folder };
  const there = side.paths.filter((path) =>
    [...side.files.keys(), ...side.links.keys()].some((file) => isBelow(file, path)),
  );
  const inputs = await readInputs(
    there.map((path) => join(folder, path)),
    {
      ...(as === undefined ? {} : { as }),
      onConfig: (path) => {
        findConfig(path, lookup);
      },
      claimsFor: (path) => readConfig(findConfig(path, lookup)).stated,
      expected: expectedDocuments(undefined, lookup, folder),
    },
    folder,
  );
  const groups =
    inputs.inputs.length === 0
      ? [{ found: findConfig(folder, lookup), sources: [] }]
      : groupByConfig(inputs.inputs, undefined, lookup);
  const judged = groups.map(({ found, sources }) => {
    const all = sources.map((source) => ({ ...source, tenants: [...source.tenants] }));
    const engine = engineOf({ found, pack: undefined, bundle, today });
    return { all, engine, report: engine.check(all, { allResults: true, claims: true }) };
  });
  const outside = inputs.faults.filter((fault) => fault instanceof OutsideDocuments);
  return {
    report: accounted(combined(judged.map(({ report }) => report)), inputs.inputs, [...inputs.notRead, ...notRead]),
    tenants: [...mergeTenants(judged.flatMap(({ all }) => all)).tenants],
    exceptions: judged.flatMap(({ engine }) => engine.policies.exceptions),
    engines: judged.map(({ engine }) => engine),
    faults: inputs.faults.filter((fault) => !(fault instanceof OutsideDocuments)),
    outside: outside.map(({ file }) => file),
  };
}

/** What was judged, with what fails of the tenants that have another configuration by the one that they had. */
function byFormer(own: Judged, before: Judged): { readonly judged: Judged; readonly moves: GateEvidence["policy"] } {
  const moved = movedTenants(before.report, own.report);
  let { report } = own;
  for (const { tenant, from } of moved) {
    const views = own.tenants.filter((view) => view.tenant.name === tenant);
    const [view] = views;
    const engine = before.engines[from];
    if (view === undefined || engine === undefined) continue;
    const source = { tenants: views, notices: [], surface: view.surface, file: "" };
    report = withFormerFindings(report, tenant, engine.check([source]).findings);
  }
  return { judged: { ...own, report }, moves: moved.map(({ change }) => change) };
}

/** What the head's own policy gives, or why it gives nothing: what it holds was written by others. */
async function attempt(run: () => Promise<Judged>): Promise<Judged | string> {
  try {
    return await run();
  } catch (error) {
    return messageOf(error);
  }
}

function unusable(judged: Judged): Judged | string {
  const [fault] = judged.faults;
  if (fault !== undefined) return fault.message;
  return judged.outside.length === 0 ? judged : `${judged.outside.join(", ")}: \`documents\` does not match it.`;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = "file" in error && typeof error.file === "string" ? `${error.file}: ` : "";
  return `${place}${error.message}`;
}

/** The configurations of a side, each made effective where it can be. */
function policyFiles(folder: string, { written }: SideFiles, { bundle }: Judging): readonly PolicyFile[] {
  return [...written.keys()]
    .filter((path) => posix.basename(path) === configFile)
    .map((file) => ({ file, policy: effectivePolicy(join(folder, file), folder, bundle) }));
}

function effectivePolicy(path: string, folder: string, bundle: NamedBundle | undefined): EffectivePolicy | string {
  try {
    const config = readConfig(namedConfig(path, { cwd: folder, root: folder }));
    const loaded = loadBundles(config, bundle);
    return {
      config,
      policies: resolveConfig(config, manifestOf(loaded, config)),
      bundles: Object.fromEntries(loaded.custom.map(({ name, digest }) => [name, digest])),
    };
  } catch (error) {
    return messageOf(error);
  }
}

function policyOf({ report }: Judged, policies: readonly PolicyFile[]): "yes" | "partly" | "no" {
  if (policies.length === 0) return "no";
  return report.configurations.every(({ file }) => file !== undefined) ? "yes" : "partly";
}

/** The retired records that hold by a policy. */
function retiredBy({ engines }: Judged): ChangePolicy["retired"] {
  return engines.flatMap(({ retired }) => retired);
}

function versionsOf({ engines }: Judged): ChangePolicy["versionOf"] {
  return (rule) => engines.map(({ policies }) => policies.rules.get(rule)?.info.version).find(Boolean);
}

function changeSide(
  { label, commit }: SideFiles,
  { report, tenants }: Judged,
  exceptions: readonly ActiveException[],
): ChangeSide {
  const side: ComparedSide = {
    label,
    ...(commit === undefined ? {} : { commit }),
    inputs: report.inputs.map(({ file, sha256 }) => ({ file, ...(sha256 === undefined ? {} : { sha256 }) })),
  };
  return { side, report, tenants, exceptions };
}
