/** What a form of lists of flows is. */
import type { PrintOptions } from "../../report/format.ts";
import type { Flow, NotRead, Surface, View } from "../../types.ts";

/** The flows of what was read. */
export interface FlowReport {
  readonly schema: "tmes-flows/v1";
  readonly engine: string;
  readonly inputs: readonly { readonly file: string; readonly surface: Surface; readonly sha256?: string }[];
  readonly notRead: readonly NotRead[];
  readonly tenants: readonly {
    readonly name: string;
    readonly view: View;
    /** Why the view is open, one sentence each. */
    readonly openBecause: readonly string[];
  }[];
  readonly flows: readonly Flow[];
}

/** A form of lists of flows. */
export interface FlowFormat {
  /** What it is for, in one phrase. */
  readonly title: string;
  readonly print: (report: FlowReport, options: Pick<PrintOptions, "colour" | "width" | "verbose">) => string;
}
