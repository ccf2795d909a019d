/** Reads a bundle's archive, a gzipped tar: plain files alone, each once, within limits. What is odd is refused. */
import { PolicyError } from "../errors.ts";

/** Bytes of an archive, unpacked. The built-in rules have some 2 MB. */
const largest = 128 * 1024 * 1024;
const mostMembers = 10_000;
const block = 512;

/** Files of an archive by their names, without the slash that OPA begins them with. */
export type Members = ReadonlyMap<string, Uint8Array>;

/** Whether a bundle is an archive, by its file's name; else it is a folder. */
export function isArchiveName(path: string): boolean {
  return /\.(?:tar\.gz|tgz)$/.test(path);
}

/**
 * Reads an archive.
 *
 * @param name - What messages call it.
 * @throws PolicyError with one sentence if it is not a gzipped tar of plain files.
 */
export function readArchive(archive: Uint8Array, name: string): Members {
  const refuse = (why: string, cause?: unknown): never => {
    throw new PolicyError(`The bundle ${name} is refused: ${why}.`, {
      hint: "Get it again from its author. `tmes policy build` makes plain archives.",
      cause,
    });
  };
  const tar = unzipped(archive, refuse);
  const members = new Map<string, Uint8Array>();
  let at = 0;
  while (at + block <= tar.length && !isEmpty(tar.subarray(at, at + block))) {
    const header = tar.subarray(at, at + block);
    if (numberIn(header, 148, 8) !== checksum(header)) refuse(`it is damaged at byte ${at}`);
    const file = nameIn(header);
    if (!isPlainName(file)) refuse(`it has a file ${JSON.stringify(file.slice(0, 100))}, a name that leads elsewhere`);
    if (!["0", "\0"].includes(String.fromCharCode(header[156] ?? 0))) refuse(`${file} is not a plain file`);
    if (members.has(file)) refuse(`it has ${file} twice`);
    if (members.size === mostMembers) refuse(`it has more than ${mostMembers} files`);
    const size = numberIn(header, 124, 12);
    if (size === undefined || at + block + size > tar.length) return refuse(`${file} is cut off`);
    members.set(file, tar.subarray(at + block, at + block + size));
    at += block * (1 + Math.ceil(size / block));
  }
  if (tar.length - at < 2 * block) refuse("its end is missing");
  if (!isEmpty(tar.subarray(at))) refuse("something follows its end");
  return members;
}

function unzipped(archive: Uint8Array, refuse: (why: string, cause: unknown) => never): Uint8Array {
  try {
    // Loaded for archives alone: most bundles are folders.
    return new Uint8Array(process.getBuiltinModule("node:zlib").gunzipSync(archive, { maxOutputLength: largest }));
  } catch (cause) {
    const tooLarge = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    return refuse(tooLarge ? `it has more than ${largest / 1024 / 1024} MiB unpacked` : "it is not a gzip file", cause);
  }
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Sum of a header's bytes, its own field taken as spaces. */
function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function nameIn(header: Uint8Array): string {
  const prefix = textIn(header, 345, 155);
  return `${prefix === "" ? "" : `${prefix}/`}${textIn(header, 0, 100)}`.replace(/^\//, "");
}

function isPlainName(file: string): boolean {
  return file.split("/").every((part) => !["", ".", ".."].includes(part)) && /^[^\\\p{Cc}\uFFFD]+$/u.test(file);
}

function textIn(header: Uint8Array, at: number, length: number): string {
  const [text = ""] = new TextDecoder().decode(header.subarray(at, at + length)).split("\0");
  return text;
}

/** An octal number; undefined for anything else. */
function numberIn(header: Uint8Array, at: number, length: number): number | undefined {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(new TextDecoder("latin1").decode(header.subarray(at, at + length)))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
