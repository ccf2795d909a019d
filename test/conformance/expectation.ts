/** Whether cells are what a case expects. */
import type { Cell } from "./cell.ts";
import type { Case } from "./cases.ts";

/** What is wrong with the cells of a case; `undefined` when they are as expected. */
export function failure({ view, subject, expected }: Case, cells: readonly Cell[]): string | undefined {
  const declared = new Set(view.items.map(({ kind, name }) => `${kind}/${name}`));
  const own = cells.filter((cell) =>
    subject === undefined
      ? cell.subject === "tenant"
      : subject.name === undefined
        ? cell.subject.startsWith(`${subject.kind}/`) && !declared.has(cell.subject)
        : cell.subject === `${subject.kind}/${subject.name}`,
  );
  const { verdict, findings, undetermined } = expected;
  if (verdict === "none") return own.length === 0 ? undefined : `judged: ${said(own)}`;
  if (own.length === 0) return "nothing was judged";
  const right = own.every(
    (cell) =>
      cell.verdict === verdict &&
      (verdict !== "fail" || same(cell.findings.map(pathOf), findings)) &&
      (verdict !== "undetermined" || undetermined === undefined || same(cell.unknown.map(pathOf), undetermined)),
  );
  return right ? undefined : `said: ${said(own)}`;
}

function said(cells: readonly Cell[]): string {
  return cells
    .map(({ subject, verdict, findings, unknown }) =>
      [subject, verdict, ...findings.map(pathOf), ...(unknown.length > 0 ? ["for", ...unknown.map(pathOf)] : [])].join(
        " ",
      ),
    )
    .join("; ");
}

/** Paths of settings have no spaces; the path of an item within a tenant stands after its name. */
function pathOf(text: string): string {
  return text.replace(/ (?:\{.*|undefined|[a-z-]+)$/s, "");
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
