/** Reads and checks packs: named lists of rules with severities and parameters. */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as yaml from "yaml";
import { isObject, suggest, wrongYamlKeys, type JsonObject, type PackInfo } from "@tmes-as-code/catalog";
import type { RuleMetadata } from "./metadata.ts";
import { BuildError, type Problem } from "./problem.ts";
import { readSchema } from "./schemas.ts";

/** Rules of other bundles, by id, with the schemas of their parameters. */
export type KnownRules = Readonly<
  Record<string, { readonly parameters: Readonly<Record<string, { readonly schema: JsonObject }>> }>
>;

/**
 * All packs by id.
 *
 * @throws {BuildError} when one is not a pack, or names rules or parameters that do not exist.
 */
export function readPacks(
  files: Readonly<Record<string, string>>,
  rules: ReadonlyMap<string, RuleMetadata>,
  known: KnownRules,
): Readonly<Record<string, PackInfo>> {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const accepts = ajv.compile<PackInfo>(readSchema("pack"));
  const problems: Problem[] = [];
  const packs: Record<string, PackInfo> = {};
  for (const [file, text] of Object.entries(files)) {
    const counter = new yaml.LineCounter();
    const document = yaml.parseDocument(text, { lineCounter: counter, uniqueKeys: false });
    const say = (path: readonly string[], message: string): void => {
      const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
      const range: unknown = isObject(node) ? node["range"] : undefined;
      const line = Array.isArray(range) ? counter.linePos(Number(range[0])).line : 1;
      problems.push({ file, line, message });
    };
    for (const { message } of document.errors) say([], message);
    for (const { offset, message } of wrongYamlKeys(document.contents, yaml))
      problems.push({ file, line: counter.linePos(offset).line, message });
    const pack: unknown = document.toJS();
    if (!accepts(pack)) {
      for (const { instancePath, message = "is wrong" } of accepts.errors ?? []) {
        const path = instancePath.split("/").slice(1);
        say(path, `${path.join(".") || "the pack"} ${message}.`);
      }
      continue;
    }
    if (file !== `packs/${pack.id}.yaml`) say(["id"], `id is ${pack.id}, which is not the name of the file.`);
    for (const [id, { parameters = {} }] of Object.entries(pack.rules)) {
      const rule = rules.get(id) ?? (Object.hasOwn(known, id) ? known[id] : undefined);
      if (rule === undefined) {
        say(["rules", id], `there is no rule ${id}${suggest(id, [...rules.keys(), ...Object.keys(known)])}.`);
        continue;
      }
      for (const [name, value] of Object.entries(parameters)) {
        const parameter = rule.parameters[name];
        const path = ["rules", id, "parameters", name];
        if (parameter === undefined) {
          say(path, `rule ${id} has no parameter ${name}${suggest(name, Object.keys(rule.parameters))}.`);
        } else if (!ajv.validate(parameter.schema, value)) {
          say(path, `parameter ${name} of rule ${id} ${ajv.errorsText(ajv.errors, { dataVar: "value" })}.`);
        }
      }
    }
    for (const [index, id] of (pack.neverExcepted ?? []).entries()) {
      if (!Object.hasOwn(pack.rules, id))
        say(["neverExcepted", String(index)], `the pack has no rule ${id}${suggest(id, Object.keys(pack.rules))}.`);
    }
    packs[pack.id] = pack;
  }
  if (problems.length > 0) throw new BuildError(problems);
  return packs;
}
