/** Makes a configuration effective for the rules there are: which rules run, how loud, with which parameters. */
import { suggest } from "@tmes-as-code/catalog";
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import type { Manifest, PackInfo, ParameterInfo, RuleInfo, UndeterminedHandling } from "@tmes-as-code/catalog";
import { strictest } from "../severity.ts";
import { forSurfaces, surfaces, type Surface } from "../surfaces.ts";
import type { Json, Severity, UsedConfig } from "../types.ts";
import { exceptionData, type ActiveException } from "./active-exception.ts";
import type { Baseline } from "./baseline.ts";
import type { Config, Floor, RuleConfig } from "./config.ts";
import { failureOf, type Fail } from "./failure.ts";
import { selectedRules } from "./select.ts";
import { resolveRetired, retiredData, type ActiveRetired } from "./resolve-retired.ts";
import { longest, resolveExceptions } from "./resolve-exceptions.ts";
import { schemaProblem } from "./parameter-schema.ts";

/** One active rule. */
export interface ActiveRule {
  readonly info: RuleInfo;
  readonly severity: "error" | "warn";
  /** Only those that differ from the rule's defaults. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly undetermined: Readonly<Record<Surface, UndeterminedHandling>>;
  /** How many days ahead of today an exception of it may expire, where packs say so. */
  readonly maxDays?: number;
}

/** An effective configuration. */
export interface Policies {
  /** By rule id, sorted. Rules that are off are not in it. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
  readonly packs: readonly string[];
  /** Reviewed decisions to accept a finding. */
  readonly exceptions: readonly ActiveException[];
  /** Reviewed statements that an item or tenant is gone. */
  readonly retired: readonly ActiveRetired[];
  /** For digests of accepted values. */
  readonly salt?: string;
  /** SHA-256 of all that decides verdicts and severities. */
  readonly digest: string;
  /** What reports say of the configuration. */
  readonly used: UsedConfig;
}

/**
 * Resolves packs and overrides.
 *
 * @throws ConfigError for unknown packs, rules and parameters, parameter values of the wrong type, packs that give one
 * parameter different values while the configuration does not decide, and a project that falls below its floor.
 */
export function resolveConfig(config: Config, manifest: Manifest): Policies {
  const fail = failureOf(config);
  const packs = packsNamed(config.packs, "packs", manifest, fail);
  packsNamed(config.floor, "floor", manifest, fail);
  const demanded = config.under === undefined ? [] : packsDemanded(config.under, manifest, fail);
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
  const changes: Changes = { off: [], lowered: [], parameters: [] };
  for (const id of Object.keys(manifest.rules).sort()) {
    const info = manifest.rules[id];
    if (info === undefined) continue;
    const naming = packs.filter((pack) => Object.hasOwn(pack.rules, id));
    const override = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
    const given = strictest([
      ...naming.map((pack) => pack.rules[id]?.severity ?? info.severity),
      ...(selected.has(id) ? [info.severity] : []),
    ]);
    const severity = override?.severity ?? (naming.length === 0 && override !== undefined ? info.severity : given);
    if (given !== "off" && override !== undefined) noteChanges(changes, info, { given, severity }, naming, override);
    if (severity === "off") continue;
    const parameters = {
      ...packParameters(id, naming, override?.parameters ?? {}, fail),
      ...override?.parameters,
    };
    checkParameters(info, parameters, override?.parameters ?? {}, fail);
    const maxDays = longest(id, [...packs, ...demanded]);
    rules.set(id, {
      ...{ info, severity, parameters },
      ...(maxDays === undefined ? {} : { maxDays }),
      undetermined: undeterminedOf([
        ...(naming.length > 0 ? naming : packs),
        ...demanded.filter((pack) => Object.hasOwn(pack.rules, id)),
      ]),
    });
  }
  if (rules.size === 0) {
    fail(["packs"], "no rule is active: every rule is off.", "Name a pack, or switch a rule on.");
  }
  for (const pack of demanded) refuseBelow(pack, config.under?.file ?? "", rules, manifest, fail);
  const exceptions = resolveExceptions(config, manifest, [...packs, ...demanded], fail);
  const retired = resolveRetired(config);
  const digest = createHash("sha256")
    .update(
      canonicalJson({
        packs: config.packs,
        exceptions: exceptions.map(exceptionData),
        ...(retired.length === 0 ? {} : { retired: retired.map(retiredData) }),
        ...config.stated,
        ...(config.salt === undefined ? {} : { salt: config.salt }),
        rules: Object.fromEntries(
          [...rules].map(([id, rule]) => [
            id,
            { severity: rule.severity, parameters: rule.parameters, undetermined: rule.undetermined },
          ]),
        ),
      }),
    )
    .digest("hex");
  const never = [...new Set([...packs, ...demanded].flatMap(({ neverExcepted = [] }) => neverExcepted))].sort();
  const used = {
    ...(config.file === undefined ? {} : { file: config.file }),
    ...{ digest, packs: config.packs },
    ...(config.under === undefined || config.under.packs.length === 0 ? {} : { floor: config.under }),
    ...changes,
    ...(Object.keys(config.stated).length === 0 ? {} : { stated: config.stated }),
    ...(never.length === 0 ? {} : { neverExcepted: never }),
    ...(config.baseline === undefined ? {} : { baseline: baselineInUse(config.baseline) }),
  };
  const { salt } = config;
  return {
    rules,
    packs: [...config.packs],
    exceptions,
    retired,
    ...(salt === undefined ? {} : { salt }),
    digest,
    used,
  };
}

