/** Pages of rules and packs, and a list of the rules. Generated, so that they say what the rules do. */
import {
  moduleById,
  settingOf,
  sources as catalogSources,
  type Kind,
  type PackInfo,
  type Source,
} from "@tmes-as-code/catalog";
import type { Analysis } from "./bundle.ts";
import type { RuleParts } from "./data.ts";
import { folded, sections } from "./markdown.ts";
import { packPage } from "./pack-page.ts";
import { pageSamples } from "./page-samples.ts";
import { compare } from "./json.ts";
import type { DerivedSlot } from "./slots.ts";
import type { Sources } from "./sources.ts";

/** How pages refer to what is outside of them. */
export interface PageStyle {
  /** What writes them, as their first line says. */
  readonly generatedBy: string;
  /** Whether the catalog's pages lie beside them, as `kinds/` and `modules/`. */
  readonly catalog: boolean;
}

type Packs = Analysis["packs"];

/** Text of each page by its name: `rules/README.md`, `rules/<id>.md`, `packs/README.md`, `packs/<id>.md`. */
export function pages(
  { rules, packs }: Pick<Analysis, "rules" | "packs">,
  samples: Sources["samples"],
  style: PageStyle,
): ReadonlyMap<string, string> {
  const links = linksOf(style);
  const generated = (text: string, from: string): string =>
    `<!-- Generated from ${from} by ${style.generatedBy}. Do not edit. -->\n\n${text}`;
  return new Map([
    ...[...rules].map(
      ([id, parts]) =>
        [`rules/${id}.md`, generated(page(samples, parts, packs, links), `policies/rules/${id}`)] as const,
    ),
    ["rules/README.md", generated(index(rules, packs, links), "policies/rules and policies/packs")],
    ...(Object.keys(packs).length === 0
      ? []
      : [["packs/README.md", generated(packIndex(packs), "policies/packs")] as const]),
    ...Object.values(packs).map(
      (pack) => [`packs/${pack.id}.md`, generated(packPage(pack, rules), `policies/packs/${pack.id}.yaml`)] as const,
    ),
  ]);
}

/** A page by itself, without the others around it: links to them are plain text. */
export function standalone(page: string): string {
  return page.replaceAll(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, "$1");
}

interface Links {
  readonly kind: (id: string) => string;
  readonly module: (id: string) => string;
  /** Which ESLint rule reports a rule, in a sentence. */
  readonly lint: (id: string) => string;
}

function linksOf({ catalog }: PageStyle): Links {
  const title = (id: string): string => moduleById(id)?.title ?? id;
  if (!catalog) {
    return {
      kind: (id) => `\`${id}\``,
      module: title,
      lint: (id) =>
        `ESLint rule \`tmes/custom\` of eslint-plugin-tmes; where the plugin is made by \`createPlugin({ config })\`, the rule has its own name there, \`tmes/${id}\`.`,
    };
  }
  return {
    kind: (id) => `[${id}](../kinds/${id}.md)`,
    module: (id) => `[${title(id)}](../modules/${id}.md)`,
    lint: (id) => `ESLint rule \`tmes/${id}\` of eslint-plugin-tmes.`,
  };
}

function index(rules: ReadonlyMap<string, RuleParts>, packs: Packs, links: Links): string {
  const all = Object.values(packs);
  const rows = [...rules.values()].map(({ metadata: { id, title, kinds } }) => {
    const levels = all.map((pack) => pack.rules[id]?.severity ?? "");
    return `| ${[`[${id}](${id}.md)`, title, kinds.map(links.kind).join(", "), ...levels].join(" | ")} |`;
  });
  return sections(
    "# Rules",
    "Each rule is one Rego package in `policies/rules/<id>`, and gives the same verdict in the editor, at synth, on a plan, on a tenant document and in any OPA.",
    [
      `| ${["Rule", "Requirement", "Looks at", ...all.map(packLink)].join(" | ")} |`,
      `| ${["---", "---", "---", ...all.map(() => "---")].join(" | ")} |`,
      ...rows,
    ].join("\n"),
  );
}

