/** Which rules count at synth: those of the one configuration of all surfaces, else what the app says. */
import { defaultConfig, type Config, type RuleConfig } from "@tmes-as-code/policy";
import { findConfig, readConfig } from "@tmes-as-code/policy/node";
import { TmesConfigError } from "../errors.ts";
import type { PolicyOptions } from "../policy-options.ts";

/**
 * The configuration that counts for the output, as it does for `tmes check`; without one, what the app says.
 *
 * @throws TmesConfigError when both say which rules count; ConfigError and InputError for what is in the file.
 */
export function configOf(outdir: string, options: PolicyOptions): Config {
  const found = findConfig(outdir);
  if (found.file === undefined) return configured(options);
  const said = (["packs", "severities", "parameters"] as const).filter((key) => options[key] !== undefined);
  if (said.length > 0) {
    throw new TmesConfigError([
      {
        message: `TmesPolicy.configure says ${said.join(" and ")}, and ${found.file.name} exists. Write it there, so that it applies to all surfaces.`,
      },
    ]);
  }
  return readConfig(found);
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
