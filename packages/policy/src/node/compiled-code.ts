/** Compiled code in the user's cache folder. It is run as it is found there, so it must be the user's own. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { cacheFolder, keepWhole, readWhole } from "./user-cache.ts";

/** Files of compiled code that are kept: those of the command, its libraries and the lint plugin, in a terminal and in an editor. */
const mostKept = 8;

/** What is kept in the user's cache folder besides compiled code, and is trusted as that is. */
export type KeptKind = "bundles" | "claims" | "verdicts";

/**
 * The folder for compiled code, or for what it found out; `undefined` where none is kept: without a cache folder, and with
 * `TMES_CODE_CACHE=off`.
 */
export function codeFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  kind: "code" | KeptKind = "code",
): string | undefined {
  return env["TMES_CODE_CACHE"] === "off" ? undefined : cacheFolder(kind, env, platform);
}

/**
 * Runs a CommonJS file in ASCII as `require` does, from its compiled code where that is kept. When the process ends, the code
 * is kept with what was compiled in the meantime, if none was kept or if a part (`usePart`) was used for the first time. A file
 * that it requires from beside itself, such as `./yaml-2.9.1.cjs`, is run in the same way.
 *
 * @param file - Its absolute path.
 * @returns What it exports.
 */
export function runCompiled(file: string): unknown {
  const bytes = readFileSync(file);
  const folder = codeFolder(process.env, process.platform);
  // V8 refuses code of another version of itself or of other settings, and compares no more than the length of the source.
  const keyOf = (): string =>
    createHash("sha256").update(`${cachedDataVersionTag()}:`).update(bytes).digest("hex").slice(0, 32);
  const place = folder === undefined ? undefined : { folder, key: keyOf() };
  const kept = place === undefined ? undefined : keptCode(readWhole(place.folder, place.key));
  // The fastest way to read ASCII.
  const script = new Script(
    `(function (require, module, exports, __filename, codeKey, usedParts) {${bytes.toString("latin1")}\n})`,
    {
      filename: file,
      ...(kept === undefined ? {} : { cachedData: kept.code }),
    },
  );
  const module: { readonly exports: unknown } = { exports: {} };
  const start = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  const used = new Set<string>();
  start(requireFrom(file), module, module.exports, file, place?.key, used);
  if (place !== undefined) {
    const known = script.cachedDataRejected === true ? undefined : kept?.parts;
    process.once("exit", () => {
      if (known !== undefined && [...used].every((part) => known.has(part))) return;
      keepWhole(place.folder, place.key, withParts(script.createCachedData(), [...(known ?? []), ...used]), mostKept);
    });
  }
  return module.exports;
}

/** `require` of a file, which runs what is beside the file from compiled code too. */
function requireFrom(file: string): (name: string) => unknown {
  const others: (name: string) => unknown = createRequire(file);
  const beside = new Map<string, unknown>();
  return (name) => {
    if (!/^\.\/[^/]+\.cjs$/.test(name)) return others(name);
    if (!beside.has(name)) beside.set(name, runCompiled(join(dirname(file), name)));
    return beside.get(name);
  };
}

interface KeptCode {
  readonly code: Buffer;
  /** The parts of the program that it was compiled with. */
  readonly parts: ReadonlySet<string>;
}

/** The code, the names of the parts in lines, and in two bytes how long the names are. */
function withParts(code: Buffer, parts: readonly string[]): Buffer {
  const names = Buffer.from([...new Set(parts)].join("\n"));
  return Buffer.concat([code, names, Buffer.of(names.length & 0xff, names.length >> 8)]);
}

function keptCode(kept: Buffer | undefined): KeptCode | undefined {
  if (kept === undefined || kept.length < 2) return undefined;
  const end = kept.length - 2;
  const start = end - kept.readUInt16LE(end);
  if (start < 0) return undefined;
  const names = kept.subarray(start, end).toString();
  return { code: kept.subarray(0, start), parts: new Set(names === "" ? [] : names.split("\n")) };
}
