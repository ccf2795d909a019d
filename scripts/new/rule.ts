/** A new rule: its folder, its entry in pack `all`, the tenants that keep all packs, and its conformance cases. */
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLMap } from "yaml";
import {
  isObject,
  parsePattern,
  settingOf,
  singletonName,
  type Requirement,
  type Setting,
} from "../../packages/catalog/src/index.ts";
import { UsageError } from "../../packages/cli/src/errors.ts";
import {
  itemName,
  settingsWith,
  startFiles,
  startOf,
  startValues,
  type Settings,
  type Start,
  type StartSentences,
} from "../../packages/cli/src/policy/start.ts";
import { changelogLine, Draft, fillIn, sortedLine, type Addition, type Tree } from "./draft.ts";

/** Where a rule starts unless a kind is named. */
const usualKind = "virus-rule";

/** `npm run new rule <id> [<kind>[.<setting>]]` */
export function newRule(tree: Tree, id: string, about = usualKind): Addition {
  const [kind = "", ...path] = about.split(".");
  const start = startOf(id, kind, path.length === 0 ? undefined : path.join("."));
  const folder = `policies/rules/${id}`;
  if (tree.read(`${folder}/rule.rego`) !== undefined)
    throw new UsageError(`there is a rule ${id} already; nothing was written.`, "Choose another id.");
  const draft = new Draft(tree);
  const files = startFiles(start, sentences);
  const text = (name: string): string => files[name] ?? "";
  draft.create(`${folder}/rule.rego`, "METADATA for readers, `applies` and `finding`", text("rule.rego"));
  draft.create(`${folder}/rule_test.rego`, "tests of fail, pass and undetermined", text("rule_test.rego"));
  draft.create(`${folder}/violating.yaml`, "the smallest tenant that breaks the rule", text("violating.yaml"));
  draft.create(`${folder}/compliant.yaml`, "the smallest tenant that keeps it", text("compliant.yaml"));
  draft.create(`${folder}/expected.yaml`, "where violating.yaml has findings", expected(start));
  draft.create(`test/conformance/cases/${id}.yaml`, "what every engine must answer, by category", conformance(start));
  draft.edit("policies/packs/all.yaml", "pack `all` has every rule; add it to the packs it belongs to", (pack) =>
    sortedLine(pack, /^ {2}([a-z][a-z0-9-]*): \{ severity/, `  ${id}: { severity: error }`),
  );
  for (const pack of ["all", "strict"]) {
    draft.edit(
      `policies/test/packs/${pack}.yaml`,
      "a tenant on which no rule of the pack has a finding, so it declares what the rule reads",
      (tenant) => withSetting(tenant, start),
    );
  }
  draft.edit("policies/unruled.yaml", "the list of settings that no rule reads; the setting is removed", (unruled) =>
    withoutEntry(unruled, start),
  );
  changelogLine(draft, "Rules", `\`${id}\` is new. ${fillIn("what it finds, in one sentence")}`);
  return {
    files: draft.files,
    next: [
      ["npm run build", "compiles the rule"],
      ["npm test -- --project policies", "runs the rule's tests and samples, and the packs"],
      [
        "npm run generate --prefix policies",
        "writes docs/rules, docs/packs, docs/modules/rules.json and rules.lock.json",
      ],
      ["npm run generate --prefix packages/catalog", "writes the list of rules on the pages of modules"],
      ["npm run generate --prefix packages/eslint-plugin", "writes the list of lint rules"],
      [
        "npm run conformance",
        "asks every engine and writes docs/conformance; needs opa and conftest, which `bash .ci/run` installs",
      ],
      ["npm start", "shows the bundle's new id, which README.md quotes"],
      ["npm test", "runs everything"],
    ],
  };
}

const sentences: StartSentences = {
  title: fillIn("a requirement in the imperative, such as Turn off Email Recovery"),
  description: [
    fillIn("why it matters, in two to five sentences, for a privacy officer who has never seen the console"),
  ],
  notApplicable: fillIn(
    "when the rule does not apply and what that does not mean, or a sentence that starts with Never",
  ),
  why: fillIn("why this article applies. Add the other articles that apply"),
  message: fillIn("what is wrong, as a fact. It may quote {kind}, {item}, {tenant}, {actual} and {expected}"),
  appliesComment: fillIn("conditions under which the rule applies. Remove this line if it always does"),
  findingComment: [
    fillIn(
      "the conditions of a finding, if there are more. Test for bad values, see Three values in docs/architecture.md. Remove this line",
    ),
  ],
};

function expected({ kind, setting }: Start): string {
  const path = ["item", "settings", ...parsePattern(setting.path)].join(".");
  return `# Where violating.yaml has findings.\n${stringify({ findings: [`acme ${kind.id} "${itemName(kind)}" ${path}`] }, { lineWidth: 0 })}`;
}

/** Cases of every category that a rule about one setting has. */
function conformance(start: Start): string {
  const { kind, setting } = start;
  const { bad, good } = startValues(start);
  const path = `settings.${setting.path}`;
  const base = settingsWith(start, good);
  const wrong = at(setting.path, bad);
  const edition = setting.edition ?? kind.edition;
  const off = (setting.requires ?? []).find((one) => isSwitch(start, one));
  const object = objectOf(start);
  const never = kind.presence.type === "many" && object === undefined;
  const others = setting.type.type === "enum" ? setting.type.values.slice(2) : [];
  const document = {
    ...(edition === undefined || edition === "standard" || edition === "advanced" ? {} : { tenant: { edition } }),
    base: { [kind.id]: base },
    fail: { "the value is wrong": { settings: wrong, findings: [path] } },
    pass: { "the value is right": {} },
    "unknown-decides": { "the value": { unknown: { [path]: "after-apply" }, undetermined: [path] } },
    "unknown-irrelevant": {
      "the tenant": { unknown: { "tenant.site": "after-apply" }, settings: wrong, findings: [path] },
    },
    ...(others.length === 0
      ? {}
      : {
          boundary: Object.fromEntries(
            others.map((other) => [`another value, ${other}`, { settings: at(setting.path, other), verdict: "pass" }]),
          ),
        }),
    ...(off === undefined
      ? {}
      : {
          dormant: {
            "the value is wrong, and its switch is off": {
              settings: merged(wrong, at(off.path, false)),
              verdict: "pass",
            },
          },
        }),
    "undeclared-setting": { "the value": { settings: at(setting.path, null), undetermined: [path] } },
    ...(never
      ? {}
      : {
          "undeclared-item": {
            "the item is not declared": {
              declared: false,
              ...(object === undefined ? { undetermined: [path] } : { object, verdict: "undetermined" }),
            },
          },
        }),
    without: {
      "not-applicable": "always-applies",
      ...(others.length === 0 ? { boundary: "two-states" } : {}),
      ...(never ? { "undeclared-item": "no-console-object" } : {}),
    },
  };
  return `# ${fillIn("compare these cases with the rule's page, add the special cases of the rule, and remove this line")}\n${stringify(document, { lineWidth: 0, version: "1.1", aliasDuplicateObjects: false })}`;
}

/** The console's own object that a rule is asked about where it is not declared; none for settings pages. */
function objectOf({ kind: { presence } }: Start): string | undefined {
  if (presence.type === "always") return undefined;
  const [rule] = presence.defaultRules ?? [];
  return rule === undefined ? presence.consoleDefaults[0]?.name : `Organization: ${rule.name}`;
}

/** A check box that must be on, as a source states. */
function isSwitch({ kind }: Start, requirement: Requirement): boolean {
  return requirement.inferred !== true && settingOf(kind.id, requirement.path)?.type.type === "boolean";
}

type Value = Settings[string] | null;
/** Settings in which a value may be taken out. */
interface Nested {
  readonly [key: string]: Nested | Value;
}

/** An object with one value at a path. */
function at(path: string, value: Value): Nested {
  const [first = "", ...rest] = path.split(".");
  return { [first]: rest.length === 0 ? value : at(rest.join("."), value) };
}

function merged(a: Nested, b: Nested): Nested {
  const entries = Object.entries(b).map(([key, value]): [string, Nested | Value] => {
    const own = a[key];
    return [key, isObject(own) && isObject(value) ? merged(own, value) : value];
  });
  return { ...a, ...Object.fromEntries(entries) };
}

/** The tenant with the right value, wherever an item of the kind can have the setting and does not declare it. */
function withSetting(text: string, start: Start): string {
  const { kind, setting } = start;
  const { good } = startValues(start);
  const document = parseDocument(text);
  const items = document.get("items");
  if (!isSeq(items)) throw new UsageError("A tenant of policies/test/packs has no items.", "Add the setting by hand.");
  const own = items.items.filter((item): item is YAMLMap => isMap(item) && item.get("kind") === kind.id);
  const wanted = [
    ...(setting.requires ?? []).flatMap(({ path, in: [value] }) => [{ path, value }]),
    { path: setting.path, value: good },
  ];
  const added = own
    .filter((item) => canHave(item, setting))
    .flatMap((item) => wanted.filter(({ path }) => !item.hasIn(stepsOf(path))).map((one) => ({ item, ...one })));
  for (const { item, path, value } of added) item.setIn(stepsOf(path), document.createNode(value));
  const isMissing = own.length === 0 && kind.presence.type === "always";
  if (isMissing)
    items.add(document.createNode({ kind: kind.id, name: singletonName, settings: settingsWith(start, good) }));
  return added.length > 0 || isMissing ? printed(document) : text;
}

const stepsOf = (path: string): readonly string[] => ["settings", ...path.split(".")];

/** Whether an item declares nothing else than what the setting requires. */
function canHave(item: YAMLMap, { requires = [] }: Setting): boolean {
  return requires.every(({ path, in: allowed }) => {
    const value = item.getIn(stepsOf(path));
    return value === undefined || allowed.some((one) => one === value);
  });
}

/** Without the setting, where it is listed by its path as one that no rule reads. */
function withoutEntry(text: string, { kind, setting }: Start): string {
  const document = parseDocument(text);
  const entries = document.contents;
  if (!isSeq(entries)) throw new UsageError("policies/unruled.yaml is not a list.", "Remove the setting by hand.");
  const maps = entries.items.filter((one) => isMap(one));
  const entry = maps.find((one) => has(one, "kinds", kind.id) && has(one, "settings", setting.path));
  if (entry === undefined) return text;
  const count = (key: string): number => {
    const list = entry.get(key);
    return isSeq(list) ? list.items.length : 0;
  };
  if (count("kinds") > 1 && count("settings") > 1) return text;
  if (count("kinds") > 1) remove(entry, "kinds", kind.id);
  else if (count("settings") > 1) remove(entry, "settings", setting.path);
  else entries.items.splice(entries.items.indexOf(entry), 1);
  return printed(document);
}

function has(entry: YAMLMap, key: string, value: string): boolean {
  const list = entry.get(key);
  return isSeq(list) && list.items.some((one) => isScalar(one) && one.value === value);
}

function remove(entry: YAMLMap, key: string, value: string): void {
  const list = entry.get(key);
  if (isSeq(list)) list.items = list.items.filter((one) => !(isScalar(one) && one.value === value));
}

/** Prettier sets it out afterwards as it was. */
const printed = (document: Document): string => document.toString({ lineWidth: 0, flowCollectionPadding: false });
