/** A YAML file as values, and where each of them stands. */
import { wrongYamlKeys } from "@tmes-as-code/catalog";
import type { Document, LineCounter } from "yaml";
import { ConfigError } from "../errors.ts";
import { yaml } from "../libraries.ts";
import type { Path } from "../types.ts";

/** Line and column of a path's value, or of the nearest thing above it. */
export type Locate = (path: Path) => { line: number; column: number } | undefined;

/**
 * Reads one YAML document; wrong keys (`wrongYamlKeys`) and merges are refused.
 *
 * @throws ConfigError with line and column.
 */
export function readYamlFile(text: string, file: string): { readonly value: unknown; readonly locate: Locate } {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, merge: false });
  // What YAML only warns of, such as a tag that it does not know, is not what the author meant either.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    const place = { file, line, column: col };
    if (problem.code === "MULTIPLE_DOCS") {
      throw new ConfigError("expected one YAML document, found another after `---`.", {
        ...place,
        hint: "Merge the documents into one.",
      });
    }
    const message = problem.message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? "not YAML";
    throw new ConfigError(message, place);
  }
  const [wrong] = wrongYamlKeys(document.contents, yaml());
  if (wrong !== undefined) {
    const { line, col } = lines.linePos(wrong.offset);
    throw new ConfigError(wrong.message, { file, line, column: col, hint: wrong.hint });
  }
  return { value: plain(document, file), locate: locator(document, lines) };
}

function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new ConfigError(`its aliases cannot be resolved: ${cause.message}.`, { file });
  }
}

function locator(document: Document, lines: LineCounter): Locate {
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range: unknown = typeof node === "object" && node !== null ? Reflect.get(node, "range") : undefined;
      if (Array.isArray(range) && typeof range[0] === "number") {
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
      }
    }
    return undefined;
  };
}
