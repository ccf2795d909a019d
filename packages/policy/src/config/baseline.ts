/** `tmes.baseline.yaml`: findings of the day a check was introduced, which do not fail it until a day. It only shrinks. */
import { isObject } from "../json.ts";
import type { Json, JsonObject, Path } from "../types.ts";
import { coveredKeys, needsSalt, readCovered, readDay, readText, type CoveredConfig } from "./exceptions.ts";
import { failureOf, type Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";
import { readYamlFile, type Locate } from "./yaml-file.ts";

/** Name of the file, beside the configuration that it belongs to. */
export const baselineFile = "tmes.baseline.yaml";

/** A finding that a baseline covers. */
export interface BaselineEntry extends CoveredConfig {
  /** Id of the finding, as reports show it. */
  readonly id: string;
  /** It covers only what an item with the mark `unconfirmed` leaves open, and nothing once the item is gone. */
  readonly unconfirmed?: true;
}

/** Findings that one decision covers. */
export interface BaselineGroup {
  readonly reason: string;
  readonly owner: string;
  /** ISO date; the last day on which it applies. */
  readonly expires: string;
  readonly findings: readonly BaselineEntry[];
}

/** A baseline as written. */
export interface Baseline {
  /** What messages and reports call it. */
  readonly file: string;
  /** What its digests were made with, where the configuration had no salt. */
  readonly salt?: string;
  readonly groups: readonly BaselineGroup[];
  /** Line and column of a path in the file. */
  readonly locate: Locate;
}

const groupKeys = ["reason", "owner", "expires", "findings"];

/**
 * Reads `tmes.baseline.yaml`.
 *
 * @param hasSalt - Whether the configuration has one.
 * @throws ConfigError for what is wrong in it, with line and column.
 */
export function parseBaseline(text: string, file: string, hasSalt: boolean): Baseline {
  const { value: root, locate } = readYamlFile(text, file);
  const fail = failureOf({ file, locate });
  if (!isObject(root)) return fail([], "expected a mapping with `baselines`.", "`tmes baseline <path>` writes it.");
  knownKeys(root, ["salt", "baselines"], [], fail);
  const { salt, baselines } = root;
  if (salt !== undefined && (typeof salt !== "string" || !saltPattern.test(salt)))
    return fail(["salt"], "`salt` must be a text of 16 to 128 letters and digits, made at random.");
  if (!Array.isArray(baselines)) return fail(["baselines"], "`baselines` must be a list.");
  const groups = baselines.map((group: Json, index) => readGroup(group, ["baselines", index], fail));
  const seen = new Set<string>();
  for (const [index, { findings }] of groups.entries()) {
    for (const [place, { id, value }] of findings.entries()) {
      const at = ["baselines", index, "findings", place];
      if (seen.has(id)) fail([...at, "id"], `finding \`${id}\` is listed twice.`);
      seen.add(id);
      if (needsSalt(value) && salt === undefined && !hasSalt) {
        fail(
          [...at, "value", "digest"],
          "the digest was made with a salt, and neither the baseline nor the configuration has a `salt`.",
          "Put back the `salt` that it was made with.",
        );
      }
    }
  }
  return { file, ...(salt === undefined ? {} : { salt }), groups, locate };
}

/** What a salt for digests looks like. */
export const saltPattern = /^[\w+/=-]{16,128}$/;

function readGroup(group: Json, path: Path, fail: Fail): BaselineGroup {
  if (!isObject(group)) return fail(path, "a baseline is a mapping.", `Its keys: ${groupKeys.join(", ")}.`);
  knownKeys(group, groupKeys, path, fail);
  const text = (key: string): string => readText(group, key, path, fail);
  const { findings } = group;
  if (!Array.isArray(findings)) return fail([...path, "findings"], "`findings` must be a list.");
  return {
    reason: text("reason"),
    owner: text("owner"),
    expires: readDay(text("expires"), [...path, "expires"], fail),
    findings: findings.map((entry: Json, index) => readEntry(entry, [...path, "findings", index], fail)),
  };
}

function readEntry(entry: Json, path: Path, fail: Fail): BaselineEntry {
  if (!isObject(entry)) return fail(path, "a finding is a mapping.", "`tmes baseline <path>` writes it.");
  knownKeys(entry, ["id", "unconfirmed", ...coveredKeys], path, fail);
  const { unconfirmed } = entry;
  if (unconfirmed !== undefined && (unconfirmed !== true || entry["covers"] !== "undetermined"))
    return fail([...path, "unconfirmed"], "`unconfirmed` must be true, with `covers: undetermined`.");
  return {
    id: readFindingId(entry, path, fail),
    ...readCovered(entry, path, fail),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
  };
}

function readFindingId(entry: JsonObject, path: Path, fail: Fail): string {
  const id = readText(entry, "id", path, fail);
  return /^[0-9a-f]{16}$/.test(id)
    ? id
    : fail([...path, "id"], "`id` must be the id of a finding, as reports show it.");
}
