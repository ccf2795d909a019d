/**
 * Stubs as text in the languages that tenants are declared in. Each setting has what the console calls it, what may be chosen and where that is
 * published as a comment.
 */
import {
  childOf,
  kindById,
  locationOf,
  settingsTree,
  siteById,
  sources,
  type Group,
  type Json,
  type JsonObject,
  type Setting,
} from "@tmes-as-code/catalog";
import { tenantName } from "./tenant.ts";
import type { DraftItem, DraftTenant } from "./draft.ts";

/** One setting or group of settings, ready to be written. */
interface Member {
  readonly key: string;
  readonly comment: readonly string[];
  readonly value: Json | readonly Member[];
  readonly isGroup: boolean;
}

/** Settings that a text has explained: it names them where they come again, as in a second rule of a kind. */
export type Explained = Set<Setting>;

/** Columns of a comment with what is before it. */
const width = 110;

/** The tenant document. */
export function yamlDocument({ tenant, items }: DraftTenant, schema: string): string {
  const explained: Explained = new Set();
  return [
    `# yaml-language-server: $schema=${schema}`,
    ...tenantComment("#"),
    "apiVersion: tmes/v1",
    "tenant:",
    ...yamlMembers(tenantMembers(tenant), "  "),
    ...(items.length === 0 ? ["items: []"] : ["items:", ...items.flatMap((item) => yamlItem(item, explained))]),
    "",
  ].join("\n");
}

/** One item, as written in the list `items`. */
export function yamlItem(item: DraftItem, explained: Explained = new Set()): readonly string[] {
  return [
    "",
    ...itemComment(item).map((line) => `  # ${line}`),
    `  - kind: ${item.kind}`,
    `    name: ${yamlValue(item.name)}`,
    "    unconfirmed: true",
    "    settings:",
    ...yamlMembers(membersOf(item, explained), "      "),
  ];
}

function yamlMembers(members: readonly Member[], indent: string): readonly string[] {
  return members.flatMap(({ key, comment, value, isGroup }) => [
    ...commented(comment, `${indent}# `),
    ...(isGroup && isMembers(value)
      ? [`${indent}${key}:`, ...yamlMembers(value, `${indent}  `)]
      : [`${indent}${key}: ${yamlValue(value)}`]),
  ]);
}

/** Words that YAML 1.1 readers take for something else are quoted as well. */
function yamlValue(value: unknown): string {
  if (
    typeof value === "string" &&
    /^[A-Za-z][\w.-]*$/.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  )
    return value;
  return JSON.stringify(value);
}

/** The `terraform_data` of the tenant and its items. */
export function hclFile({ tenant, items }: DraftTenant): string {
  const { name: _, ...claims } = tenant;
  const name = tenantName({ tenant });
  const explained: Explained = new Set();
  const blocks = [
    [...tenantComment("#"), ...hclBlock("tenant", "tenant", name, name, [], tenantMembers(claims))],
    ...items.map((item) => hclItem(item, name, explained)),
  ];
  return `${terraformBlock}\n${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

const terraformBlock = `# Terraform keeps these settings as state: terraform_data is built in, needs no provider and changes nothing.
terraform {
  required_version = ">= 1.4"
}
`;

/** One item as a block. */
export function hclItem(item: DraftItem, tenant: string, explained: Explained = new Set()): readonly string[] {
  const label = `${item.kind} ${item.name === "settings" ? "" : item.name}`;
  const id = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "");
  return [
    ...itemComment(item).map((line) => `# ${line}`),
    ...hclBlock(id, item.kind, tenant, item.name, ["    unconfirmed = true"], membersOf(item, explained)),
  ];
}

function hclBlock(
  id: string,
  kind: string,
  tenant: string,
  name: string,
  marks: readonly string[],
  members: readonly Member[],
): readonly string[] {
  return [
    `resource "terraform_data" "${id}" {`,
    "  input = {",
    `    tmes = "${kind}/v1"`,
    `    tenant = ${hclValue(tenant)}`,
    `    name = ${hclValue(name)}`,
    ...marks,
    "    settings = {",
    ...hclMembers(members, "      "),
    "    }",
    "  }",
    "}",
  ];
}

function hclMembers(members: readonly Member[], indent: string): readonly string[] {
  return members.flatMap(({ key, comment, value, isGroup }) => [
    ...commented(comment, `${indent}# `),
    ...(isGroup && isMembers(value)
      ? [`${indent}${key} = {`, ...hclMembers(value, `${indent}  `), `${indent}}`]
      : [`${indent}${key} = ${hclValue(value)}`]),
  ]);
}

function hclValue(value: unknown): string {
  return JSON.stringify(value).replaceAll("${", "$${").replaceAll("%{", "%%{");
}

/** The program. */
export function typescriptProgram({ tenant, items }: DraftTenant, packageName: string, library: string): string {
  const explained: Explained = new Set();
  const constructs = [...new Set(items.map(({ kind }) => constructName(kind)))].sort();
  return [
    "// The tenant as code. `npm run check` writes cdktf.out and judges it.",
    `import {\n${["TmesTenant", ...constructs].map((name) => `  ${name},`).join("\n")}\n} from "${packageName}";`,
    `import { App, LocalBackend, TerraformStack } from "${library}";`,
    "",
    "const app = new App();",
    'const stack = new TerraformStack(app, "mail");',
    "// Relative to cdktf.out/stacks/mail: the state is kept beside this file, wherever the project is.",
    'new LocalBackend(stack, { path: "../../../terraform.mail.tfstate" });',
    "",
    ...tenantComment("//"),
    'const tenant = new TmesTenant(stack, "tenant", {',
    ...typescriptMembers(tenantMembers(tenant), "  "),
    "});",
    ...items.flatMap((item) => ["", ...typescriptItem(item, {}, explained)]),
    "",
    "app.synth();",
    "",
  ].join("\n");
}

