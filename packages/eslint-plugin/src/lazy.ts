/** The package's entry as it is built: the same as `index.ts`, but what takes long to load waits until it is needed. */
import { runCompiled } from "@tmes-as-code/policy/paths";
import { fileURLToPath } from "node:url";
import type { Load } from "./load.ts";
import { standardPlugin } from "./plugin.ts";

let loaded: ReturnType<Load> | undefined;

// The build makes this very module of `checking.ts`.
export default standardPlugin(
  () => (loaded ??= runCompiled(fileURLToPath(new URL("checking.cjs", import.meta.url))) as ReturnType<Load>),
);