function packIndex(packs: Packs): string {
  const rows = Object.values(packs).map(
    ({ id, title, audience, rules }) =>
      `| [${id}](${id}.md) | ${title} | ${folded(audience)} | ${Object.keys(rules).length} |`,
  );
  return sections(
    "# Packs",
    "A pack is a list of rules with severities and parameters. Name one or more under `packs` in the configuration.",
    ["| Pack | Title | For | Rules |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  );
}

const packLink = ({ id }: PackInfo): string => `[${id}](../packs/${id}.md)`;

function page(samples: Sources["samples"], { metadata, derived }: RuleParts, packs: Packs, links: Links): string {
  const { id, title, version, severity, scope, kinds, modules, legal, remediation, messages, parameters } = metadata;
  const inPacks = Object.values(packs).flatMap((pack) => {
    const level = pack.rules[id]?.severity;
    return level === undefined ? [] : [`${packLink(pack)} (${level})`];
  });
  const shown = pageSamples(samples, metadata);
  return sections(
    `# ${title}`,
    // eslint-doc-generator writes and checks what is above.
    "<!-- end auto-generated rule header -->",
    [
      `- Rule \`${id}\`, version ${version}, severity ${severity}`,
      `- Looks at: ${scope === "tenant" ? "the tenant as a whole" : `${kinds.map(links.kind).join(", ")}, one item at a time`}`,
      `- Modules of the notice: ${modules.length === 0 ? "none" : modules.map(links.module).join(", ")}`,
      `- Packs: ${inPacks.join(", ") || "none"}`,
    ].join("\n"),
    "## Why",
    folded(metadata.description),
    "## How to fix a finding",
    folded(remediation),
    "## Legal references",
    "For reference; this is not legal advice.",
    legal.map(({ reference, why }) => `- ${reference}: ${why}`).join("\n"),
    "## What a finding says",
    Object.values(messages)
      .map((message) => `- ${message}`)
      .join("\n"),
    "## When it applies",
    `It applies to ${withPeriod(folded(metadata.appliesTo))}`,
    `When it does not apply: ${folded(metadata.notApplicable)}`,
    "## Avoid",
    ...shown.avoid,
    "## Prefer",
    ...shown.prefer,
    ...(shown.parameters.length === 0
      ? []
      : ["The two samples are judged with these parameters:", ...shown.parameters]),
    "## Parameters",
    parameterTable(parameters),
    "## In the editor",
    `${links.lint(id)} It marks the value that causes a finding, or the object that lacks the value. If one value fixes the finding, the editor offers it.`,
    "## Uncertain",
    uncertainties(metadata.uncertain, derived.slots),
    "## Sources",
    metadata.sources.map(sourceLine).join("\n"),
    "## What it looks at",
    "Only these settings decide the verdict. They are derived from the compiled rule. A setting that is not declared is unknown.",
    readsTable(derived.slots, links),
  );
}

const withPeriod = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function readsTable(slots: Readonly<Record<string, readonly DerivedSlot[]>>, links: Links): string {
  const rows = Object.entries(slots).flatMap(([kind, each]) =>
    each.map((slot) => {
      const setting = settingBehind(kind, slot);
      const use = slot.read
        ? [slot.applies ? "whether it applies" : "", slot.finding ? "finding" : ""]
            .filter((word) => word !== "")
            .join(", ")
        : "whether another setting here has an effect";
      const values = slot.open ? "open" : slot.values.map((value) => `\`${String(value)}\``).join(", ");
      return `| ${links.kind(kind)} | \`${slot.path}\` | ${setting?.label ?? ""} | ${use} | ${values} |`;
    }),
  );
  return [
    "| Kind | Path | Console label | Decides | Values tried when unknown |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function parameterTable(parameters: RuleParts["metadata"]["parameters"]): string {
  const rows = Object.entries(parameters).map(
    ([name, { type, description, default: value }]) =>
      `| \`${name}\` | ${type} | \`${JSON.stringify(value)}\` | ${folded(description)} |`,
  );
  if (rows.length === 0) return "None.";
  return ["| Name | Type | Default | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function uncertainties(own: readonly string[], slots: Readonly<Record<string, readonly DerivedSlot[]>>): string {
  const ofSettings = new Map<string, string>();
  for (const [kind, each] of Object.entries(slots)) {
    for (const slot of each) {
      const setting = settingBehind(kind, slot);
      if (slot.read && setting?.uncertain !== undefined)
        ofSettings.set(`${kind} \`${setting.path}\``, setting.uncertain);
    }
  }
  const lines = [...own, ...[...ofSettings].map(([where, what]) => `${where}: ${what}`)];
  return lines.length === 0 ? "No uncertainty is known." : lines.map((line) => `- ${line}`).join("\n");
}

function settingBehind(kind: string, { parts }: DerivedSlot): Kind["settings"][number] | undefined {
  const steps = parts.flatMap((part, position) => (position === 0 ? part : ["*", ...part]));
  switch (steps[0]) {
    case "tenant":
      return settingOf("tenant", steps.slice(1));
    case "items":
      return settingOf(steps[1] ?? "", steps.slice(4));
    default:
      return settingOf(kind, steps.slice(2));
  }
}

function sourceLine(key: string): string {
  const all: Readonly<Record<string, Source>> = catalogSources;
  const source = all[key];
  if (source === undefined) return `- ${key}`;
  const date = source.date === undefined ? "" : `, ${source.date}`;
  const note = source.note === undefined ? "" : ` ${source.note}`;
  return `- ${key}: [${source.title}](${source.url.replaceAll("(", "%28").replaceAll(")", "%29")})${date}.${note}`;
}

/** What differs between pages that exist and those that should: a sentence each. `where` is their folder. */
export function staleness(
  existing: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  where: string,
): readonly string[] {
  const names = [...new Set([...existing.keys(), ...wanted.keys()])].sort(compare);
  return names.flatMap((name) => {
    if (!wanted.has(name)) return [`${where}/${name} belongs to no rule or pack.`];
    if (!existing.has(name)) return [`${where}/${name} is missing.`];
    return existing.get(name) === wanted.get(name) ? [] : [`${where}/${name} is not up to date.`];
  });
}
