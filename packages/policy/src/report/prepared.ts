/** What several formats say of one report: each part is made once, when it is first asked for. */
import type { Report } from "../types.ts";
import { changeSections } from "./change.ts";
import { entriesOf, groupEntries, type Entry, type EntryGroup } from "./entry.ts";
import { gateSections } from "./gate.ts";
import { obligationSections } from "./obligations.ts";
import type { Section } from "./rich.ts";

/** A report in words. */
export interface Prepared {
  /** All findings, the most urgent first. */
  readonly entries: readonly Entry[];
  /** Those that differ only in tenant, item and place together. */
  readonly groups: readonly EntryGroup[];
  readonly change: readonly Section[];
  readonly gate: readonly Section[];
  readonly obligations: readonly Section[];
}

/** Puts a report into words. */
export function prepare(report: Report): Prepared {
  let entries: readonly Entry[] | undefined;
  let groups: readonly EntryGroup[] | undefined;
  let change: readonly Section[] | undefined;
  return {
    get entries() {
      return (entries ??= entriesOf(report));
    },
    get groups() {
      return (groups ??= groupEntries(this.entries));
    },
    get change() {
      return (change ??= changeSections(report));
    },
    gate: gateSections(report),
    obligations: obligationSections(report),
  };
}

/** The report in words: what was prepared for several formats, else its own. */
export function preparedOf(report: Report, { prepared }: { readonly prepared?: Prepared }): Prepared {
  return prepared ?? prepare(report);
}
