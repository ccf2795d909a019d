/** Reads and checks the METADATA of rules: OPA gives the values, the comment gives the lines. */
import {
  isObject,
  kindById,
  moduleById,
  modules,
  suggest,
  sources as catalogSources,
  kinds as catalogKinds,
  type Json,
  type RuleInfo,
} from "@tmes-as-code/catalog";
import type { Annotations, Opa } from "@tmes-as-code/opa";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { LineCounter, parseDocument, type Document } from "yaml";
import { parameterOf, type DeclaredParameter } from "./parameters.ts";
import { BuildError, type Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { readSchema } from "./schemas.ts";
import type { Sources } from "./sources.ts";

/** The METADATA of a rule. */
export interface RuleMetadata extends Omit<RuleInfo, "reads" | "docs"> {
  /** `rules/<id>/rule.rego`. */
  readonly file: string;
  /** Why it reads more than single settings, by path. */
  readonly readsJustified: Readonly<Record<string, string>>;
  /** The line a member of METADATA is on. */
  readonly lineOf: (path: readonly string[]) => number | undefined;
}

/** METADATA once the schema has accepted it. */
interface Accepted {
  readonly title: string;
  readonly description: string;
  readonly custom: Omit<
    RuleMetadata,
    "file" | "title" | "description" | "parameters" | "uncertain" | "monotone" | "readsJustified" | "lineOf"
  > & {
    readonly parameters?: Readonly<Record<string, DeclaredParameter>>;
    readonly uncertain?: readonly string[];
    readonly monotone?: boolean;
    readonly readsJustified?: Readonly<Record<string, string>>;
  };
}

/**
 * The METADATA of all rules, by id.
 *
 * @throws {BuildError} when a rule has none, or says something that cannot be so.
 */
export function readMetadata(opa: Opa, { rego, ruleIds }: Sources): ReadonlyMap<string, RuleMetadata> {
  const files = Object.fromEntries(Object.entries(rego).filter(([file]) => file.endsWith("/rule.rego")));
  const annotations = opa.inspect({ files, annotations: true }).annotations ?? [];
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  const accepts = ajv.compile<Accepted>(readSchema("metadata"));
  const problems: Problem[] = [];
  const rules = new Map<string, RuleMetadata>();
  for (const id of ruleIds) {
    const file = `rules/${id}/rule.rego`;
    const source = rego[file];
    if (source === undefined) {
      problems.push({
        file,
        message: "is missing.",
        hint: "A rule's folder has rule.rego. `tmes policy new` writes one.",
      });
      continue;
    }
    const found = annotations.find(
      ({ location, annotations: said }) => location?.file.replace(/^\/+/, "") === file && said?.scope === "package",
    );
    if (found?.annotations === undefined) {
      const hint = `Put \`# METADATA\` with title, description and custom right above \`package tmes.rules["${id}"]\`.`;
      problems.push({ file, line: 1, message: "the package has no METADATA.", hint });
      continue;
    }
    const lineOf = lines(source);
    const metadata = plain(found.annotations);
    if (!accepts(metadata)) {
      problems.push(...schemaFaults(file, lineOf, accepts.errors));
      continue;
    }
    const { title, description, custom } = metadata;
    const rule: RuleMetadata = {
      ...custom,
      file,
      title,
      description: description.trim(),
      remediation: custom.remediation.trim(),
      parameters: Object.fromEntries(
        Object.entries(custom.parameters ?? {}).map(([name, one]) => [name, parameterOf(one)]),
      ),
      uncertain: custom.uncertain ?? [],
      monotone: custom.monotone ?? false,
      readsJustified: custom.readsJustified ?? {},
      lineOf,
    };
    problems.push(...meaningProblems(rule, id, packageOf(found.path), source, ajv));
    rules.set(id, rule);
  }
  if (problems.length > 0) throw new BuildError(problems);
  return rules;
}

/** Without what OPA adds. */
function plain({ scope, title, description, custom, ...rest }: Annotations): Json {
  return JSON.parse(JSON.stringify({ scope, title, description, custom, ...rest })) as Json;
}

function packageOf(path: readonly { readonly value: unknown }[]): string {
  return path
    .slice(1)
    .map(({ value }) => String(value))
    .join("/");
}

function schemaFaults(
  file: string,
  lineOf: RuleMetadata["lineOf"],
  errors: readonly ErrorObject[] | null | undefined,
): readonly Problem[] {
  return schemaProblems(errors, "METADATA").map(({ path, message, hint }) => ({
    file,
    line: lineOf(path) ?? 1,
    message: message === "custom is not allowed here." ? "custom.monotone is for rules of scope tenant." : message,
    hint,
  }));
}

/** What no schema says: that names exist elsewhere and fit together. */
function meaningProblems(
  rule: RuleMetadata,
  folder: string,
  pkg: string,
  source: string,
  ajv: Ajv2020,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: readonly string[], message: string, hint?: string): void => {
    problems.push({ file: rule.file, line: rule.lineOf(path), message, hint });
  };
  if (rule.id !== folder)
    say(["custom", "id"], `id is ${rule.id}, the folder is ${folder}.`, "Both have the same name.");
  if (pkg !== `tmes/rules/${folder}`) {
    say([], `the package is ${pkg.replaceAll("/", ".")}.`, `It must be tmes.rules["${folder}"].`);
  }
  for (const kind of rule.kinds) {
    if (kindById(kind) !== undefined) continue;
    say(
      ["custom", "kinds"],
      `the catalog has no kind ${kind}${suggest(
        kind,
        catalogKinds.map(({ id }) => id),
      )}.`,
    );
  }
  if (rule.scope === "item" && rule.kinds.includes("tenant")) {
    say(["custom", "kinds"], "kind tenant is not an item.", "Say `scope: tenant` for a rule about the tenant itself.");
  }
  for (const module of rule.modules) {
    if (moduleById(module) !== undefined) continue;
    say(
      ["custom", "modules"],
      `the notice has no module ${module}${suggest(
        module,
        modules.map(({ id }) => id),
      )}.`,
    );
  }
  for (const key of rule.sources) {
    if (Object.hasOwn(catalogSources, key)) continue;
    say(["custom", "sources"], `the catalog has no source ${key}${suggest(key, Object.keys(catalogSources))}.`);
  }
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const path = ["custom", "parameters", name, "default"];
    if (ajv.validate(parameter.schema, parameter.default)) continue;
    for (const problem of schemaProblems(ajv.errors, "it"))
      say(path, `the default of parameter ${name} does not fit: ${problem.message}`, problem.hint);
  }
  for (const [name, template] of Object.entries(rule.messages)) {
    for (const [, placeholder = ""] of template.matchAll(/\{([^}]*)\}/g)) {
      if (placeholders.includes(placeholder) || new RegExp(`"${placeholder}":\\s*\\[`).test(source)) continue;
      const hint = `Use ${placeholders.map((each) => `{${each}}`).join(" ")}, or give the finding args with that name.`;
      say(["custom", "messages", name], `message ${name} has an unknown placeholder {${placeholder}}.`, hint);
    }
  }
  const count = rule.description.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== "").length;
  if (count < 2 || count > 5) {
    say(
      ["description"],
      `the description has ${count} sentences.`,
      "Say in 2 to 5 why it matters, for a privacy officer.",
    );
  }
  return problems;
}

const placeholders = ["actual", "expected", "tenant", "kind", "item"];

/** Finds the line of a member in the METADATA comment of a Rego file. */
function lines(source: string): RuleMetadata["lineOf"] {
  const rows = source.split("\n");
  const start = rows.findIndex((row) => row.trim() === "# METADATA");
  const length = rows.slice(start + 1).findIndex((row) => !row.startsWith("#"));
  const comment = rows.slice(start + 1, start + 1 + length).map((row) => row.replace(/^# ?/, ""));
  const counter = new LineCounter();
  const document: Document = parseDocument(comment.join("\n"), { lineCounter: counter });
  return (path) => {
    for (let end = path.length; end >= 0; end -= 1) {
      const node: unknown = end === 0 ? document.contents : document.getIn(path.slice(0, end).map(step), true);
      const range: unknown = isObject(node) ? node["range"] : undefined;
      if (!Array.isArray(range)) continue;
      const { line } = counter.linePos(Number(range[0]));
      // A block starts below its key.
      const below = isObject(node) && Array.isArray(node["items"]) && node["flow"] !== true && end > 0;
      return start + 1 + line - Number(below);
    }
    return start + 1;
  };
}

const step = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);
