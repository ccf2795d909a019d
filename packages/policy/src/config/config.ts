/** `tmes.config.yaml`: which packs, severities and parameters hold. One file for all surfaces. */
import { LineCounter, parseDocument, type Document } from "yaml";
import { ConfigError } from "../errors.ts";
import { isObject } from "../json.ts";
import { suggest } from "../suggest.ts";
import type { Json, JsonObject, Path, Severity } from "../types.ts";

/** What one rule's entry may say. */
export interface RuleConfig {
  readonly severity?: Severity;
  readonly parameters?: Readonly<Record<string, Json>>;
}

/** The configuration as written; `resolveConfig` makes it effective for a bundle. */
export interface Config {
  /** Where it was read; `undefined` for the default. */
  readonly file: string | undefined;
  readonly packs: readonly string[];
  readonly rules: Readonly<Record<string, RuleConfig>>;
  /** Line and column of a path in the file. */
  readonly locate: (path: Path) => { line: number; column: number } | undefined;
}

/** What holds where no `tmes.config.yaml` is found: the pack `eu-privacy` as it is. */
export const defaultConfig: Config = {
  file: undefined,
  packs: ["eu-privacy"],
  rules: {},
  locate: () => undefined,
};

const severities: readonly Severity[] = ["error", "warn", "off"];

/**
 * Reads `tmes.config.yaml`.
 *
 * @param text - The file's content.
 * @param file - Its name for messages.
 * @throws ConfigError for YAML that cannot be read, unknown keys and wrong types, with line and column.
 */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new ConfigError(problem.message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? "not YAML", {
      file,
      line,
      column: col,
    });
  }
  const locate = locator(document, lines);
  const fail = (path: Path, message: string, hint?: string): never => {
    const where = locate(path);
    throw new ConfigError(message, {
      file,
      line: where?.line,
      column: where?.column,
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const root: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isObject(root)) return fail([], "expected a mapping with `packs` and, where needed, `rules`.");
  knownKeys(root, ["packs", "rules"], [], fail);
  return { file, packs: readPacks(root["packs"], fail), rules: readRules(root["rules"], fail), locate };
}

type Fail = (path: Path, message: string, hint?: string) => never;

function knownKeys(value: JsonObject, known: readonly string[], path: Path, fail: Fail): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      fail([...path, key], `unknown key \`${key}\`${suggest(key, known)}.`, `Known here: ${known.join(", ")}.`);
  }
}

function readPacks(value: Json | undefined, fail: Fail): readonly string[] {
  if (value === undefined) return defaultConfig.packs;
  if (!Array.isArray(value) || value.length === 0)
    return fail(["packs"], "`packs` must be a list of at least one pack id.");
  return value.map((pack: unknown, index) =>
    typeof pack === "string" ? pack : fail(["packs", index], "a pack is named by its id, a string."),
  );
}

function readRules(value: Json | undefined, fail: Fail): Readonly<Record<string, RuleConfig>> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return fail(["rules"], "`rules` must be a mapping of rule ids.");
  const rules: [string, RuleConfig][] = Object.entries(value).map(([id, entry]) => {
    const path = ["rules", id];
    if (!isObject(entry)) return fail(path, `rule \`${id}\` must be a mapping with \`severity\` or \`parameters\`.`);
    knownKeys(entry, ["severity", "parameters"], path, fail);
    const { severity, parameters } = entry;
    const level = severities.find((s) => s === severity);
    if (severity !== undefined && level === undefined) {
      return fail([...path, "severity"], `severity must be one of ${severities.join(", ")}.`);
    }
    if (parameters !== undefined && !isObject(parameters)) {
      return fail([...path, "parameters"], "`parameters` must be a mapping.");
    }
    return [
      id,
      { ...(level === undefined ? {} : { severity: level }), ...(parameters === undefined ? {} : { parameters }) },
    ];
  });
  return Object.fromEntries(rules);
}

function locator(document: Document, lines: LineCounter): Config["locate"] {
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
