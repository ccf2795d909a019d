/** Plans and states: what is not in them, what contradicts itself, and what is ours in another shape. */
import { checkJson, type Case, type CaseFile, type Expectation, type HoleKind, type Layout } from "../support/case.ts";
import { config, replace } from "../support/documents.ts";
import { find, fixture, objects, plan, planValue, without, type Plan } from "../support/plans.ts";

interface More {
  readonly config?: string;
  readonly args?: readonly string[];
  readonly file?: string;
  readonly layout?: Layout;
  readonly stdin?: string;
  readonly judgement?: string;
}

function one(
  id: string,
  kind: HoleKind,
  why: string,
  text: string | Uint8Array | (() => string),
  expect: Expectation,
  more: More = {},
): Case {
  const file = more.file ?? "plan.json";
  return {
    id,
    kind,
    why,
    layout: () => ({
      "tmes.config.yaml": more.config ?? config,
      [file]: typeof text === "function" ? text() : text,
      ...more.layout,
    }),
    args: checkJson(...(more.stdin === undefined ? [file] : ["-"]), ...(more.args ?? [])),
    ...(more.stdin === undefined ? {} : { stdin: more.stdin }),
    expect,
    ...(more.judgement === undefined ? {} : { judgement: more.judgement }),
  };
}

/** A plan of another Terraform, which does not state whether it is complete. */
const unstated = (name: string, change: (plan: Plan) => void = () => undefined): string =>
  plan(name, (of) => {
    delete of["complete"];
    delete of["applyable"];
    change(of);
  });

const passes: Expectation = { exit: 0, tenants: ["acme"], views: { acme: "closed" } };
const fails: Expectation = { exit: 1, finds: ["acme"] };
const notPassed: Expectation = { exit: [1, 2] };
const unusable: Expectation = { exit: 2, names: ["plan.json"] };
const closed = (exit: number): Expectation => ({ exit, views: { acme: "closed" } });
const open = (exit: readonly number[]): Expectation => ({ exit, views: { acme: "open" } });
const destroys: Expectation = { exit: [0, 1, 2], says: [/destroy|delete/i, /acme/] };
const whateverButSaid =
  "The exit code of a plan that takes tenants away is the gate's to decide; that it says so is not.";

const complete = `${config}plans: complete\n`;
const optional = `${config}tenants: optional\n`;
const foreign = (...addresses: readonly string[]): string => `${config}foreign: ${JSON.stringify(addresses)}\n`;

const controls: readonly Case[] = [
  one("good", "noise", "a plan that passes", fixture("good"), passes),
  one("bad", "completeness", "a plan that fails", fixture("bad"), fails),
  one("no-op", "noise", "a plan without changes that passes", fixture("no-op"), passes),
  one("no-op-bad", "completeness", "a plan without changes that fails", fixture("no-op-bad"), fails),
  one("update", "noise", "a plan that turns the setting off", fixture("update"), passes),
  one("with-other", "noise", "another resource with a known input", fixture("with-other"), passes),
  one("in-module", "hidden item", "an item in a module fails", fixture("ours-in-module"), fails),
];

