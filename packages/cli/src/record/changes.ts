/** Waits for changes of what a synth used. */
import { stateOf, watchedFolder, type SynthInput } from "@tmes-as-code/policy/node";
import { watch, type FSWatcher } from "node:fs";

/** Waits for changes. */
export interface Changes {
  /** What is waited for from now on: an answer that is not the given one. */
  expect(inputs: readonly SynthInput[]): void;
  close(): void;
}

/** Milliseconds without another change, after which a save is complete. */
const settling = 50;

/**
 * Calls back when something is no longer as it was.
 *
 * Folders are watched and not files, because editors often save by putting another file in a file's place.
 */
export function onChange(changed: () => void): Changes {
  const watchers = new Map<string, FSWatcher>();
  let expected: readonly SynthInput[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    if (expected.some(([kind, path, state]) => stateOf(kind, path) !== state)) changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, settling);
  };
  const open = (folder: string): void => {
    try {
      // A folder that is removed says so by a change of the one above.
      watchers.set(
        folder,
        watch(folder, soon).on("error", () => undefined),
      );
    } catch {
      // One that cannot be watched is looked at when another one changes.
    }
  };
  return {
    expect(inputs) {
      expected = inputs;
      // Packages are installed, not edited.
      const own = inputs.filter(([, path]) => !/[\\/]node_modules[\\/]/.test(path));
      const folders = new Set(own.map(([kind, path]) => watchedFolder(kind, path)));
      for (const [folder, watcher] of watchers) {
        if (folders.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of folders) if (!watchers.has(folder)) open(folder);
      // Something may have changed since the answers were given.
      soon();
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
