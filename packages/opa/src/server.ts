// OPA as a server inside this thread: one warm instance that takes commands, and a new one when it is worn out.
import { startInstance, type Answer, type Command, type Instance } from "./instance.ts";
import { opaModule } from "./module.ts";
import { withPlainWebAssembly } from "./v8.ts";

/** Runs a command. Blocks the thread meanwhile. */
export type Serve = (command: Command) => Answer;

/** An instance that has taken more memory than this is replaced: WebAssembly memory never shrinks. */
export const memoryLimit = 512 * 2 ** 20;

let serving: Promise<Serve> | undefined;

/**
 * OPA, ready to serve; one for the life of the process.
 *
 * @throws {Error} when the committed module does not have the committed SHA-256.
 */
export function opaServer(): Promise<Serve> {
  serving ??= opaModule().then((module) => serveWith(() => startInstance(module)));
  return serving;
}

/** Serves commands with one instance for as long as it neither crashes nor takes more memory than `memoryLimit`. */
export function serveWith(start: () => Instance): Serve {
  let warm: Instance | undefined;
  return (command) =>
    withPlainWebAssembly(() => {
      const instance = warm ?? start();
      warm = undefined;
      const answer = instance.serve(command);
      if (instance.memoryBytes() <= memoryLimit) warm = instance;
      return answer;
    });
}