const completeness: readonly Case[] = [
  one(
    "count-zero",
    "completeness",
    "an item with a count of 0 does not exist, by Terraform's statement",
    fixture("count-zero"),
    closed(1),
  ),
  one(
    "count-variable-zero",
    "completeness",
    "an item whose variable makes its count 0 does not exist",
    fixture("count-variable-zero"),
    closed(1),
  ),
  one(
    "for-each-local",
    "completeness",
    "an item over an empty local does not exist",
    fixture("for-each-local-empty"),
    closed(1),
  ),
  one(
    "for-each-resource",
    "completeness",
    "an item over an empty resource does not exist",
    fixture("for-each-resource-empty"),
    closed(1),
  ),
  one("count-variable", "noise", "an item that a variable switches on", fixture("count-variable"), passes),
  one(
    "unstated-good",
    "noise",
    "completeness is not stated, and every address has its instance",
    unstated("good"),
    passes,
  ),
  one("unstated-bad", "completeness", "completeness is not stated, and the plan fails", unstated("bad"), fails),
  one(
    "unstated-count-zero",
    "completeness",
    "completeness is not stated, and a constant count is 0",
    unstated("count-zero"),
    closed(1),
  ),
  one(
    "unstated-count-variable",
    "completeness",
    "completeness is not stated, and a variable decides the count",
    unstated("count-variable-zero"),
    closed(1),
  ),
  one(
    "unstated-variable-missing",
    "completeness",
    "completeness is not stated, and the plan lacks the variable that decides",
    unstated("count-variable-zero", (of) => delete of["variables"]),
    open([1]),
  ),
  one(
    "unstated-for-each-local",
    "completeness",
    "completeness is not stated, and a local decides",
    unstated("for-each-local-empty"),
    open([1]),
  ),
  one(
    "unstated-for-each-resource",
    "completeness",
    "completeness is not stated, and a resource decides",
    unstated("for-each-resource-empty"),
    open([1]),
  ),
  one(
    "claimed-complete",
    "completeness",
    "the configuration states that plans are complete",
    unstated("for-each-local-empty"),
    { ...closed(1), says: [/plans|complete/] },
    { config: complete },
  ),
  one(
    "claimed-against-statement",
    "completeness",
    "the configuration states it, and the plan states the contrary",
    fixture("target"),
    notPassed,
    { config: complete },
  ),
  one(
    "claim-misspelt",
    "configuration",
    "the claim on plans is misspelt",
    fixture("good"),
    { exit: 2, names: ["tmes.config.yaml"], says: [/complete/] },
    { config: `${config}plans: complet\n` },
  ),
  one("target", "completeness", "a plan with -target leaves the failing item out", fixture("target"), notPassed),
  one(
    "target-good",
    "completeness",
    "a plan that is not complete is an open view",
    plan("good", (of) => (of["complete"] = false)),
    open([0, 1]),
  ),
  one("errored", "completeness", "the plan failed on the way", fixture("errored"), unusable),
  one(
    "errored-and-complete",
    "contradiction",
    "a plan that failed and is complete",
    plan("good", (of) => (of["errored"] = true)),
    unusable,
  ),
  one(
    "errored-missing",
    "noise",
    "a plan of a version that does not state errors",
    plan("good", (of) => delete of["errored"]),
    passes,
  ),
  one(
    "complete-text",
    "input form",
    "completeness is a text",
    plan("for-each-local-empty", (of) => (of["complete"] = "true")),
    { exit: [0, 1, 2], never: [/"view":\s*"closed"/] },
    { judgement: "A text is not Terraform's statement: refused, or as if it were missing." },
  ),
  one(
    "errored-text",
    "input form",
    "the error mark is a text",
    plan("good", (of) => (of["errored"] = "true")),
    unusable,
  ),
  one(
    "refresh-only",
    "completeness",
    "a refresh-only plan describes no desired state",
    fixture("refresh-only"),
    notPassed,
  ),
  one(
    "deferred",
    "completeness",
    "an item is deferred",
    plan("good", (of) => {
      of["complete"] = false;
      of["deferred_changes"] = [
        {
          reason: "provider_config_unknown",
          resource_change: {
            address: "terraform_data.later",
            mode: "managed",
            type: "terraform_data",
            name: "later",
            change: { actions: ["create"], before: null, after: {}, after_unknown: { input: true } },
          },
        },
      ];
    }),
    { ...notPassed, names: ["terraform_data.later"] },
  ),
  one("unknown-setting", "completeness", "the setting is known after apply", fixture("unknown-setting"), fails),
  one(
    "sensitive",
    "completeness",
    "the setting is marked sensitive",
    plan("bad", (of) => {
      const { change } = objects(of);
      change.change.after_sensitive = { input: { settings: { threatIntelligence: { senderAddresses: true } } } };
    }),
    notPassed,
  ),
  one(
    "sensitive-whole",
    "completeness",
    "the whole input is marked sensitive",
    plan("bad", (of) => (objects(of).change.change.after_sensitive = { input: true })),
    notPassed,
  ),
];

const both = (of: Plan, value: unknown, part: "planned" | "changed"): void => {
  const { planned, change } = objects(of);
  const input = part === "planned" ? planned.values.input : change.change.after.input;
  input.settings.threatIntelligence.senderAddresses = value;
};

