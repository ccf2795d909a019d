/** Small bundles for tests: with rules of a test's own, and with a module that never ends. */
export { endlessModule } from "../../policy/test/engine/endless-module.ts";
export { archiveOf } from "../../policy/test/engine/archives.ts";
export { writeTinyBundle } from "../../policy/test/engine/tiny-bundle.ts";