function baselineInUse({ file, groups }: Baseline): NonNullable<UsedConfig["baseline"]> {
  return { file, findings: groups.reduce((sum, { findings }) => sum + findings.length, 0) };
}

function packsNamed(
  ids: readonly string[],
  key: "packs" | "floor",
  manifest: Manifest,
  fail: Fail,
): readonly PackInfo[] {
  return ids.map((id, index) => {
    const pack = manifest.packs[id];
    if (pack !== undefined && Object.hasOwn(manifest.packs, id)) return pack;
    const known = Object.keys(manifest.packs);
    return fail([key, index], `unknown pack \`${id}\`${suggest(id, known)}.`, `Packs: ${known.join(", ")}.`);
  });
}

/** What a configuration switches off or softens, while it is gathered. */
interface Changes {
  readonly off: string[];
  readonly lowered: UsedConfig["lowered"][number][];
  readonly parameters: UsedConfig["parameters"][number][];
}

function noteChanges(
  { off, lowered, parameters }: Changes,
  info: RuleInfo,
  { given, severity }: { readonly given: Severity; readonly severity: Severity },
  naming: readonly PackInfo[],
  override: RuleConfig,
): void {
  const { id: rule } = info;
  if (severity === "off") {
    off.push(rule);
    return;
  }
  if (given === "error" && severity === "warn") lowered.push({ rule, from: given, to: severity });
  for (const [parameter, to] of Object.entries(override.parameters ?? {})) {
    const initial = info.parameters[parameter]?.default ?? null;
    const packValues = naming.map((pack) => pack.rules[rule]?.parameters?.[parameter] ?? initial);
    const from = (naming.length === 0 ? [initial] : packValues).find((value) => !isSame(value, to));
    if (from !== undefined) parameters.push({ rule, parameter, from, to });
  }
}

function isSame(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The packs that a root demands of a project; how they handle what is undetermined and exceptions counts as well. */
function packsDemanded({ file, packs }: Floor, manifest: Manifest, fail: Fail): readonly PackInfo[] {
  return packs.map((id) => {
    const pack = Object.hasOwn(manifest.packs, id) ? manifest.packs[id] : undefined;
    const message = `${file} demands pack \`${id}\`, which no bundle here has.`;
    return pack ?? fail(["bundles"], message, "Name its bundle here too.");
  });
}

/** Refuses a project that is laxer than a pack that is demanded of it. */
function refuseBelow(
  pack: PackInfo,
  file: string,
  rules: ReadonlyMap<string, ActiveRule>,
  manifest: Manifest,
  fail: Fail,
): void {
  const demand = `${file} demands pack \`${pack.id}\``;
  for (const [rule, { severity: least, parameters = {} }] of Object.entries(pack.rules)) {
    const info = manifest.rules[rule];
    if (least === "off") continue;
    const own = rules.get(rule);
    const severity = own?.severity ?? "off";
    if (strictest([severity, least]) !== severity) {
      fail(
        ["rules", rule, "severity"],
        `rule \`${rule}\` is ${severity} here, and ${demand}, where it is ${least}.`,
        "A project may only be stricter.",
      );
    }
    for (const [name, parameter] of Object.entries(info?.parameters ?? {})) {
      const demanded = parameters[name] ?? parameter.default;
      if (isSame(own?.parameters[name] ?? parameter.default, demanded)) continue;
      fail(
        ["rules", rule, "parameters", name],
        `parameter \`${name}\` of rule \`${rule}\` is another one here, and ${demand}, where it is ${canonicalJson(demanded)}.`,
        "Which value is stricter is not known, so a project keeps the values of the floor.",
      );
    }
  }
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
      if (earlier !== undefined && !Object.hasOwn(decided, name) && !isSame(earlier.value, value)) {
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

/** The strictest of the packs' handling, per surface; the surface's default where a pack does not set it. */
function undeterminedOf(packs: readonly PackInfo[]): ActiveRule["undetermined"] {
  return forSurfaces((surface) => {
    const unsaid = surfaces[surface].undetermined;
    const said = packs.length === 0 ? [unsaid] : packs.map(({ undetermined }) => undetermined?.[surface] ?? unsaid);
    return {
      undeclared: strictest(said.map(({ undeclared }) => undeclared)),
      other: strictest(said.map(({ other }) => other)),
    };
  });
}
