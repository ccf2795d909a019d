/** The samples of a rule's page: the part of its two documents that differs, as a program and as YAML. */
import { isObject, kindById, type Json, type JsonObject } from "@tmes-as-code/catalog";
import { parse, parseAllDocuments, stringify } from "yaml";
import type { RuleParts } from "./data.ts";
import type { Sources } from "./sources.ts";

interface Item {
  readonly kind: string;
  readonly name: string;
  readonly settings: JsonObject;
}

interface Document {
  readonly tenant: JsonObject & { readonly name: string };
  readonly items: readonly Item[];
}

/** What a page shows of a rule's samples: lines of Markdown. */
export interface PageSamples {
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
  /** Parameters that both samples are judged with, as configuration; empty if none. */
  readonly parameters: readonly string[];
}

const keyOf = ({ kind, name }: Item): string => `${kind}\n${name}`;

/** The samples of a rule: one item of each document, or all that differ if the rule judges the tenant as a whole. */
export function pageSamples(
  samples: Sources["samples"],
  { id, kinds, scope }: Pick<RuleParts["metadata"], "id" | "kinds" | "scope">,
): PageSamples {
  const { parameters = {}, findings = [] } = (parse(samples[`rules/${id}/expected.yaml`] ?? "") ?? {}) as {
    readonly parameters?: JsonObject;
    readonly findings?: readonly string[];
  };
  const violating = documents(samples[`rules/${id}/violating.yaml`]);
  const compliant = documents(samples[`rules/${id}/compliant.yaml`]);
  const wrong =
    violating.find(({ tenant }) => findings.some((finding) => finding.startsWith(`${tenant.name} `))) ?? violating[0];
  if (wrong === undefined) return { avoid: [], prefer: [], parameters: [] };
  const right = compliant.find(({ tenant }) => tenant.name === wrong.tenant.name) ?? compliant[0] ?? wrong;

  const isNamed = ({ kind, name }: Item): boolean =>
    findings.some((finding) =>
      [`${kind} "${name}" `, `items.${kind}.${name}.`].some((place) =>
        finding.startsWith(`${wrong.tenant.name} ${place}`),
      ),
    );
  const before = new Map(wrong.items.map((item) => [keyOf(item), JSON.stringify(item)]));
  const after = new Map(right.items.map((item) => [keyOf(item), JSON.stringify(item)]));
  const differs = (item: Item): boolean => before.get(keyOf(item)) !== after.get(keyOf(item));
  const shown = (items: readonly Item[]): readonly Item[] => items.filter((item) => isNamed(item) || differs(item));

  const code = ({ tenant }: Document, items: readonly Item[]): readonly string[] => [
    program(tenant, items),
    document(tenant, items),
  ];
  const judgedWith = Object.keys(parameters).length === 0 ? [] : [configuration(id, parameters)];
  if (scope === "tenant")
    return {
      avoid: code(wrong, shown(wrong.items)),
      prefer: code(right, shown(right.items)),
      parameters: judgedWith,
    };
  const looked = shown(wrong.items).filter(({ kind }) => kinds.includes(kind));
  const item = looked.find((each) => isNamed(each) && differs(each)) ?? looked.find(isNamed) ?? wrong.items[0];
  const counterpart =
    right.items.find((each) => item !== undefined && keyOf(each) === keyOf(item)) ??
    right.items.find((each) => each.kind === item?.kind);
  return {
    avoid: code(wrong, item === undefined ? [] : [item]),
    prefer: code(right, counterpart === undefined ? [] : [counterpart]),
    parameters: judgedWith,
  };
}

function documents(text = ""): readonly Document[] {
  return parseAllDocuments(text).map((each) => each.toJS() as Document);
}

function program(tenant: Document["tenant"], items: readonly Item[]): string {
  const first = construct("TmesTenant", "this", "tenant", tenant);
  const lines = [items.length === 0 ? first : `const tenant = ${first}`, ...items.map(itemConstruct)];
  return ["```ts", ...lines, "```"].join("\n");
}

function document(tenant: Document["tenant"], items: readonly Item[]): string {
  return block({ apiVersion: "tmes/v1", tenant, items });
}

function configuration(id: string, parameters: JsonObject): string {
  return block({ rules: { [id]: { parameters } } });
}

function block(value: unknown): string {
  return ["```yaml", stringify(value, { lineWidth: 0, version: "1.1" }).trimEnd(), "```"].join("\n");
}

function itemConstruct({ kind, name, settings }: Item): string {
  const found = kindById(kind);
  const id = found?.presence.type === "always" ? kind : name;
  return construct(found?.construct ?? kind, "tenant", id, settings);
}

function construct(type: string, scope: string, id: string, properties: JsonObject): string {
  return `new ${type}(${scope}, ${JSON.stringify(id)}, ${literal(properties, "")});`;
}

/** A value as TypeScript: one line if it is short. The outermost object always has a line for each property. */
function literal(value: Json | undefined, indent: string): string {
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const entries = isList
    ? value.map((member: Json) => literal(member, inner))
    : Object.entries(value).map(([key, member]) => `${key}: ${literal(member, inner)}`);
  const [open, close, space] = isList ? ["[", "]", ""] : ["{", "}", " "];
  const short = entries.length === 0 ? open + close : `${open}${space}${entries.join(", ")}${space}${close}`;
  if (indent !== "" && short.length + indent.length < 90 && !short.includes("\n")) return short;
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}${close}`;
}
