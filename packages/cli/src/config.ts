/** Finds the one configuration all surfaces share. */
import { type Config, decodeUtf8, defaultConfig, parseConfig } from "@tmes-as-code/policy";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./errors.ts";
import { isFile, isFolder, nameOf, readBytes, upward } from "./files.ts";

const fileName = "tmes.config.yaml";

/**
 * The configuration named, else the nearest upward from what is checked, else from the current folder, else packs alone.
 *
 * @param paths - What is checked, as given; `-` for standard input.
 * @throws UsageError when packs are given beside a configuration, or inputs have different ones; ConfigError and
 * InputError for what is in the file.
 */
export function findConfig(
  paths: readonly string[],
  options: { readonly config?: string | undefined; readonly pack?: readonly string[] | undefined },
  root: string,
): Config {
  const file = options.config ?? nearestOf(paths, root);
  if (file === undefined) return options.pack === undefined ? defaultConfig : { ...defaultConfig, packs: options.pack };
  const name = nameOf(file, root);
  if (options.pack !== undefined) {
    throw new UsageError(
      `--pack is for where there is no configuration, and ${name} is one.`,
      `Name the packs in ${name}.`,
    );
  }
  return parseConfig(decodeUtf8(readBytes(file, name), name), name, dirname(resolve(file)));
}

function nearestOf(paths: readonly string[], root: string): string | undefined {
  const here = process.cwd();
  const files = new Set(
    paths.map((path) => (path === "-" ? undefined : nearest(isFolder(path) ? path : dirname(path))) ?? nearest(here)),
  );
  const [first, second] = files;
  if (files.size < 2) return first;
  throw new UsageError(
    `the inputs have different configurations: ${[first, second].map((file) => (file === undefined ? "none" : nameOf(file, root))).join(" and ")}.`,
    "Check them apart, or name one configuration with --config.",
  );
}

function nearest(start: string): string | undefined {
  for (const folder of upward(start)) {
    const file = join(folder, fileName);
    if (isFile(file)) return file;
    const other = ["tmes.config.yml", "tmes.config.json"].map((name) => join(folder, name)).find(isFile);
    if (other !== undefined) {
      throw new UsageError(`${other}: the configuration is called ${fileName}.`, `Rename it to ${fileName}.`);
    }
  }
  return undefined;
}
