/** `tmes.config.yaml`: which packs, severities and parameters hold. One file for all surfaces. */
import { isObject } from "../json.ts";
import { severities } from "../severity.ts";
import type { Json, JsonObject, Severity, StatedClaims } from "../types.ts";
import { saltPattern, type Baseline } from "./baseline.ts";
import { readBundles, type BundleConfig } from "./bundles.ts";
import { readDocumentPatterns, type DocumentPattern } from "./documents.ts";
import { readExceptions, type ExceptionConfig } from "./exceptions.ts";
import { failureOf, type Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";
import { readRetired, type RetiredConfig } from "./retired.ts";
import { readSelect, type SelectConfig } from "./select.ts";
import { readYamlFile, type Locate } from "./yaml-file.ts";

/** Name of the configuration, the same everywhere. */
export const configFile = "tmes.config.yaml";

/** What one rule's entry may say. */
export interface RuleConfig {
  readonly severity?: Severity;
  readonly parameters?: Readonly<Record<string, Json>>;
}

/** What a project must not fall below. */
export interface Floor {
  /** The configuration that demands it. */
  readonly file: string;
  readonly packs: readonly string[];
}

/** The configuration as written; `resolveConfig` makes it effective for a bundle. */
export interface Config {
  /** Where it was read; `undefined` for the default. */
  readonly file: string | undefined;
  /** The folder it is in; `undefined` where that does not matter. */
  readonly folder: string | undefined;
  readonly packs: readonly string[];
  /** Rules by what they are about, besides those of the packs. */
  readonly select?: SelectConfig;
  readonly rules: Readonly<Record<string, RuleConfig>>;
  /** Compiled rules besides the built-in ones. */
  readonly bundles: readonly BundleConfig[];
  /** Reviewed decisions to accept a finding. */
  readonly exceptions: readonly ExceptionConfig[];
  /** Findings of the day the check was introduced, of `tmes.baseline.yaml` beside the configuration. */
  readonly baseline?: Baseline;
  /** Reviewed statements that an item or tenant is gone. */
  readonly retired: readonly RetiredConfig[];
  /** Which files must be tenant documents, by their paths from the folder; `undefined` where it does not say. */
  readonly documents?: readonly DocumentPattern[];
  /** For digests of values that exceptions accept: without it, a digest can be looked up in a table. */
  readonly salt?: string;
  /** Folders below, relative to this one, that have configurations of their own. */
  readonly projects: readonly string[];
  /** Packs that the projects must not fall below. */
  readonly floor: readonly string[];
  /** Seconds that a rule, or a batch of them, may take; `undefined` where it does not say. Not part of any verdict. */
  readonly timeout?: number;
  /** What it states of plans and states, which a check cannot prove. */
  readonly stated: StatedClaims;
  /** For a project: what the configuration above it demands. */
  readonly under?: Floor;
  /** Line and column of a path in the file. */
  readonly locate: Locate;
}

/** What holds where no `tmes.config.yaml` is found: the pack `eu-privacy` as it is. */
export const defaultConfig: Config = {
  file: undefined,
  folder: undefined,
  packs: ["eu-privacy"],
  rules: {},
  bundles: [],
  exceptions: [],
  retired: [],
  projects: [],
  floor: [],
  stated: {},
  locate: () => undefined,
};

/**
 * Reads `tmes.config.yaml`.
 *
 * @param text - The file's content.
 * @param file - Its name for messages.
 * @param folder - The folder it is in, from which `bundles` are found; needed where there are some.
 * @throws ConfigError for YAML that cannot be read, unknown keys and wrong types, with line and column.
 */
export function parseConfig(text: string, file: string, folder?: string): Config {
  const { value: root, locate } = readYamlFile(text, file);
  const fail = failureOf({ file, locate });
  if (!isObject(root)) return fail([], "expected a mapping with `packs` and, where needed, `rules`.");
  knownKeys(
    root,
    [
      "packs",
      "select",
      "rules",
      "bundles",
      "exceptions",
      "retired",
      "documents",
      "salt",
      "projects",
      "floor",
      "plans",
      "tenants",
      "foreign",
      "timeout",
    ],
    [],
    fail,
  );
  const salt = readSalt(root["salt"], fail);
  const select = readSelect(root["select"], fail);
  const documents = readDocumentPatterns(root["documents"], fail);
  const timeout = readTimeout(root["timeout"], fail);
  return {
    file,
    folder,
    packs: readPacks(root["packs"], select === undefined ? defaultConfig.packs : [], fail),
    ...(select === undefined ? {} : { select }),
    rules: readRules(root["rules"], fail),
    bundles: readBundles(root["bundles"], fail),
    exceptions: readExceptions(root["exceptions"], salt !== undefined, fail),
    retired: readRetired(root["retired"], fail),
    ...(documents === undefined ? {} : { documents }),
    ...(salt === undefined ? {} : { salt }),
    projects: readProjects(root["projects"], fail),
    floor: readFloor(root["floor"], fail),
    ...(timeout === undefined ? {} : { timeout }),
    stated: readStated(root, fail),
    locate,
  };
}

function readPacks(value: Json | undefined, unsaid: readonly string[], fail: Fail): readonly string[] {
  return value === undefined ? unsaid : packIds(value, "packs", fail);
}

function packIds(value: Json, key: "packs" | "floor", fail: Fail): readonly string[] {
  if (!Array.isArray(value) || value.length === 0)
    return fail([key], `\`${key}\` must be a list of at least one pack id.`);
  return value.map((pack: unknown, index) =>
    typeof pack === "string" ? pack : fail([key, index], "a pack is named by its id, a string."),
  );
}

function readTimeout(value: Json | undefined, fail: Fail): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 3600) return value;
  return fail(["timeout"], "`timeout` must be a whole number of seconds from 1 to 3600.");
}

