/**
 * The evaluator as one file, as the plugin has it. Each module of its own, as tests import them, would take half as long
 * again, because the test runner reads every imported name through a getter.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import type * as fold from "../../src/index.ts";

/** The evaluator, or one with a fault. */
export type Evaluator = Pick<typeof fold, "evaluate" | "Module">;

/** Where the evaluator's source files are. */
export const source = join(import.meta.dirname, "../../src");

const require = createRequire(import.meta.url);

/** The evaluator of the source files, of which one may have other contents. */
export async function bundledEvaluator(changed?: {
  readonly path: string;
  readonly contents: string;
}): Promise<Evaluator> {
  const { outputFiles } = await build({
    entryPoints: [join(source, "index.ts")],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    write: false,
    plugins: [
      {
        name: "changed",
        setup: (building) => {
          building.onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === changed?.path ? { contents: changed.contents, loader: "ts" } : undefined,
          );
        },
      },
    ],
  });
  const made: { exports: unknown } = { exports: {} };
  compileFunction(outputFiles[0]?.text ?? "", ["require", "module", "exports"])(require, made, made.exports);
  if (!isEvaluator(made.exports)) throw new Error("The bundle has no evaluator.");
  return made.exports;
}

function isEvaluator(value: unknown): value is Evaluator {
  return typeof value === "object" && value !== null && "evaluate" in value && "Module" in value;
}
