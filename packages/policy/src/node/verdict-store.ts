/** Verdicts that are kept between runs, in the user's cache folder. */
import type { VerdictStore } from "../engine/kept-verdicts.ts";
import { ownFolder } from "./running-code.ts";
import { keepWhole, readWhole } from "./user-cache.ts";

/** Combinations of rules, configuration and day of which verdicts are kept. */
const mostKept = 8;

/** What is to be kept when the process ends, by name. One configuration counts for most of a process's files. */
const texts = new Map<string, () => string | undefined>();

/** The store of this process; `undefined` where nothing is kept. */
export function verdictStore(): VerdictStore | undefined {
  const own = ownFolder("verdicts");
  if (own === undefined) return undefined;
  const { folder, code } = own;
  return {
    code,
    read: (name) => readWhole(folder, name)?.toString(),
    keepAtEnd(name, text) {
      if (texts.size === 0) process.once("exit", () => keepAll(folder));
      texts.delete(name);
      texts.set(name, text);
      // An editor runs for days; yesterday's verdicts are of no use.
      for (const oldest of texts.keys()) {
        if (texts.size <= mostKept) break;
        texts.delete(oldest);
      }
    },
  };
}

function keepAll(folder: string): void {
  for (const [name, text] of texts) {
    const whole = text();
    if (whole !== undefined) keepWhole(folder, name, Buffer.from(whole), mostKept);
  }
}
