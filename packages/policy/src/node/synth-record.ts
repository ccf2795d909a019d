/**
 * The record of a synth: what it decided, with digests of everything it used. It lets the editor repeat what the last synth
 * decided, as long as a synth now would decide the same.
 *
 * Records are in the user's cache folder, never in a work tree, and are signed with a key that never leaves it: a record
 * that was made elsewhere, or planted, is none.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "../canonical-json.ts";
import { isObject } from "../json.ts";
import type { Location, Report } from "../types.ts";
import { version } from "../version.ts";
import { isWithin, realPath } from "./paths.ts";
import { stateOf, textState, type SynthInput } from "./synth-input.ts";
import { cacheFolder, keep, readKept } from "./user-cache.ts";

/** An item that a synth made, or a tenant, and the author's line that made it. */
export interface RecordedItem {
  readonly tenant: string;
  /** Absent for the tenant itself. */
  readonly item?: { readonly kind: string; readonly name: string };
  readonly location?: Location;
}

/** What ran the program. */
export interface RecordedNode {
  readonly file: string;
  readonly version: string;
  /** `stat` of the file. */
  readonly state: string;
}

/** A record. Paths are absolute, and real. */
export interface SynthRecord {
  readonly schema: "tmes-record/v1";
  /** Version of the engine that wrote it. */
  readonly engine: string;
  /** Root of the repository. */
  readonly root: string;
  /** Where the command was run. */
  readonly folder: string;
  readonly command: readonly string[];
  readonly nodes: readonly RecordedNode[];
  readonly inputs: readonly SynthInput[];
  /** Environment variables by name, with a keyed digest of the value. */
  readonly environment: readonly (readonly [name: string, digest: string])[];
  /** What the operating system said, by the name of the function in `node:os`. */
  readonly machine: readonly (readonly [name: string, digest: string])[];
  /** What no digest can hold, in sentences that follow "because". Where there is something, the record decides nothing. */
  readonly unusable: readonly string[];
  readonly items: readonly RecordedItem[];
  /** With every verdict. */
  readonly report: Report;
}

/** Where records are kept, and the key. */
export interface RecordStore {
  readonly folder: string;
  readonly key: Buffer;
}

const keyFile = "key";
const keyLength = 32;

/**
 * The user's records; `undefined` in a pipeline (`CI`), where there is no cache folder, and where it lies in the repository.
 *
 * @param root - Of the repository whose records are meant.
 * @param make - Whether the key is made if it is missing.
 */
export function recordStore(
  root: string,
  make = false,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): RecordStore | undefined {
  const folder = cacheFolder("records", env, platform);
  if (folder === undefined) return undefined;
  const known = readKept(folder, keyFile, "nothing");
  const isKept = known?.length === keyLength;
  if ((!isKept && !make) || isWithin(realPath(folder), realPath(root))) return undefined;
  if (isKept) return { folder, key: known };
  const key = randomBytes(keyLength);
  return keep(folder, keyFile, key) ? { folder, key } : undefined;
}

/** Keeps a record in place of the earlier one of its folder. Returns whether it could. */
export function keepRecord(record: SynthRecord, { folder, key }: RecordStore): boolean {
  const text = JSON.stringify(record);
  return keep(join(folder, folderName(record.root, key)), fileName(record.folder, key), `${mac(text, key)}\n${text}`);
}

/** Removes the record of a folder. */
export function dropRecord(root: string, folder: string, store: RecordStore): void {
  rmSync(join(store.folder, folderName(root, store.key), fileName(folder, store.key)), { force: true });
}

interface Read {
  readonly signature: string;
  readonly record: SynthRecord | undefined;
}

const known = new Map<string, Read>();

/** The records of a repository, whether they still hold or not. None that was made elsewhere, or for another path. */
export function readRecords(root: string, { folder, key }: RecordStore): readonly SynthRecord[] {
  const own = join(folder, folderName(root, key));
  return namesIn(own).flatMap((name) => {
    const file = join(own, name);
    const signature = [own, file].map(signatureOf).join(" ") + mac("", key);
    let read = known.get(file);
    if (read?.signature !== signature) {
      read = { signature, record: parsed(readKept(own, name, "nothing"), key) };
      known.set(file, read);
    }
    const { record } = read;
    return record?.root === root && fileName(record.folder, key) === name ? [record] : [];
  });
}