const contradictions: readonly Case[] = [
  one(
    "planned-lacks",
    "contradiction",
    "the failing item is only among the changes",
    plan("bad", (of) => (of.planned_values.root_module.resources = without(of.planned_values.root_module.resources))),
    unusable,
  ),
  one(
    "changes-lack",
    "contradiction",
    "an item is not among the changes",
    plan("good", (of) => (of.resource_changes = without(of.resource_changes))),
    unusable,
  ),
  one(
    "configuration-lacks",
    "contradiction",
    "an item is not configured",
    plan("good", (of) => (of.configuration.root_module.resources = without(of.configuration.root_module.resources))),
    unusable,
  ),
  one(
    "only-configured",
    "contradiction",
    "the failing item is only configured",
    plan("bad", (of) => {
      of.planned_values.root_module.resources = without(of.planned_values.root_module.resources);
      of.resource_changes = without(of.resource_changes);
    }),
    notPassed,
  ),
  one(
    "values-differ",
    "contradiction",
    "planned values pass and the change fails",
    plan("bad", (of) => both(of, false, "planned")),
    unusable,
  ),
  one(
    "values-differ-otherwise",
    "contradiction",
    "planned values fail and the change passes",
    plan("bad", (of) => both(of, false, "changed")),
    unusable,
  ),
  one(
    "code-differs",
    "contradiction",
    "the code fails, and what is planned passes",
    plan("bad", (of) => {
      both(of, false, "planned");
      both(of, false, "changed");
    }),
    notPassed,
  ),
  one(
    "no-changes",
    "contradiction",
    "there are planned items and no changes at all",
    plan("good", (of) => delete (of as Partial<Plan>).resource_changes),
    unusable,
  ),
  one(
    "no-planned",
    "contradiction",
    "there are changes and no planned values",
    plan("bad", (of) => delete (of as Partial<Plan>).planned_values),
    unusable,
  ),
  one(
    "no-configuration",
    "contradiction",
    "there is no configuration",
    plan("good", (of) => delete (of as Partial<Plan>).configuration),
    notPassed,
    {
      judgement:
        "Without it nothing proves that the plan is whole; every Terraform that can write our items writes it.",
    },
  ),
  one(
    "empty-configuration",
    "contradiction",
    "the configuration is empty",
    plan("good", (of) => (of.configuration.root_module.resources = [])),
    unusable,
  ),
  one(
    "deleted-and-planned",
    "contradiction",
    "an item is planned and to be deleted",
    plan("good", (of) => (objects(of).change.change.actions = ["delete"])),
    unusable,
  ),
  one(
    "address-twice",
    "contradiction",
    "an address is planned twice",
    plan("good", (of) => of.planned_values.root_module.resources.push(structuredClone(objects(of).planned))),
    unusable,
  ),
  one(
    "change-twice",
    "contradiction",
    "an address has two changes",
    plan("good", (of) => {
      const second = structuredClone(objects(of).change);
      second.change.after.input.settings.threatIntelligence.senderAddresses = true;
      of.resource_changes.push(second);
    }),
    unusable,
  ),
  one(
    "unknown-and-known",
    "contradiction",
    "a setting is planned and marked unknown",
    plan(
      "good",
      (of) =>
        (objects(of).change.change.after_unknown = {
          input: { settings: { threatIntelligence: { senderAddresses: true } } },
        }),
    ),
    notPassed,
  ),
  one(
    "tenant-differs",
    "contradiction",
    "the change is of another tenant than what is planned",
    plan("good", (of) => (objects(of).change.change.after.input["tenant"] = "acme-us")),
    unusable,
  ),
  one(
    "keys-twice",
    "contradiction",
    "completeness is stated twice",
    replace(fixture("good"), '"complete":true', '"complete":false,"complete":true'),
    unusable,
  ),
  one(
    "setting-twice",
    "contradiction",
    "a setting is in the plan twice",
    replace(fixture("bad"), '"senderAddresses":true', '"senderAddresses":true,"senderAddresses":false'),
    unusable,
  ),
  one(
    "setting-twice-escaped",
    "contradiction",
    "a setting is in the plan twice, once by an escape",
    replace(fixture("bad"), '"senderAddresses":true', '"senderAddresses":true,"sender\\u0041ddresses":false'),
    unusable,
  ),
];

