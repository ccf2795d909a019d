/** Bundles that were found sound, in the user's cache folder: to look at them takes longer than to read them. */
import { createHash } from "node:crypto";
import type { SoundBundles } from "../engine/bundle.ts";
import { ownFolder } from "./running-code.ts";
import { keepWhole, readWhole } from "./user-cache.ts";

/** Bundles that are kept. */
const mostKept = 16;

/** What this code found sound; `undefined` where nothing is kept. */
export function soundBundles(): SoundBundles | undefined {
  const own = ownFolder("bundles");
  if (own === undefined) return undefined;
  const { folder, code } = own;
  const nameOf = (digest: string): string => createHash("sha256").update(`${code}:${digest}`).digest("hex");
  return {
    has: (digest) => readWhole(folder, nameOf(digest))?.toString() === digest,
    add: (digest) => {
      keepWhole(folder, nameOf(digest), Buffer.from(digest), mostKept);
    },
  };
}
