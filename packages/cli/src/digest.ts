/** Digests for the account of inputs. */
import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
