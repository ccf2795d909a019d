/** The vocabulary of flows: personal data that leaves an organisation's mail, to whom, and the setting that causes it. */
import type { DataCategory, Requirement, RetentionId, SiteId, SourceKey } from "../types.ts";
import type { RecipientId } from "./recipients.ts";

/** A data item that the notice does not list, of a later feature. */
export interface LaterDataItem {
  /** `<kind or module>/<slug>`. */
  readonly id: string;
  /** In our own words. */
  readonly label: string;
  readonly category: DataCategory;
  readonly sources: readonly SourceKey[];
}

/** What makes data flow. */
export type Trigger =
  /** A setting has one of these values. */
  | { readonly path: string; readonly in: readonly (string | number | boolean)[] }
  /** A whole number is at least this. */
  | { readonly path: string; readonly atLeast: number }
  /** A list or text is declared and not empty. */
  | { readonly path: string; readonly filled: true }
  /** A list has one of these elements. */
  | { readonly path: string; readonly includes: readonly string[] }
  /** The item exists. */
  | { readonly exists: true }
  /** Nothing switches it off. */
  | { readonly always: true };

/** Data that flows to one recipient for one purpose because of one setting, declared once. */
export interface DeclaredFlow {
  /** Unique: `<kind>/<slug>`. */
  readonly id: string;
  /** Kind of the items that cause it. */
  readonly kind: string;
  /** Module of the notice, or the kind where the notice lacks the feature. */
  readonly module: string;
  /** Data items of the notice or later ones, by their ids. */
  readonly data: readonly string[];
  readonly recipient: RecipientId;
  /** One phrase. */
  readonly purpose: string;
  readonly trigger: Trigger;
  /** What must hold besides what the setting itself requires. */
  readonly requires?: readonly Requirement[];
  /** Sites that do not have the feature. */
  readonly notAt?: readonly SiteId[];
  /** A figure of `retention.ts`, or in words; absent where no public source says. */
  readonly retention?: { readonly figure: RetentionId } | { readonly words: string; readonly source: SourceKey };
  /** A setting that names the item of another kind that the data goes to, and the setting of that item with its address. */
  readonly destination?: { readonly path: string; readonly kind: string; readonly address: string };
  /** What it sends is not published: it is never known whether data flows while it is on. One sentence. */
  readonly unpublished?: string;
  readonly sources: readonly SourceKey[];
}
