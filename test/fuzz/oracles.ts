/** What no input may lead to. */
import { isObject } from "@tmes-as-code/catalog";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import type { Base } from "./bases.ts";
import type { Files, Mutated } from "./mutations.ts";

/** What a run of the command came to. */
export interface Ran {
  /** What `main` gave; `undefined` where it threw. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What `main` threw. */
  readonly thrown?: string;
}

/** What is wrong with a run; nothing where it is as it must be. Runs that do not end are noticed by who waits for them. */
export function faultsOf(base: Base, { files, touched }: Mutated, ran: Ran): readonly string[] {
  const report = parsed(ran.stdout);
  return [
    ...untyped(ran),
    ...(base.args[0] === "diff" ? [] : disagreeing(ran, report)),
    ...(ran.code === 0 && base.args[0] !== "diff" ? unread(base, files, touched, report) : []),
  ];
}

/** Errors are the engine's and the command's own. */
function untyped({ code, stderr, thrown }: Ran): readonly string[] {
  if (thrown !== undefined) return [`untyped: main threw ${thrown}`];
  if (code !== 0 && code !== 1 && code !== 2) return [`untyped: exit code ${String(code)}`];
  const unexpected = /something unexpected happened: .*/.exec(stderr);
  if (unexpected !== null) return [`untyped: ${unexpected[0].slice(0, 300)}`];
  const trace = /^ {4}at .*:\d+:\d+\)?$/m.exec(stderr);
  return trace === null ? [] : [`untyped: a trace, ${trace[0].trim()}`];
}

/** The exit code is what the report comes to. */
function disagreeing({ code, stderr }: Ran, report: unknown): readonly string[] {
  const failing = isObject(report) && Array.isArray(report["findings"]) && report["findings"].some(isFailing);
  if (code === 0 && failing) return ["exit code: 0 with an open finding of error severity"];
  if (code === 1 && !failing) return ["exit code: 1 without an open finding of error severity"];
  if (code === 2 && !/^error: \S/m.test(stderr)) return ["exit code: 2 without an error"];
  return [];
}

function isFailing(finding: unknown): boolean {
  return (
    isObject(finding) &&
    finding["severity"] === "error" &&
    finding["status"] === "open" &&
    finding["introduced"] !== false
  );
}

/** Files that may let a finding stand. */
const policy = ["tmes.config.yaml", "tmes.baseline.yaml", "base.json"];

/** Law 4: an exit code of 0 is for what was read. */
function unread(base: Base, files: Files, touched: readonly string[], report: unknown): readonly string[] {
  if (!isObject(report)) return ["law 4: exit 0 without a report"];
  const faults: string[] = [];
  const read = namesIn(report["inputs"]);
  const notRead = namesIn(report["notRead"]);
  const named = (file: string): boolean =>
    [...read, ...notRead].some((name) => name === file || file.startsWith(`${name}/`));
  const { given } = base;
  if (given !== undefined) {
    const lost = Object.keys(files).filter((file) => (file === given || file.startsWith(`${given}/`)) && !named(file));
    if (lost.length > 0) faults.push(`law 4: exit 0, and ${lost.join(", ")} is neither read nor named as not read`);
  }
  for (const [file, content] of Object.entries(files)) {
    if (!touched.includes(file) && !Object.keys(base.files).includes(file)) continue;
    if (
      notRead.some((name) => name === file) &&
      /^apiVersion: tmes\/v1$|"apiVersion": ?"tmes\/v1"/m.test(String(content))
    )
      faults.push(`law 4: exit 0, and ${file} is ours and was not read`);
    if (touched.some((each) => policy.includes(each)) || file.startsWith("bundle/") || base.args[0] === "merge")
      continue;
    if (!base.name.startsWith("bundle") && (read.includes(file) || base.inventory) && violates(content))
      faults.push(`law 4: exit 0, and ${file} declares what the rule forbids`);
  }
  return faults;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namesIn(list: unknown): readonly string[] {
  return Array.isArray(list)
    ? list.flatMap((one: unknown) => {
        const name = isObject(one) ? (one["file"] ?? one["path"]) : undefined;
        return typeof name === "string" ? [name] : [];
      })
    : [];
}

/** Whether a text, read without any of the project's code, still holds the setting that the rule forbids, in our item. */
function violates(content: string | Uint8Array): boolean {
  if (typeof content !== "string") {
    try {
      return violates(gunzipSync(content).toString());
    } catch {
      return false;
    }
  }
  if (!content.trimStart().startsWith("{")) return anyHolds([content], (text) => parse(text, { logLevel: "silent" }));
  return anyHolds([content], JSON.parse) || anyHolds(content.split("\n"), JSON.parse);
}

function anyHolds(texts: readonly string[], read: (text: string) => unknown): boolean {
  return texts.some((text) => {
    try {
      return holds(read(text));
    } catch {
      return false;
    }
  });
}

/** What was is not what will be, and the output of a resource is its former input. */
const past = ["before", "prior_state", "output"];

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  if (!isObject(value)) return false;
  const { settings } = value;
  // Read from elsewhere, or replaced already.
  if (value["mode"] === "data" || value["deposed"] !== undefined || value["deposed_key"] !== undefined) return false;
  const intelligence = isObject(settings) ? settings["threatIntelligence"] : undefined;
  const isOurs = value["kind"] === "suspicious-objects" || value["tmes"] === "suspicious-objects/v1";
  if (isOurs && isObject(intelligence) && intelligence["senderAddresses"] === true) return true;
  return Object.entries(value).some(([key, inner]) => !past.includes(key) && holds(inner));
}
