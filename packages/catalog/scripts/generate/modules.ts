/** The pages of the notice's modules and their table. */
import { kindById, kinds, retention, type NoticeModule, type RetentionId, type SourceKey } from "../../src/index.ts";
import { code, page, sourceList, table } from "./markdown.ts";

/** Ids of the rules that read a module's settings, by module id. */
export type RulesByModule = Readonly<Record<string, readonly string[]>>;

const kindLink = (id: string): string => `[${id}](../kinds/${id}.md)`;

const ruleLinks = (module: NoticeModule, rules: RulesByModule): string =>
  (rules[module.id] ?? []).map((id) => `[${id}](../rules/${id}.md)`).join(", ");

/** What only later publications state for a module. */
const laterRetention: Readonly<Record<string, readonly RetentionId[]>> = {
  logs: ["log-export"],
  syslog: ["syslog-backlog"],
  "email-continuity": ["email-continuity"],
};

const optOuts = { setting: "console setting", elsewhere: "in another product", none: "none" } as const;

/** All 22 modules in the notice's order. */
export function moduleTable(modules: readonly NoticeModule[], rules: RulesByModule): string {
  return page(
    "# Modules",
    "The 22 modules of the Trend Micro Email Security Data Collection Notice of 2 August 2018, in its order. Titles, data items, console locations and console settings are quoted, with white space folded; purposes and effects are in our own words. Each page says what later publications changed, with the source.",
    table(
      ["#", "Module", "Data items", "Settings or practices", "Constructs", "Opt-out", "Rules"],
      modules.map((module) => [
        String(module.position),
        `[${module.title}](${module.id}.md)`,
        module.dataItems.map((item) => item.label).join("; "),
        module.consoleSettings.length > 0 ? module.consoleSettings.join("; ") : practiceOrNone(module),
        module.kinds.map((id) => code(kindById(id)?.construct ?? id)).join(", "),
        optOuts[module.optOut.by],
        ruleLinks(module, rules),
      ]),
    ),
    "Console features that the notice does not know are kinds without a module:",
    kinds
      .filter((kind) => kind.modules.length === 0 && kind.id !== "tenant")
      .map((kind) => `- ${kindLink(kind.id)}: ${kind.title}`)
      .join("\n"),
  );
}

const practiceOrNone = (module: NoticeModule): string =>
  module.kinds.some((id) => kindById(id)?.nature === "practice")
    ? "practice (the notice lists no setting)"
    : "the notice lists no setting";

/** One module: the notice's facts, the settings that carry it, what changed later. */
export function modulePage(module: NoticeModule, rules: RulesByModule): string {
  const { optOut } = module;
  const settings = module.kinds.flatMap((id) =>
    (kindById(id)?.settings ?? [])
      .filter((setting) => setting.module === module.id)
      .map((setting) => ({ id, setting })),
  );
  const ids = new Set<RetentionId>([...module.retention.map((each) => each.id), ...(laterRetention[module.id] ?? [])]);
  const kept = retention.filter(({ id }) => ids.has(id));
  const cited: SourceKey[] = [
    "SEED",
    ...module.later.map((each) => each.source),
    ...kept.map((each) => each.source),
    ...settings.flatMap(({ setting }) => setting.sources),
  ];
  const ruleList = ruleLinks(module, rules);
  return page(
    `# ${module.title}`,
    `Module ${module.position} of 22 of the notice of ${module.noticeVersion}.`,
    module.purpose,
    "## Data collected",
    table(
      ["Data item", "Category", "Id"],
      module.dataItems.map((item) => [item.label, item.category, code(item.id)]),
    ),
    "## Console location",
    module.consoleLocation,
    ...(module.consoleSettings.length > 0
      ? ["## Console settings", module.consoleSettings.map((label) => `- ${label}`).join("\n")]
      : []),
    "## Switching it off",
    optOut.by === "none"
      ? optOut.reason
      : table(["By", "What stops", "What it costs"], [[optOuts[optOut.by], optOut.stops, optOut.cost]]),
    ...(module.purge === undefined ? [] : [`Purged: ${module.purge}`]),
    ...(kept.length > 0
      ? [
          "## Retention",
          table(
            ["Of", "Published", "Days", "Can be changed", "Source"],
            kept.map((each) => [
              each.note === undefined ? each.of : `${each.of}. ${each.note}`,
              each.version,
              String(each.days),
              each.configurable ? "yes" : "no",
              each.source,
            ]),
          ),
        ]
      : []),
    "## Settings and practices",
    `Declared with ${module.kinds.map((id) => `${code(kindById(id)?.construct ?? id)} (${kindLink(id)})`).join(", ")}.`,
    ...(settings.length > 0
      ? [
          table(
            ["Setting", "Console label", "What it does"],
            settings.map(({ id, setting }) => [
              `${code(setting.path)} of ${kindLink(id)}`,
              setting.label ?? "",
              setting.description,
            ]),
          ),
        ]
      : []),
    ...(ruleList === "" ? [] : ["## Rules", ruleList]),
    ...(module.later.length > 0
      ? ["## What changed later", module.later.map((each) => `- ${each.fact} [${each.source}]`).join("\n")]
      : []),
    "## Sources",
    sourceList(cited),
  );
}
