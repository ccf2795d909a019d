/** What the rules say of one file: evaluated or read once, judged once, whatever number of lint rules asks. */
import type { PropertyEdit } from "@tmes-as-code/fold";
import {
  createEngine,
  InputError,
  manifestOf,
  readTenantDocuments,
  type Bundle,
  type DraftItem,
  type Engine,
  type Finding,
  type ParsedManifest,
  type SourceResult,
} from "@tmes-as-code/policy";
import {
  findConfig,
  type FoundConfig,
  loadBundle,
  loadBundles,
  namedConfig,
  nameOf,
  readConfig,
  rootOf,
  verdictStore,
} from "@tmes-as-code/policy/node";
import type { TSESTree } from "@typescript-eslint/types";
import { evaluateFile, filesWith } from "./evaluation.ts";
import { lastSynth } from "./last-synth.ts";
import { optimisedLate } from "./late-optimising.ts";
import { nodeAt } from "./node-at.ts";
import type { LintedFile } from "./linted-file.ts";
import type { PolicyOptions, NamedRules } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { problemsOf, type Problem } from "./problem.ts";
import { constructsOf } from "./program-constructs.ts";
import { programProblems } from "./program-problems.ts";
import { settledBySynth, type SynthFinding } from "./settled-by-synth.ts";
import { lapsesOf, shownOnce } from "./shown.ts";
import { shownElsewhere, type Placed } from "./shown-elsewhere.ts";
import { stubsBy, type Stubs } from "./stubs.ts";
import { offersFor, type ProgramOffers } from "./suggest.ts";
import type { Target } from "./targets.ts";
import { tenantsFromProgram, type ProgramTenants } from "./tenants-from-program.ts";
import { today } from "./today.ts";
import { createTrials, type CheckedFile, type Together } from "./trial-edits.ts";
import { undeclaredItem } from "./undeclared-item.ts";

/** The outcome for one file. */
export interface FileCheck {
  readonly findings: readonly Finding[];
  /** The place in a program that a finding leads to; `undefined` for findings in a document. */
  readonly targetOf: (finding: Finding) => Target | undefined;
  /** Whether the last synth decided a finding, and not what is read here. */
  readonly bySynth: (finding: Finding) => boolean;
  /** What to mark for a finding of the last synth; `undefined` for others. */
  readonly markOf: (finding: Finding) => TSESTree.Node | undefined;
  /** A stub of the item of a finding, where every tenant has that item and it is not declared. */
  readonly stubOf: (finding: Finding) => DraftItem | undefined;
  /** Why exceptions made for a finding do not cover it, and why the last synth does not decide it. */
  readonly lapses: (finding: Finding) => readonly string[];
  /** Edits of a program that may fix a finding: by value, the preferred one first. */
  readonly offersFor: (finding: Finding) => ProgramOffers;
  /** Whether an edit fixes a finding: of a program by its changes, of a document by the text after it. */
  readonly fixes: (finding: Finding, edit: readonly PropertyEdit[] | string) => boolean;
  /** Why the file, or a part of it, is not judged. */
  readonly problems: readonly Problem[];
}

/** Judges files, keeping engines and outcomes. */
export interface FileChecker {
  check(file: LintedFile): FileCheck;
}

/** What judges by one configuration on one day. */
interface Judge {
  readonly engine: Engine;
  readonly stubs: Stubs;
}

/** @param parsed - The manifest of the built-in bundle, where it was parsed before. */
export function createFileChecker(options: PolicyOptions, parsed: ParsedManifest | undefined): FileChecker {
  const engines = new Map<string, Judge>();
  const outcomes = new WeakMap<object, FileCheck>();
  const judgeOf = (found: FoundConfig, day: string): Judge => {
    const key = `${day}\n${JSON.stringify(found)}`;
    const known = engines.get(key);
    if (known !== undefined) return known;
    const config = readConfig(found);
    const { bundle, custom } = optimisedLate(() => loadBundles(config, options.bundle, parsed));
    const late = (one: Bundle): Bundle => ({ ...one, module: () => optimisedLate(one.module) });
    const engine = createEngine({
      bundle: late(bundle),
      custom: custom.map(late),
      config,
      today: day,
      verdictStore: verdictStore(),
    });
    // An editor runs for days; yesterday's engines and configurations are of no use.
    if (engines.size > 8) engines.clear();
    const judge = { engine, stubs: stubsBy(engine) };
    engines.set(key, judge);
    return judge;
  };
  return {
    check(linted) {
      const { sourceCode, file, cwd } = linted;
      // Each of the rules asks. A source code is one look at a file; what was found then holds for all of them.
      const done = outcomes.get(sourceCode);
      if (done !== undefined) return done;
      const shown = checked(() => {
        const found = options.config === undefined ? findConfig(file, { cwd }) : namedConfig(options.config, { cwd });
        const isJudgedAlike = (other: string): boolean =>
          options.config !== undefined || JSON.stringify(configFor(other, cwd)) === JSON.stringify(found);
        return checkedBy(judgeOf(found, today()), linted, rootOf(file, { cwd }), isJudgedAlike);
      });
      outcomes.set(sourceCode, shown);
      return shown;
    },
  };
}

