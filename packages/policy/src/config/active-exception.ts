/** An exception or an entry of the baseline as it is decided by: its selector in the terms of a rule's input. */
import type { AcceptedValue, JsonObject, Location, Path } from "../types.ts";

/** What is wrong with an exception whatever the day is. */
export type ExceptionFault = "self-approved" | "personal" | "never-excepted";

/** An exception of the effective configuration. */
export interface ActiveException {
  /** Of an entry of the baseline: `baseline:<id of the finding>`. */
  readonly id: string;
  /** An entry of the baseline. */
  readonly baseline?: true;
  readonly rule: string;
  /** Version of the rule it was made for. */
  readonly version: number;
  readonly tenant: string;
  /** The item the finding shows; none where it is about the tenant. */
  readonly item?: { readonly kind: string; readonly name: string };
  /** The finding's path in the rule's input: `["item", "settings", …]`, `["tenant", …]`, `["items", kind, name, …]`. */
  readonly path: Path;
  /** The same as findings show it. */
  readonly shownPath: string;
  /** What it accepts: that the value at `path` is bad, or that it cannot be seen. */
  readonly covers: "fail" | "undetermined";
  /** For `fail`: where the accepted value stands (the whole list element where `path` leads into one), and what it is. */
  readonly accepted?: { readonly path: Path; readonly value: AcceptedValue };
  /** For `undetermined`: what may be unseen, each with all below it. */
  readonly unseen: readonly Path[];
  /** Of an entry of the baseline: it covers only what declared items leave open that are not confirmed. */
  readonly unconfirmed?: true;
  /** What the accepted digest was made with, where that is not the configuration's salt. */
  readonly salt?: string;
  /** Team handles or role addresses; a description where they are neither. */
  readonly owner: string;
  /** Like `ticket` of an exception only. */
  readonly approver?: string;
  readonly reason: string;
  readonly ticket?: string;
  /** ISO date; the last day on which it applies. */
  readonly expires: string;
  /** How many days ahead of today the packs let `expires` be. */
  readonly maxDays?: number;
  readonly faults: readonly ExceptionFault[];
  /** Where it is written. */
  readonly location?: Location;
}

/** The exception as data for Rego: all but where it is written. */
export function exceptionData({ location: _location, ...exception }: ActiveException): JsonObject {
  const { item, accepted, maxDays, baseline, unconfirmed, salt, approver, ticket, ...rest } = exception;
  return {
    ...rest,
    ...(item === undefined ? {} : { item: { ...item } }),
    ...(accepted === undefined ? {} : { accepted: { ...accepted } }),
    ...(maxDays === undefined ? {} : { maxDays }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...(salt === undefined ? {} : { salt }),
    ...(approver === undefined ? {} : { approver }),
    ...(ticket === undefined ? {} : { ticket }),
  };
}
