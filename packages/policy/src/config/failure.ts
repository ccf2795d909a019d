/** How a configuration says what is wrong with it: with the place in its file, where it has one. */
import { ConfigError, PolicyError } from "../errors.ts";
import type { Path } from "../types.ts";
import type { Locate } from "./yaml-file.ts";

/** Throws what is wrong at a path of the configuration. */
export type Fail = (path: Path, message: string, hint?: string) => never;

/** A `Fail` for a configuration; `PolicyError` where it was not read from a file. */
export function failureOf({ file, locate }: { readonly file: string | undefined; readonly locate: Locate }): Fail {
  return (path, message, hint) => {
    const advice = hint === undefined ? {} : { hint };
    if (file === undefined) throw new PolicyError(message, advice);
    const where = locate(path);
    throw new ConfigError(message, { file, line: where?.line, column: where?.column, ...advice });
  };
}