const overrides: readonly Case[] = [
  one(
    "ignored-constant",
    "hidden item",
    "Terraform ignores a change, and keeps what fails",
    fixture("ignored-constant"),
    fails,
  ),
  one(
    "ignored-reference",
    "hidden item",
    "Terraform ignores a change of a reference, and keeps what fails",
    fixture("ignored-reference"),
    fails,
  ),
  one(
    "ignored-kept-good",
    "hidden item",
    "Terraform ignores a change to what fails",
    plan("ignored-constant", (of) => {
      both(of, false, "planned");
      both(of, false, "changed");
      const { configured } = objects(of);
      configured.expressions = JSON.parse(
        JSON.stringify(configured.expressions).replace('"senderAddresses":false', '"senderAddresses":true'),
      );
    }),
    { exit: 1, says: [/ignore/] },
  ),
  one(
    "ignored-untold",
    "hidden item",
    "a reference stands where a change may be ignored, and nothing can tell",
    plan("ignored-reference", (of) => {
      both(of, false, "planned");
      both(of, false, "changed");
    }),
    { exit: [0, 1], says: [/ignore_changes/] },
  ),
];

const shape = (name: string): Case =>
  one(
    `shape-${name}`,
    "hidden item",
    `an item is written as ${name}, beside a tenant that passes`,
    fixture(`shape-${name}`),
    { exit: [1, 2], names: ["terraform_data.odd"] },
  );
/** A plan that passes, with another input of a resource that is not one of the items. */
const reshaped = (input: unknown): string =>
  plan("with-other", (of) => {
    const { planned, change, configured } = find(of, "terraform_data.other");
    Object.assign(planned.values, { input });
    Object.assign(change.change.after, { input });
    configured.expressions = { input: { constant_value: input } };
  });
const item = {
  tmes: "syslog-server/v1",
  tenant: "acme",
  name: "odd",
  settings: { address: "siem.example.com", port: 514, protocol: "tcp" },
};
const shapes: readonly Case[] = [
  ...["jsonencode", "list", "map", "triggers", "misspelt"].map(shape),
  ...(
    [
      ["list-in-map", "a list in a map", { items: [item] }],
      ["list-in-list", "a list in a list", [[item]]],
      ["yaml-text", "a YAML text", 'tmes: "syslog-server/v1"\ntenant: acme\nname: odd\n'],
      ["json-in-map", "a JSON text in a map", { document: JSON.stringify(item) }],
      ["capital-key", "the key TMES", { ...item, tmes: undefined, TMES: item.tmes }],
      ["key-kind", "the key kind", { ...item, tmes: undefined, kind: item.tmes }],
      ["kind-without-version", "a kind without a version", { ...item, tmes: "syslog-server" }],
      ["kind-v2", "a version that does not exist", { ...item, tmes: "syslog-server/v2" }],
      ["kind-blank", "a blank after the version", { ...item, tmes: "syslog-server/v1 " }],
      ["kind-misspelt", "a misspelt kind", { ...item, tmes: "syslog-sever/v1" }],
      ["wrapped", "a value in a wrapper", { value: item }],
      [
        "whole-document",
        "a whole document",
        { apiVersion: "tmes/v1", tenant: { name: "acme" }, items: [{ kind: "syslog-server" }] },
      ],
    ] as const
  ).map(([id, what, input]) =>
    one(
      `shape-${id}`,
      "hidden item",
      `an item is written as ${what}`,
      () => reshaped(input),
      { exit: [1, 2], names: ["terraform_data.other"] },
      id === "whole-document" ? { judgement: "What looks like ours and is not read as ours is an error." } : {},
    ),
  ),
  one(
    "shape-null-resource",
    "hidden item",
    "an item is written as triggers of a null_resource",
    plan("with-other", (of) => {
      const { planned, change, configured } = find(of, "terraform_data.other");
      const values = { triggers: { tmes: "syslog-server/v1", tenant: "acme", name: "odd" } };
      Object.assign(planned, { address: "null_resource.other", type: "null_resource", values });
      Object.assign(change, { address: "null_resource.other", type: "null_resource" });
      Object.assign(change.change, { after: values, after_unknown: {} });
      Object.assign(configured, { address: "null_resource.other", type: "null_resource", expressions: {} });
    }),
    { exit: [1, 2], names: ["null_resource.other"] },
    { judgement: "What looks like ours and is not read as ours is an error, whatever the resource's type." },
  ),
  one("shape-text-true", "input form", "a conversion made a text of true", fixture("text-true"), {
    exit: [1, 2],
    says: [/true/],
  }),
];

