/** The plugin: a lint rule for every policy rule, and a configuration for every pack. */
import type { Linter, Rule } from "eslint";
import { authoringRules } from "./authoring/index.ts";
import type { FileChecker } from "./file-check.ts";
import type { Load } from "./load.ts";
import { namedRules } from "./named-rules.ts";
import type { PolicyOptions } from "./options.ts";
import { lintRule, otherRules } from "./rule.ts";
import { today } from "./today.ts";
import { undeterminedId, undeterminedRule } from "./undetermined.ts";
import { unjudgedId, unjudgedRule } from "./unjudged.ts";
import { version } from "./version.ts";

/** What the plugin is to ESLint: usable under `plugins`, its configurations with `extends`. */
export interface TmesPlugin {
  readonly meta: {
    readonly name: string;
    readonly namespace: string;
    /**
     * The package's version and, as its build, a digest of configurations, bundles and the day: it is a part of the key of
     * ESLint's cache. Read anew each time.
     */
    readonly version: string;
  };
  readonly rules: Record<string, Rule.RuleModule>;
  /** One for each pack, `eu-privacy` and so on, and `authoring` for rules about the code itself. */
  readonly configs: Record<string, Linter.Config>;
}

/** The plugin that comes with the package, and how to make one of your own. */
export interface StandardPlugin extends TmesPlugin {
  /**
   * Makes a plugin.
   *
   * @param options - A bundle or configuration of one's own, so that its rules have names here.
   * @throws PolicyError when a bundle or the configuration cannot be read.
   */
  readonly createPlugin: (options?: PolicyOptions) => TmesPlugin;
}

/** The standard plugin. `load`: how what takes long to load is loaded. */
export function standardPlugin(load: Load): StandardPlugin {
  return { ...pluginFor({}, load), createPlugin: (options = {}) => pluginFor(options, load) };
}

function pluginFor(options: PolicyOptions, load: Load): TmesPlugin {
  const { manifest, pages, parsed } = namedRules(options, load);
  let made: FileChecker | undefined;
  const checking = { load, checker: () => (made ??= load().createFileChecker(options, parsed)) };
  const { rules: infos, packs } = manifest;
  const unjudged = unjudgedRule(checking);
  const undetermined = undeterminedRule(checking);
  const companions = { undetermined, unjudged };
  const authoring = authoringRules(load, unjudged);
  const rules: Record<string, Rule.RuleModule> = { ...authoring };
  for (const [id, info] of Object.entries(infos)) rules[id] = lintRule(info, pages, checking, companions);
  rules["custom"] = otherRules(new Set(Object.keys(infos)), checking, companions);
  rules[undeterminedId] = undetermined.rule;
  rules[unjudgedId] = unjudged.rule;
  const configs: Record<string, Linter.Config> = {};
  const meta = {
    name: "eslint-plugin-tmes",
    namespace: "tmes",
    // ESLint asks for it when it looks into its cache, and for little else.
    get version(): string {
      return `${version}+${load().policyDigest(options, process.cwd(), today())}`;
    },
  };
  const plugin: TmesPlugin = { meta, rules, configs };
  for (const pack of Object.values(packs)) {
    configs[pack.id] = {
      name: `tmes/${pack.id}`,
      plugins: { tmes: plugin },
      rules: {
        ...Object.fromEntries(Object.entries(pack.rules).map(([id, { severity }]) => [`tmes/${id}`, severity])),
        [`tmes/${undeterminedId}`]: "warn",
        [`tmes/${unjudgedId}`]: "error",
      },
    };
  }
  configs["authoring"] = {
    name: "tmes/authoring",
    plugins: { tmes: plugin },
    rules: Object.fromEntries([...Object.keys(authoring), unjudgedId].map((id) => [`tmes/${id}`, "error"])),
  };
  return plugin;
}
