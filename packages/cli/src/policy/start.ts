/** The files of a new rule: a small one that works, about one setting, with comments that teach. */
import {
  kindById,
  kinds,
  nearest,
  parsePattern,
  settingOf,
  singletonName,
  type Kind,
  type Setting,
} from "@tmes-as-code/catalog";
import { stringify } from "yaml";
import { UsageError } from "../errors.ts";

/** What a new rule starts from. */
export interface Start {
  readonly id: string;
  readonly kind: Kind;
  readonly setting: Setting;
}

type Value = string | boolean;

/**
 * The kind and setting a new rule starts from: the setting named, else one that sends data.
 *
 * @throws UsageError for a kind or setting that does not exist or that no rule can be started from.
 */
export function startOf(id: string, kindId: string, path: string | undefined): Start {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `\`${id}\` cannot be a rule's id.`,
      "Use small letters, digits and hyphens, such as acme-no-log-retrieval.",
    );
  }
  const kind = kindById(kindId);
  if (kind === undefined) {
    const ids = kinds.map((one) => one.id);
    throw new UsageError(`there is no kind \`${kindId}\`${meant(kindId, ids)}.`, "`tmes explain` lists all kinds.");
  }
  const usable = kind.settings.filter(({ type, path: where }) => !where.includes("[*]") && values(type).length > 1);
  const setting = path === undefined ? telling(usable) : settingOf(kind.id, path);
  if (path !== undefined && setting === undefined) {
    const paths = kind.settings.map((one) => one.path);
    throw new UsageError(
      `kind ${kind.id} has no setting \`${path}\`${meant(path, paths)}.`,
      `\`tmes explain ${kind.id}\` lists its settings.`,
    );
  }
  if (setting === undefined || kind.id === "tenant" || !usable.includes(setting)) {
    const hint =
      usable.length === 0 || kind.id === "tenant"
        ? "Name another kind, and write the rule from there."
        : `Start from one of ${usable
            .map((one) => one.path)
            .slice(0, 5)
            .join(", ")}.`;
    throw new UsageError(
      `a rule about ${kind.id}${path === undefined ? "" : ` \`${path}\``} cannot be started by itself: it takes a setting that is on or off, or one of a few words.`,
      hint,
    );
  }
  return { id, kind, setting };
}

/** Of what a rule can be started from the setting a privacy officer would ask about first. */
function telling(settings: readonly Setting[]): Setting | undefined {
  return (
    settings.find(({ sends }) => sends !== undefined) ?? settings.find(({ path }) => path !== "enabled") ?? settings[0]
  );
}

const meant = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === undefined ? "" : ` (did you mean \`${near}\`?)`;
};

/** What a setting may be, for settings that are on or off or one of a few words. */
function values(type: Setting["type"]): readonly Value[] {
  if (type.type === "boolean") return [true, false];
  return type.type === "enum" ? type.values : [];
}

/** What a new rule says before its author has written anything. */
export interface StartSentences {
  readonly title: string;
  /** Lines. */
  readonly description: readonly string[];
  readonly notApplicable: string;
  readonly why: string;
  readonly message: string;
  /** Comments that explain METADATA, `applies` and `finding`. */
  readonly metadataComment?: string;
  readonly appliesComment: string;
  readonly findingComment: readonly string[];
}

/** Sentences of a user's own rule: TODO marks what `tmes policy check` refuses until it is written. */
function ownSentences({ kind, setting }: Start, good: Value): StartSentences {
  return {
    title: `Set ${setting.path} of ${kind.id} to ${String(good)}`,
    description: [
      "TODO Explain why it matters, in two to five sentences for a reader who has never seen the console: what happens to whose",
      "data, and what was decided about it. Name the works agreement or decision that the rule carries out.",
    ],
    notApplicable:
      "TODO It applies wherever there is such an item. When does yours not apply, and what does that not mean?",
    why: "TODO Data protection by design and by default. Name the section of your works agreement.",
    message: `{kind} "{item}" of tenant {tenant} has ${setting.path} at {actual}; agreed is {expected}.`,
    metadataComment:
      "What the rule says of itself; its page shows it. Write your own sentences: `tmes policy check` refuses a TODO.",
    appliesComment:
      "Whether the rule has anything to say of this item. Conditions go here, for example on input.tenant.dataSubjects.",
    findingComment: [
      "What is wrong. A finding names the path of the setting, never its value, and what is expected there. Read settings",
      "positively (`== true`, `some … in`): then an unknown value never hides what is wrong.",
    ],
  };
}

/** The values that a new rule calls wrong and right. */
export function startValues({ setting }: Start): { readonly bad: Value; readonly good: Value } {
  const [bad = true, good = false] = values(setting.type);
  return { bad, good };
}

/** Texts by file name below `rules/<id>/`. Rego is not formatted yet. */
export function startFiles(start: Start, sentences?: StartSentences): Readonly<Record<string, string>> {
  const { bad, good } = startValues(start);
  return {
    "rule.rego": ruleText(start, bad, good, sentences ?? ownSentences(start, good)),
    "rule_test.rego": testText(start, bad, good),
    "violating.yaml": sampleText(start, bad, "breaks"),
    "compliant.yaml": sampleText(start, good, "keeps"),
  };
}

const quoted = (value: unknown): string => JSON.stringify(value);

const pathList = ({ setting }: Start): string =>
  quoted(["item", "settings", ...parsePattern(setting.path)]).replaceAll(",", ", ");

function ruleText(start: Start, bad: Value, good: Value, sentences: StartSentences): string {
  const { id, kind, setting } = start;
  const label = setting.label ?? setting.path;
  const modules =
    kind.modules.length === 0
      ? "[]"
      : `[${(setting.module === undefined ? kind.modules : [setting.module]).join(", ")}]`;
  const { title, description, notApplicable, why, message, metadataComment, appliesComment, findingComment } =
    sentences;
  return `${metadataComment === undefined ? "" : `# ${metadataComment}\n#\n`}# METADATA
# title: ${title}
# description: |
${description.map((line) => `#   ${line}`).join("\n")}
# custom:
#   id: ${id}
#   version: 1
#   severity: error
#   scope: item
#   kinds: [${kind.id}]
#   modules: ${modules}
#   appliesTo: every item of kind ${kind.id}
#   notApplicable: ${notApplicable}
#   legal:
#     - reference: GDPR Art. 25
#       why: ${why}
#   remediation: |
#     ${quoted(`Console: ${kind.consoleLocation}. Set "${label}" to ${String(good)} and save.`)
    .slice(1, -1)
    .replaceAll('\\"', '"')}
#   messages:
#     default: '${message}'
#   sources: [${setting.sources.join(", ")}]
package tmes.rules["${id}"]

# ${appliesComment}
applies := true

${findingComment.map((line) => `# ${line}`).join("\n")}
finding contains {
	"path": ${pathList(start)},
	"expected": {"equals": ${quoted(good)}},
} if {
	input.item.settings.${setting.path} == ${quoted(bad)}
}
`;
}

function testText(start: Start, bad: Value, good: Value): string {
  const { id, kind } = start;
  const tenant = `{"name": "acme", "site": "eu", "edition": "${editionOf(start)}", "dataSubjects": ["DE"]}`;
  return `package tmes.tests["${id}"]

import data.tmes.rules["${id}"] as rule

# What the rule is asked about: one item of one tenant.
seen(settings) := {
	"tenant": ${tenant},
	"item": {"kind": "${kind.id}", "name": "${itemName(kind)}", "settings": settings},
	"params": {},
	"today": "2026-01-31",
}

settings(value) := ${quoted(settingsWith(start, "VALUE")).replaceAll('"VALUE"', "value").replaceAll(",", ", ").replaceAll('":', '": ')}

# Whole findings are compared, so that a wrong path or a wrong advice is seen too.
test_fails if {
	rule.applies with input as seen(settings(${quoted(bad)}))
	rule.finding == {{
		"path": ${pathList(start)},
		"expected": {"equals": ${quoted(good)}},
	}} with input as seen(settings(${quoted(bad)}))
}

test_passes if {
	rule.applies with input as seen(settings(${quoted(good)}))
	rule.finding == set() with input as seen(settings(${quoted(good)}))
}

# What every surface asks: the router, which tries every value for what is unknown.
verdict(item_settings) := results["${id}"].verdict if {
	results := data.tmes.main.results with input as object.union(seen(item_settings), {"view": "closed", "exists": true, "unknowns": []})
}

test_an_undeclared_setting_is_undetermined if {
	verdict(${quoted(settingsWithout(start)).replaceAll(",", ", ").replaceAll('":', '": ')}) == "undetermined"
}
`;
}

/** The tenant of the samples, with what the setting needs. */
function sampleText(start: Start, value: Value, does: "breaks" | "keeps"): string {
  const document = {
    apiVersion: "tmes/v1",
    tenant: { name: "acme", site: "eu", edition: editionOf(start), dataSubjects: ["DE"] },
    items: [{ kind: start.kind.id, name: itemName(start.kind), settings: settingsWith(start, value) }],
  };
  return `# The smallest tenant document that ${does} the rule.\n${stringify(document, { version: "1.1", lineWidth: 0 })}`;
}

