/** Archives for tests, plain and hostile. */
import { gzipSync } from "node:zlib";

const block = 512;

/** A member as the test wants it: what a header says need not be true. */
export interface Member {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** As tar says it: `0` a file, `1` and `2` links, `5` a folder. */
  readonly type?: string;
  readonly size?: string;
  readonly checksum?: number;
  readonly prefix?: string;
}

/** The tar of some members; `end` is what follows them. */
export function tarOf(members: readonly Member[], end = Buffer.alloc(2 * block)): Buffer {
  return Buffer.concat([...members.flatMap(memberBlocks), end]);
}

/** The archive of some members. */
export function archiveOf(members: readonly Member[], end?: Buffer<ArrayBuffer>): Uint8Array {
  return gzipSync(tarOf(members, end));
}

function memberBlocks({ name, content = "", type = "0", size, checksum, prefix = "" }: Member): readonly Buffer[] {
  const bytes = Buffer.from(content as string);
  const header = Buffer.alloc(block);
  header.write(name, 0, 100);
  header.write("0000644\0", 100);
  header.write(size ?? `${bytes.length.toString(8).padStart(11, "0")}\0`, 124, 12, "latin1");
  header.fill(" ", 148, 156);
  header.write(type, 156);
  header.write("ustar\u000000", 257);
  header.write(prefix, 345, 155);
  const sum = checksum ?? header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, bytes, Buffer.alloc((block - (bytes.length % block)) % block)];
}
