/** Which rules rest on a tenant's claims, in the user's cache folder. */
import type { ClaimStore } from "../engine/kept-claims.ts";
import { codeFolder } from "./compiled-code.ts";
import { keepWhole, readWhole } from "./user-cache.ts";

/** Combinations of claims and rules that are kept. */
const mostKept = 100;

/** The key of the code that is running; `runCompiled` gives it to the file that it runs. */
declare const codeKey: string | undefined;

/** The store of this process; `undefined` where nothing is kept, and where it is not known which code is running. */
export function claimStore(): ClaimStore | undefined {
  const folder = codeFolder(process.env, process.platform, "claims");
  if (folder === undefined || typeof codeKey === "undefined") return undefined;
  return {
    code: codeKey,
    read: (key) => readWhole(folder, key)?.toString(),
    keep: (key, text) => keepWhole(folder, key, Buffer.from(text), mostKept),
  };
}
