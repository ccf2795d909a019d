/** What a change does to the policy that judges, by its effect. */
import { fill, policyEffects } from "@tmes-as-code/catalog";
import { canonicalJson } from "../canonical-json.ts";
import { compareExceptions, type ExceptionContext } from "../change/exceptions.ts";
import { baselineFile } from "../config/baseline.ts";
import type { ActiveException } from "../config/active-exception.ts";
import type { Config } from "../config/config.ts";
import { retiredData } from "../config/resolve-retired.ts";
import type { ActiveRule, Policies } from "../config/resolve.ts";
import { keysOf } from "../keys.ts";
import { byCodeUnit } from "../report/text.ts";
import { severities } from "../severity.ts";
import { surfaceIds } from "../surfaces.ts";
import type { ExceptionChange, PolicyChange, Severity } from "../types.ts";

/** A configuration of one side of a change. */
export interface PolicyFile {
  /** Where it is, from the root of the repository. */
  readonly file: string;
  /** As written and made effective, with the digests of its bundles by their names; a text says why it cannot be used. */
  readonly policy: EffectivePolicy | string;
}

/** A configuration that can be used. */
export interface EffectivePolicy {
  readonly config: Config;
  readonly policies: Policies;
  readonly bundles: Readonly<Record<string, string>>;
}

type Effect = keyof typeof policyEffects;

/**
 * The changes between the configurations of two sides, each with whether it weakens the policy. Where that cannot be seen,
 * as of a parameter, it counts as if it did.
 */
export function comparePolicies(
  base: readonly PolicyFile[],
  head: readonly PolicyFile[],
  context: ExceptionContext,
): readonly PolicyChange[] {
  const before = new Map(base.map((one) => [one.file, one.policy]));
  const after = new Map(head.map((one) => [one.file, one.policy]));
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit).flatMap((file) => {
    const say: Say = (part, weakens, effect, words = {}) => ({
      part,
      weakens,
      effect: fill(policyEffects[effect], { file, ...words }),
      location: { file: part === "baseline" ? file.replace(/[^/]*$/, baselineFile) : file },
    });
    const [old, own] = [before.get(file), after.get(file)];
    if (own === undefined) return [say("configuration", true, "configuration-removed")];
    if (typeof own === "string") return old === own ? [] : [say("configuration", true, "unusable", { reason: own })];
    if (old === undefined) return [say("configuration", true, "configuration-added")];
    if (typeof old === "string") return [say("configuration", true, "repaired")];
    return [
      ...listChanges(old.config.packs, own.config.packs, "pack", say),
      ...ruleChanges(old.policies, own.policies, say),
      ...exceptionChanges(old.policies.exceptions, own.policies.exceptions, context, say),
      ...retiredChanges(old.policies, own.policies, say),
      ...bundleChanges(old.bundles, own.bundles, say),
      ...documentChanges(old.config, own.config, say),
      ...statedChanges(old.config, own.config, say),
    ];
  });
}

type Say = (
  part: string,
  weakens: boolean,
  effect: Effect,
  words?: Readonly<Record<string, string | number>>,
) => PolicyChange;

/** Entries of a list of which fewer judge less. */
function listChanges(old: readonly string[], own: readonly string[], part: "pack" | "floor", say: Say): PolicyChange[] {
  return [
    ...old.filter((id) => !own.includes(id)).map((id) => say(part, true, `${part}-removed`, { id })),
    ...own.filter((id) => !old.includes(id)).map((id) => say(part, false, `${part}-added`, { id })),
  ];
}

function ruleChanges({ rules: old }: Policies, { rules: own }: Policies, say: Say): readonly PolicyChange[] {
  return [...new Set([...old.keys(), ...own.keys()])].sort(byCodeUnit).flatMap((rule) => {
    const [before, after] = [old.get(rule), own.get(rule)];
    if (after === undefined) return [say("rule", true, "rule-off", { rule })];
    if (before === undefined) return [say("rule", false, "rule-on", { rule })];
    return [
      ...(isLess(after.severity, before.severity)
        ? [say("rule", true, "rule-lowered", { rule, from: before.severity, to: after.severity })]
        : isLess(before.severity, after.severity)
          ? [say("rule", false, "rule-raised", { rule, from: before.severity, to: after.severity })]
          : []),
      ...(before.info.version === after.info.version
        ? []
        : [say("rule", true, "rule-version", { rule, from: before.info.version, to: after.info.version })]),
      ...parameterChanges(before, after, say),
      ...undeterminedChanges(before, after, say),
    ];
  });
}

function isLess(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) > severities.indexOf(b);
}

