/** Which rules rest on a tenant's claims, in the user's cache folder. */
import type { ClaimStore } from "../engine/kept-claims.ts";
import { ownFolder } from "./running-code.ts";
import { keepWhole, readWhole } from "./user-cache.ts";

/** Combinations of claims and rules that are kept. */
const mostKept = 100;

/** The store of this process; `undefined` where nothing is kept. */
export function claimStore(): ClaimStore | undefined {
  const own = ownFolder("claims");
  if (own === undefined) return undefined;
  const { folder, code } = own;
  return {
    code,
    read: (key) => readWhole(folder, key)?.toString(),
    keep: (key, text) => keepWhole(folder, key, Buffer.from(text), mostKept),
  };
}
