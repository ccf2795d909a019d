/** Configurations that are accepted and refused, for the parser and for the JSON Schema alike. */

/** A configuration that is refused, where, and why. */
export interface Refused {
  readonly text: string;
  /** Line and column. */
  readonly at: string;
  readonly says: RegExp;
  /** What a schema cannot see: the whole of the file, or YAML itself. */
  readonly beyondSchema?: true;
}

/** An exception, with lines changed or left out. */
function exception(change: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Readonly<Record<string, string | undefined>> = {
    id: "va-au-1",
    rule: "virtual-analyzer-off@1",
    tenant: "acme-au",
    item: '{ kind: virus-rule, name: "Organization: Virus" }',
    path: "settings.virtualAnalyzer.enabled",
    covers: "fail",
    value: "true",
    reason: "Until the contract ends.",
    owner: '"@acme/mail"',
    approver: "privacy@example.com",
    ticket: "PRIV-12",
    expires: "2027-01-31",
    ...change,
  };
  const given = Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `exceptions:\n  - ${given.join("\n    ")}\n`;
}

/** A retired record, with lines changed or left out. */
function record(change: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Readonly<Record<string, string | undefined>> = {
    id: "va-au-gone",
    tenant: "acme-au",
    item: '{ kind: virus-rule, name: "Organization: Virus" }',
    reason: "Replaced.",
    owner: '"@acme/mail"',
    approver: "privacy@example.com",
    date: "2026-11-01",
    done: "deleted",
    ...change,
  };
  const given = Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `retired:\n  - ${given.join("\n    ")}\n`;
}

const digest = "0123456789abcdef".repeat(4);

export const accepted: Readonly<Record<string, string>> = {
  "a retired record of an item": record(),
  "a retired record of a tenant, with a ticket": record({ item: undefined, ticket: "PRIV-13" }),
  "a retired record of what moved": record({ done: "moved-to", to: "tenant acme-eu" }),
  "a retired record of a claim": record({ item: undefined, claim: "inventory", done: "withdrawn" }),
  "nothing but a comment in it": "# to come\n{}\n",
  packs: "packs: [eu-privacy, works-council]\n",
  "rules with severities and parameters":
    "rules:\n  a: { severity: warn }\n  b: { severity: off }\n  c: { parameters: { limits: { log: 90 }, list: [1, x] } }\n",
  "rules without entries": "packs: [a]\nrules:\n",
  "a selection of rules": "select: { modules: [syslog], legal: [GDPR Art. 35], categories: [content] }\n",
  "a selection beside packs": "packs: [all]\nselect:\n  modules: [syslog]\n",
  bundles: `bundles: [./policies/dist/bundle, "../x", /opt/rules, mail-rules, "@example/mail-rules"]\n`,
  "bundles with digests": `bundles:\n  - { from: ./x, digest: ${digest} }\n  - from: "@tmes-as-code/policies"\n`,
  "an exception": exception(),
  "an exception without an item": exception({ item: undefined, path: "tenant.site", value: "us" }),
  "an exception of a list": exception({ value: "[a, 1, true]" }),
  "an exception by digest": exception({ value: `{ digest: ${digest} }` }),
  "an exception of what is absent": exception({ value: "{ absent: true }" }),
  "an exception of what is undetermined": exception({ covers: "undetermined", value: undefined }),
  "an exception of several unknowns": exception({
    covers: "undetermined",
    unknown: "[settings.direction, 'settings.peers[0][\"odd key\"]']",
  }),
  "no exceptions": "exceptions:\n",
  projects: "projects: [emea, regions/apac, .hidden]\n",
  "projects with a floor": "projects: [emea]\nfloor: [eu-privacy]\n",
  "a floor without projects": "floor: [all]\n",
  "no projects": "projects:\nfloor:\n",
  "statements on plans":
    "plans: complete\ntenants: optional\nforeign: [module.a, module.a.module.b-c, null_resource.x]\n",
  "a resource in a module": "foreign: [module.a.terraform_data.x]\n",
  "no statements": "plans:\ntenants:\nforeign:\n",
  documents: 'documents: ["tenants/**/*.yaml", "!tenants/drafts/**", a?.json]\n',
  "no documents": "documents:\n",
};

