/**
 * Holds a rule's version to its meaning. Exceptions name rule@version, so a rule that means something else under the
 * version it had lets them cover what was not approved. `rules.lock.json`, beside `rules/`, keeps each rule's version with
 * digests of all that its verdicts come from: its Rego and that of what it refers to, without comments and indentation,
 * and what METADATA says to the engine. It does not include words for people, or severity, which only decides how findings are shown.
 */
import { isObject } from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { compare, digestOf, stableJson } from "./json.ts";
import { BuildError, type Problem } from "./problem.ts";
import { stepsOf } from "./rego-path.ts";
import { lockFile, type Sources } from "./sources.ts";

/** A rule as it was when its version was noted. */
export interface LockedRule {
  readonly version: number;
  /** Digests by file, and of `METADATA`. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Rules by id. */
export type RuleLock = Readonly<Record<string, LockedRule>>;

/** Rules compared with the versions noted before. */
export interface Held {
  /** Rules that changed under the version they had. */
  readonly problems: readonly Problem[];
  /** How many rules have a version that is not noted yet. */
  readonly unnoted: number;
  /** What the file should hold. */
  readonly text: string;
}

/**
 * Compares rules with the versions noted before.
 *
 * @param command - What writes the file, for hints.
 * @throws {BuildError} when the file is not what is written here.
 */
export function holdVersions(sources: Sources, rules: ReadonlyMap<string, RuleParts>, command: string): Held {
  const locked = readLock(sources);
  const now = lockOf(sources, rules);
  const next = nextLock(locked, now);
  return {
    problems: lockProblems(locked, now, rules, command),
    unnoted: Object.keys(next).filter((id) => next[id] !== locked[id]).length,
    text: lockText(next),
  };
}

/** The rules as they are. */
export function lockOf({ rego }: Pick<Sources, "rego">, rules: ReadonlyMap<string, RuleParts>): RuleLock {
  const modules = Object.entries(rego).map(([file, text]) => moduleOf(file, text));
  return Object.fromEntries(
    [...rules].map(([id, { metadata }]) => {
      const { version, kinds, scope, monotone, parameters } = metadata;
      const defaults = Object.entries(parameters).map(([name, { default: value }]) => [name, value] as const);
      const said = stableJson({
        kinds: kinds.toSorted(compare),
        scope,
        monotone,
        defaults: Object.fromEntries(defaults),
      });
      const parts = [
        ["METADATA", digest(said)] as const,
        ...reached(modules, ["tmes", "rules", id]).map(({ file, text }) => [file, digest(text)] as const),
      ];
      return [id, { version, parts: Object.fromEntries(parts) }];
    }),
  );
}

/**
 * The lock that was written before; empty where there is none.
 *
 * @throws {BuildError} when the file is not what is written here.
 */
export function readLock({ lock }: Pick<Sources, "lock">): RuleLock {
  if (lock === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(lock);
    if (isLock(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const hint = "Restore it from version control.";
  throw new BuildError([{ file: lockFile, message: "is not as it was written.", hint }]);
}

/** Rules that changed under the version they had. `command` writes the lock. */
export function lockProblems(
  locked: RuleLock,
  now: RuleLock,
  rules: ReadonlyMap<string, RuleParts>,
  command: string,
): readonly Problem[] {
  return Object.entries(now).flatMap(([id, { version, parts }]) => {
    const before = locked[id];
    if (before === undefined || version > before.version) return [];
    const { file = "", lineOf = () => undefined } = rules.get(id)?.metadata ?? {};
    const at = { file, line: lineOf(["custom", "version"]) };
    if (version < before.version) {
      const message = `the version is ${String(version)}, and was ${String(before.version)} already.`;
      return [{ ...at, message, hint: "Versions only go up, because exceptions name them." }];
    }
    const changed = [...new Set([...Object.keys(before.parts), ...Object.keys(parts)])]
      .filter((part) => before.parts[part] !== parts[part])
      .sort(compare);
    if (changed.length === 0) return [];
    return [
      {
        ...at,
        message: `the rule changed (${changed.join(", ")}), and its version is still ${String(version)}: exceptions from ${id}@${String(version)} would cover what was not approved.`,
        hint: `Raise the version to ${String(version + 1)}; if no verdict can change, or the rule is not in use yet, remove its entry from ${lockFile} instead. Then ${command} notes it as it is.`,
      },
    ];
  });
}

/** What to write: rules as they are, but those that changed under the version they had as they were. */
export function nextLock(locked: RuleLock, now: RuleLock): RuleLock {
  return Object.fromEntries(
    Object.entries(now).map(([id, rule]) => {
      const before = locked[id];
      return [id, before === undefined || rule.version > before.version ? rule : before];
    }),
  );
}

/** The text of the file. */
export function lockText(lock: RuleLock): string {
  return `${stableJson(lock, 2)}\n`;
}

interface Module {
  readonly file: string;
  /** Without comments and indentation. */
  readonly text: string;
  readonly package: readonly string[];
  /** Paths below `data` that it mentions. */
  readonly mentions: readonly (readonly string[])[];
}

function moduleOf(file: string, source: string): Module {
  const text = withoutComments(source);
  // The word `data` in the package's own name refers to nothing.
  const rules = withoutTexts(text.replace(/^package [^\n]+/m, ""));
  return {
    file,
    text,
    package: stepsOf(/^package ([^\n]+)/m.exec(text)?.[1] ?? ""),
    mentions: [...rules.matchAll(/(?<![\w."])data((?:\.[A-Za-z_]\w*|\["[^"\\]*"\])*)/g)].map(([, path = ""]) => [
      "data",
      ...stepsOf(path),
    ]),
  };
}

/** Modules of a package and all that they refer to, by file. A path that is cut short may lead anywhere below it. */
function reached(modules: readonly Module[], start: readonly string[]): readonly Module[] {
  const found = new Set<Module>();
  const visit = (path: readonly string[]): void => {
    for (const module of modules) {
      if (found.has(module) || !meet(["data", ...module.package], path)) continue;
      found.add(module);
      visit(["data", ...module.package]);
      module.mentions.forEach(visit);
    }
  };
  visit(["data", ...start]);
  return [...found].sort((a, b) => compare(a.file, b.file));
}

/** Whether one path is the start of the other. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((step, index) => step === b[index]);
}

/** Texts hold marks of comments; texts with expressions in them hold texts, and are left alone with all that is around. */
const hasTemplates = (source: string): boolean => /\$["`]/.test(source);

const texts = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/;

function withoutComments(source: string): string {
  if (hasTemplates(source)) return source;
  const each = new RegExp(`(${texts.source})|(?:\\s|#[^\\n]*)+`, "g");
  return source.replace(each, (match, text: string | undefined) => text ?? (match.includes("\n") ? "\n" : " ")).trim();
}

/** Leaves keys: `data["a"]`. */
function withoutTexts(source: string): string {
  if (hasTemplates(source)) return source;
  return source.replace(new RegExp(`(\\[?)(?:${texts.source})`, "g"), (match, key: string) =>
    key === "" ? '""' : match,
  );
}

function digest(text: string): string {
  return digestOf([text]).slice(0, 16);
}

function isLock(value: unknown): value is RuleLock {
  return isObject(value) && Object.values(value).every(isLocked);
}

function isLocked(value: unknown): value is LockedRule {
  return (
    isObject(value) &&
    Number.isInteger(value["version"]) &&
    isObject(value["parts"]) &&
    Object.values(value["parts"]).every((part) => typeof part === "string")
  );
}
