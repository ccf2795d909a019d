/** What `tmes explain` says, as data: a title and sections of text or of terms with descriptions. */
import {
  consoleLocations,
  defaultRuleData,
  kindById,
  kinds,
  modules,
  sources,
  type DataItem,
  type Kind,
  type NoticeModule,
  type Setting,
  type SettingType,
  type Source,
  type SourceKey,
} from "@tmes-as-code/catalog";
import { surfaceIds, surfaces, text, type Manifest, type PackInfo, type RuleInfo } from "@tmes-as-code/policy";

/** A page. */
export interface Page {
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly Section[];
}

/** A part of a page: paragraphs, then terms with descriptions. */
export interface Section {
  readonly title?: string;
  readonly text?: readonly string[];
  readonly rows?: readonly (readonly [term: string, description: string])[];
}

const everything = Number.POSITIVE_INFINITY;

/** What there is to explain. */
export function overview(manifest: Manifest): Page {
  const rules = Object.values(manifest.rules);
  return {
    title: "Rules, modules and kinds",
    subtitle: "`tmes explain <name>` says more about one of them.",
    sections: [
      { title: "Rules", rows: rules.map(({ id, title }) => [id, title]) },
      { title: "Packs", rows: Object.values(manifest.packs).map(({ id, title }) => [id, title]) },
      {
        title: "Modules of the data collection notice",
        rows: modules.map(({ id, position, title }) => [id, `${String(position)}. ${title}`]),
      },
      { title: "Kinds of console objects and practices", rows: kinds.map(({ id, title }) => [id, title]) },
    ],
  };
}

/** A rule: why, what it looks at, parameters, remediation, law, sources. */
export function rulePage(rule: RuleInfo): Page {
  const { id, version, title, description, appliesTo, severity, kinds: on, remediation, docs } = rule;
  const parameters = Object.entries(rule.parameters).map(
    ([name, { description: about, default: initial }]) => [name, `${about} Default: ${shortJson(initial)}.`] as const,
  );
  return {
    title: `${id}@${String(version)}: ${title}`,
    subtitle: `Rule, severity ${severity}.`,
    sections: shown([
      { title: "Why", text: paragraphs(description) },
      {
        title: "What it looks at",
        text: [`${text.capital(appliesTo)}${/[.!?]$/.test(appliesTo) ? "" : "."}`],
        rows: rule.reads.map(({ path, finding }) => [
          path.replace(/^item\./, ""),
          finding ? "" : "decides whether the rule applies",
        ]),
      },
      { title: on.length === 1 ? "Kind" : "Kinds", rows: on.map((kind) => [kind, kindById(kind)?.title ?? ""]) },
      { title: "Parameters (rules.<id>.parameters in tmes.config.yaml)", rows: parameters },
      { title: "How to fix it", text: paragraphs(remediation) },
      { title: "Law", rows: rule.legal.map(({ reference, why }) => [reference, why]) },
      { title: "Sources", rows: rule.sources.map(sourceRow) },
      { title: "Page", text: [docs] },
    ]),
  };
}

/** A pack: who it is for, its rules with severities and parameters, what is loud where it cannot be decided. */
export function packPage(pack: PackInfo, manifest: Manifest): Page {
  const { id, title, description, audience, rules, undetermined = {} } = pack;
  const others = Object.keys(manifest.rules).filter((rule) => !Object.hasOwn(rules, rule));
  return {
    title: `${id}: ${title}`,
    subtitle: `Pack of ${text.count(Object.keys(rules).length, "rule")}.`,
    sections: shown([
      { text: paragraphs(description) },
      { title: "Who it is for", text: paragraphs(audience) },
      {
        title: "Rules",
        rows: Object.entries(rules).map(([rule, { severity, parameters = {} }]) => {
          const given = Object.entries(parameters).map(([name, value]) => `${name}: ${shortJson(value)}`);
          const what = manifest.rules[rule]?.title ?? "";
          return [rule, `${what} (${[severity, ...given].join(", ")})`];
        }),
      },
      { title: "Rules it does not have", text: others.length === 0 ? [] : [text.list(others, everything)] },
      {
        title: "What cannot be decided (not declared; not visible there)",
        rows: surfaceIds.map((surface) => {
          const { undeclared, other } = undetermined[surface] ?? surfaces[surface].undetermined;
          return [surface, `${undeclared}; ${other}`];
        }),
      },
      { title: "Page", text: [`docs/packs/${id}.md`] },
    ]),
  };
}

