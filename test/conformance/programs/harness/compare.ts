/**
 * Holds what lint says of a program against what synth says of it.
 *
 * An item that both know by tenant, kind and name is compared as such. Where lint does not know a name, it is compared
 * with the items that the same line of the program made. From this follow
 *
 * - a *false alarm*: lint says that a rule fails at a path of an item, and of no item that it may be does synth say so;
 * - a *false all-clear*: synth says that a rule fails on an item, and lint passes this very item (there is nothing to find,
 *   or the rule does not apply), or says so of everything that the item may be;
 * - a *failure found*: synth says that a rule fails at a path of an item, and lint says so of an item that it may be.
 *
 * What lint calls undetermined, or has not seen, is neither: it is a failure not found. So is a failure that the file has
 * no message for, because it leaves it to another file, unless that file shows it.
 */
import type { Cell } from "./cells.ts";

/** A verdict of lint that synth contradicts. */
export interface Disagreement {
  readonly what: "false alarm" | "false all-clear";
  readonly rule: string;
  readonly item: string;
  readonly paths: readonly string[];
  /** What lint said. */
  readonly lint: string;
  /** What synth said. */
  readonly synth: string;
}

/** A rule that fails at a path of an item. */
export interface Failure {
  readonly cell: Cell;
  readonly path: string;
}

/**
 * What lint says of all files of a program together. A file that knows an item may leave a failure to the file that fails for
 * every caller, which does not know whose item it is. What that file shows is then said of the items of its callers.
 */
export function together(files: readonly (readonly Cell[])[]): readonly Cell[] {
  const all = files.flat();
  const isLeftTo = (caller: Cell, shown: Cell, path: string): boolean =>
    !isKnown(shown) &&
    shown.failing.includes(path) &&
    isKnown(caller) &&
    caller.left?.includes(path) === true &&
    caller.rule === shown.rule &&
    caller.kind === shown.kind &&
    (shown.name === undefined || shown.name === caller.name);
  return all.map((cell) => {
    const taken = cell.left?.filter((path) => all.some((shown) => isLeftTo(cell, shown, path))) ?? [];
    const kept = cell.failing.filter((path) => !all.some((caller) => isLeftTo(caller, cell, path)));
    return { ...cell, failing: [...kept, ...taken] };
  });
}

/** Verdicts of lint that synth contradicts. */
export function disagreements(lint: readonly Cell[], synth: readonly Cell[]): readonly Disagreement[] {
  const alarms = lint.flatMap((cell) => {
    const same = synth.filter((other) => mayBe(cell, other));
    const paths = cell.failing.filter((path) => !same.some((other) => other.failing.includes(path)));
    return paths.length === 0 ? [] : [disagreement("false alarm", cell, paths, "fail", said(same))];
  });
  const allClears = synth
    .filter(({ verdict }) => verdict === "fail")
    .flatMap((cell) => {
      const seen = lint.filter((other) => mayBe(other, cell));
      const certain = seen.some((other) => isPass(other) && other.exists && isKnown(other));
      return certain || (seen.length > 0 && seen.every(isPass))
        ? [disagreement("false all-clear", cell, cell.failing, said(seen), "fail")]
        : [];
    });
  return [...alarms, ...allClears];
}

/** What fails in every one of several runs of a program, by the line that made it: no environment can be seen in a file. */
export function failures([first = [], ...others]: readonly (readonly Cell[])[]): readonly Failure[] {
  return first.flatMap((cell) =>
    cell.failing
      .filter((path) =>
        others.every((run) =>
          run.some(({ rule, line, failing }) => rule === cell.rule && line === cell.line && failing.includes(path)),
        ),
      )
      .map((path) => ({ cell, path })),
  );
}

/** Whether lint says that this fails. */
export function isFound(lint: readonly Cell[], { cell, path }: Failure): boolean {
  return lint.some((other) => mayBe(other, cell) && other.failing.includes(path));
}

/** What lint says where synth sees a failure. */
export function saidOf(lint: readonly Cell[], { cell }: Failure): string {
  return said(lint.filter((other) => mayBe(other, cell)));
}

/** Verdicts on items that one way of linting is sure of, and another contradicts or no longer knows. */
export function lost(sure: readonly Cell[], other: readonly Cell[]): readonly Cell[] {
  return sure.filter((cell) => {
    if (!isKnown(cell) || !cell.exists || cell.verdict === "undetermined") return false;
    const agrees = (each: Cell): boolean =>
      cell.verdict === "fail" ? cell.failing.every((path) => each.failing.includes(path)) : isPass(each);
    return !other.some((each) => mayBe(each, cell) && agrees(each));
  });
}

/** An item, for people. */
export function itemText({ tenant = "?", kind, name = "?", line = "?" }: Cell): string {
  return `${kind} ${JSON.stringify(name)} of ${tenant} (${line})`;
}

/** Whether an item that lint saw may be that item of synth. */
function mayBe(seen: Cell, item: Cell): boolean {
  if (seen.rule !== item.rule || seen.kind !== item.kind) return false;
  if (seen.tenant !== undefined && item.tenant !== undefined && seen.tenant !== item.tenant) return false;
  if (seen.name !== undefined && item.name !== undefined && seen.name !== item.name) return false;
  return (isKnown(seen) && isKnown(item)) || seen.line === item.line;
}

function isKnown({ tenant, name }: Cell): boolean {
  return tenant !== undefined && name !== undefined;
}

function isPass({ verdict }: Cell): boolean {
  return verdict === "pass" || verdict === "not-applicable";
}

function said(cells: readonly Cell[]): string {
  const verdicts = cells.map(({ verdict, exists, failing }) =>
    [verdict, ...(failing.length === 0 ? [] : [`at ${failing.join(", ")}`]), ...(exists ? [] : ["if it exists"])].join(
      " ",
    ),
  );
  return [...new Set(verdicts)].sort().join("; ") || "nothing";
}

function disagreement(
  what: Disagreement["what"],
  cell: Cell,
  paths: readonly string[],
  lint: string,
  synth: string,
): Disagreement {
  return { what, rule: cell.rule, item: itemText(cell), paths, lint, synth };
}
