/** The package's entry as it is built: the same as `index.ts`, but what takes long to load waits until it is needed. */
import { createRequire } from "node:module";
import type { Load } from "./load.ts";
import { standardPlugin } from "./plugin.ts";

const require = createRequire(import.meta.url);

// `require` cannot tell types; the build makes this very module of `checking.ts`.
export default standardPlugin(() => require("./checking.cjs") as ReturnType<Load>);