/** Other where a file, or who may read it, is another. */
function signatureOf(path: string): string {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return status === undefined ? "" : [status.ino, status.size, status.mtimeNs, status.ctimeNs].join(" ");
}

/** What holds now, as the reader of a record sees it. */
export interface Now {
  /** A file that is open in an editor, with its text there. */
  readonly open?: { readonly file: string; readonly text: string };
  readonly env?: NodeJS.ProcessEnv;
}

/** What is not as it was at the synth: the first that is found, for people; `undefined` where all is the same. */
export function changeSince(
  record: SynthRecord,
  { key }: RecordStore,
  { open, env = process.env }: Now = {},
): string | undefined {
  const node = record.nodes.find((each) => !isSameNode(each));
  if (node !== undefined) return `Node.js ${node.version} at ${node.file}`;
  const variable = record.environment.find(([name, digest]) => variableDigest(name, env, key) !== digest);
  if (variable !== undefined) return `the environment variable ${variable[0]}`;
  const machine = record.machine.find(([name, digest]) => machineDigest(name, key) !== digest);
  if (machine !== undefined) return `os.${machine[0]}`;
  const input = record.inputs.find(([kind, path, state]) => {
    const now = kind === "content" && path === open?.file ? textState(open.text) : stateOf(kind, path);
    return now !== state;
  });
  return input?.[1];
}

/** Whether the program loaded or read a file. */
export function usesFile({ inputs }: SynthRecord, file: string): boolean {
  return inputs.some(([kind, path]) => kind === "content" && path === file);
}

/** An environment variable's value, so that values cannot be guessed without the key. `""`: the names of all of them. */
export function variableDigest(name: string, env: NodeJS.ProcessEnv, key: Buffer): string {
  return mac(name === "" ? Object.keys(env).sort().join("\n") : canonicalJson([name, env[name] ?? null]), key);
}

const machineValues: Readonly<Record<string, () => unknown>> = { hostname, userInfo, homedir, tmpdir };

/** What the operating system says now. */
export function machineDigest(name: string, key: Buffer): string {
  return mac(JSON.stringify([name, machineValues[name]?.() ?? null]), key);
}

/**
 * A digest of the records of a repository that hold now, for caches of what they let others say; `none` where there is
 * none. The open file of an editor is not looked at.
 */
export function recordsDigest(root: string, store: RecordStore | undefined): string {
  const valid =
    store === undefined ? [] : readRecords(root, store).filter((record) => changeSince(record, store) === undefined);
  return valid.length === 0 || store === undefined ? "none" : mac(JSON.stringify(valid), store.key);
}

/** An editor's Node is its own: only where the reader is a Node by itself, its version must be the same. */
function isSameNode({ file, version, state }: RecordedNode): boolean {
  const isEditor = process.versions["electron"] !== undefined;
  return (isEditor || process.version === version) && stateOf("stat", file) === state;
}

function folderName(root: string, key: Buffer): string {
  return mac(root, key).slice(0, 32);
}

function fileName(folder: string, key: Buffer): string {
  return `${mac(folder, key).slice(0, 32)}.json`;
}

function mac(text: string, key: Buffer): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[0-9a-f]+\.json$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** A record that this user wrote on this machine with this version. */
function parsed(data: Buffer | undefined, key: Buffer): SynthRecord | undefined {
  if (data === undefined) return undefined;
  const text = data.toString("utf8");
  const end = text.indexOf("\n");
  const given = Buffer.from(text.slice(0, end));
  const content = text.slice(end + 1);
  const expected = Buffer.from(mac(content, key));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const value: unknown = JSON.parse(content);
  return isRecord(value) ? value : undefined;
}

/** What carries our own signature is what the same version wrote. */
function isRecord(value: unknown): value is SynthRecord {
  return isObject(value) && value["schema"] === "tmes-record/v1" && value["engine"] === version;
}
