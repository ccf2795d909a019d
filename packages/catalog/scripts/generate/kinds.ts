/** The pages of kinds and their table. */
import {
  consoleLocations,
  defaultRulesOf,
  moduleById,
  type Kind,
  type ScalarType,
  type Setting,
} from "../../src/index.ts";
import { code, page, sourceList, table } from "./markdown.ts";

/** All kinds. */
export function kindTable(kinds: readonly Kind[]): string {
  return page(
    "# Kinds",
    "The console objects and practices that can be declared, with every setting.",
    table(
      ["Kind", "Construct", "Title", "How many", "Modules of the notice"],
      kinds.map((kind) => [
        `[${kind.id}](${kind.id}.md)`,
        code(kind.construct),
        kind.title,
        kind.presence.type === "always" ? "one" : "any number",
        kind.modules.map((id) => `[${moduleById(id)?.title ?? id}](../modules/${id}.md)`).join(", "),
      ]),
    ),
  );
}

/** One kind with all its settings. */
export function kindPage(kind: Kind): string {
  const uncertain = kind.settings.filter((setting) => setting.uncertain !== undefined);
  const sent = kind.settings.filter((setting) => setting.sends !== undefined);
  return page(
    `# ${kind.title}`,
    kind.description,
    facts(kind),
    ...(kind.beyondControl === undefined
      ? []
      : [
          "## Rules you cannot change",
          kind.beyondControl.map((each) => `- ${code(each.name)}: ${each.note} [${each.source}]`).join("\n"),
        ]),
    "## Settings",
    table(
      ["Path", "Type", "Required", "Console label", "What it does", "Only if", "Documented default"],
      kind.settings.map((setting) => [
        code(setting.path),
        typeOf(setting),
        setting.required ? "yes" : "",
        setting.label ?? "",
        setting.description,
        (setting.requires ?? [])
          .map(
            (each) =>
              `${code(each.path)} is ${each.in.map((value) => code(String(value))).join(" or ")}${each.inferred === true ? " (inferred)" : ""}`,
          )
          .join(", "),
        defaultOf(setting),
      ]),
    ),
    ...(sent.length > 0
      ? [
          "## Data that flows",
          table(
            ["Setting", "When", "Data items"],
            sent.map((setting) => [
              code(setting.path),
              (setting.sends?.when ?? []).map((value) => code(String(value))).join(", "),
              (setting.sends?.items ?? []).map(code).join(", "),
            ]),
          ),
        ]
      : []),
    ...(uncertain.length > 0
      ? ["## UNCERTAIN", uncertain.map((setting) => `- ${code(setting.path)}: ${setting.uncertain ?? ""}`).join("\n")]
      : []),
    "## Sources",
    sourceList([
      ...kind.sources,
      ...kind.settings.flatMap((setting) => [
        ...setting.sources,
        ...(setting.documentedDefault === undefined ? [] : [setting.documentedDefault.source]),
      ]),
    ]),
  );
}

function facts(kind: Kind): string {
  const { presence } = kind;
  const defaults = presence.type === "many" ? presence.consoleDefaults : [];
  return [
    `- Kind: ${code(kind.id)}, construct ${code(kind.construct)}`,
    `- ${kind.nature === "console" ? "Console" : "Where it is seen"}: ${consoleLocations(kind).join(" or ")}`,
    `- ${kind.nature === "console" ? "Enforced by the console" : "Attested by the organisation, not enforced by the console"}`,
    presence.type === "always"
      ? kind.id === "tenant"
        ? "- One in each tenant document"
        : "- Every tenant has exactly one; its name is `settings`"
      : `- A tenant can have any number${kind.itemName === "domain" ? "; the name is the domain" : ""}`,
    ...defaults.map(
      (each) =>
        `- The console always has ${code(each.name)}. An item with ${each.match.map(({ path, equals }) => code(`${path}: ${equals}`)).join(", ")} declares it`,
    ),
    ...defaultRuleFacts(kind),
    kind.modules.length > 0
      ? `- Modules: ${kind.modules.map((id) => `[${moduleById(id)?.title ?? id}](../modules/${id}.md)`).join(", ")}`
      : kind.id === "tenant"
        ? "- Not part of the notice"
        : "- Not in the notice of 2018",
    ...(kind.edition === undefined ? [] : [`- Needs edition ${code(kind.edition)}`]),
  ].join("\n");
}

function defaultRuleFacts(kind: Kind): readonly string[] {
  const rules = defaultRulesOf(kind);
  if (rules.length === 0) return [];
  const names = rules.map(
    ({ name, direction, edition }) =>
      `  - ${code(`Organization: ${name}`)}${direction === undefined ? "" : `, ${direction}`}${edition === undefined ? "" : `, only in edition ${code(edition)}`}`,
  );
  return [
    "- The console creates the default rules below. If no item declares a default rule, it is judged as undeclared. An item declares it by using its name, or by `default: …` beside another name. In the classic console the name starts with the name of the licence account. If a tenant has no default rules, declare `defaultRules: none`:",
    ...names,
    "- For a domain that does not skip them (`skipDefaultRules: false`), the console creates the same rules, with the domain's name instead of `Organization`",
  ];
}

function typeOf({ type, edition }: Setting): string {
  const needs = edition === undefined ? "" : ` (edition ${edition})`;
  switch (type.type) {
    case "list":
      return `list of ${scalar(type.of)}${size(type)}${needs}`;
    case "records":
      return `list of objects${size(type)}${needs}`;
    case "labels":
      return "text by name";
    default:
      return `${scalar(type)}${needs}`;
  }
}

function scalar(type: ScalarType): string {
  switch (type.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return `${type.values.map(code).join(", ")}${type.closed ? "" : ", or another"}`;
    case "integer":
      return type.max >= Number.MAX_SAFE_INTEGER
        ? `whole number from ${type.min}`
        : `whole number ${type.min} to ${type.max}`;
    case "string":
      return type.format ?? "text";
  }
}

const size = ({ minItems, maxItems }: { readonly minItems?: number; readonly maxItems?: number }): string =>
  `${minItems === undefined ? "" : `, at least ${minItems}`}${maxItems === undefined ? "" : `, at most ${maxItems}`}`;

function defaultOf({ documentedDefault }: Setting): string {
  if (documentedDefault === undefined) return "";
  const { value, source, version, note } = documentedDefault;
  return `${code(String(value))} [${source}]${version === undefined ? "" : ` (${version})`}${note === undefined ? "" : `. ${note}`}`;
}
