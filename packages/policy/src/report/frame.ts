/** The author's lines around a finding, with a caret. */
import type { Location } from "../types.ts";
import { escapeControls } from "../output/commands.ts";
import { hidePersonalSettings } from "../output/personal-settings.ts";
import { maskPersonal } from "../output/personal.ts";

/** Lines shown before and after. */
const context = 2;

/** The lines of a file. Split it once for all frames of it. */
export function linesOf(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/);
}

/**
 * The lines around `location`, numbered, the one meant marked with `>` and its column with `^`. Nothing if the file has
 * no such line. What names a person is masked: a report may end up where the code does not.
 */
export function codeFrame(lines: readonly string[], location: Location, width: number): readonly string[] {
  if (location.line === undefined) return [];
  const meant = location.line - 1;
  if (lines[meant] === undefined) return [];
  const first = Math.max(0, meant - context);
  const last = Math.min(lines.length - 1, meant + context);
  const masked = hidePersonalSettings(lines, first, last).map(maskPersonal);
  const shown = masked.map(readable);
  while (shown.length > 0 && shown.at(-1)?.trim() === "" && first + shown.length - 1 > meant) shown.pop();
  const gutter = String(first + shown.length).length;
  const room = Math.max(20, width - gutter - 5);
  const before = masked[meant - first]?.slice(0, (location.column ?? 1) - 1) ?? "";
  const caret = location.column === undefined ? undefined : readable(before).length;
  const start = caret !== undefined && caret > room - 10 ? caret - Math.floor(room / 2) : 0;
  return shown.flatMap((line, index) => {
    const number = first + index;
    const code = cut(line, start, room);
    const row = `${number === meant ? ">" : " "} ${String(number + 1).padStart(gutter)} | ${code}`.trimEnd();
    if (number !== meant || caret === undefined) return [row];
    return [row, `  ${" ".repeat(gutter)} | ${" ".repeat(caret - start)}^`];
  });
}

function readable(line: string): string {
  return escapeControls(line.replaceAll("\t", "  "));
}

function cut(line: string, start: number, room: number): string {
  const part = line.slice(start, start + room);
  const left = start > 0 && part !== "" ? `...${part.slice(3)}` : part;
  return line.length > start + room ? `${left.slice(0, -3)}...` : left;
}