/** A module of the notice: data items, console, opt-out, retention, kinds, rules. */
export function modulePage(module: NoticeModule, manifest: Manifest): Page {
  const { id, position, title, purpose, dataItems, consoleLocation, consoleSettings, optOut, retention } = module;
  return {
    title: `${id}: ${title}`,
    subtitle: `Module ${String(position)} of the data collection notice of ${module.noticeVersion}.`,
    sections: shown([
      { text: [purpose] },
      { title: "Data collected", rows: dataItems.map((item) => [item.label, categoryOf(item)]) },
      { title: "Console", text: [consoleLocation, ...consoleSettings.map((setting) => `- ${setting}`)] },
      {
        title: "Switching it off",
        text: optOut.by === "none" ? [optOut.reason] : [optOut.stops, `What it costs: ${optOut.cost}`],
      },
      {
        title: "Retention",
        text: [
          ...retention.map(
            ({ of, days, version, configurable, note }) =>
              `${of}: ${text.count(days, "day")} (${version})${configurable ? ", configurable" : ""}.${note === undefined ? "" : ` ${note}`}`,
          ),
          ...(module.purge === undefined ? [] : [module.purge]),
        ],
      },
      { title: "Later", text: module.later.map(({ fact, source }) => `${fact} [${sources[source].title}]`) },
      { title: "Kinds", rows: module.kinds.map((kind) => [kind, kindById(kind)?.title ?? ""]) },
      { title: "Rules", rows: rulesWhere(manifest, ({ modules: on }) => on.includes(id)) },
    ]),
  };
}

/** A kind: where it is, whether it always exists, its settings, rules. */
export function kindPage(kind: Kind, manifest: Manifest): Page {
  const { id, construct, title, description, nature, settings } = kind;
  return {
    title: `${id}: ${title}`,
    subtitle:
      nature === "console"
        ? `Console object, construct ${construct}.`
        : `Practice attested by the organisation, construct ${construct}.`,
    sections: shown([
      { text: [description] },
      { title: nature === "console" ? "Console" : "Place", text: consoleLocations(kind) },
      { title: "Presence", text: presenceInWords(kind) },
      {
        title: "Settings",
        rows: settings.map(({ path, type, description: about, required }) => [
          `${path}  ${typeInWords(type)}${required ? ", required" : ""}`,
          about,
        ]),
      },
      {
        title: "Modules",
        rows: modules.filter(({ kinds: of }) => of.includes(id)).map((module) => [module.id, module.title]),
      },
      { title: "Rules", rows: rulesWhere(manifest, ({ kinds: on }) => on.includes(id)) },
      { title: "Sources", rows: kind.sources.map(sourceRow) },
    ]),
  };
}

