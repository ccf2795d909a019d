// Writes what a rule reads in the short notation of the cases.
import type { EntryReads } from "../../src/index.ts";

export function notation({ reads, params, today, data, widened, errors }: EntryReads): string[] {
  return [
    ...reads.map(({ path, positive, whole }) => `${positive ? "+" : "-"} ${path.join(".")}${whole ? "!" : ""}`),
    ...params.map((name) => `params ${name}`),
    ...(today ? ["today"] : []),
    ...data.map((path) => `data ${path.join(".")}`),
    ...errors.map(() => "error"),
    ...[...new Set(widened.map(({ path }) => `widened ${path.join(".")}`))],
  ];
}