function editionOf({ kind, setting }: Start): string {
  return setting.edition ?? kind.edition ?? "standard";
}

/** What an item of the kind is called in samples. */
export function itemName({ presence, itemName: name }: Kind): string {
  if (presence.type === "always") return singletonName;
  return name === "domain" ? "example.com" : "Example";
}

/** Settings of an item. */
export interface Settings {
  [key: string]: Settings | Value | number;
}

/** Settings with the value, and with what it requires. */
export function settingsWith(start: Start, value: Value): Settings {
  const settings = settingsWithout(start);
  put(settings, start.setting.path, value);
  return settings;
}

/** What the setting requires, so that it exists. */
function settingsWithout({ kind, setting }: Start): Settings {
  const settings: Settings = {};
  const require = (one: Setting): void => {
    for (const { path, in: allowed } of one.requires ?? []) {
      const [value] = allowed;
      if (value !== undefined) put(settings, path, value);
      const controller = settingOf(kind.id, path);
      if (controller !== undefined) require(controller);
    }
  };
  require(setting);
  return settings;
}

function put(settings: Settings, path: string, value: Value | number): void {
  const steps = path.split(".");
  let node = settings;
  for (const step of steps.slice(0, -1)) {
    const next = node[step];
    node = typeof next === "object" ? next : (node[step] = {});
  }
  node[steps.at(-1) ?? ""] = value;
}
