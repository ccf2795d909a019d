/**
 * Verdicts on tenants that differ in names of items only. Every organisation has domains of its own, but most rules only compare
 * names of items, and put them into results; the bundle says which (`data.tmes.renamable`, derived by packages/opa). What such
 * a rule says of one tenant it says of every tenant with other names in the same places, with these names in the result.
 */
import { BoundedMap } from "../../bounded-map.ts";
import type { JsonObject, Path, RawResult } from "../../types.ts";
import { sorted } from "../evaluator.ts";
import { madeOnce } from "../made-once.ts";
import { certaintyOf, type RuleInput } from "./input.ts";
import { textOfValue } from "./projection.ts";
import { partsOfItems, projectionOfTenant, type ReadingRule } from "./reads.ts";

/** What is known of a tenant from tenants with other names. */
export interface WithoutNames {
  /** The results of the rules, in their order, where they are known. */
  results(): readonly RawResult[] | undefined;
  /** Notes the results for tenants with other names. */
  keep(results: readonly RawResult[]): void;
}

/** Results in which the names of items are numbers. */
interface Numbered {
  readonly results: readonly RawResult[];
  readonly haveNames: boolean;
}

/** Finds what is known of an input from inputs with other names. Nothing where more of names may matter to one of the rules. */
export function withoutNames(
  rules: readonly ReadingRule[],
): ((tenant: JsonObject) => (input: RuleInput) => WithoutNames | undefined) | undefined {
  const strings = rules.flatMap(({ renamable }) => (renamable === undefined ? [] : [renamable]));
  if (rules.length === 0 || strings.length < rules.length) return undefined;
  const text = textWithoutNames(rules, strings.flat());
  const known = new BoundedMap<Numbered>();
  return (tenant) => {
    const ofInput = text(tenant);
    return (input) => {
      const own = ofInput(input);
      if (own === undefined) return undefined;
      const key = certaintyOf(input) + own.text;
      return {
        results() {
          const found = known.get(key);
          return found?.haveNames === true ? found.results.map((one) => named(one, own.names)) : found?.results;
        },
        keep(results) {
          const found = results.map((result) => numbered(result, own.names));
          if (!found.every((result) => result !== undefined)) return;
          known.set(key, { results: found, haveNames: found.some((one, n) => one !== results[n]) });
        },
      };
    };
  };
}

/** A text of an input in which names of items are numbers, and these names by their numbers. */
interface TextWithoutNames {
  readonly text: string;
  readonly names: readonly string[];
}

/**
 * A text of a tenant with its items, equal for tenants in which some rules see the same but for names. A name that something
 * else has in it stays, because rules may compare the two.
 *
 * @param strings - What rules know beside what they see.
 */
function textWithoutNames(
  rules: readonly ReadingRule[],
  strings: readonly string[],
): (tenant: JsonObject) => (input: RuleInput) => TextWithoutNames | undefined {
  const reads = rules.flatMap((rule) => rule.reads);
  const ofTenant = projectionOfTenant(reads);
  const ofItems = partsOfItems(reads);
  const known = strings.join("\n");
  return (tenant) => {
    const start = madeOnce(() => ofTenant.key(tenant));
    return ({ items, unknowns }) => {
      // Paths of unknown values have names in them.
      if (items === undefined || unknowns.length > 0) return undefined;
      const parts = ofItems(items);
      let all = start();
      for (const { settings } of parts) all += settings;
      const numbers = new Map<string, string>();
      const names: string[] = [];
      let text = start();
      for (const { kind, name, settings } of parts) {
        let own = numbers.get(name);
        if (own === undefined) {
          const isApart = isVerbatim.test(name) && !known.includes(name) && !all.includes(name);
          own = isApart ? `#${names.push(name) - 1};` : textOfValue(name);
          numbers.set(name, own);
        }
        text += kind + own + settings;
      }
      return { text, names };
    };
  };
}

/** Names that no notation of strings changes. */
const isVerbatim = /^[ !#-[\]-~]+$/;

/** A result with numbers for names. Nothing where a name is elsewhere than in the path of an item, or a number is there already. */
function numbered(result: RawResult, names: readonly string[]): RawResult | undefined {
  const paths = pathsIn(result);
  if (paths.length === 0) return result;
  if (paths.some(([root, _, name]) => root === "items" && typeof name === "number")) return undefined;
  const changed = withPaths(result, ([root, kind = "", name, ...rest]) => {
    const number = root === "items" && typeof name === "string" ? names.indexOf(name) : -1;
    return number < 0 ? undefined : ["items", kind, number, ...rest];
  });
  const text = JSON.stringify(changed);
  return names.some((name) => text.includes(name)) ? undefined : changed;
}

function pathsIn({ findings, possible, unknown }: RawResult): readonly Path[] {
  const ofFindings = [...findings, ...possible].flatMap(({ path, args = {} }) => [path, ...Object.values(args)]);
  return [...ofFindings, ...unknown.map(({ path }) => path)];
}

/** A result with names for their numbers. */
function named(result: RawResult, names: readonly string[]): RawResult {
  return withPaths(result, ([root, kind = "", number, ...rest]) => {
    const name = typeof number === "number" ? names[number] : undefined;
    return root === "items" && name !== undefined ? [root, kind, name, ...rest] : undefined;
  });
}

/** A result with other paths: those that `change` gives something for. */
function withPaths(result: RawResult, change: (path: Path) => Path | undefined): RawResult {
  const changed = (path: Path): Path => change(path) ?? path;
  const inFinding = <Finding extends RawResult["findings"][number]>(finding: Finding): Finding => ({
    ...finding,
    path: changed(finding.path),
    ...(finding.args === undefined
      ? {}
      : { args: Object.fromEntries(Object.entries(finding.args).map(([key, path]) => [key, changed(path)])) }),
  });
  return {
    ...result,
    findings: sorted(result.findings.map(inFinding)),
    possible: sorted(result.possible.map(inFinding)),
    unknown: sorted(result.unknown.map((one) => ({ ...one, path: changed(one.path) }))),
  };
}
