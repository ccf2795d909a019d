/** Finds the one configuration all surfaces share. */
import { type Config, decodeUtf8, defaultConfig, parseConfig } from "@tmes-as-code/policy";
import { join } from "node:path";
import { UsageError } from "./errors.ts";
import { isFile, nameOf, readBytes, upward } from "./files.ts";

const fileName = "tmes.config.yaml";

/**
 * The configuration named, else the nearest upward from the current folder, else packs alone.
 *
 * @throws UsageError when packs are given beside a configuration; ConfigError and InputError for what is in the file.
 */
export function findConfig(options: { config?: string; pack?: readonly string[] }, root: string): Config {
  const file = options.config ?? nearest();
  if (file === undefined) return options.pack === undefined ? defaultConfig : { ...defaultConfig, packs: options.pack };
  const name = nameOf(file, root);
  if (options.pack !== undefined) {
    throw new UsageError(
      `--pack is for where there is no configuration, and ${name} is one.`,
      `Name the packs in ${name}.`,
    );
  }
  return parseConfig(decodeUtf8(readBytes(file, name), name), name);
}

function nearest(): string | undefined {
  for (const folder of upward(process.cwd())) {
    const file = join(folder, fileName);
    if (isFile(file)) return file;
    const other = ["tmes.config.yml", "tmes.config.json"].map((name) => join(folder, name)).find(isFile);
    if (other !== undefined)
      throw new UsageError(`${other}: the configuration is called ${fileName}.`, `Rename it to ${fileName}.`);
  }
  return undefined;
}
