/** JSDoc: what an editor shows at a setting. */
import {
  consoleLocations,
  dataItemById,
  defaultRuleData,
  moduleById,
  sources,
  type Kind,
  type Setting,
} from "@tmes-as-code/catalog";
import type { Node } from "./tree.ts";

const editions = {
  standard: "any edition",
  advanced: "edition Advanced, or Cloud Email Gateway Protection",
  cegp: "Cloud Email Gateway Protection",
} as const;

/** What a kind's class says. */
export function kindDoc(kind: Kind): string {
  const notice = kind.modules.flatMap((id) => noticeSection(id) ?? []);
  return paragraphs(
    `${kind.title}. ${kind.description}`,
    kind.nature === "console"
      ? `Console: ${consoleLocations(kind).join(" or ")}.`
      : `A practice: attested by the organisation, not enforced by the console. Concerns: ${kind.consoleLocation}.`,
    presence(kind),
    notice.length > 0 ? `Data collection notice: ${notice.join("; ")}.` : "Not in the data collection notice of 2018.",
    kind.edition && `Needs ${editions[kind.edition]}.`,
    ...(kind.beyondControl ?? []).map(({ name, note }) => `Beyond control: “${name}”. ${note}`),
    see([...new Set([kind, ...kind.settings].flatMap(({ sources: own }) => own))]),
  );
}

/** What a property says. Its sources are named at the class. */
export function nodeDoc(node: Node): string {
  if (node.type === "leaf") return settingDoc(node.setting);
  if (node.records) return settingDoc(node.records);
  const enabled = node.children.find((child) => child.key === "enabled");
  return enabled?.type === "leaf" ? enabled.setting.description : "";
}

function settingDoc(setting: Setting): string {
  const { description, label, module, sends, edition, documentedDefault, personal, uncertain } = setting;
  const section = module === undefined ? undefined : noticeSection(module);
  return paragraphs(
    description,
    sentences(
      label === null ? undefined : `Console: “${label}”.`,
      section === undefined ? undefined : `Data collection notice: ${section}.`,
      sends && sendsText(sends),
      edition && `Needs ${editions[edition]}.`,
      lengthText(setting),
      personal === "none" ? undefined : "Say groups, roles or references, not people: values are not printed.",
    ),
    documentedDefault &&
      `Documented default: \`${JSON.stringify(documentedDefault.value)}\` (${sources[documentedDefault.source].title}), what a new one starts with, not today's state.${documentedDefault.note === undefined ? "" : ` ${documentedDefault.note}`}`,
    uncertain && `UNCERTAIN: ${uncertain}`,
  );
}

/** A text as a JSDoc comment and a line break; nothing for no text. */
export function comment(text: string): string {
  if (text === "") return "";
  const lines = text.replaceAll("*/", "*\u200B/").split("\n");
  return lines.length === 1
    ? `/** ${lines.join("")} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function presence(kind: Kind): string {
  const { presence: how } = kind;
  if (how.type === "always") return "One per tenant, always.";
  const rules = defaultRuleData(kind).filter(({ of }) => of === "organization");
  const kept = [...how.consoleDefaults, ...rules].map(({ name }) => `“${name}”`);
  if (kept.length === 0) return "Any number per tenant.";
  return `Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item stands for them: ${kept.join(", ")}.`;
}

function noticeSection(id: string): string | undefined {
  const module = moduleById(id);
  return module && `section ${module.position}, “${module.title}”`;
}

function sendsText({ when, items }: NonNullable<Setting["sends"]>): string {
  const values = when.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
  const labels = items.map((id) => `“${dataItemById(id)?.item.label ?? id}”`);
  return `Sends when ${values}: ${labels.join(", ")}.`;
}

function lengthText({ type }: Setting): string | undefined {
  if (type.type === "integer" && type.max < Number.MAX_SAFE_INTEGER) return `From ${type.min} to ${type.max}.`;
  if ((type.type === "list" || type.type === "records") && type.maxItems !== undefined)
    return `At most ${type.maxItems}.`;
  return undefined;
}

function see(keys: readonly (keyof typeof sources)[]): string {
  return keys.map((key) => `@see {@link ${sources[key].url} | ${sources[key].title}}`).join("\n");
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => (part?.startsWith("@") ? part : wrap(part ?? "")))
    .join("\n\n");
}

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 108) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
