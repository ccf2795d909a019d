/** Which rules hold at synth: those of the one configuration of all surfaces, else what the app says. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { decodeUtf8, defaultConfig, parseConfig, type Config, type RuleConfig } from "@tmes-as-code/policy";
import { TmesConfigError } from "../errors.ts";
import type { PolicyOptions } from "../policy-options.ts";

const name = "tmes.config.yaml";

/**
 * The nearest `tmes.config.yaml` upward from the output, else from the current folder; else what the app says.
 *
 * @throws TmesConfigError when both say which rules hold; ConfigError and InputError for what is in the file.
 */
export function configOf(outdir: string, options: PolicyOptions): Config {
  const file = nearest(resolve(outdir)) ?? nearest(process.cwd());
  if (file === undefined) return configured(options);
  const said = (["packs", "severities", "parameters"] as const).filter((key) => options[key] !== undefined);
  const shown = relative(process.cwd(), file).split(sep).join("/");
  if (said.length > 0) {
    throw new TmesConfigError([
      {
        message: `TmesPolicy.configure says ${said.join(" and ")}, and ${shown} exists. Say it there: it holds for all surfaces.`,
      },
    ]);
  }
  return parseConfig(decodeUtf8(readFileSync(file), shown), shown, dirname(resolve(file)));
}

function configured({ packs = defaultConfig.packs, severities = {}, parameters = {} }: PolicyOptions): Config {
  const ids = [...new Set([...Object.keys(severities), ...Object.keys(parameters)])];
  const rules = ids.map((id): [string, RuleConfig] => {
    const severity = severities[id];
    const own = parameters[id];
    return [id, { ...(severity === undefined ? {} : { severity }), ...(own === undefined ? {} : { parameters: own }) }];
  });
  return { ...defaultConfig, packs, rules: Object.fromEntries(rules) };
}

/** As `tmes check` looks for it: no further than the repository's root. */
function nearest(folder: string): string | undefined {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? undefined : nearest(parent);
}