/** A setting: what it does, values, conditions, what it sends, rules that read it. */
export function settingPage(
  { kind, setting }: { readonly kind: Kind; readonly setting: Setting },
  manifest: Manifest,
): Page {
  const { path, type, label, description, required, personal, since, edition, requires, documentedDefault, sends } =
    setting;
  const items = modules.flatMap(({ dataItems }) => dataItems).filter(({ id }) => sends?.items.includes(id));
  return {
    title: `${kind.id}.${path}`,
    subtitle: `Setting of ${kind.title}: ${typeInWords(type)}${required ? ", required" : ""}.`,
    sections: shown([
      { text: [description] },
      { title: "Console", text: [...consoleLocations(kind), ...(label === null ? [] : [`- ${label}`])] },
      { title: "Values", rows: valuesOf(type) },
      {
        title: "Only while",
        text:
          requires?.map(
            (requirement) =>
              `${requirement.path} is ${text.list(requirement.in.map(String), everything).replace(/ and (?=[^ ]+$)/, " or ")}`,
          ) ?? [],
      },
      { title: "Sends", rows: items.map((item) => [item.label, categoryOf(item)]) },
      {
        title: "Documented default",
        text:
          documentedDefault === undefined
            ? ["None is published: the setting is required."]
            : [
                `${shortJson(documentedDefault.value)} (an initial state, not today's) [${sources[documentedDefault.source].title}]`,
                ...(documentedDefault.note === undefined ? [] : [documentedDefault.note]),
              ],
      },
      {
        title: "Besides",
        text: [
          `Known since ${since}${edition === undefined ? "" : `, edition ${edition}`}.`,
          personal === "none" ? "" : `May concern people (${personal}): reports never print its value.`,
          setting.uncertain === undefined ? "" : `Uncertain: ${setting.uncertain}`,
        ].filter(Boolean),
      },
      { title: "Rules", rows: rulesWhere(manifest, (rule) => reads(rule, kind, path)) },
      { title: "Sources", rows: setting.sources.map(sourceRow) },
    ]),
  };
}

function shown(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ text: said = [], rows = [] }) => said.length > 0 || rows.length > 0);
}

function rulesWhere(manifest: Manifest, matches: (rule: RuleInfo) => boolean): readonly (readonly [string, string])[] {
  return Object.values(manifest.rules)
    .filter(matches)
    .map(({ id, title }) => [id, title]);
}

/** Whether a rule reads a setting, or something it is part of. */
function reads(rule: RuleInfo, { id }: Kind, setting: string): boolean {
  return rule.reads.some(({ path }) => {
    const [, list, tail] = /^(?:item|(items?\b.*?)|tenant)\.(?:settings\.)?(.*)$/.exec(path) ?? [];
    if (tail === undefined || !(tail === setting || setting.startsWith(`${tail}.`) || setting.startsWith(`${tail}[`)))
      return false;
    if (path.startsWith("tenant.")) return id === "tenant";
    return list === undefined ? rule.kinds.includes(id) : list.includes(id);
  });
}

function paragraphs(prose: string): readonly string[] {
  return prose
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " "));
}

function categoryOf({ category }: DataItem): string {
  return category.replaceAll("-", " ");
}

function sourceRow(source: string): readonly [string, string] {
  if (!isSourceKey(source)) return [source, ""];
  const { title, url, note }: Source = sources[source];
  return [title, [url, ...(note === undefined ? [] : [note])].join(" ")];
}

function isSourceKey(source: string): source is SourceKey {
  return Object.hasOwn(sources, source);
}

function presenceInWords(kind: Kind): readonly string[] {
  const { presence } = kind;
  if (presence.type === "always") return ["Every tenant has it once, declared or not."];
  const defaults = [
    ...presence.consoleDefaults,
    ...defaultRuleData(kind).filter(({ of }) => of === "organization"),
  ].map(({ name }) => `"${name}"`);
  if (defaults.length === 0) return ["Any number."];
  return [`Any number; the console itself makes ${text.list(defaults, everything)}.`];
}

function typeInWords(type: SettingType): string {
  switch (type.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return type.values.length > 4 ? "one of several words" : type.values.join(" | ");
    case "integer":
      return type.max === Number.MAX_SAFE_INTEGER
        ? `whole number from ${String(type.min)}`
        : `${String(type.min)} to ${String(type.max)}`;
    case "string":
      return type.format === undefined ? "text" : `text: ${type.format}`;
    case "list":
      return `list of ${typeInWords(type.of)}`;
    case "records":
      return "list of records";
    case "labels":
      return "labels";
  }
}

function valuesOf(type: SettingType): readonly (readonly [string, string])[] {
  const scalar = type.type === "list" ? type.of : type;
  if (scalar.type !== "enum") return [];
  const values = scalar.values.map((value): readonly [string, string] => [value, scalar.labels?.[value] ?? ""]);
  return scalar.closed ? values : [...values, ["…", "others may exist: the list is not published as complete"]];
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 100 ? `${json.slice(0, 97)}...` : json;
}