const nothing: readonly Case[] = [
  one("nothing", "nothing to check", "a plan with nothing of ours", fixture("nothing"), unusable),
  one(
    "nothing-allowed",
    "nothing to check",
    "a plan with nothing of ours, and that is allowed",
    fixture("nothing"),
    { exit: 0 },
    { args: ["--allow-empty"] },
  ),
  one(
    "nothing-optional",
    "nothing to check",
    "a plan with nothing of ours, and the configuration allows it",
    fixture("nothing"),
    { exit: 0 },
    { config: optional },
  ),
  one("empty", "nothing to check", "a plan without any resource", fixture("empty"), unusable),
  one(
    "empty-allowed",
    "nothing to check",
    "a plan without any resource, and that is allowed",
    fixture("empty"),
    { exit: 0 },
    { args: ["--allow-empty"] },
  ),
  one("empty-state", "nothing to check", "a state without any resource", '{"format_version":"1.0"}', unusable),
  one(
    "empty-state-allowed",
    "nothing to check",
    "a state without any resource, and that is allowed",
    '{"format_version":"1.0"}',
    { exit: 0 },
    { args: ["--allow-empty"] },
  ),
  one("bad-allowed", "nothing to check", "allowing an empty plan allows no violation", fixture("bad"), fails, {
    args: ["--allow-empty"],
  }),
  one(
    "errored-allowed",
    "nothing to check",
    "allowing an empty plan allows no failed plan",
    fixture("errored"),
    unusable,
    { args: ["--allow-empty"] },
  ),
  one(
    "target-allowed",
    "nothing to check",
    "allowing an empty plan allows none that is not complete",
    plan("nothing", (of) => (of["complete"] = false)),
    notPassed,
    { args: ["--allow-empty"], judgement: "What a -target plan leaves out may be ours." },
  ),
  one(
    "unknown-allowed",
    "nothing to check",
    "allowing an empty plan allows none with an unknown input",
    plan("foreign-unknown", (of) => {
      for (const name of ["terraform_data.objects", "terraform_data.tenant"]) {
        of.planned_values.root_module.resources = without(of.planned_values.root_module.resources, name);
        of.resource_changes = without(of.resource_changes, name);
        of.configuration.root_module.resources = without(of.configuration.root_module.resources, name);
      }
    }),
    notPassed,
    { args: ["--allow-empty"] },
  ),
  one(
    "optional-misspelt",
    "configuration",
    "the configuration's word for it is misspelt",
    fixture("good"),
    { exit: 2, says: [/optional/] },
    { config: `${config}tenants: optinal\n` },
  ),
  one("destroy", "nothing to check", "a plan destroys the tenants", fixture("destroy"), destroys, {
    judgement: whateverButSaid,
  }),
  one(
    "removed",
    "nothing to check",
    "the code of a tenant is gone, so the plan destroys it",
    fixture("removed"),
    destroys,
    { judgement: whateverButSaid },
  ),
  one(
    "removed-all",
    "nothing to check",
    "all code is gone, so the plan destroys the tenant",
    fixture("removed-all"),
    destroys,
    { judgement: whateverButSaid },
  ),
  one(
    "removed-allowed",
    "nothing to check",
    "a plan destroys a tenant where an empty one is allowed",
    fixture("removed"),
    destroys,
    { args: ["--allow-empty"], judgement: whateverButSaid },
  ),
  one(
    "removed-optional",
    "nothing to check",
    "a plan destroys a tenant where tenants are optional",
    fixture("removed-all"),
    destroys,
    { config: optional, judgement: whateverButSaid },
  ),
  one(
    "forgotten",
    "nothing to check",
    "a plan lets Terraform forget the tenant",
    plan("removed", (of) =>
      of.resource_changes.forEach(
        ({ change }) => (change.actions = change.actions.map((action) => (action === "delete" ? "forget" : action))),
      ),
    ),
    { exit: [0, 1, 2], says: [/destroy|delete|forget|remove/i, /acme/] },
    { judgement: whateverButSaid },
  ),
  one(
    "item-removed",
    "nothing to check",
    "a plan destroys an item of a tenant that stays",
    plan("good", (of) => {
      const gone = structuredClone(objects(of).change);
      Object.assign(gone, { address: "terraform_data.old", name: "old" });
      gone.change.actions = ["delete"];
      gone.change.before = gone.change.after;
      Object.assign(gone.change, { after: null });
      gone.change.before.input["name"] = "old server";
      gone.change.before.input["tmes"] = "syslog-server/v1";
      Object.assign(gone.change.before.input, { settings: {} });
      of.resource_changes.push(gone);
    }),
    { exit: [0, 1] },
    { judgement: "A removed item of a tenant that stays is the diff's subject; the check must not break on it." },
  ),
  one(
    "foreign-destroyed",
    "noise",
    "a plan destroys another system's resource",
    plan("good", (of) => {
      const gone = structuredClone(objects(of).change);
      Object.assign(gone, { address: "terraform_data.old", name: "old" });
      Object.assign(gone.change, { actions: ["delete"], before: { input: "text" }, after: null, after_unknown: {} });
      of.resource_changes.push(gone);
    }),
    passes,
  ),
];

