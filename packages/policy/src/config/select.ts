/** `select` in `tmes.config.yaml`: rules by what they are about, beside packs or in place of them. */
import { modules, suggest } from "@tmes-as-code/catalog";
import type { Manifest, RuleInfo } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import type { Json } from "../types.ts";
import type { Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";

/** Rules that are about any of these. */
export interface SelectConfig {
  /** Ids of the notice's modules. */
  readonly modules: readonly string[];
  /** Legal references, as the rules' pages write them: `GDPR Art. 35`; `GDPR Art. 5` is all of Art. 5. */
  readonly legal: readonly string[];
  /** Categories of personal data, of the data items of the rules' modules. */
  readonly categories: readonly string[];
}

type Key = keyof SelectConfig;

const keys: readonly Key[] = ["modules", "legal", "categories"];

/** Reads the mapping; `value` is undefined where there is none. */
export function readSelect(value: Json | undefined, fail: Fail): SelectConfig | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) return fail(["select"], "`select` must be a mapping of modules, legal and categories.");
  knownKeys(value, keys, ["select"], fail);
  const list = (key: Key): readonly string[] => {
    const entries = value[key] ?? [];
    if (!Array.isArray(entries)) return fail(["select", key], `\`${key}\` must be a list.`);
    return entries.map((entry: Json, index) =>
      typeof entry === "string" ? entry : fail(["select", key, index], "what is selected is named by a text."),
    );
  };
  const select = { modules: list("modules"), legal: list("legal"), categories: list("categories") };
  if (keys.every((key) => select[key].length === 0)) return fail(["select"], "`select` selects nothing.");
  return select;
}

const namesOf: Readonly<Record<Key, (rule: RuleInfo) => readonly string[]>> = {
  modules: (rule) => rule.modules,
  legal: (rule) => rule.legal.flatMap(({ reference }) => referencesIn(reference)),
  categories: (rule) => categoriesOf(rule.modules),
};

/**
 * Ids of the selected rules.
 *
 * @throws ConfigError for what no rule is about, so that a slip of the pen does not select nothing.
 */
export function selectedRules(select: SelectConfig | undefined, { rules }: Manifest, fail: Fail): ReadonlySet<string> {
  const selected = new Set<string>();
  if (select === undefined) return selected;
  const all = Object.values(rules);
  for (const key of keys) {
    for (const [index, selector] of select[key].entries()) {
      const found = all.filter((rule) => namesOf[key](rule).some((name) => isOf(name, selector, key)));
      if (found.length === 0) {
        const known = [...new Set(all.flatMap((rule) => namesOf[key](rule)))].sort();
        fail(
          ["select", key, index],
          `no rule is about \`${selector}\`${suggest(selector, known)}.`,
          `Rules are about: ${known.join(", ")}.`,
        );
      }
      for (const { id } of found) selected.add(id);
    }
  }
  return selected;
}

/** A reference is part of another if it continues it with a paragraph: Art. 5(1)(c) is of Art. 5, Art. 50 is not. */
function isOf(name: string, selector: string, key: Key): boolean {
  if (key !== "legal" || name === selector) return name === selector;
  return name.startsWith(selector) && !/^[\p{L}\d]/u.test(name.slice(selector.length));
}

/** `GDPR Art. 5(1)(f) and 32` is two references, `GDPR Art. 44 to 49` six, besides what is written. */
function referencesIn(reference: string): readonly string[] {
  const [, law, places] = /^(.*?(?:Art\.|§) )(.+)$/.exec(reference) ?? [];
  if (law === undefined || places === undefined) return [reference];
  const all = new Set([reference]);
  let before = "";
  for (const place of places.split(" and ")) {
    // `5(1)(b) and (c)` means `5(1)(c)`.
    const whole = place.startsWith("(") ? before.replace(/\([^()]*\)$/, "") + place : place;
    before = whole;
    const [, first, last] = /^(\d{1,4}) to (\d{1,4})$/.exec(whole) ?? [];
    for (let article = Number(first); article <= Number(last); article++) all.add(`${law}${String(article)}`);
    if (first === undefined && /^\d/.test(whole)) all.add(law + whole);
  }
  return [...all];
}

function categoriesOf(ids: readonly string[]): readonly string[] {
  const items = modules.filter(({ id }) => ids.includes(id)).flatMap(({ dataItems }) => dataItems);
  return [...new Set(items.map(({ category }) => category))];
}
