/** Reads and checks packs: named lists of rules with severities and parameters. */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as yaml from "yaml";
import { suggest, wrongYamlKeys, type JsonObject, type PackInfo } from "@tmes-as-code/catalog";
import type { RuleMetadata } from "./metadata.ts";
import { BuildError, type Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
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
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  const accepts = ajv.compile<PackInfo>(readSchema("pack"));
  const problems: Problem[] = [];
  const packs: Record<string, PackInfo> = {};
  for (const [file, text] of Object.entries(files)) {
    const counter = new yaml.LineCounter();
    const document = yaml.parseDocument(text, { lineCounter: counter, uniqueKeys: false });
    const say = (path: readonly string[], message: string, hint?: string): void => {
      problems.push({ file, line: lineIn(document, counter, path), message, hint });
    };
    for (const { message, linePos } of document.errors) {
      const [sentence = ""] = message.split(/ at line |\n/);
      problems.push({ file, line: linePos?.[0].line ?? 1, message: `it is not YAML: ${sentence}.` });
    }
    for (const { offset, message } of wrongYamlKeys(document.contents, yaml))
      problems.push({ file, line: counter.linePos(offset).line, message });
    const pack: unknown = document.toJS();
    if (!accepts(pack)) {
      for (const { path, message, hint } of schemaProblems(accepts.errors, "the pack")) say(path, message, hint);
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
          for (const { path: below, message, hint } of schemaProblems(ajv.errors, "it"))
            say([...path, ...below], `parameter ${name} of rule ${id} does not fit: ${message}`, hint);
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

/** The line of a member, else of what it is to be in: where its key stands. */
function lineIn(document: yaml.Document, counter: yaml.LineCounter, path: readonly string[]): number {
  for (let end = path.length; end > 0; end -= 1) {
    const above: unknown = end === 1 ? document.contents : document.getIn(path.slice(0, end - 1), true);
    const pair = yaml.isMap(above)
      ? above.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === path[end - 1])
      : undefined;
    const node: unknown = pair === undefined ? document.getIn(path.slice(0, end), true) : pair.key;
    const start = yaml.isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return counter.linePos(start).line;
  }
  return 1;
}
