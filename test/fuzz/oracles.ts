/** What no input may lead to. */
import { isObject } from "@tmes-as-code/catalog";
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
  return [...untyped(ran), ...(ran.code === 0 ? unread(base, files, touched, ran) : [])];
}

/** Errors are the engine's and the command's own. */
function untyped({ code, stderr, thrown }: Ran): readonly string[] {
  if (thrown !== undefined) return [`untyped: main threw ${thrown}`];
  if (code !== 0 && code !== 1 && code !== 2) return [`untyped: exit code ${String(code)}`];
  const unexpected = /something unexpected happened: .*/.exec(stderr);
  return unexpected === null ? [] : [`untyped: ${unexpected[0].slice(0, 300)}`];
}

/** Law 4: an exit code of 0 is for what was read. */
function unread(base: Base, files: Files, touched: readonly string[], { stdout }: Ran): readonly string[] {
  const report = parsed(stdout);
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
    if (touched.includes("tmes.config.yaml") || file.startsWith("bundle/") || base.args[0] === "merge") continue;
    if (base.name !== "bundle" && (read.includes(file) || base.inventory) && violates(content))
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
  if (typeof content !== "string") return false;
  try {
    return holds(content.trimStart().startsWith("{") ? JSON.parse(content) : parse(content, { logLevel: "silent" }));
  } catch {
    return false;
  }
}

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  if (!isObject(value)) return false;
  const { settings } = value;
  const intelligence = isObject(settings) ? settings["threatIntelligence"] : undefined;
  const isOurs = value["kind"] === "suspicious-objects" || value["tmes"] === "suspicious-objects/v1";
  if (isOurs && isObject(intelligence) && intelligence["senderAddresses"] === true) return true;
  // What was is not what will be.
  return Object.entries(value).some(([key, inner]) => key !== "before" && key !== "prior_state" && holds(inner));
}
