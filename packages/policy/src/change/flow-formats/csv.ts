/** Flows as a table of comma-separated values. */
import { flowData } from "@tmes-as-code/catalog";
import { shownText } from "../../engine/show.ts";
import { plain } from "../../output/plain.ts";
import { cell } from "../../report/csv.ts";
import type { Flow } from "../../types.ts";
import type { FlowFormat } from "./format.ts";
import { dataLabel, moduleTitle } from "./words.ts";

/** A row for each flow, formulas neutralised. */
export const csv: FlowFormat = {
  title: "a row for each flow, for spreadsheets",
  print: ({ flows }) =>
    [
      Object.keys(columns).join(","),
      ...flows.map((flow) =>
        Object.values(columns)
          .map((of) => cell(of(flow)))
          .join(","),
      ),
    ]
      .map((row) => `${row}\n`)
      .join(""),
};

const columns: Readonly<Record<string, (flow: Flow) => string>> = {
  id: ({ id }) => id,
  tenant: ({ tenant }) => plain(tenant),
  state: ({ state }) => state,
  module: moduleTitle,
  data: dataLabel,
  category: ({ data }) => flowData(data)?.category ?? "",
  service: ({ recipient }) => plain(recipient.service),
  region: ({ recipient }) => recipient.region ?? "",
  purpose: ({ purpose }) => purpose,
  retention: ({ retention }) => retention ?? "",
  kind: ({ cause }) => cause.item?.kind ?? "",
  item: ({ cause }) => plain(cause.item?.name ?? ""),
  path: ({ cause }) => cause.path,
  value: ({ cause }) => plain(shownText(cause.value)),
  because: ({ because }) => plain(because ?? ""),
  sources: ({ sources }) => sources.join(" "),
};