export const refused: Readonly<Record<string, Refused>> = {
  ...Object.fromEntries(
    ["id", "tenant", "reason", "owner", "approver", "date", "done"].map((key) => [
      `a retired record without ${key}`,
      { text: record({ [key]: undefined }), at: "2:5", says: new RegExp(`\`${key}\` is required`) },
    ]),
  ),
  "a retired record with an unknown action": {
    text: record({ done: "forgotten" }),
    at: "9:11",
    says: /must be one of switched-off, deleted, moved-to, withdrawn/,
  },
  "a retired record of what moved, without a place": {
    text: record({ done: "moved-to" }),
    at: "2:5",
    says: /`to` is required with `done: moved-to`/,
  },
  "a retired record with a place, of what did not move": {
    text: record({ to: "elsewhere" }),
    at: "2:5",
    says: /and only there/,
  },
  "a retired record of an item and a claim": {
    text: record({ claim: "inventory", done: "withdrawn" }),
    at: "10:12",
    says: /not both/,
  },
  "a retired record of a claim that was deleted": {
    text: record({ item: undefined, claim: "inventory" }),
    at: "8:11",
    says: /`done: withdrawn` is for records with a `claim`/,
  },
  "a retired record of all tenants": { text: record({ tenant: '"*"' }), at: "3:13", says: /wildcards are not allowed/ },
  "a retired record on a day that is none": {
    text: record({ date: "2026-02-31" }),
    at: "8:11",
    says: /must be a day/,
    beyondSchema: true,
  },
  "two retired records of one id": {
    text: record() + record().replace("retired:\n", ""),
    at: "10:9",
    says: /two retired records are called/,
    beyondSchema: true,
  },
  "a list": { text: "- a\n", at: "1:1", says: /expected a mapping/ },
  nothing: { text: "", at: "undefined:undefined", says: /expected a mapping/ },
  "no YAML": { text: "packs: [a\n", at: "2:1", says: /./, beyondSchema: true },
  "an alias as a key": {
    text: "&a packs: [x]\n*a : [y]\n",
    at: "2:1",
    says: /found an alias as a key/,
    beyondSchema: true,
  },
  "a tag that is unknown": { text: "packs: !x [a]\n", at: "1:8", says: /Unresolved tag/, beyondSchema: true },
  "a key twice": { text: "packs: [a]\npacks: [b]\n", at: "2:1", says: /each key once/, beyondSchema: true },
  "an unknown key": { text: "pack: [a]\n", at: "1:7", says: /unknown key `pack` \(did you mean `packs`\?\)/ },
  "no packs": { text: "packs: []\n", at: "1:8", says: /at least one pack/ },
  "a pack that is not a name": { text: "packs: [1]\n", at: "1:9", says: /a string/ },
  "an unknown key of a rule": {
    text: "rules:\n  a: { severty: warn }\n",
    at: "2:17",
    says: /unknown key `severty` \(did you mean `severity`\?\)/,
  },
  "an unknown severity": { text: "rules:\n  a: { severity: loud }\n", at: "2:18", says: /error, warn, off/ },
  "a rule that is not a mapping": { text: "rules:\n  a: warn\n", at: "2:6", says: /must be a mapping/ },
  "parameters in a list": { text: "rules:\n  a: { parameters: [1] }\n", at: "2:20", says: /must be a mapping/ },
  "a selection in a list": { text: "select: [syslog]\n", at: "1:9", says: /must be a mapping/ },
  "a selection of nothing": { text: "select: { modules: [] }\n", at: "1:9", says: /selects nothing/ },
  "a selection by something else": { text: "select: { module: [a] }\n", at: "1:19", says: /did you mean `modules`/ },
  "a selection of one text": { text: "select: { modules: syslog }\n", at: "1:20", says: /must be a list/ },
  "a selection of a number": { text: "select: { legal: [35] }\n", at: "1:19", says: /named by a text/ },
  "one bundle": { text: "bundles: ./x\n", at: "1:10", says: /must be a list/ },
  "a bundle that is nowhere": { text: "bundles: [policies/dist]\n", at: "1:11", says: /neither a folder nor/ },
  "a bundle that is a number": { text: "bundles: [1]\n", at: "1:11", says: /a bundle is a folder/ },
  "a bundle without a place": { text: `bundles: [{ digest: ${digest} }]\n`, at: "1:11", says: /`from` must be/ },
  "a bundle with another key": { text: "bundles: [{ form: ./x }]\n", at: "1:19", says: /did you mean `from`/ },
  "a digest that is none": { text: "bundles: [{ from: ./x, digest: abc }]\n", at: "1:32", says: /SHA-256/ },
  "one exception": { text: "exceptions: { id: a }\n", at: "1:13", says: /must be a list/ },
  "an exception that is a text": { text: "exceptions: [a]\n", at: "1:14", says: /is a mapping/ },
  "an exception with another key": {
    text: exception({ aprover: "x" }),
    at: "14:14",
    says: /unknown key `aprover` \(did you mean `approver`\?\)/,
  },
  ...Object.fromEntries(
    ["id", "rule", "tenant", "covers", "reason", "owner", "approver", "ticket", "expires"].map((key) => [
      `an exception without ${key}`,
      { text: exception({ [key]: undefined }), at: "2:5", says: new RegExp(`\`${key}\` is required`) },
    ]),
  ),
  "an exception without a path": { text: exception({ path: undefined }), at: "2:5", says: /`path` must be/ },
  "an exception without a value": { text: exception({ value: undefined }), at: "2:5", says: /names the `value`/ },
  "an exception with an empty reason": { text: exception({ reason: '" "' }), at: "9:13", says: /`reason` must be/ },
  "an exception with an id of words": { text: exception({ id: "the one" }), at: "2:9", says: /letters, digits/ },
  "an exception of any version": {
    text: exception({ rule: "virtual-analyzer-off" }),
    at: "3:11",
    says: /<rule>@<version>/,
  },
  "an exception of many tenants": {
    text: exception({ tenant: '"acme-*"' }),
    at: "4:13",
    says: /wildcards are not allowed/,
  },
  "an exception of many items": {
    text: exception({ item: '{ kind: virus-rule, name: "*" }' }),
    at: "5:37",
    says: /wildcards are not allowed/,
  },
  "an exception of an item without a name": {
    text: exception({ item: "{ kind: virus-rule }" }),
    at: "5:11",
    says: /a `name`/,
  },
  "an exception of many paths": { text: exception({ path: "settings.peers[*].tls" }), at: "6:11", says: /wildcards/ },
  "an exception of everything": { text: exception({ covers: "all" }), at: "7:13", says: /fail or undetermined/ },
  "an exception of a record": { text: exception({ value: "{ a: 1 }" }), at: "8:17", says: /unknown key \(length 1\)/ },
  "an exception of records": { text: exception({ value: "[{ a: 1 }]" }), at: "8:12", says: /`value` must be/ },
  "an exception with a digest that is none": {
    text: exception({ value: "{ digest: x }" }),
    at: "8:12",
    says: /`value` must be/,
  },
  "an exception of what is there and not": {
    text: exception({ value: `{ digest: ${digest}, absent: true }` }),
    at: "8:12",
    says: /`value` must be/,
  },
  "unknown paths of what fails": {
    text: exception({ unknown: "[settings]" }),
    at: "14:14",
    says: /covers? what is undetermined/,
  },
  "unknown paths that are none": {
    text: exception({ covers: "undetermined", unknown: "[1]" }),
    at: "14:15",
    says: /must be a path/,
  },
  "an expiry that is not a day": {
    text: exception({ expires: "2027-02-30" }),
    at: "13:14",
    says: /a day such as/,
    beyondSchema: true,
  },
  "an expiry in words": { text: exception({ expires: "never" }), at: "13:14", says: /a day such as/ },
  "an exception twice": {
    text: `${exception()}${exception().replace("exceptions:\n", "")}`,
    at: "14:9",
    says: /two exceptions are called `va-au-1`/,
    beyondSchema: true,
  },
  "one pattern of documents": { text: "documents: a.yaml\n", at: "1:12", says: /must be a list/ },
  "an empty list of documents": { text: "documents: []\n", at: "1:12", says: /must be a list of at least one pattern/ },
  "documents that are only taken out": { text: 'documents: ["!a.yaml"]\n', at: "1:12", says: /does not start with/ },
  ...Object.fromEntries(
    ["", "!", "../a.yaml", "./a.yaml", "/a.yaml", "a//b", "a/", "a\\\\b", "{a,b}.yaml", "[ab].yaml", "a/../b"].map(
      (path) => [
        `the pattern ${JSON.stringify(path)}`,
        { text: `documents: ["${path}"]\n`, at: "1:13", says: /a path below this folder/ },
      ],
    ),
  ),
  "one project": { text: "projects: emea\n", at: "1:11", says: /must be a list/ },
  ...Object.fromEntries(
    [
      "./emea",
      "../emea",
      "emea/",
      "/emea",
      ".",
      "a/../b",
      "e*",
      "a\\\\b",
      "c:",
      "node_modules/x",
      "x/node_modules",
      "",
    ].map((path) => [
      `project ${path}`,
      { text: `projects: ["${path}"]\n`, at: "1:12", says: /a folder below this one/ },
    ]),
  ),
  "a project that is a number": { text: "projects: [1]\n", at: "1:12", says: /a folder below this one/ },
  "another word on plans": { text: "plans: partial\n", at: "1:8", says: /must be `complete`/ },
  "another word on tenants": { text: "tenants: none\n", at: "1:10", says: /must be `optional`/ },
  "one foreign address": { text: "foreign: module.a\n", at: "1:10", says: /must be a list/ },
  ...Object.fromEntries(
    ["", "*", "module.*", "module", "module.a.", "module.a.b", "terraform_data", "terraform_data.x[0]", "a.b.c"].map(
      (address) => [
        `the foreign address ${JSON.stringify(address)}`,
        { text: `foreign: ["${address}"]\n`, at: "1:11", says: /expected the address of a module or resource/ },
      ],
    ),
  ),
  "a foreign address twice": { text: "foreign: [a.b, a.b]\n", at: "1:16", says: /listed twice/ },
  "a project twice": { text: "projects: [a, a]\n", at: "1:15", says: /listed twice/ },
  "a project in a project": {
    text: "projects: [a/b, a]\n",
    at: "1:17",
    says: /`a` and project `a\/b` lie in each other/,
    beyondSchema: true,
  },
  "an empty floor": { text: "projects: [a]\nfloor: []\n", at: "2:8", says: /at least one pack/ },
  "a floor of numbers": { text: "projects: [a]\nfloor: [1]\n", at: "2:9", says: /named by its id/ },
  "a bundle twice": { text: "bundles: [./x, ./x]\n", at: "1:16", says: /named twice/, beyondSchema: true },
};
