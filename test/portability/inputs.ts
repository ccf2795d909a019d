/** Small plans and documents in which every way of not being able to judge occurs, each with a name. */
import { itemDigest } from "@tmes-as-code/policy";

/** An input as a file would hold it. */
export interface Case {
  readonly name: string;
  readonly surface: "plan" | "document";
  readonly input: unknown;
}

const settings = {
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  noticeVersion: "2025-12-09",
  inventory: "complete",
};

function block(kind: string, name: string, own: unknown, more: object = {}): object {
  return { tmes: `${kind}/v1`, tenant: "acme", name, settings: own, ...more };
}

const acme = block("tenant", "acme", settings);

const virusRule = {
  enabled: true,
  direction: "inbound",
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: false },
};

const tlsDefault = { direction: "inbound", managedDomain: "default", peer: "default", enabled: true };

/** A `terraform_data` of a plan. */
interface Resource {
  readonly address?: string;
  readonly input?: unknown;
  /** Marks of the input. */
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly type?: string;
  /** `false`: no entry in `resource_changes`. */
  readonly change?: boolean;
  readonly more?: object;
  /** What the configuration has of it besides its address. */
  readonly code?: object;
  /** Its values before the change, which destroys it or changes nothing. */
  readonly before?: object;
  readonly actions?: readonly string[];
}

function planned({
  address = "terraform_data.x",
  input,
  sensitive,
  type = "terraform_data",
  more = {},
}: Resource): object {
  return {
    address,
    mode: "managed",
    type,
    values: input === undefined ? {} : { input },
    sensitive_values: sensitive === undefined ? {} : { input: sensitive },
    ...more,
  };
}

function changed({
  address = "terraform_data.x",
  input,
  unknown,
  sensitive,
  type = "terraform_data",
  before,
  actions = ["create"],
}: Resource): object {
  return {
    address,
    type,
    change: {
      actions,
      ...(before === undefined ? {} : { before }),
      after: { input },
      after_unknown: unknown === undefined ? {} : { input: unknown },
      after_sensitive: sensitive === undefined ? {} : { input: sensitive },
    },
  };
}

const tenantBlock: Resource = { address: "terraform_data.tenant", input: acme };

function planOf(resources: readonly Resource[], more: object = {}): object {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: { resources: resources.map(planned) } },
    resource_changes: resources.filter(({ change }) => change !== false).map(changed),
    configuration: { root_module: { resources: resources.map(configured) } },
    complete: true,
    errored: false,
    ...more,
  };
}

function configured({ address = "terraform_data.x", type = "terraform_data", code = {} }: Resource): object {
  return { address: address.replaceAll(/\[[^\]]*\]/g, ""), mode: "managed", type, expressions: {}, ...code };
}

/** The change of a resource that is destroyed or forgotten. */
function ended({ address, input }: Resource, action = "delete"): object {
  const change = { actions: [action], before: { input }, after: null, after_unknown: {} };
  return { address, type: "terraform_data", change };
}

/** Code of a resource whose input is a constant. */
const constant = (value: unknown): Pick<Resource, "code"> => ({
  code: { expressions: { input: { constant_value: value } } },
});

const rule = (own: unknown, more: Partial<Resource> = {}): Resource => ({
  address: "terraform_data.rule",
  input: block("virus-rule", "Organization: Virus", own),
  ...more,
});

const ruleDigest = itemDigest("acme", { kind: "virus-rule", name: "Organization: Virus" });

function digest(own: object, unknown: object = {}): Resource {
  const input = block("quarantine-digest", "digest", { enabled: true, recipients: "all", ...own });
  return { address: "terraform_data.digest", input, unknown: { settings: unknown } };
}

