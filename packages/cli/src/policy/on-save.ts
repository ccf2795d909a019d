/** What changes in a folder, save by save. */
import { watch } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { PolicyFolder } from "./folder.ts";

/** An editor writes a file in several steps, with some milliseconds between them. */
const settles = 20;

/**
 * A folder as it is, then again after each change of what is read of it. It never ends by itself.
 *
 * @param read - Reads the folder; its errors are thrown by the function that is given out.
 * @param first - What was read already.
 */
export async function* onSave(
  path: string,
  read: () => PolicyFolder,
  first: PolicyFolder,
): AsyncGenerator<() => PolicyFolder, void, undefined> {
  let last: PolicyFolder | undefined = first;
  // Before anything is tested, so that no save is missed meanwhile.
  const changes = watch(path, { recursive: true })[Symbol.asyncIterator]();
  let next = changes.next();
  yield () => first;
  for (;;) {
    do {
      if ((await next).done === true) return;
      next = changes.next();
    } while (await Promise.race([next.then(() => true), setTimeout(settles, false)]));
    const before: PolicyFolder | undefined = last;
    let found: () => PolicyFolder;
    try {
      const now = read();
      last = now;
      if (before !== undefined && isDeepStrictEqual(now.sources, before.sources)) continue;
      found = () => now;
    } catch (error) {
      last = undefined;
      found = () => {
        throw error;
      };
    }
    yield found;
  }
}
