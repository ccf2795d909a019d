/** Puts several built bundles and a configuration into one, for an OPA that has room for one bundle of the root `tmes`. */
import { isObject, type JsonObject, type Manifest } from "@tmes-as-code/catalog";
import type { Opa, Signing } from "@tmes-as-code/opa";
import { compile, type Artefacts } from "./compile.ts";
import { compare, digestOf, stableJson } from "./json.ts";
import { BuildError, type Problem } from "./problem.ts";

/** A bundle as it was built. */
export interface Part {
  /** What messages call it. */
  readonly name: string;
  /** The Rego of its plain form, with adapters. */
  readonly rego: Readonly<Record<string, string>>;
  /** The data of its plain form. */
  readonly data: unknown;
  /** Rules and packs of its manifest. */
  readonly rules: Manifest["rules"];
  readonly packs: Manifest["packs"];
}

/**
 * One bundle with the rules and packs of all parts and `config` as its `data.tmes.config`.
 *
 * @throws {BuildError} when parts were built by different versions of the tools.
 */
export function combine(opa: Opa, parts: readonly Part[], config: JsonObject, signing: Signing | undefined): Artefacts {
  const files = unitedRego(parts);
  const isAdapter = ([name]: readonly [string, string]): boolean => name.startsWith("adapters/");
  const { forms, ...rest } = unitedData(parts);
  const data = stableJson({ tmes: { ...rest, config } });
  const plainData = stableJson({ tmes: { ...rest, config, forms } });
  const rules = Object.fromEntries(parts.flatMap((part) => Object.entries(part.rules)));
  const packs = Object.fromEntries(parts.flatMap((part) => Object.entries(part.packs)));
  const content = {
    rego: Object.fromEntries(files.filter((file) => !isAdapter(file))),
    adapters: Object.fromEntries(files.filter(isAdapter)),
    data,
    plainData,
    revision: digestOf([...files.flat(), "data.json", plainData, "packs", stableJson(packs)]),
    rules,
    packs,
  };
  return compile(opa, content, signing);
}

function unitedRego(parts: readonly Part[]): readonly (readonly [string, string])[] {
  const files = new Map<string, { readonly text: string; readonly owner: string }>();
  const problems: Problem[] = [];
  for (const { name: owner, rego } of parts) {
    for (const [file, text] of Object.entries(rego)) {
      const before = files.get(file);
      if (before !== undefined && before.text !== text) {
        const message = `bundles ${before.owner} and ${owner} have different versions of it.`;
        problems.push({ file, message, hint: "Build all bundles with the same version of the tools." });
      }
      files.set(file, before ?? { text, owner });
    }
  }
  if (problems.length > 0) throw new BuildError(problems);
  return [...files].map(([file, { text }]) => [file, text] as const).sort(([a], [b]) => compare(a, b));
}

/** `data.tmes` of all parts: of a kind the router asks the rules of all. What is not of rules comes from the first part. */
function unitedData(parts: readonly Part[]): Readonly<Record<string, unknown>> {
  const all = parts.map(({ data }) => recordIn(data, "tmes"));
  const router = new Map<string, string[]>();
  for (const one of all) {
    for (const [kind, ids] of Object.entries(recordIn(one, "router"))) {
      const own = Array.isArray(ids) ? ids.map(String) : [];
      router.set(kind, [...(router.get(kind) ?? []), ...own].sort(compare));
    }
  }
  return {
    ...all[0],
    router: Object.fromEntries(router),
    meta: united(all, "meta"),
    slots: united(all, "slots"),
    forms: {
      ...recordIn(all[0], "forms"),
      rules: united(
        all.map((one) => recordIn(one, "forms")),
        "rules",
      ),
    },
  };
}

function united(all: readonly unknown[], key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(all.flatMap((one) => Object.entries(recordIn(one, key))));
}

function recordIn(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const member: unknown = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}