/** The configuration that counts for a file; `undefined` where that file's own lint says what is wrong. */
function configFor(file: string, cwd: string): FoundConfig | undefined {
  try {
    return findConfig(file, { cwd });
  } catch {
    return undefined;
  }
}

/**
 * The rules and packs of a bundle, or of a configuration's.
 *
 * @throws PolicyError when one of them cannot be read.
 */
export function rulesOf({ bundle, config }: PolicyOptions): NamedRules {
  if (config === undefined) {
    const standard = loadBundle(bundle);
    return { manifest: standard.manifest, pages: pagesOf([standard.directory]) };
  }
  const read = readConfig(namedConfig(config));
  const bundles = loadBundles(read, bundle);
  return {
    manifest: manifestOf(bundles, read),
    pages: pagesOf([bundles.bundle, ...bundles.custom].map(({ directory }) => directory)),
  };
}

/**
 * Whether a finding is for this file's author: not one that an exception covers, nor one that lies in another file.
 * Exceptions themselves are in the configuration, and the gate judges them.
 */
function isShown({ status, rule, place }: Finding, source: SourceResult): boolean {
  return status === "open" && !/^(?:exception|baseline)\//.test(rule) && place.location?.file === source.file;
}

/** A document tells its places by line and column alone. */
const noTarget = (): undefined => undefined;

function sourceOf(
  linted: LintedFile,
  name: string,
  edit: readonly PropertyEdit[] | string | undefined,
): ProgramTenants {
  const { sourceCode, form } = linted;
  if (form !== "program") {
    const named = form === "json" ? name.replace(/(\.json[c5]?)?$/i, ".json") : name;
    const read = readTenantDocuments(typeof edit === "string" ? edit : sourceCode.text, named);
    const tenants = read.tenants.map((tenant) => ({ ...tenant, surface: "editor" as const }));
    return { source: { ...read, surface: "editor", tenants }, targetOf: noTarget, subjects: [] };
  }
  return tenantsFromProgram(evaluateFile(linted, typeof edit === "object" ? edit : undefined), name);
}

function placedBy(targetOf: FileCheck["targetOf"], finding: Finding): readonly Placed[] {
  const target = targetOf(finding);
  return target === undefined ? [] : [{ finding, target }];
}

/** The same for the same edit. */
function keyOf(edit: readonly PropertyEdit[] | string): string {
  if (typeof edit === "string") return edit;
  const keys = edit.map((change) =>
    change.type === "add"
      ? [change.literal.range[1], change.key, change.value]
      : [change.property.range, change.type === "replace" ? change.value : null],
  );
  return JSON.stringify(keys);
}

/** Edits to try at once: those that touch nothing that another one touches; `undefined` for less than two. */
function together(
  all: readonly (readonly PropertyEdit[])[],
  check: (edit: readonly PropertyEdit[]) => CheckedFile,
): Together | undefined {
  const taken: PropertyEdit[] = [];
  const edits = new Set<string>();
  for (const changes of all) {
    const key = keyOf(changes);
    if (edits.has(key) || changes.some((change) => taken.some((other) => isNear(change, other)))) continue;
    edits.add(key);
    taken.push(...changes);
  }
  return edits.size < 2 ? undefined : { edits, tryAll: () => readable(() => check(taken)) };
}

/** Whether two changes do not go together: one lies in what the other replaces or removes, or both add to one literal. */
function isNear(one: PropertyEdit, other: PropertyEdit): boolean {
  if (one.type === "add" && other.type === "add") return one.literal === other.literal;
  if (one.type === "add") return isNear(other, one);
  const [start, end] = one.property.range;
  const [from, to] = other.type === "add" ? other.literal.range : other.property.range;
  return (from >= start && to <= end) || (other.type !== "add" && start >= from && end <= to);
}

/** What is read, unless it cannot be. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof InputError) return undefined;
    throw problem;
  }
}

/** What a check says; where it cannot be made, why. */
function checked(check: () => FileCheck): FileCheck {
  try {
    return check();
  } catch (error) {
    const problems = problemsOf(error);
    const none = { targetOf: noTarget, markOf: noTarget, stubOf: noTarget, bySynth: () => false, offersFor: () => [] };
    return { ...none, findings: [], lapses: () => [], fixes: () => false, problems };
  }
}