function parameterChanges(before: ActiveRule, after: ActiveRule, say: Say): readonly PolicyChange[] {
  const valueOf = ({ parameters, info }: ActiveRule, name: string): string =>
    JSON.stringify(parameters[name] ?? info.parameters[name]?.default ?? null);
  return [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])]
    .sort(byCodeUnit)
    .flatMap((parameter) => {
      const [from, to] = [valueOf(before, parameter), valueOf(after, parameter)];
      return from === to ? [] : [say("rule", true, "parameter", { rule: before.info.id, parameter, from, to })];
    });
}

function undeterminedChanges(before: ActiveRule, after: ActiveRule, say: Say): readonly PolicyChange[] {
  return surfaceIds.flatMap((surface) =>
    keysOf({ undeclared: true, other: true }).flatMap((reason) => {
      const [from, to] = [before.undetermined[surface][reason], after.undetermined[surface][reason]];
      if (from === to) return [];
      return [say("rule", isLess(to, from), `undetermined-${reason}`, { rule: before.info.id, surface, from, to })];
    }),
  );
}

const widening: ReadonlySet<ExceptionChange["change"]> = new Set(["added", "widened", "extended"]);

function exceptionChanges(
  old: readonly ActiveException[],
  own: readonly ActiveException[],
  context: ExceptionContext,
  say: Say,
): readonly PolicyChange[] {
  const ofBaseline = ({ baseline }: ActiveException): boolean => baseline === true;
  const entries = compareExceptions(old.filter(ofBaseline), own.filter(ofBaseline), context);
  const counts = new Map<ExceptionChange["change"], number>();
  for (const { change } of entries) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [
    ...compareExceptions(
      old.filter((one) => !ofBaseline(one)),
      own.filter((one) => !ofBaseline(one)),
      context,
    ).map(({ change, effect }) => say("exception", widening.has(change), "exception", { effect })),
    ...[...counts].map(([change, count]) => say("baseline", widening.has(change), `baseline-${change}`, { count })),
  ];
}

function retiredChanges({ retired: old }: Policies, { retired: own }: Policies, say: Say): readonly PolicyChange[] {
  const textOf = (record: Policies["retired"][number]): string => canonicalJson(retiredData(record));
  const before = new Map(old.map((record) => [record.id, textOf(record)]));
  const after = new Map(own.map((record) => [record.id, textOf(record)]));
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit).flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    if (is === undefined) return [say("retired", false, "retired-removed", { id })];
    return [say("retired", true, was === undefined ? "retired-added" : "retired-changed", { id })];
  });
}

function bundleChanges(
  old: EffectivePolicy["bundles"],
  own: EffectivePolicy["bundles"],
  say: Say,
): readonly PolicyChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(own)])].sort(byCodeUnit).flatMap((name) => {
    const [from, to] = [old[name], own[name]];
    if (from === to) return [];
    if (to === undefined) return [say("bundle", true, "bundle-removed", { name })];
    return from === undefined
      ? [say("bundle", false, "bundle-added", { name, to })]
      : [say("bundle", true, "bundle-changed", { name, from, to })];
  });
}

function documentChanges(old: Config, own: Config, say: Say): readonly PolicyChange[] {
  if (own.documents === undefined) return old.documents === undefined ? [] : [say("documents", true, "documents-gone")];
  if (old.documents === undefined) return [say("documents", false, "documents-new")];
  const [before, after] = [old.documents, own.documents];
  const isIn = (patterns: typeof before, text: string): boolean => patterns.some((one) => one.text === text);
  return [
    ...before
      .filter(({ text }) => !isIn(after, text))
      .map(({ text, excludes }) => say("documents", !excludes, "documents-removed", { text })),
    ...after
      .filter(({ text }) => !isIn(before, text))
      .map(({ text, excludes }) => say("documents", excludes, "documents-added", { text })),
  ];
}

function statedChanges(old: Config, own: Config, say: Say): readonly PolicyChange[] {
  const lists = (["foreign", "projects"] as const).flatMap((part) => {
    const [before, after] =
      part === "foreign" ? [old.stated.foreign ?? [], own.stated.foreign ?? []] : [old.projects, own.projects];
    return [
      ...after.filter((one) => !before.includes(one)).map((id) => say(part, true, `${part}-added`, { id })),
      ...before.filter((one) => !after.includes(one)).map((id) => say(part, false, `${part}-removed`, { id })),
    ];
  });
  const words = (["plans", "tenants"] as const).flatMap((part) => {
    const [before, after] = [old.stated[part], own.stated[part]];
    return before === after
      ? []
      : [say(part, after !== undefined, after === undefined ? `${part}-unsaid` : `${part}-said`)];
  });
  return [
    ...lists,
    ...words,
    ...listChanges(old.floor, own.floor, "floor", say),
    ...(canonicalJson([old.salt ?? null, old.baseline?.salt ?? null]) ===
    canonicalJson([own.salt ?? null, own.baseline?.salt ?? null])
      ? []
      : [say("salt", false, "salt")]),
  ];
}