function readFloor(value: Json | undefined, fail: Fail): readonly string[] {
  return value === undefined || value === null ? [] : packIds(value, "floor", fail);
}

function readStated(root: JsonObject, fail: Fail): StatedClaims {
  const foreign = readForeign(root["foreign"], fail);
  return {
    ...(isWord(root["plans"], "plans", "complete", fail) ? { plans: "complete" } : {}),
    ...(isWord(root["tenants"], "tenants", "optional", fail) ? { tenants: "optional" } : {}),
    ...(foreign.length === 0 ? {} : { foreign }),
  };
}

/** Whether a key has the one value it may have. */
function isWord(value: Json | undefined, key: string, word: string, fail: Fail): boolean {
  if (value === undefined || value === null) return false;
  return value === word || fail([key], `\`${key}\` must be \`${word}\`, or left out.`);
}

/** A module or a resource: `module.vendor`, `module.vendor.terraform_data.x`. */
const resourceAddress =
  /^(?:module\.[A-Za-z_][\w-]*(?:\.module\.[A-Za-z_][\w-]*)*(?:\.(?!module\.)[a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)?|(?!module\.)[a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)$/;

function readForeign(value: Json | undefined, fail: Fail): readonly string[] {
  const addresses = readList(value, "foreign", resourceAddress, fail, {
    list: "`foreign` must be a list of addresses.",
    entry: "expected the address of a module or resource, such as `module.vendor` or `terraform_data.notify`.",
    hint: "Write it without wildcards and without the keys of instances: one address covers all of them.",
  });
  const twice = addresses.findIndex((address, index) => addresses.indexOf(address) < index);
  if (twice >= 0) fail(["foreign", twice], `\`${addresses[twice] ?? ""}\` is listed twice.`);
  return addresses;
}

/** A list of texts of one form, which may be left out; `words` describe what is expected. */
function readList(
  value: Json | undefined,
  key: string,
  form: RegExp,
  fail: Fail,
  words: { readonly list: string; readonly entry: string; readonly hint: string },
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fail([key], words.list);
  return value.map((entry: unknown, index) =>
    typeof entry === "string" && form.test(entry) ? entry : fail([key, index], words.entry, words.hint),
  );
}

function readSalt(value: Json | undefined, fail: Fail): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && saltPattern.test(value)) return value;
  return fail(["salt"], "`salt` must be a text of 16 to 128 letters and digits, made at random.");
}

/** A folder's name, then others: neither `.` nor `..`, nothing that a shell or Windows would read in another way. */
const projectPath =
  /^(?!\.{1,2}(?:\/|$)|node_modules(?:\/|$))[^/\\*?:]+(?:\/(?!\.{1,2}(?:\/|$)|node_modules(?:\/|$))[^/\\*?:]+)*$/;

function readProjects(value: Json | undefined, fail: Fail): readonly string[] {
  const projects = readList(value, "projects", projectPath, fail, {
    list: "`projects` must be a list of folders.",
    entry: "a project is a folder below this one, such as `emea` or `regions/apac`.",
    hint: "Write its path with `/`, without `./`, `..`, wildcards and a `/` at the end.",
  });
  for (const [index, project] of projects.entries()) {
    const others = projects.slice(0, index);
    if (others.includes(project)) fail(["projects", index], `project \`${project}\` is listed twice.`);
    const around = others.find((other) => `${project}/`.startsWith(`${other}/`) || other.startsWith(`${project}/`));
    if (around !== undefined)
      fail(["projects", index], `project \`${project}\` and project \`${around}\` lie in each other.`);
  }
  return projects;
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