const others: readonly Case[] = [
  one("foreign-unknown", "foreign item", "another resource's input is known after apply", fixture("foreign-unknown"), {
    exit: [1, 2],
    names: ["terraform_data.other"],
  }),
  one(
    "foreign-named",
    "foreign item",
    "the configuration names that resource",
    fixture("foreign-unknown"),
    { exit: 0, names: ["terraform_data.other"] },
    { config: foreign("terraform_data.other") },
  ),
  one("foreign-module", "foreign item", "a module's input is known after apply", fixture("foreign-module"), {
    exit: [1, 2],
    names: ["module.vendor.terraform_data.other"],
  }),
  one(
    "foreign-module-named",
    "foreign item",
    "the configuration names that module",
    fixture("foreign-module"),
    { exit: 0, names: ["module.vendor"] },
    { config: foreign("module.vendor") },
  ),
  one(
    "foreign-prefix",
    "foreign item",
    "the configuration names a module whose name begins alike",
    fixture("foreign-module"),
    notPassed,
    { config: foreign("module.ven") },
  ),
  one(
    "foreign-is-ours",
    "foreign item",
    "one of ours is in the module that the configuration names",
    fixture("ours-in-module"),
    { exit: [1, 2], names: ["module.vendor"] },
    { config: foreign("module.vendor") },
  ),
  one(
    "foreign-item-is-ours",
    "foreign item",
    "the address that the configuration names is one of ours",
    fixture("bad"),
    { exit: [1, 2], names: ["terraform_data.objects"] },
    { config: foreign("terraform_data.objects") },
  ),
  one(
    "foreign-tenant-is-ours",
    "foreign item",
    "the address that the configuration names is the tenant",
    fixture("good"),
    { exit: [1, 2], names: ["terraform_data.tenant"] },
    { config: foreign("terraform_data.tenant") },
  ),
  one(
    "foreign-shape-is-ours",
    "foreign item",
    "one of ours in another shape is under the address that the configuration names",
    fixture("shape-list"),
    { exit: [1, 2], names: ["terraform_data.odd"] },
    { config: foreign("terraform_data.odd") },
  ),
  one(
    "foreign-all",
    "foreign item",
    "the configuration names everything",
    fixture("foreign-unknown"),
    { exit: 2, names: ["tmes.config.yaml"] },
    { config: foreign("*"), judgement: "A wildcard would switch the check off in one line." },
  ),
  one(
    "foreign-empty",
    "foreign item",
    "the configuration names an empty address",
    fixture("foreign-unknown"),
    { exit: 2, names: ["tmes.config.yaml"] },
    { config: foreign("") },
  ),
  one(
    "foreign-instance",
    "foreign item",
    "the configuration names a resource with several instances",
    fixture("foreign-unknown")
      .replaceAll('"address":"terraform_data.other"', '"address":"terraform_data.other[0]","index":0')
      .replace(
        '"address":"terraform_data.other[0]","index":0,"mode":"managed","type":"terraform_data","name":"other","provider_config_key"',
        '"address":"terraform_data.other","mode":"managed","type":"terraform_data","name":"other","count_expression":{"constant_value":1},"provider_config_key"',
      ),
    { exit: 0 },
    { config: foreign("terraform_data.other") },
  ),
  one(
    "foreign-unused",
    "foreign item",
    "the configuration names an address that is not there",
    fixture("good"),
    { exit: [0, 1, 2], names: ["module.gone"] },
    {
      config: foreign("module.gone"),
      judgement: "A name left over hides the next resource of that name: the report lists it.",
    },
  ),
];

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const good = (): string => fixture("good");
const forms: readonly Case[] = [
  ...["0.1", "0.2"].map((version) =>
    one(
      `format-${version}`,
      "input form",
      `format_version ${version} is older than terraform_data`,
      plan("good", (of) => (of["format_version"] = version)),
      { exit: 2, says: [/1\.4/] },
    ),
  ),
  one(
    "format-2",
    "input form",
    "format_version 2.0 is not known",
    plan("good", (of) => (of["format_version"] = "2.0")),
    unusable,
  ),
  one(
    "format-missing",
    "input form",
    "there is no format_version",
    plan("good", (of) => delete of["format_version"]),
    unusable,
  ),
  one(
    "format-number",
    "input form",
    "format_version is a number",
    plan("good", (of) => (of["format_version"] = 1.2)),
    unusable,
  ),
  one(
    "format-1-9",
    "input form",
    "a later minor version",
    plan("bad", (of) => (of["format_version"] = "1.9")),
    notPassed,
  ),
  one(
    "hcp-good",
    "input form",
    "HCP Terraform's plan and run, passing",
    JSON.stringify({ plan: planValue("good"), run: { id: "run-1" } }),
    passes,
  ),
  one(
    "hcp-bad",
    "input form",
    "HCP Terraform's plan and run, failing",
    JSON.stringify({ plan: planValue("bad"), run: { id: "run-1" } }),
    fails,
  ),
  one(
    "hcp-run-first",
    "input form",
    "HCP Terraform's run and plan, failing",
    JSON.stringify({ run: { id: "run-1", organization: { name: "acme" } }, plan: planValue("bad") }),
    fails,
  ),
  one(
    "hcp-no-plan",
    "input form",
    "HCP Terraform's run without a plan",
    JSON.stringify({ plan: null, run: { id: "run-1" } }),
    unusable,
  ),
  one(
    "hcp-errored",
    "input form",
    "HCP Terraform's plan that failed",
    JSON.stringify({ plan: planValue("errored"), run: {} }),
    unusable,
  ),
  one(
    "wrapper",
    "input form",
    "setup-terraform's wrapper printed a line before the plan",
    () => `[command]/opt/terraform-bin show -json tfplan\n${good()}`,
    { exit: 2, says: [/wrapper/i] },
  ),
  one(
    "wrapper-standard-input",
    "input form",
    "the wrapper's line comes by standard input",
    good,
    { exit: 2, says: [/wrapper/i] },
    { stdin: `[command]/opt/terraform-bin show -json tfplan\n${fixture("good")}\n::debug::stdout` },
  ),
  one(
    "wrapper-after",
    "input form",
    "the wrapper printed lines after the plan",
    () => `${good()}\n::debug::Terraform exited with code 0.\n`,
    { exit: 2, says: [/wrapper|after/i] },
  ),
  one(
    "jsonc",
    "input form",
    "a plan with comments",
    () => `// the plan\n${good()}`,
    { exit: 2, names: ["plan.jsonc"], says: [/comment/i] },
    { file: "plan.jsonc" },
  ),
  one("jsonc-name", "input form", "a plan called .jsonc without comments", fixture("bad"), notPassed, {
    file: "plan.jsonc",
  }),
  one(
    "encrypted-state",
    "input form",
    "OpenTofu encrypted the state",
    '{"serial":3,"lineage":"4d9d11fd-e6f5-3cdc-541b-394b8899a858","meta":{"key_provider.pbkdf2.key":"eyJzYWx0IjoiQUFBQSJ9"},"encrypted_data":"AAAA","encryption_version":"v0"}',
    { exit: 2, says: [/encrypt/i] },
  ),
  one(
    "encrypted-plan",
    "input form",
    "OpenTofu encrypted the plan",
    '{"meta":{"key_provider.pbkdf2.key":"eyJzYWx0IjoiQUFBQSJ9"},"encrypted_data":"AAAA","encryption_version":"v0"}',
    { exit: 2, says: [/encrypt/i] },
  ),
  one(
    "json-lines",
    "input form",
    "what terraform plan -json prints",
    '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info","type":"planned_change","change":{"resource":{"addr":"terraform_data.objects"},"action":"create"}}\n',
    unusable,
  ),
  one(
    "human-text",
    "input form",
    "what terraform show prints for people",
    '# terraform_data.objects will be created\n  + resource "terraform_data" "objects" {\n      + input = {}\n    }\n\nPlan: 1 to add.\n',
    unusable,
  ),
  one(
    "warning-before",
    "input form",
    "a warning stands before the plan",
    () => `Warning: Unable to open CLI configuration file\n${good()}`,
    unusable,
  ),
  one("two-plans", "input form", "two plans in one file", () => `${good()}\n${fixture("bad")}`, unusable),
  one("utf-16", "input form", "PowerShell wrote the plan", utf16(fixture("bad")), notPassed),
  one("mark", "input form", "a byte order mark stands before the plan", () => `\uFEFF${fixture("bad")}`, fails),
  one("truncated", "input form", "the plan breaks off", () => good().slice(0, -200), unusable),
  one(
    "same-twice",
    "contradiction",
    "one plan under two names",
    fixture("good"),
    { exit: 2 },
    { layout: { "again.json": fixture("good") }, args: ["again.json"] },
  ),
  one(
    "plan-and-state",
    "contradiction",
    "a plan and a state of one tenant",
    fixture("good"),
    { exit: 2 },
    { layout: { "state.json": fixture("state-bad") }, args: ["state.json"] },
  ),
  one(
    "resources-object",
    "input form",
    "the planned resources are a map",
    plan("bad", (of) => Object.assign(of.planned_values.root_module, { resources: {} })),
    notPassed,
  ),
  one(
    "planned-list",
    "input form",
    "the planned values are a list",
    plan("bad", (of) => Object.assign(of, { planned_values: [] })),
    unusable,
  ),
  one(
    "capital-resource-key",
    "input form",
    "the key of planned values is in capitals",
    () => good().replace('"planned_values"', '"PLANNED_VALUES"'),
    notPassed,
  ),
  one("state", "noise", "a state that passes", fixture("state"), { exit: 0, tenants: ["acme"] }),
  one("state-bad", "completeness", "a state that fails", fixture("state-bad"), fails),
  one("raw-state", "noise", "a state file that passes", fixture("raw.tfstate"), { exit: 0, tenants: ["acme"] }),
  one("raw-state-bad", "completeness", "a state file that fails", fixture("raw-bad.tfstate"), fails),
  one(
    "raw-state-v3",
    "input form",
    "a state file of an older version",
    () => fixture("raw-bad.tfstate").replace('"version": 4', '"version": 3'),
    unusable,
  ),
  one(
    "state-shape",
    "hidden item",
    "a state holds an item as text",
    () =>
      replace(
        fixture("state-bad"),
        /"input":\{"name":"settings".*?"tmes":"suspicious-objects\/v1"\}/,
        `"input":${JSON.stringify(JSON.stringify(item))}`,
      ),
    { exit: [1, 2], names: ["terraform_data.objects"] },
  ),
  one(
    "state-drift",
    "noise",
    "the plan noticed drift, and corrects it",
    plan("update", (of) => (of["resource_drift"] = [structuredClone(objects(of).change)])),
    passes,
  ),
];

/** See the file's head. */
export const plans: CaseFile = {
  title: "plans",
  cases: [...controls, ...completeness, ...contradictions, ...overrides, ...shapes, ...nothing, ...others, ...forms],
};
