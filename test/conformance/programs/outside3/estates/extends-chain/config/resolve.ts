import type { Entry, Settings } from "./types.ts";

/** The settings of an entry over those it extends. */
export function resolveConfig(all: ReadonlyMap<string, Entry>, id: string): Settings {
  const entry = all.get(id);
  if (entry === undefined) throw new Error(`No configuration ${id}.`);
  const { extends: parent, ...own } = entry;
  const inherited: Settings =
    parent === undefined ? { learning: false, sandbox: false, senders: false } : resolveConfig(all, parent);
  return { ...inherited, ...own };
}