/** How a program writes what a stub needs. */
export interface InProgram {
  /** What the construct is made below. */
  readonly scope?: string;
  /** The construct's class. */
  readonly classText?: (name: string) => string;
  /** An id that is not taken. */
  readonly idText?: (id: string) => string;
}

const asIs = (text: string): string => text;

/** One item as a construct. */
export function typescriptItem(
  item: DraftItem,
  { scope = "tenant", classText = asIs, idText = asIs }: InProgram = {},
  explained: Explained = new Set(),
): readonly string[] {
  const { kind, name } = item;
  const single = kindById(kind)?.presence.type === "always";
  // Two kinds may have an item of one name; constructs of one scope may not have one id.
  const id = idText(single ? kind : `${kind} ${name}`);
  return [
    ...itemComment(item).map((line) => `// ${line}`),
    `new ${classText(constructName(kind))}(${scope}, ${JSON.stringify(id)}, {`,
    ...(single ? [] : [`  name: ${JSON.stringify(name)},`]),
    "  unconfirmed: true,",
    ...typescriptMembers(membersOf(item, explained), "  "),
    "});",
  ];
}

/** One item as an object of JSON, which has no comments. */
export function jsonItem({ kind, name, settings }: DraftItem): readonly string[] {
  return JSON.stringify({ kind, name, unconfirmed: true, settings }, null, 2).split("\n");
}

function typescriptMembers(members: readonly Member[], indent: string): readonly string[] {
  return members.flatMap(({ key, comment, value, isGroup }) => [
    ...commented(comment, `${indent}// `),
    ...(isGroup && isMembers(value)
      ? [`${indent}${key}: {`, ...typescriptMembers(value, `${indent}  `), `${indent}},`]
      : [`${indent}${key}: ${JSON.stringify(value)},`]),
  ]);
}

/** The class that makes items of a kind. */
export function constructName(kind: string): string {
  return kindById(kind)?.construct ?? kind;
}

function isMembers(value: Member["value"]): value is readonly Member[] {
  return Array.isArray(value);
}

function tenantComment(sign: string): readonly string[] {
  return [
    `${sign} Claims about the tenant: no setting of the console proves them, and they decide which rules apply.`,
    `${sign} \`tmes explain tenant\` lists what else can be claimed.`,
  ];
}

function itemComment({ kind, name, settings }: DraftItem): readonly string[] {
  const known = kindById(kind);
  if (known === undefined) return [];
  const what = known.presence.type === "always" ? known.title : `${known.title} ${JSON.stringify(name)}`;
  return [`${what}. Console: ${locationOf(known, settings)}.`];
}

function membersOf({ kind, settings }: DraftItem, explained: Explained): readonly Member[] {
  const known = kindById(kind);
  return known === undefined ? [] : members(settings, settingsTree(known), explained);
}

function tenantMembers(tenant: JsonObject): readonly Member[] {
  return Object.entries(tenant).map(([key, value]) => ({
    key,
    comment: claimComment(key, value),
    value,
    isGroup: false,
  }));
}

function claimComment(key: string, value: Json): readonly string[] {
  if (key !== "site" || typeof value !== "string") return [];
  const sandbox = siteById(value)?.sandbox;
  return sandbox === null || sandbox === undefined ? [] : [`The cloud sandbox of this site: ${sandbox.place}.`];
}

function members(settings: JsonObject, group: Group, explained: Explained): readonly Member[] {
  return Object.entries(settings).flatMap(([key, value]): readonly Member[] => {
    const node = childOf(group, key);
    if (node === undefined) return [];
    if (node.is !== "group") return [{ key, comment: settingComment(node.setting, explained), value, isGroup: false }];
    return [{ key, comment: [], value: members(asObject(value), node, explained), isGroup: true }];
  });
}

function asObject(value: Json): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** What the console calls a setting and, where it was not explained before, what it does and what may be chosen. */
function settingComment(setting: Setting, explained: Explained): readonly string[] {
  const { label, description, type } = setting;
  if (explained.has(setting)) return label === null ? [] : [`"${label}"`];
  explained.add(setting);
  const [source] = setting.sources;
  const [first = ""] = /^.*?[.](?=\s|$)/s.exec(description) ?? [description];
  const choices =
    type.type === "enum"
      ? [`${type.closed ? "One of" : "Such as"} ${type.values.map((each) => JSON.stringify(each)).join(", ")}.`]
      : type.type === "integer" && type.max !== Number.MAX_SAFE_INTEGER
        ? [`From ${String(type.min)} to ${String(type.max)}.`]
        : [];
  return [
    [
      ...(label === null ? [] : [`"${label}":`]),
      first,
      ...choices,
      ...(source === undefined ? [] : [`Source: ${sources[source].title}.`]),
    ].join(" "),
  ];
}

/** A comment in lines. */
function commented(comment: readonly string[], sign: string): readonly string[] {
  return comment.flatMap((text) => {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(/\s+/)) {
      if (line !== "" && sign.length + line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => `${sign}${each}`);
  });
}
