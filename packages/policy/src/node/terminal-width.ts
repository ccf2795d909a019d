/** Columns to wrap at: the terminal's, within what reads well. Where there is no terminal always 100. */
export function terminalWidth({ isTTY, columns }: Pick<NodeJS.WriteStream, "isTTY" | "columns">): number {
  return isTTY ? Math.min(120, Math.max(60, columns)) : 100;
}
