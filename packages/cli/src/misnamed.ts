/** Tenant documents under names of other files: they are not read, so the account names them. */
import { closeSync, openSync, readSync } from "node:fs";

/** A document begins with its version, below comments. */
const beginning = /^(?:\s|#.*\n|---\s)*[[{\s]*["']?apiVersion["']?\s*:\s*["']?tmes\//;

/** So many bytes show how a file begins. */
const shown = 4096;

/** Whether a file begins as a tenant document does. One that cannot be read does not. */
export function beginsAsDocument(path: string): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(shown);
      return beginning.test(bytes.toString("utf8", 0, readSync(file, bytes)).replace(/^\uFEFF/, ""));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