function checkedBy(
  { engine, stubs }: Judge,
  linted: LintedFile,
  root: string,
  isJudgedAlike: (other: string) => boolean,
): FileCheck {
  const name = nameOf(linted.file, root);
  const check = (edit?: readonly PropertyEdit[] | string): WholeCheck => {
    const read = sourceOf(linted, name, edit);
    const all = engine.findings([read.source]);
    return { ...read, all, findings: all.filter((finding) => isShown(finding, read.source)) };
  };
  const before = check();
  const { findings, shownOf, unusable, problems } = withLastSynth(before, linted, { engine, root });
  const inFile = ({ source, targetOf }: ProgramTenants): readonly Placed[] =>
    engine
      .findings([source])
      .filter((finding) => isShown(finding, source))
      .flatMap((finding) => placedBy(targetOf, finding));
  const elsewhere = new Set(
    shownElsewhere(
      findings.flatMap((finding) => (shownOf(finding) === undefined ? placedBy(before.targetOf, finding) : [])),
      (nodes) =>
        filesWith(linted, nodes)
          .filter((other) => isJudgedAlike(other.file))
          .map((other) => () => {
            const evaluation = other.evaluate();
            const tenants = tenantsFromProgram(evaluation, nameOf(other.file, root));
            return { placed: inFile(tenants), constructs: constructsOf(evaluation) };
          }),
    ).map(({ finding }) => finding),
  );
  const shown = shownOnce(findings.filter((finding) => !elsewhere.has(finding)));
  const targetOf = (finding: Finding): Target | undefined => shownOf(finding)?.target ?? before.targetOf(finding);
  const offers = new Map<Finding, ProgramOffers>();
  const offersOf = (finding: Finding): ProgramOffers => {
    const target = targetOf(finding);
    const made = offers.get(finding) ?? (target === undefined ? [] : offersFor(finding, target, linted.sourceCode));
    offers.set(finding, made);
    return made;
  };
  const fixes = createTrials(before, () => {
    const preferred = shown
      .filter((finding) => shownOf(finding) === undefined)
      .map((finding) => offersOf(finding)[0]?.[0]);
    return together(
      preferred.flatMap((offer) => (offer === undefined ? [] : [offer.changes])),
      check,
    );
  });
  return {
    findings: shown,
    targetOf,
    offersFor: offersOf,
    bySynth: (finding) => shownOf(finding) !== undefined,
    markOf: (finding) => shownOf(finding)?.node,
    stubOf: (finding) => {
      const item = undeclaredItem(finding);
      if (item === undefined) return undefined;
      const name = shownOf(finding)?.tenant ?? finding.tenant;
      return stubs(before.source.tenants.find(({ tenant }) => tenant.name === name)?.tenant ?? {}, item);
    },
    lapses: (finding) => [
      ...lapsesOf(finding, before.all, engine.policies.exceptions),
      ...(finding.verdict === "undetermined" ? unusable : []),
    ],
    fixes: (finding, edit) =>
      shownOf(finding) === undefined && fixes(finding, keyOf(edit), () => readable(() => check(edit))),
    problems: linted.form === "program" ? [...programProblems(linted), ...problems] : [],
  };
}

/** A file as it is, or would be, and all that was found. */
interface WholeCheck extends CheckedFile, ProgramTenants {
  /** Also findings about exceptions, and those that lie in other files. */
  readonly all: readonly Finding[];
}

/** How a finding of the last synth is shown in a file. */
interface SynthShown {
  /** What lint sees of the place. */
  readonly target: Target | undefined;
  readonly node: TSESTree.Node | undefined;
  /** The tenant, as lint calls it. */
  readonly tenant: string | undefined;
}

/** A finding of the last synth on what is not declared, as the editor handles it; none where the editor is silent. */
function inEditor({ finding, subject }: SynthFinding, { policies }: Engine): readonly SynthFinding[] {
  const rule = policies.rules.get(finding.rule);
  const handling = rule?.undetermined.editor.undeclared ?? "off";
  if (rule === undefined || handling === "off") return [];
  return [{ finding: { ...finding, severity: handling === "error" ? rule.severity : "warn" }, subject }];
}

/** What is shown of a file with what the last synth decided of what lint leaves open. */
function withLastSynth(
  { source, subjects, targetOf, findings }: WholeCheck,
  linted: LintedFile,
  { engine, root }: { readonly engine: Engine; readonly root: string },
): Pick<FileCheck, "findings" | "problems"> & {
  /** How a finding of the last synth is shown; `undefined` for others. */
  readonly shownOf: (finding: Finding) => SynthShown | undefined;
  readonly unusable: readonly string[];
} {
  const { records, unusable } = lastSynth(linted, root, engine.judgedBy);
  const report = records.length === 0 ? undefined : engine.check([source], { allResults: true });
  const settled =
    report === undefined
      ? []
      : records.map((record) => settledBySynth({ file: source.file, subjects, report }, record));
  const shown = new Map<Finding, SynthShown>();
  const undeclared = settled.flatMap((one) => one.undeclared).flatMap((one) => inEditor(one, engine));
  for (const { finding, subject } of [...settled.flatMap((one) => one.added), ...undeclared]) {
    const { location } = finding.place;
    if (location === undefined) continue;
    const target = subject === undefined ? undefined : targetOf({ ...finding, ...subject });
    shown.set(finding, { target, node: target?.node ?? nodeAt(linted, location), tenant: subject?.tenant });
  }
  return {
    // A file may belong to several programs: what one of them leaves open stays.
    findings: [
      ...findings.filter(
        ({ id }) => settled.some(({ open }) => open.has(id)) || !settled.some(({ dropped }) => dropped.has(id)),
      ),
      ...shown.keys(),
    ],
    shownOf: (finding) => shown.get(finding),
    problems: settled.flatMap((one) => one.problems),
    unusable: unusable.map((reason) => `The last synth does not decide it, because ${reason}.`),
  };
}
