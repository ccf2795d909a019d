/** `tmes confirm`: removes the mark of items that were compared with the console, and notes who did it and when. */
import { isRole, type Baseline } from "@tmes-as-code/policy";
import { findConfig, readConfig, readText } from "@tmes-as-code/policy/node";
import { rmSync } from "node:fs";
import { parseDocument } from "yaml";
import { printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { saveEdited } from "./output.ts";
import { say } from "./terminal.ts";
import { markedFiles, marksIn, withoutMark, type Mark, type MarkedLanguage } from "./start/marks.ts";

/** Options of `tmes confirm`; see its `--help`. */
export interface ConfirmOptions {
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
}

/**
 * Removes the marks of items from a file, or without items lists them. What the baseline covers because of a mark is removed
 * from it.
 *
 * @throws UsageError for items without a literal mark, and for what is not said; then nothing is written.
 */
export function confirm(file: string, items: readonly string[], { by, on }: ConfirmOptions): ExitCode {
  const language = languageOf(file);
  const text = readText(file, file);
  const marks = marksIn(text, language);
  if (items.length === 0) {
    say(marks.map((mark) => `${textOf(mark)}\n`).join(""));
    if (marks.length === 0) printNote(`${file} has no item with the mark \`unconfirmed\`.`);
    return exitCodes.ok;
  }
  const record = `Confirmed at the console on ${dayOf(on)} by ${roleOf(by)}.`;
  const chosen = [...new Set(items.map((item) => markOf(item, marks, file)))];
  const changed = chosen
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, mark) => withoutMark(before, mark, language, record), text);
  const { removed, save } = shrunkBaseline(file, chosen);
  saveEdited(changed, file);
  save();
  say(
    `${file}: ${chosen.map(textOf).join(", ")} confirmed, ${String(marks.length - chosen.length)} not confirmed yet.${removed === 0 ? "" : ` Entries of the baseline removed: ${String(removed)}.`}\n`,
  );
  return exitCodes.ok;
}

function languageOf(file: string): MarkedLanguage {
  for (const language of ["yaml", "hcl", "typescript"] as const) if (markedFiles[language].test(file)) return language;
  throw new UsageError(
    `${file}: expected a file of YAML, HCL (.tf) or TypeScript.`,
    "In a file of another language, remove `unconfirmed` yourself, and note who compared the item with the console.",
  );
}

/** `virus-rule/Organization: Virus`; a settings page goes by its kind. */
const textOf = ({ kind, name }: Mark): string => (name === "settings" ? kind : `${kind}/${name}`);

function markOf(item: string, marks: readonly Mark[], file: string): Mark {
  const exact = marks.filter((mark) => textOf(mark) === item);
  const found = exact.length > 0 ? exact : marks.filter(({ kind }) => kind === item);
  const [first, ...others] = found;
  if (first === undefined) {
    throw new UsageError(
      `${file}: no item ${item} has the mark \`unconfirmed\` with the literal value true.`,
      `\`tmes confirm ${file}\` lists those there are.`,
    );
  }
  if (others.length === 0) return first;
  throw new UsageError(
    `${file}: ${item} means several items.`,
    exact.length > 0
      ? "Two tenants of this file have an item of this name. Remove the mark yourself from the item that was compared."
      : `Name one: ${found.map(textOf).join(", ")}.`,
  );
}

function roleOf(by: string | undefined): string {
  if (by !== undefined && isRole(by)) return by;
  throw new UsageError(
    by === undefined ? "--by is required." : "--by is neither a team handle nor a role address.",
    "Name the role that compared it with the console: a team such as @org/mail, or an address such as mail@example.com.",
  );
}

function dayOf(on: string | undefined): string {
  if (on === undefined)
    throw new UsageError("--on is required.", "Name the day of the comparison, such as 2026-01-31.");
  if (on > new Date().toISOString().slice(0, 10))
    throw new UsageError(`--on ${on} is in the future.`, "Name the day of the comparison: today or an earlier day.");
  return on;
}

/** The baseline without what it covers of these items while they were not confirmed: how many entries go, and how to save it. */
function shrunkBaseline(
  file: string,
  confirmed: readonly Mark[],
): { readonly removed: number; readonly save: () => void } {
  const found = findConfig(file);
  const written = found.file?.baseline;
  const baseline = readConfig(found).baseline;
  if (written === undefined || baseline === undefined) return { removed: 0, save: () => undefined };
  const document = parseDocument(written.text);
  let [removed, left] = [0, 0];
  for (const [group, { findings }] of [...baseline.groups.entries()].reverse()) {
    const isOver = findings.map((entry) => confirmed.some((mark) => isOf(entry, mark)));
    removed += isOver.filter(Boolean).length;
    left += isOver.filter((each) => !each).length;
    if (isOver.every(Boolean)) document.deleteIn(["baselines", group]);
    else
      for (let index = findings.length - 1; index >= 0; index--)
        if (isOver[index] === true) document.deleteIn(["baselines", group, "findings", index]);
  }
  return {
    removed,
    save: () => {
      if (removed > 0 && left === 0) rmSync(written.path);
      else if (removed > 0) saveEdited(document.toString({ lineWidth: 0 }), written.path);
    },
  };
}

function isOf({ covers, tenant, item }: Baseline["groups"][number]["findings"][number], mark: Mark): boolean {
  return (
    covers === "undetermined" &&
    item?.kind === mark.kind &&
    item.name === mark.name &&
    (mark.tenant === undefined || mark.tenant === tenant)
  );
}
