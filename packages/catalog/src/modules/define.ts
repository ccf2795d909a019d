/** Short form for declaring a module of the notice. */
import type { DataCategory, NoticeModule } from "../types.ts";

/** Slug, label (verbatim) and category of a data item. */
export type ItemRow = readonly [slug: string, label: string, category: DataCategory];

type Declaration = Omit<NoticeModule, "dataItems" | "noticeVersion" | "consoleSettings" | "retention" | "later"> &
  Partial<Pick<NoticeModule, "consoleSettings" | "retention" | "later">> & { readonly dataItems: readonly ItemRow[] };

/**
 * Completes a module of the notice of 2 August 2018.
 *
 * Titles, data item labels, console locations and console settings are verbatim, with white space folded and each `>`
 * of a location set between single spaces; everything else is in our own words.
 */
export const defineModule = ({
  dataItems,
  consoleSettings = [],
  retention = [],
  later = [],
  ...rest
}: Declaration): NoticeModule => ({
  ...rest,
  dataItems: dataItems.map(([slug, label, category]) => ({ id: `${rest.id}/${slug}`, label, category })),
  consoleSettings,
  retention,
  later,
  noticeVersion: "2018-08-02",
});