const plans: Readonly<Record<string, unknown>> = {
  "a tenant and a rule": planOf([tenantBlock, rule(virusRule)]),
  "a rule that fails": planOf([tenantBlock, rule({ ...virusRule, virtualAnalyzer: { enabled: true } })]),
  "settings without effect": planOf([
    tenantBlock,
    rule({ ...virusRule, virtualAnalyzer: { enabled: false, securityLevel: "low", macroFiles: true } }),
    digest({ inlineActions: { enabled: false, preview: true } }),
  ]),
  "settings whose switch is known after apply": planOf([
    tenantBlock,
    digest({ inlineActions: { preview: true } }, { inlineActions: { enabled: true } }),
  ]),
  "settings whose switch is not declared": planOf([tenantBlock, digest({ inlineActions: { preview: true } })]),
  nulls: planOf([
    tenantBlock,
    rule({ ...virusRule, order: null, virtualAnalyzer: { enabled: null, securityLevel: null } }),
  ]),
  "a number as text": planOf([
    tenantBlock,
    { address: "terraform_data.y", input: block("message-size", "settings", { maximumMegabytes: "25" }) },
    {
      address: "terraform_data.z",
      input: block("syslog-server", "siem", { address: "siem.example.com", port: "6514", protocol: "tls" }),
    },
  ]),
  "a number as text where a text is meant": planOf([tenantBlock, rule({ ...virusRule, level: "7" })]),
  "a setting known after apply": planOf([
    tenantBlock,
    rule({ ...virusRule, virtualAnalyzer: {} }, { unknown: { settings: { virtualAnalyzer: { enabled: true } } } }),
  ]),
  "an unknown that does not matter": planOf([tenantBlock, rule(virusRule, { unknown: { settings: { order: true } } })]),
  "an unconfirmed item": planOf([
    tenantBlock,
    { input: block("virus-rule", "Organization: Virus", virusRule, { unconfirmed: true }) },
    { address: "terraform_data.y", input: block("tls-peer", "Default", tlsDefault, { unconfirmed: true }) },
    {
      address: "terraform_data.z",
      input: block("domain", "acme.example", { skipDefaultRules: true }, { unconfirmed: true }),
    },
  ]),
  "an unconfirmed item with a setting known after apply": planOf([
    tenantBlock,
    {
      input: block("virus-rule", "r", { ...virusRule, virtualAnalyzer: {} }, { unconfirmed: true }),
      unknown: { settings: { virtualAnalyzer: { enabled: true } } },
    },
  ]),
  "a mark known after apply": planOf([
    tenantBlock,
    { input: block("virus-rule", "r", virusRule), unknown: { unconfirmed: true } },
  ]),
  "a sensitive mark": planOf([
    tenantBlock,
    { input: block("virus-rule", "r", virusRule, { unconfirmed: false }), sensitive: { unconfirmed: true } },
  ]),
  "a mark that is off": planOf([
    tenantBlock,
    { input: block("virus-rule", "r", virusRule, { unconfirmed: false }) },
    { address: "terraform_data.y", input: block("virus-rule", "s", virusRule, { unconfirmed: null }) },
  ]),
  "a mark that is a text": planOf([
    tenantBlock,
    { input: block("virus-rule", "r", virusRule, { unconfirmed: "true" }) },
  ]),
  "a mark of a tenant": planOf([{ address: "terraform_data.tenant", input: { ...acme, unconfirmed: true } }]),
  "settings known after apply": planOf([
    tenantBlock,
    {
      address: "terraform_data.rule",
      input: { tmes: "virus-rule/v1", tenant: "acme", name: "r" },
      unknown: { settings: true },
    },
  ]),
  "an element known after apply": planOf([
    tenantBlock,
    {
      input: block("logon-access-control", "settings", {
        apiAccess: "block-and-log",
        approvedAddresses: ["192.0.2.1", null],
      }),
      unknown: { settings: { approvedAddresses: [false, true] } },
    },
  ]),
  "a null element": planOf([
    tenantBlock,
    { input: block("logon-access-control", "settings", { approvedAddresses: ["192.0.2.1", null] }) },
  ]),
  "a member of an element known after apply": planOf([
    tenantBlock,
    {
      input: block("sender-filter", "settings", { approvedSenders: [{ sender: "*@example.com" }, {}] }),
      unknown: { settings: { approvedSenders: [{}, { sender: true }] } },
    },
  ]),
  "an unknown setting that there is not": planOf([
    tenantBlock,
    rule(virusRule, { unknown: { settings: { virtualAnalyser: true } } }),
  ]),
  "a sensitive setting": planOf([tenantBlock, rule(virusRule, { sensitive: { settings: { virtualAnalyzer: true } } })]),
  "sensitive and unknown": planOf([
    tenantBlock,
    rule(
      { ...virusRule, virtualAnalyzer: {} },
      {
        unknown: { settings: { virtualAnalyzer: { enabled: true } } },
        sensitive: { settings: true },
      },
    ),
  ]),
  "a sensitive element": planOf([
    tenantBlock,
    {
      input: block("logon-access-control", "settings", {
        apiAccess: "block-and-log",
        approvedAddresses: ["192.0.2.1", "0.0.0.0/0"],
      }),
      sensitive: { settings: { approvedAddresses: [false, true] } },
    },
  ]),
  "an input that is sensitive as a whole": planOf([tenantBlock, rule(virusRule, { sensitive: true })]),
  "somebody's secret": planOf([tenantBlock, { input: { password: "x" }, sensitive: true }]),
  "an input known after apply": planOf([tenantBlock, { unknown: true }]),
  "no word on an input": planOf([tenantBlock, { change: false }], { complete: undefined }),
  "a kind known after apply": planOf([
    tenantBlock,
    { input: { tenant: "acme", name: "r", settings: {} }, unknown: { tmes: true } },
  ]),
  "a name known after apply": planOf([
    tenantBlock,
    { input: { tmes: "virus-rule/v1", tenant: "acme", settings: virusRule }, unknown: { name: true } },
  ]),
  "a tenant known after apply": planOf([
    tenantBlock,
    { input: { tmes: "virus-rule/v1", name: "r", settings: virusRule }, unknown: { tenant: true } },
  ]),
  "a tenant's site known after apply": planOf([
    {
      ...tenantBlock,
      input: block("tenant", "acme", { ...settings, site: undefined }),
      unknown: { settings: { site: true } },
    },
    rule(virusRule),
  ]),
  "somebody else's": planOf([tenantBlock, { input: "x" }, { address: "terraform_data.y", input: { value: 1 } }]),
  "another type": planOf([tenantBlock, { input: block("virus-rule", "r", virusRule), type: "null_resource" }]),
  "an item that does not say its kind": planOf([tenantBlock, { input: { tenant: "acme", name: "r", settings: {} } }]),
  "an unknown kind": planOf([tenantBlock, { input: block("virus-ruler", "r", {}) }]),
  "another version": planOf([tenantBlock, { input: { ...block("virus-rule", "r", {}), tmes: "virus-rule/v2" } }]),
  "a kind that is not a text": planOf([tenantBlock, { input: { ...block("virus-rule", "r", {}), tmes: 3 } }]),
  "a misspelt setting": planOf([tenantBlock, rule({ ...virusRule, virtualAnalyser: { enabled: true } })]),
  "a misspelt setting that is null": planOf([tenantBlock, rule({ ...virusRule, virtualAnalyser: null })]),
  "a wrong type": planOf([tenantBlock, rule({ ...virusRule, enabled: "yes" })]),
  "a wrong value": planOf([tenantBlock, rule({ ...virusRule, direction: "sideways" })]),
  "an object for a value": planOf([tenantBlock, rule({ ...virusRule, enabled: {} })]),
  "a value for an object": planOf([tenantBlock, rule({ ...virusRule, virtualAnalyzer: true })]),
  "settings that are a list": planOf([tenantBlock, rule([virusRule])]),
  "no settings": planOf([tenantBlock, { input: { tmes: "virus-rule/v1", tenant: "acme", name: "r" } }]),
  "a misspelt key": planOf([tenantBlock, { input: block("virus-rule", "r", virusRule, { setting: {} }) }]),
  "a key that is null": planOf([tenantBlock, { input: block("virus-rule", "r", virusRule, { note: null }) }]),
  "a name that is none": planOf([tenantBlock, { input: block("virus-rule", " r", virusRule) }]),
  "a settings page of another name": planOf([tenantBlock, { input: block("ip-reputation", "mine", {}) }]),
  "a tenant of two names": planOf([{ input: { ...acme, name: "other" } }]),
  "two blocks of one key": planOf([
    tenantBlock,
    rule(virusRule),
    { ...rule(virusRule), address: "terraform_data.again" },
  ]),
  "items without their tenant": planOf([rule(virusRule)]),
  "two tenants": planOf([
    tenantBlock,
    rule(virusRule),
    { address: "terraform_data.other", input: { ...acme, tenant: "other", name: "other" } },
  ]),
  "one stack of two": planOf([
    { ...tenantBlock, input: { ...acme, spread: { mail: [ruleDigest], web: ["0".repeat(16)] } } },
    rule(virusRule),
  ]),
  "both stacks": planOf([
    { ...tenantBlock, input: { ...acme, spread: { mail: [ruleDigest], web: [] } } },
    rule(virusRule),
  ]),
  "a spread of another synth": planOf([{ ...tenantBlock, input: { ...acme, spread: { mail: [] } } }, rule(virusRule)]),
  "a spread of an earlier version": planOf([
    { ...tenantBlock, input: { ...acme, spread: { mail: 1, web: "0" } } },
    rule(virusRule),
  ]),
  "a spread with a digest that is none": planOf([
    { ...tenantBlock, input: { ...acme, spread: { mail: [ruleDigest.toUpperCase()] } } },
    rule(virusRule),
  ]),
  "a spread known after apply": planOf([{ ...tenantBlock, unknown: { spread: true } }, rule(virusRule)]),
  "a spread that is none": planOf([{ ...tenantBlock, input: { ...acme, spread: { mail: "many" } } }, rule(virusRule)]),
  "a plan with -target": planOf([tenantBlock, rule(virusRule)], { complete: false }),
  "deferred changes": planOf([tenantBlock, rule(virusRule)], {
    deferred_changes: ["a", "b", "d", "c"].map((name) => ({ resource_change: { address: `terraform_data.${name}` } })),
  }),
  "deferred changes without an address": planOf([tenantBlock], { deferred_changes: [{}] }),
  "an old plan that leaves something out": planOf([tenantBlock], {
    complete: undefined,
    configuration: {
      root_module: { resources: [tenantBlock, { address: "terraform_data.rule" }].map(configured) },
    },
  }),
  "an old plan that leaves out what may not exist": planOf([tenantBlock], {
    complete: undefined,
    configuration: {
      root_module: {
        resources: [tenantBlock, { address: "terraform_data.rule", code: { count_expression: {} } }].map(configured),
        module_calls: { m: { for_each_expression: {}, module: { resources: [configured({})] } } },
      },
    },
  }),
  ...Object.fromEntries(
    Object.entries({
      "a count of 0": { count_expression: { constant_value: 0 } },
      "a count of 1": { count_expression: { constant_value: 1 } },
      "an empty set": { for_each_expression: { constant_value: [] } },
      "a variable that is off": { count_expression: { references: ["var.off"] } },
      "a variable that is on": { count_expression: { references: ["var.on"] } },
      "two variables": { count_expression: { references: ["var.off", "var.none"] } },
      "a variable and a local": { count_expression: { references: ["var.off", "local.x"] } },
      "a part of a variable": { for_each_expression: { references: ["var.off.x", "var.off"] } },
      "a variable that is not in it": { count_expression: { references: ["var.other"] } },
      "no references": { count_expression: { references: [] } },
    }).map(([name, code]) => [
      `an old plan that leaves out an item by ${name}`,
      planOf([tenantBlock], {
        complete: undefined,
        variables: { on: { value: true }, off: { value: false }, none: { value: {} } },
        configuration: {
          root_module: {
            resources: [tenantBlock, { address: "terraform_data.rule", code }].map(configured),
            module_calls: {
              m: { count_expression: { constant_value: 0 }, module: { resources: [configured({ code })] } },
            },
          },
        },
      }),
    ]),
  ),
  "an old plan without a change of an item": planOf([tenantBlock, rule(virusRule, { change: false })], {
    complete: undefined,
  }),
  "no configuration": planOf([tenantBlock, rule(virusRule)], { configuration: undefined }),
  "ignored changes": planOf([
    tenantBlock,
    rule(virusRule, constant(block("virus-rule", "Organization: Virus", { ...virusRule, enabled: false }))),
  ]),
  "a constant with templates and escapes": planOf([
    tenantBlock,
    {
      address: "terraform_data.rule",
      input: block("virus-rule", "${r} of 100%{", { ...virusRule, level: "organization" }),
      ...constant(block("virus-rule", "$${r} of 100%%{", { ...virusRule, level: "${local.level}" })),
    },
  ]),
  "a constant with a template and another value": planOf([
    tenantBlock,
    rule({ ...virusRule, enabled: false }, constant(block("virus-rule", "${local.name}", virusRule))),
  ]),
  "an input that refers to others": planOf([
    tenantBlock,
    rule(virusRule, {
      code: { expressions: { input: { references: ["var.x"] } } },
      before: { input: {} },
      actions: ["no-op"],
    }),
  ]),
  "two inputs that refer to others, one of them new": planOf([
    tenantBlock,
    ...["c", "b", "a"].map((name): Resource => ({
      address: `terraform_data.${name}`,
      input: block("virus-rule", name, virusRule),
      code: { expressions: { input: { references: ["var.x"] } } },
      ...(name === "a" ? {} : { before: { input: {} }, actions: ["update"] }),
    })),
  ]),
  "modules in modules": {
    ...planOf([tenantBlock]),
    planned_values: {
      root_module: {
        resources: [planned(tenantBlock)],
        child_modules: [
          {
            address: "module.a",
            child_modules: [
              {
                address: 'module.a.module.b["x[1]"]',
                resources: [
                  planned({ ...rule(virusRule), address: 'module.a.module.b["x[1]"].terraform_data.rule[0]' }),
                ],
              },
            ],
          },
        ],
      },
    },
    resource_changes: [
      changed(tenantBlock),
      changed({
        ...rule(virusRule, { unknown: { settings: { virtualAnalyzer: { enabled: true } } } }),
        address: 'module.a.module.b["x[1]"].terraform_data.rule[0]',
      }),
    ],
    configuration: {
      root_module: {
        resources: [configured(tenantBlock)],
        module_calls: {
          a: {
            module: {
              module_calls: {
                b: {
                  module: {
                    resources: [
                      {
                        address: "terraform_data.rule",
                        type: "terraform_data",
                        expressions: { input: { constant_value: { something: "else" } } },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  "a deposed object": {
    ...planOf([
      tenantBlock,
      rule(virusRule),
      { ...rule({ ...virusRule, enabled: "x" }), more: { deposed_key: "byebye" } },
    ]),
    resource_changes: [
      changed(tenantBlock),
      changed(rule(virusRule)),
      { ...changed({ ...rule({}), unknown: true }), deposed: "byebye" },
    ],
  },
  "a failed plan": planOf([tenantBlock], { errored: true }),
  "a plan of nothing": planOf([], { planned_values: { root_module: {} } }),
  "a plan that destroys a tenant and all": planOf([], {
    planned_values: { root_module: {} },
    resource_changes: [ended(tenantBlock)],
  }),
  "a plan that only refreshes": planOf([], {
    planned_values: { root_module: {} },
    prior_state: { values: { root_module: { resources: [planned(tenantBlock)] } } },
  }),
  "a plan that destroys another tenant": planOf([tenantBlock], {
    resource_changes: [
      changed(tenantBlock),
      ended({ address: "terraform_data.gone", input: { ...acme, tenant: "gone", name: "gone" } }),
      ended({ address: "terraform_data.left", input: { ...acme, tenant: "left", name: "left" } }, "forget"),
      ended({ address: "terraform_data.old", input: acme }),
      ended({ address: "terraform_data.item", input: block("virus-rule", "r", virusRule) }),
      ended({ address: "terraform_data.text", input: "x" }),
    ],
  }),
  "a plan that only destroys a tenant": planOf([{ input: "x" }], {
    resource_changes: [changed({ input: "x" }), ended(tenantBlock)],
  }),
  "a plan with -target and no tenant": planOf([{ input: "x" }], { complete: false }),
  "a plan with an unknown input and no tenant": planOf([{ unknown: true }]),
  ...Object.fromEntries(
    Object.entries<[Resource, object?]>({
      "a text": [{ input: JSON.stringify(block("virus-rule", "r", virusRule)) }],
      "a text in a text": [{ input: JSON.stringify({ value: JSON.stringify(block("dkim", "r", {})) }) }],
      "YAML in capitals": [{ input: "TMES: Virus-Rule/v1\ntenant: acme\n" }],
      "a list in a list": [{ input: [[block("virus-rule", "r", virusRule)]] }],
      "a map": [{ input: { one: block("domain", "r", {}) } }],
      "a misspelt key": [{ input: { tms: "domain/v1", name: "acme.example" } }],
      "a key beside its settings": [{ input: { type: "domain/v2 ", settings: {} } }],
      "a document": [{ input: { value: { apiVersion: "tmes/v1" } } }],
      "a document in a text": [{ input: { value: "apiVersion: tmes/v1" } }],
      "what replaces": [
        { input: "x", more: { values: { input: "x", triggers_replace: block("spam-rule", "r", {}) } } },
      ],
      "a copy that replaces": [
        { input: "x", more: { values: { input: "x", triggers_replace: [acme, { item: acme }] } } },
      ],
      "a changed copy": [{ input: [{ ...acme, name: "other" }] }],
      "another resource": [{ input: block("virus-rule", "r", virusRule), type: "null_resource" }],
      "a secret": [{ input: [block("virus-rule", "r", virusRule)], sensitive: true }],
      "nothing, a word of others": [{ input: { type: "domain/v1", path: "/domain/v1", x: "policy/v1 tmes" } }],
    }).map(([name, [resource]]) => [`an item as ${name}`, planOf([tenantBlock, resource])]),
  ),
  ...Object.fromEntries(
    Object.entries<Resource>({
      "an unknown input": { unknown: true },
      "an unknown kind": { input: { tenant: "acme", name: "r", settings: {} }, unknown: { tmes: true } },
      "an item": { input: block("virus-rule", "r", virusRule) },
      "an item without a name": { input: { tmes: "virus-rule/v1", tenant: "acme" }, unknown: { name: true } },
      "an item in a list": { input: [block("virus-rule", "r", virusRule)] },
    }).flatMap(([name, resource]) =>
      ["terraform_data.listed[0]", "terraform_data.listed_too"].map((address) => [
        `${name} under ${address}`,
        planOf([tenantBlock, { ...resource, address }]),
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      "planned twice": [[tenantBlock, tenantBlock], [tenantBlock], [tenantBlock]],
      "changed twice": [[tenantBlock], [tenantBlock, tenantBlock], [tenantBlock]],
      "not changed": [[tenantBlock], [], [tenantBlock]],
      "not planned": [[tenantBlock], [tenantBlock, {}], [tenantBlock]],
      "not configured": [[tenantBlock], [tenantBlock], []],
      "only configured": [[tenantBlock], [tenantBlock], [tenantBlock, {}]],
      destroyed: [[tenantBlock], [{ ...tenantBlock, actions: ["delete"] }], [tenantBlock]],
      different: [[tenantBlock], [{ ...tenantBlock, input: { ...acme, settings: {} } }], [tenantBlock]],
    } satisfies Record<string, readonly (readonly Resource[])[]>).map(
      ([name, [inPlan = [], inChanges = [], inCode = []]]) => [
        `a contradiction: ${name}`,
        planOf([], {
          planned_values: { root_module: { resources: inPlan.map(planned) } },
          resource_changes: inChanges.map(changed),
          configuration: { root_module: { resources: inCode.map(configured) } },
        }),
      ],
    ),
  ),
  "a failed plan that says so as a text": planOf([tenantBlock], { errored: "true" }),
  "a plan of an old version": planOf([tenantBlock], { format_version: "0.2" }),
  "a plan and a run": { plan: planOf([tenantBlock, rule(virusRule)]), run: { id: "run-1" } },
  "a plan without planned values": planOf([tenantBlock], { planned_values: undefined }),
  "a plan of another version": planOf([tenantBlock], { format_version: "2.0" }),
  "no resources": planOf([tenantBlock], { planned_values: { root_module: { resources: "none" } } }),
  "a resource without address": planOf([tenantBlock], {
    planned_values: { root_module: { resources: [{ type: "terraform_data", values: { input: acme } }] } },
  }),
  "a change without address": planOf([tenantBlock], { resource_changes: [{ change: {} }] }),
  "two alike console defaults, one unknown": planOf([
    tenantBlock,
    {
      address: "terraform_data.peer",
      input: block("tls-peer", "Default (inbound)", { managedDomain: "default", peer: "default" }),
      unknown: { settings: { direction: true } },
    },
  ]),
};

const document = (items: unknown, more: object = {}): object => ({
  apiVersion: "tmes/v1",
  tenant: { name: "acme", ...settings },
  items,
  ...more,
});

const item = (own: unknown, more: object = {}): object => ({
  kind: "virus-rule",
  name: "Organization: Virus",
  settings: own,
  ...more,
});

const documents: Readonly<Record<string, unknown>> = {
  "a document": document([item(virusRule)]),
  "a document that fails": document([item({ ...virusRule, virtualAnalyzer: { enabled: true } })]),
  "a document with settings without effect": document([
    item({ ...virusRule, virtualAnalyzer: { enabled: false, macroFiles: true } }),
  ]),
  "several documents": [
    document([item(virusRule)]),
    { ...document([]), tenant: { name: "other", site: "us", edition: "standard", dataSubjects: ["US"] } },
  ],
  "a tenant with nothing declared": { apiVersion: "tmes/v1", tenant: { name: "acme" }, items: [] },
  "nulls and no settings": document([item({ ...virusRule, order: null }), { kind: "ip-reputation", name: "settings" }]),
  "names that need quotes": document([item(virusRule, { name: 'R&D <b> "quoted" \\ ü' })]),
  "two documents of one tenant": [document([]), document([])],
  "two items of one key": document([item(virusRule), item(virusRule)]),
  "no version": { ...document([]), apiVersion: undefined },
  "another version of documents": document([], { apiVersion: "tmes/v2" }),
  "an unknown key": document([], { itens: [] }),
  "a schema": document([], { $schema: "./schema.json" }),
  "a schema that is none": document([], { $schema: 3 }),
  "no items": document(undefined),
  "items that are not a list": document({}),
  "an item that is none": document(["virus-rule"]),
  "an unknown kind of a document": document([{ kind: "virus-ruler", name: "r", settings: {} }]),
  "a tenant among the items": document([{ kind: "tenant", name: "acme", settings: {} }]),
  "a kind that is a number": document([{ kind: 3, name: "r", settings: {} }]),
  "an unknown key of an item": document([item(virusRule, { setting: {} })]),
  "no name": document([{ kind: "virus-rule", settings: {} }]),
  "a misspelt setting of a document": document([item({ ...virusRule, enabeld: true })]),
  "a number as text in a document": document([
    { kind: "syslog-server", name: "siem", settings: { address: "siem.example.com", port: "6514" } },
  ]),
  "a setting as a list": document([item({ ...virusRule, enabled: [true] })]),
  "settings that are a text": document([item("none")]),
  "a misspelt setting of the tenant": document([], { tenant: { name: "acme", sites: "eu" } }),
  "an unknown site": document([], { tenant: { name: "acme", site: "mars" } }),
  "an unconfirmed item": document([
    item(virusRule, { unconfirmed: true }),
    { kind: "tls-peer", name: "Default", unconfirmed: true, settings: tlsDefault },
  ]),
  "a mark that is off": document([
    item(virusRule, { unconfirmed: false }),
    item(virusRule, { name: "r", unconfirmed: null }),
  ]),
  "a mark that is a text": document([item(virusRule, { unconfirmed: "true" })]),
  labels: document([], { tenant: { name: "acme", ...settings, labels: { team: "platform", note: null } } }),
  "a label that is a number": document([], { tenant: { name: "acme", labels: { team: 3 } } }),
  "a label of a forbidden name": document([], { tenant: { name: "acme", labels: { constructor: "x" } } }),
  "a jurisdiction that is none": document([], { tenant: { name: "acme", dataSubjects: ["EL"] } }),
  ...Object.fromEntries(
    [
      "siem.example.com",
      "2001:db8::1",
      "192.0.2.1",
      "Siem.example.com",
      "siem.example.123",
      "a:b",
      "1a.2b",
      "::1\n",
      "0:".repeat(30),
    ].map((address) => [
      `the host ${JSON.stringify(address)}`,
      document([{ kind: "syslog-server", name: "siem", settings: { address, port: 6514, protocol: "tls" } }]),
    ]),
  ),
  "too few elements": document([], { tenant: { name: "acme", dataSubjects: [] } }),
  "no tenant": { apiVersion: "tmes/v1", items: [] },
  "a tenant without a name": document([], { tenant: { site: "eu" } }),
  "settings of several items that are not declared": document([
    { kind: "domain", name: "acme.example", settings: {} },
    item({ direction: "inbound" }),
    item({ direction: "outbound" }, { name: "Second rule" }),
  ]),
  "an item with the name of another default": document([
    { kind: "domain", name: "acme.example", settings: {} },
    item({ ...virusRule, direction: "outbound" }),
  ]),
  "no documents": [],
  "a document that is a text": ["acme"],
};

/** Every case. */
export const cases: readonly Case[] = [
  ...Object.entries(plans).map(([name, input]): Case => ({ name, surface: "plan", input })),
  ...Object.entries(documents).map(([name, input]): Case => ({ name, surface: "document", input })),
];
