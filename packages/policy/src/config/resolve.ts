/** Makes a configuration effective for the rules there are: which rules run, how loud, with which parameters. */
import { suggest } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import type { Manifest, PackInfo, ParameterInfo, RuleInfo, UndeterminedHandling } from "@tmes-as-code/catalog";
import type { Json, Severity, Surface } from "../types.ts";
import { exceptionData, type ActiveException } from "./active-exception.ts";
import type { Config } from "./config.ts";
import { failureOf, type Fail } from "./failure.ts";
import { selectedRules } from "./select.ts";
import { resolveExceptions } from "./resolve-exceptions.ts";
import { schemaProblem } from "./parameter-schema.ts";

/** One active rule. */
export interface ActiveRule {
  readonly info: RuleInfo;
  readonly severity: "error" | "warn";
  /** Only those that differ from the rule's defaults. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly undetermined: Readonly<Record<Surface, UndeterminedHandling>>;
}

/** An effective configuration. */
export interface Policies {
  /** By rule id, sorted. Rules that are off are not in it. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
  readonly packs: readonly string[];
  /** Reviewed decisions that a finding stands. */
  readonly exceptions: readonly ActiveException[];
  /** SHA-256 of all that decides verdicts and severities. */
  readonly digest: string;
}

/**
 * Resolves packs and overrides.
 *
 * @throws ConfigError for unknown packs, rules and parameters, parameter values of the wrong type, and packs that give
 * one parameter different values while the configuration does not decide.
 */
export function resolveConfig(config: Config, manifest: Manifest): Policies {
  const fail = failureOf(config);
  const packs = config.packs.map((id, index) => {
    const pack = manifest.packs[id];
    if (pack !== undefined && Object.hasOwn(manifest.packs, id)) return pack;
    const known = Object.keys(manifest.packs);
    return fail(["packs", index], `unknown pack \`${id}\`${suggest(id, known)}.`, `Packs: ${known.join(", ")}.`);
  });
  for (const id of Object.keys(config.rules)) {
    if (!Object.hasOwn(manifest.rules, id)) {
      fail(
        ["rules", id],
        `unknown rule \`${id}\`${suggest(id, Object.keys(manifest.rules))}.`,
        "`tmes explain` lists all rules.",
      );
    }
  }

  const selected = selectedRules(config.select, manifest, fail);
  const rules = new Map<string, ActiveRule>();
  for (const id of Object.keys(manifest.rules).sort()) {
    const info = manifest.rules[id];
    if (info === undefined) continue;
    const naming = packs.filter((pack) => Object.hasOwn(pack.rules, id));
    const override = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
    const severity =
      override?.severity ??
      strictest([
        ...naming.map((pack) => pack.rules[id]?.severity ?? info.severity),
        ...(selected.has(id) || (naming.length === 0 && override !== undefined) ? [info.severity] : []),
      ]);
    if (severity === "off") continue;
    const parameters = {
      ...packParameters(id, naming, override?.parameters ?? {}, fail),
      ...override?.parameters,
    };
    checkParameters(info, parameters, override?.parameters ?? {}, fail);
    rules.set(id, { info, severity, parameters, undetermined: undeterminedOf(naming.length > 0 ? naming : packs) });
  }
  if (rules.size === 0) {
    fail(["packs"], "no rule is active: every rule is off.", "Name a pack, or switch a rule on.");
  }
  const exceptions = resolveExceptions(config, manifest, packs, fail);
  return {
    rules,
    packs: [...config.packs],
    exceptions,
    digest: createHash("sha256")
      .update(
        canonicalJson({
          packs: config.packs,
          exceptions: exceptions.map(exceptionData),
          rules: Object.fromEntries(
            [...rules].map(([id, rule]) => [
              id,
              { severity: rule.severity, parameters: rule.parameters, undetermined: rule.undetermined },
            ]),
          ),
        }),
      )
      .digest("hex"),
  };
}

function strictest(severities: readonly Severity[]): Severity {
  if (severities.includes("error")) return "error";
  return severities.includes("warn") ? "warn" : "off";
}

function packParameters(
  id: string,
  packs: readonly PackInfo[],
  decided: Readonly<Record<string, Json>>,
  fail: Fail,
): Readonly<Record<string, Json>> {
  const result = new Map<string, { value: Json; pack: string }>();
  for (const pack of packs) {
    for (const [name, value] of Object.entries(pack.rules[id]?.parameters ?? {})) {
      const earlier = result.get(name);
      if (
        earlier !== undefined &&
        !Object.hasOwn(decided, name) &&
        canonicalJson(earlier.value) !== canonicalJson(value)
      ) {
        fail(
          ["packs"],
          `packs ${earlier.pack} and ${pack.id} give rule \`${id}\` different values of \`${name}\`.`,
          `Decide with rules.${id}.parameters.${name}.`,
        );
      }
      result.set(name, { value, pack: pack.id });
    }
  }
  return Object.fromEntries([...result].map(([name, { value }]) => [name, value]));
}

function checkParameters(
  info: RuleInfo,
  parameters: Readonly<Record<string, Json>>,
  own: Readonly<Record<string, Json>>,
  fail: Fail,
): void {
  for (const [name, value] of Object.entries(parameters)) {
    const path = Object.hasOwn(own, name) ? ["rules", info.id, "parameters", name] : ["packs"];
    const parameter: ParameterInfo | undefined = Object.hasOwn(info.parameters, name)
      ? info.parameters[name]
      : undefined;
    if (parameter === undefined) {
      const known = Object.keys(info.parameters);
      fail(
        path,
        `rule \`${info.id}\` has no parameter \`${name}\`${suggest(name, known)}.`,
        known.length === 0 ? "It has no parameters." : `Its parameters: ${known.join(", ")}.`,
      );
      continue;
    }
    const problem = schemaProblem(parameter.schema, value);
    if (problem !== undefined)
      fail(path, `parameter \`${name}\` of rule \`${info.id}\`: ${problem}.`, parameter.description);
  }
}

/** Where no pack says how: an editor sees one file, a synth not all values; after that what is open is wrong. */
const unsaidUndetermined: ActiveRule["undetermined"] = {
  editor: { undeclared: "warn", other: "off" },
  synth: { undeclared: "warn", other: "warn" },
  plan: { undeclared: "error", other: "error" },
  state: { undeclared: "error", other: "error" },
  document: { undeclared: "error", other: "error" },
};

/** The strictest of the packs' handling, per surface. */
function undeterminedOf(packs: readonly PackInfo[]): ActiveRule["undetermined"] {
  if (packs.length === 0) return unsaidUndetermined;
  const handling = (surface: Surface): UndeterminedHandling => ({
    undeclared: strictest(packs.map((pack) => pack.undetermined[surface].undeclared)),
    other: strictest(packs.map((pack) => pack.undetermined[surface].other)),
  });
  return {
    editor: handling("editor"),
    synth: handling("synth"),
    plan: handling("plan"),
    state: handling("state"),
    document: handling("document"),
  };
}
