/** The page of a pack: who it is for, what it decides, what it leaves open. */
import type { PackInfo } from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { folded, sections } from "./markdown.ts";

/** The page as Markdown. In a pack's description, what rules cannot decide follows "What it leaves open:". */
export function packPage(pack: PackInfo, rules: ReadonlyMap<string, RuleParts>): string {
  const [decides = "", open = ""] = folded(pack.description).split(/\s*What it leaves open: /);
  const others = [...rules.keys()].filter((id) => !Object.hasOwn(pack.rules, id));
  return sections(
    `# ${pack.title}`,
    `Pack \`${pack.id}\`, ${Object.keys(pack.rules).length} rules. In \`tmes.config.yaml\`: \`packs: [${pack.id}]\`.`,
    "## Who it is for",
    folded(pack.audience),
    "## What it decides",
    decides,
    "## What it leaves open",
    ...(open === "" ? [] : [`${open.charAt(0).toUpperCase()}${open.slice(1)}`]),
    others.length === 0
      ? "It contains every rule."
      : `Rules that are not in this pack, and that you can turn on in addition: ${others.map(ruleLink).join(", ")}.`,
    "## Rules",
    "`error` fails a check; `warn` is shown. A parameter that is not listed has its default.",
    [
      "| Rule | Requirement | Severity | Parameters |",
      "| --- | --- | --- | --- |",
      ...Object.entries(pack.rules).map(([id, { severity, parameters = {} }]) => {
        const given = Object.entries(parameters).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
        const name = rules.has(id) ? ruleLink(id) : `\`${id}\``;
        return `| ${name} | ${rules.get(id)?.metadata.title ?? ""} | ${severity} | ${given.join(", ")} |`;
      }),
    ].join("\n"),
    ...(pack.neverExcepted === undefined
      ? []
      : ["## Rules without exceptions", `Exceptions do not count for ${pack.neverExcepted.map(ruleLink).join(", ")}.`]),
    "## What cannot be decided",
    ...undeterminedSection(pack),
  );
}

function undeterminedSection({ id, undetermined }: PackInfo): readonly string[] {
  if (undetermined === undefined) return [`Every surface has its default severity; \`tmes explain ${id}\` shows it.`];
  return [
    "Severity by surface; `error` means the rule's own severity.",
    [
      "| Surface | Not declared | Not visible there |",
      "| --- | --- | --- |",
      ...Object.entries(undetermined).map(
        ([surface, { undeclared, other }]) => `| ${surface} | ${undeclared} | ${other} |`,
      ),
    ].join("\n"),
  ];
}

const ruleLink = (id: string): string => `[${id}](../rules/${id}.md)`;
