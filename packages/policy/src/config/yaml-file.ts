/** A YAML file as values, and where each of them stands. */
import type { Document, LineCounter } from "yaml";
import { ConfigError } from "../errors.ts";
import { yaml } from "../libraries.ts";
import type { Path } from "../types.ts";

/** Line and column of a path's value, or of the nearest thing above it. */
export type Locate = (path: Path) => { line: number; column: number } | undefined;

/**
 * Reads one YAML document; repeated keys, merges and aliases as keys are refused.
 *
 * @throws ConfigError with line and column.
 */
export function readYamlFile(text: string, file: string): { readonly value: unknown; readonly locate: Locate } {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  // What YAML only warns of, such as a tag that it does not know, is not what the author meant either.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    const message = problem.message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? "not YAML";
    throw new ConfigError(message, { file, line, column: col });
  }
  refuseAliasKeys(document, lines, file);
  return { value: plain(document, file), locate: locator(document, lines) };
}

/** An alias as a key may say a key a second time, which nobody would see. */
function refuseAliasKeys(document: Document, lines: LineCounter, file: string): void {
  const { isAlias, visit } = yaml();
  visit(document, {
    Pair: (_, { key }) => {
      if (!isAlias(key)) return;
      const { line, col } = lines.linePos(key.range?.[0] ?? 0);
      throw new ConfigError("a key cannot be an alias.", { file, line, column: col, hint: "Write the key out." });
    },
  });
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
