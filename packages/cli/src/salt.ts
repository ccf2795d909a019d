/** Salts for digests of accepted values. */
import { randomBytes } from "node:crypto";

/** A salt that nobody can guess. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}
