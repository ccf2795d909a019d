/** How tests start the command: as it was built, where that is up to date, else from its TypeScript sources. */
import { join } from "node:path";
import { inject } from "vitest";

declare module "vitest" {
  /** What scripts/test-setup.mjs provides. */
  interface ProvidedContext {
    /** Whether packages/cli/dist is what its sources and those of all it uses come to. */
    readonly cliIsBuilt: boolean;
  }
}

const cli = join(import.meta.dirname, "../../cli");
const fromSources = ["--import", import.meta.resolve("tsx"), "--conditions=@tmes-as-code/source"];

/** Arguments of Node for what was built; threads read no TypeScript. */
export const builtCommand: readonly string[] = [join(cli, "dist/tmes.cjs")];

/** Arguments of Node. The built command starts in a tenth of the time. */
export const command: readonly string[] = inject("cliIsBuilt")
  ? builtCommand
  : [...fromSources, join(cli, "src/bin.ts")];
