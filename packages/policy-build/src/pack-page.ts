/** The page of a pack: who it is for, what it decides, what it leaves open. */
import type { PackInfo } from "@tmes-as-code/catalog";
import type { RuleParts } from "./data.ts";
import { folded, sections } from "./markdown.ts";

/** The page as Markdown. A pack's description says after "What it leaves open:" what is no matter of rules. */
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
      ? "It names every rule there is."
      : `Rules it does not have, which can be switched on beside it: ${others.map(ruleLink).join(", ")}.`,
    "## Rules",
    "`error` fails a check; `warn` is shown. What is not said here is a parameter's default.",
    [
      "| Rule | What should be so | Severity | Parameters |",
      "| --- | --- | --- | --- |",
      ...Object.entries(pack.rules).map(([id, { severity, parameters = {} }]) => {
        const given = Object.entries(parameters).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
        const name = rules.has(id) ? ruleLink(id) : `\`${id}\``;
        return `| ${name} | ${rules.get(id)?.metadata.title ?? ""} | ${severity} | ${given.join(", ")} |`;
      }),
    ].join("\n"),
    ...(pack.neverExcepted === undefined
      ? []
      : ["## Rules without exceptions", `No exception counts of ${pack.neverExcepted.map(ruleLink).join(", ")}.`]),
    "## What cannot be decided",
    ...undeterminedSection(pack),
  );
}

function undeterminedSection({ id, undetermined }: PackInfo): readonly string[] {
  if (undetermined === undefined) return [`Every surface has its default severity; \`tmes explain ${id}\` shows it.`];
  return [
    "How loud it is, by surface; `error` means the rule's own severity.",
    [
      "| Surface | Nobody said | Not visible there |",
      "| --- | --- | --- |",
      ...Object.entries(undetermined).map(
        ([surface, { undeclared, other }]) => `| ${surface} | ${undeclared} | ${other} |`,
      ),
    ].join("\n"),
  ];
}

const ruleLink = (id: string): string => `[${id}](../rules/${id}.md)`;
