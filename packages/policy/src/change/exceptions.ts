/** What becomes of exceptions, by what they cover. */
import { coveredWords, exceptionEffects, exceptionTargets, fill, exceptionSentences } from "@tmes-as-code/catalog";
import { canonicalJson } from "../canonical-json.ts";
import type { ActiveException } from "../config/active-exception.ts";
import { byCodeUnit } from "../report/text.ts";
import type { ExceptionChange, Path } from "../types.ts";

/** The days on which an exception covers anything, both included, from today on: ISO dates. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** What the exceptions are judged by. */
export interface ExceptionContext {
  /** ISO date. */
  readonly today: string;
  /** The version that a rule has; `undefined` for a rule that there is not. */
  readonly versionOf: (rule: string) => number | undefined;
}

/**
 * Compares exceptions by their ids, and says what each covers that it did not cover before, or no longer does. One that is
 * called otherwise is another one.
 */
export function compareExceptions(
  base: readonly ActiveException[],
  head: readonly ActiveException[],
  context: ExceptionContext,
): readonly ExceptionChange[] {
  const before = new Map(base.map((one) => [one.id, one]));
  const after = new Map(head.map((one) => [one.id, one]));
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit).flatMap((id) => {
    const [old, own] = [before.get(id), after.get(id)];
    if (own === undefined) return old === undefined ? [] : [change(old, "removed")];
    return old === undefined ? [added(own, context)] : changed(old, own, context);
  });
}

function added(own: ActiveException, context: ExceptionContext): ExceptionChange {
  if (daysOf(own, context) !== undefined) return change(own, "added");
  const problem = problemOf(own, context);
  return { ...change(own, "added"), effect: fill(exceptionEffects["added-void"], { id: own.id, problem }) };
}

function changed(old: ActiveException, own: ActiveException, context: ExceptionContext): readonly ExceptionChange[] {
  const [was, is] = [daysOf(old, context), daysOf(own, context)];
  const sameTarget = canonicalJson(targetOf(old)) === canonicalJson(targetOf(own));
  const changes: ExceptionChange[] = [];
  const say = (kind: "widened" | "narrowed" | "extended" | "shortened"): void => {
    changes.push(change(kind === "narrowed" ? old : own, kind, { before: old.expires }));
  };
  const covers = is !== undefined && (!sameTarget || !isWithin(own.unseen, old.unseen));
  const later = old.expires < own.expires;
  // It covered nothing before, for another reason than that it had ended, or it starts to cover earlier.
  const revived =
    is !== undefined &&
    ((was === undefined && !(later && isEnded(old, context))) || (was !== undefined && is.first < was.first));
  if (covers || revived) say("widened");
  if (was !== undefined && is !== undefined && (!sameTarget || !isWithin(old.unseen, own.unseen))) say("narrowed");
  if (was !== undefined && is === undefined) say("narrowed");
  if (later) say("extended");
  if (own.expires < old.expires) say("shortened");
  if (changes.length > 0) return changes;
  const keys = (["reason", "owner", "approver", "ticket"] as const).filter((key) => old[key] !== own[key]);
  return keys.length === 0 ? [] : [change(own, "reworded", { keys: keys.join(", ") })];
}

function change(
  exception: ActiveException,
  kind: ExceptionChange["change"],
  more: Readonly<Record<string, string>> = {},
): ExceptionChange {
  const { id, rule, expires } = exception;
  const words = { id, rule, expires, what: whatOf(exception), ...more };
  return { id, rule, change: kind, effect: fill(exceptionEffects[kind], words) };
}

function whatOf({ rule, version, tenant, item, shownPath, covers }: ActiveException): string {
  const words = { rule, version, tenant, path: shownPath, covered: `what ${coveredWords[covers]}` };
  return item === undefined
    ? fill(exceptionTargets.tenant, words)
    : fill(exceptionTargets.item, { ...words, kind: item.kind, item: item.name });
}

/** What a finding must be to be covered; the paths that may be unseen are separate. */
function targetOf({ rule, version, tenant, item, path, covers, accepted }: ActiveException): unknown {
  return { rule, version, tenant, item, path, covers, accepted };
}

/** Whether all of some paths lie below others. */
function isWithin(paths: readonly Path[], others: readonly Path[]): boolean {
  return paths.every((path) => others.some((other) => other.every((step, index) => step === path[index])));
}

/** As `policies/lib/exceptions.rego` judges: one with anything wrong covers nothing. */
function daysOf(exception: ActiveException, context: ExceptionContext): Days | undefined {
  const { faults, rule, version, expires, maxDays } = exception;
  if (faults.length > 0 || version !== context.versionOf(rule) || isEnded(exception, context)) return undefined;
  const start = maxDays === undefined ? context.today : daysBefore(expires, maxDays);
  return { first: start > context.today ? start : context.today, last: expires };
}

function isEnded({ expires }: ActiveException, { today }: ExceptionContext): boolean {
  return today > expires;
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}

function problemOf(exception: ActiveException, context: ExceptionContext): string {
  const [fault] = exception.faults;
  const id = fault ?? (isEnded(exception, context) ? "expired" : "lapsed");
  return exceptionSentences[id].title.replace(/^An exception /, "it ");
}
