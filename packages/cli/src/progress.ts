/** What a command is at, on a terminal, while it takes long: one line on standard error that is gone afterwards. */
import { escapeControls, type DocumentSource, type Source } from "@tmes-as-code/policy";

/** Milliseconds after which progress is shown. */
const patience = 1_500;
/** Milliseconds between two lines. */
const interval = 250;

/** A line that shows how far a command is. */
export interface Progress {
  /** Says what is done, if it is time to. */
  readonly say: (text: () => string) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** Shows progress after some milliseconds, on a terminal only. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr, wait: number = patience): Progress {
  if (!stream.isTTY) return { say: () => undefined, end: () => undefined };
  let next = performance.now() + wait;
  let shown = false;
  return {
    say(text) {
      if (performance.now() < next) return;
      next = performance.now() + interval;
      shown = true;
      stream.write(`\r${escapeControls(text()).slice(0, stream.columns - 1)}\u001B[K`);
    },
    end() {
      if (shown) stream.write("\r\u001B[K");
      shown = false;
    },
  };
}

/** The same source, whose tenants are counted as they are read. */
export function counted<Given extends Source | DocumentSource>(source: Given, progress: Progress): Given {
  const { tenants } = source;
  return {
    ...source,
    tenants: {
      *[Symbol.iterator]() {
        let count = 0;
        for (const tenant of tenants) {
          progress.say(() => `${source.file}: ${String(count)} tenants checked`);
          count++;
          yield tenant;
        }
      },
    },
  };
}
