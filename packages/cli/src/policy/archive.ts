/** Writes an archive, a gzipped tar of plain files. The same bytes for the same files. */
import { gzipSync } from "node:zlib";

const block = 512;

/** Files by their names, which have at most 100 bytes. */
export function archiveOf(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = Object.entries(members).flatMap(([name, content]) => [
    headerOf(name, content.length),
    content,
    Buffer.alloc((block - (content.length % block)) % block),
  ]);
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), { level: 9 });
}

function headerOf(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(block);
  header.write(name, 0, 100);
  const fields = [
    ["0000644", 100],
    ["0000000", 108],
    ["0000000", 116],
    [size.toString(8).padStart(11, "0"), 124],
    ["00000000000", 136],
    ["        ", 148],
    ["0", 156],
    ["ustar\0" + "00", 257],
  ] as const;
  for (const [text, at] of fields) header.write(text, at, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}
