// Reads the archive that `build` makes: a gzipped tar of regular files.
import { gunzipSync } from "node:zlib";

const block = 512;

/** The files of a bundle by their name without the leading slash (`policy.wasm`, `data.json`, `.manifest`). */
export function readBundle(archive: Uint8Array): Map<string, Uint8Array> {
  const tar = gunzipSync(archive);
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const prefix = text(tar, at + 345, 155);
    const name = (prefix ? `${prefix}/` : "") + text(tar, at, 100);
    const size = Number.parseInt(text(tar, at + 124, 12), 8);
    const type = String.fromCharCode(tar[at + 156] ?? 0);
    if (type !== "0" && type !== "\0")
      throw new Error(`${name} in the bundle is of tar type ${JSON.stringify(type)}; only plain files are read`);
    files.set(name.replace(/^\/+/, ""), tar.subarray(at + block, at + block + size));
    at += block * (1 + Math.ceil(size / block));
  }
  return files;
}

function text(tar: Buffer, at: number, length: number): string {
  return tar
    .toString("utf8", at, at + length)
    .replace(/\0.*$/s, "")
    .trim();
}
