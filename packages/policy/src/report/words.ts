/** What a finding says, in words for a terminal. */
import { consoleLocations, fill, kindById, unconfirmedSentences } from "@tmes-as-code/catalog";
import { expectedText, reasonText, shownText } from "../engine/show.ts";
import type { Coverage, Expected, Finding, ItemKey, Place, Report, Shown, UnknownReason } from "../types.ts";
import { escapeControls } from "../output/commands.ts";
import { plain } from "../output/plain.ts";
import { code, type Piece } from "./rich.ts";
import { count, grouped } from "./text.ts";

/** What was found. */
export function shownInWords(shown: Shown): string {
  if ("unknown" in shown) return reasonInWords(shown.unknown);
  return "hidden" in shown
    ? `${plain(shown.hidden)} (not printed: may concern a person)`
    : valueInWords(shownText(shown));
}

/** What a rule expects. */
export function expectedInWords(expected: Expected): string {
  const text = expectedText(expected);
  return "manual" in expected ? plain(text) : valueInWords(text);
}

/** A list without elements and a text without characters leave nothing to print. */
function valueInWords(text: string): string {
  return text === "" ? "nothing" : cut(plain(text));
}

/** Why a value is unknown. */
export function reasonInWords(reason: UnknownReason): string {
  return reason === "undeclared" ? "not declared" : reasonText(reason);
}

const settling: Readonly<Record<Exclude<UnknownReason, "undeclared" | "unconfirmed">, string>> = {
  "after-apply": "Make the value known when planning, or check the state after apply.",
  token: "Check the plan, where Terraform has resolved it, or write the value itself.",
  redacted: "Remove `sensitive`: settings are not secret.",
  dynamic: "Check at synth, when the program has run.",
  "partial-view": "Check all of the tenant at once: every stack, every file, a plan without -target.",
};

/** What would settle a finding that cannot be decided, by reason. */
export function settledBy(reason: UnknownReason, kind: string | undefined): string {
  if (reason === "unconfirmed") {
    const known = kindById(kind ?? "");
    if (known === undefined) return unconfirmedSentences["settle-others"];
    return fill(unconfirmedSentences.settle, { path: consoleLocations(known).join(" or ") });
  }
  if (reason !== "undeclared") return settling[reason];
  return kind === undefined ? "Declare it." : `Declare it; \`tmes explain ${plain(kind)}\` lists the settings.`;
}

/** How many settings are declared and not confirmed, if there are any. */
export function unconfirmedInWords({ unconfirmed }: Coverage): readonly string[] {
  if (unconfirmed === undefined) return [];
  return [fill(unconfirmedSentences[unconfirmed === 1 ? "one" : "many"], { count: grouped(unconfirmed) })];
}

/** `virus-rule "Default"`; a settings page goes by its kind alone. */
export function itemInWords(item: NonNullable<Finding["item"]>): string {
  return item.name === "settings" ? item.kind : `${item.kind} "${plain(item.name)}"`;
}

/** Items that are listed of one line. */
const mostItems = 8;

/** Items, up to so many of them. */
export function itemsInWords(items: readonly ItemKey[]): readonly Piece[] {
  const more = items.length - mostItems;
  const shown = items.slice(0, mostItems).map((item) => code(itemInWords(item)));
  return more > 0 ? [...shown, `and ${count(more, "other")}`] : shown;
}

/** `rule@version`; what the engine finds of inputs and exceptions has no version that matters. */
export function ruleInWords({ rule, version }: Pick<Finding, "rule" | "version">): string {
  return plain(rule.includes("/") ? rule : `${rule}@${String(version)}`);
}

/** The command that prints the exception that would cover a finding; nothing where none would. */
export function exceptionCommand(
  { id, rule, status }: Pick<Finding, "id" | "rule" | "status">,
  { configurations }: Pick<Report, "configurations">,
): string | undefined {
  const isExcepted = status === "open" && !rule.includes("/");
  const never = configurations.some(({ neverExcepted = [] }) => neverExcepted.includes(rule));
  return isExcepted && !never ? `tmes exception ${id}` : undefined;
}

/** `src/tenants.ts:24:7`: the author's line, else the file that was read. The file's name is not masked: it is opened. */
export function placeInWords({ location, input }: Place): string | undefined {
  const place = location ?? input;
  if (place === undefined) return undefined;
  const { file, line, column } = place;
  return escapeControls(
    [file, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(":"),
  );
}

function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
