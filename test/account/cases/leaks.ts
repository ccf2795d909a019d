/** Personal data that no output may show: addresses, phone numbers, long digit strings anywhere; names by setting. */
import { stringify } from "yaml";
import { checkJson, checkPretty, type Case, type CaseFile, type Expectation, type Layout } from "../support/case.ts";
import { bad, config, documentValue, good, replace } from "../support/documents.ts";
import { plan } from "../support/plans.ts";

/** What is planted, and the part of it that tells who it is. */
interface Secret {
  readonly id: string;
  readonly text: string;
  readonly never: string;
}

const address: Secret = { id: "address", text: "anna.muster@example.com", never: "anna.muster" };
const phone: Secret = { id: "phone", text: "+49 151 23456789", never: "23456789" };
const person: Secret = { id: "name", text: "Erika Mustermann", never: "Mustermann" };

/** Forms of addresses, phone numbers and digit strings. */
const forms: readonly Secret[] = [
  address,
  phone,
  { id: "address-international", text: "jörg.müßig@bücher.example", never: "müßig" },
  { id: "address-chinese", text: "用户名@例え.example", never: "用户名" },
  { id: "address-arabic", text: "\u0641\u0627\u0637\u0645\u0629@example.com", never: "\u0641\u0627\u0637\u0645\u0629" },
  { id: "address-decomposed", text: "jo\u0308rgen@example.com", never: "jo\u0308rgen" },
  { id: "address-plus", text: "anna.muster+news@example.com", never: "muster+news" },
  { id: "address-quoted", text: '"anna muster"@example.com', never: "anna muster" },
  { id: "address-apostrophe", text: "o'hara-quinn@example.com", never: "o'hara-quinn" },
  { id: "address-literal", text: "anna.muster@[192.0.2.7]", never: "anna.muster" },
  { id: "address-no-dot", text: "anna.muster@intranet", never: "anna.muster" },
  { id: "address-capitals", text: "ANNA.MUSTER@EXAMPLE.COM", never: "ANNA.MUSTER" },
  { id: "address-mailto", text: "<mailto:anna.muster@example.com>", never: "anna.muster" },
  { id: "address-full-width-at", text: "anna.muster\uFF20example.com", never: "anna.muster" },
  { id: "address-encoded", text: "anna.muster%40example.com", never: "anna.muster" },
  { id: "phone-national", text: "0151 23456789", never: "23456789" },
  { id: "phone-dashes", text: "0151-2345-6789", never: "2345-6789" },
  { id: "phone-slash", text: "089/12345678", never: "12345678" },
  { id: "phone-parentheses", text: "+1 (555) 010-9999", never: "010-9999" },
  { id: "phone-dots", text: "01.23.45.67.89", never: "45.67.89" },
  { id: "phone-zero-zero", text: "0044 20 7946 0958", never: "7946 0958" },
  { id: "phone-no-break-space", text: "+49\u00a0151\u00a023456789", never: "23456789" },
  {
    id: "phone-arabic-digits",
    text: "\u0660\u0661\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
    never: "\u0662\u0663\u0664\u0665",
  },
  { id: "digits-card", text: "4111111111111111", never: "4111111111111111" },
  { id: "digits-card-groups", text: "4111 1111 1111 1111", never: "1111 1111" },
  { id: "digits-iban", text: "DE89370400440532013000", never: "370400440532013000" },
  { id: "digits-social-security", text: "078-05-1120", never: "078-05-1120" },
];

const packs = "packs: [all]\n";

function withItem(kind: string, settings: unknown, name = "planted"): string {
  const { tenant } = documentValue("acme-two", true);
  return stringify({ apiVersion: "tmes/v1", tenant, items: [{ kind, name, settings }] }, { lineWidth: 0 });
}

function one(
  id: string,
  why: string,
  layout: Layout,
  args: readonly string[],
  never: readonly (string | RegExp)[],
  more: Partial<Expectation> = {},
  judgement?: string,
): Case {
  return {
    id,
    kind: "leak",
    why,
    layout,
    args,
    expect: { exit: [0, 1, 2], never, ...more },
    ...(judgement === undefined ? {} : { judgement }),
  };
}

const virus = (more: object): object => ({
  direction: "inbound",
  enabled: true,
  level: "organization",
  ...more,
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: true },
});
type Planted = readonly [setting: string, kind: string, settings: (value: unknown) => object, name?: string];

/** Every setting that the catalog marks as personal, with what it may hold. */
const addresses: readonly Planted[] = [
  ["rule-recipients", "virus-rule", (value) => virus({ recipients: [value] })],
  ["rule-senders", "spam-rule", (value) => ({ direction: "inbound", enabled: true, level: "user", senders: [value] })],
  ["rule-exception-sender", "virus-rule", (value) => virus({ exceptions: [{ sender: value, recipient: "anyone" }] })],
  [
    "rule-exception-recipient",
    "content-rule",
    (value) => ({
      direction: "inbound",
      enabled: true,
      level: "user",
      exceptions: [{ sender: "anyone", recipient: value }],
    }),
  ],
  [
    "rule-change-recipient",
    "virus-rule",
    (value) => virus({ actions: { intercept: "change-recipient", changeRecipient: { recipients: [value] } } }),
  ],
  [
    "rule-blind-copy",
    "virus-rule",
    (value) => virus({ actions: { intercept: "do-not-intercept", monitor: { bcc: true, bccRecipients: [value] } } }),
  ],
  [
    "rule-recipients-dlp",
    "dlp-rule",
    (value) => ({ direction: "outbound", enabled: true, level: "user", recipients: [value] }),
  ],
  [
    "rule-recipients-correlated",
    "correlated-intelligence-rule",
    (value) => ({ enabled: true, level: "user", recipients: [value] }),
  ],
  ["report-recipients", "scheduled-report", (value) => ({ enabled: true, recipients: [value] })],
  ["notification-from", "notification", (value) => ({ from: [value], attachOriginal: true })],
  ["notification-to", "notification", (value) => ({ to: [value], attachOriginal: true })],
  ["sender-filter-sender", "sender-filter", (value) => ({ approvedSenders: [{ sender: value }] }), "settings"],
  [
    "sender-filter-recipient",
    "sender-filter",
    (value) => ({ blockedSenders: [{ sender: "*@example.com", recipient: value }] }),
    "settings",
  ],
  [
    "domain-recipient",
    "domain",
    (value) => ({ inboundServers: [{ recipient: value, host: "mail.example.com" }], outbound: { enabled: true } }),
    "example.com",
  ],
  [
    "alert-recipients",
    "logon-access-control",
    (value) => ({ apiAccess: "bypass", alertRecipients: [value] }),
    "settings",
  ],
  [
    "digest-groups",
    "quarantine-digest",
    (value) => ({
      enabled: true,
      recipients: "specified",
      groups: [value],
      inlineActions: { enabled: true, preview: true },
    }),
  ],
  [
    "high-profile-groups",
    "high-profile-users",
    (value) => ({ source: "directory", groups: [value], directoryCount: 3 }),
    "settings",
  ],
  ["ignored-peers", "dkim", (value) => ({ managedDomain: "example.com", enabled: true, ignoredPeers: [value] })],
];
const freeTexts: readonly Planted[] = [
  ["rule-notes", "virus-rule", (value) => virus({ notes: value })],
  [
    "rule-header",
    "virus-rule",
    (value) =>
      virus({ actions: { intercept: "quarantine", modify: { xHeader: { enabled: true, name: "X-A", value } } } }),
  ],
  [
    "rule-tag",
    "virus-rule",
    (value) => virus({ actions: { intercept: "quarantine", modify: { tagSubject: { enabled: true, tag: value } } } }),
  ],
  [
    "dmarc-tag",
    "dmarc",
    (value) => ({
      managedDomain: "example.com",
      enabled: true,
      dailyReports: true,
      tagSubject: { enabled: true, tag: value },
    }),
  ],
  [
    "approved-list-description",
    "web-reputation-approved-list",
    (value) => ({ entries: [{ type: "domain", item: "example.com", bypassWebReputation: true, description: value }] }),
    "settings",
  ],
  ["address-group-description", "address-group", (value) => ({ description: value, addressCount: 4 })],
  [
    "phishing-simulation-description",
    "phishing-simulation",
    (value) => ({ services: [{ enabled: true, name: "x", addresses: ["192.0.2.1"], description: value }] }),
    "settings",
  ],
  [
    "syslog-description",
    "syslog-server",
    (value) => ({ description: value, address: "siem.example.com", port: 514, protocol: "tcp" }),
  ],
];

function planted(settings: readonly Planted[], secrets: readonly Secret[]): readonly Case[] {
  const text = secrets.map((secret) => secret.text).join(" ");
  const never = secrets.map((secret) => secret.never);
  return settings.flatMap(([setting, kind, of, name]) => {
    const layout = (value: unknown): Layout => ({
      "tmes.config.yaml": packs,
      "x.yaml": withItem(kind, of(value), name),
    });
    return [
      one(
        `setting-${setting}`,
        `${setting} holds personal data`,
        layout(text),
        checkJson("x.yaml", "--all-results"),
        never,
      ),
      one(
        `setting-${setting}-pretty`,
        `${setting} holds personal data, and a frame shows lines`,
        layout(text),
        [...checkPretty("x.yaml"), "--verbose"],
        never,
      ),
      one(
        `setting-${setting}-wrong`,
        `${setting} holds personal data in a wrong form`,
        layout([{ [text]: text }]),
        checkPretty("x.yaml"),
        never,
      ),
    ];
  });
}

/** A document whose item bears a name, and whose tenant fails. */
const named = (name: string): Layout => ({
  "tmes.config.yaml": "packs: [eu-privacy]\n",
  "x.yaml": withItem("virus-rule", virus({}), name),
});

const identifiers: readonly Case[] = [
  ...forms.map(({ id, text, never }) =>
    one(
      `item-name-${id}`,
      `an item's name holds ${text}`,
      named(`Rule for ${text} only`),
      checkJson("x.yaml"),
      [never],
      { names: ["Rule for"] },
      /encoded|full-width|no-dot/.test(id)
        ? "Mail programs and links take it for an address, so it names a person."
        : undefined,
    ),
  ),
  one(
    "item-name-pretty",
    "an item's name holds an address and a phone number, in the report for people",
    named(`Rule for ${address.text} ${phone.text} only`),
    [...checkPretty("x.yaml"), "--verbose"],
    [address.never, phone.never],
    { names: ["Rule for"] },
  ),
  one(
    "item-name-split",
    "a report for people wraps a phone number",
    named(`${"very ".repeat(14)}${phone.text} ${"long ".repeat(20)}`),
    checkPretty("x.yaml"),
    [phone.never],
  ),
  one(
    "tenant-name",
    "a tenant's name holds an address",
    { "tmes.config.yaml": config, "x.yaml": bad(`"acme ${address.text}"`) },
    checkJson("x.yaml"),
    [address.never],
  ),
  one(
    "tenant-name-pretty",
    "a tenant's name holds a phone number",
    { "tmes.config.yaml": config, "x.yaml": bad(`"acme ${phone.text}"`) },
    checkPretty("x.yaml"),
    [phone.never],
  ),
  one(
    "label",
    "a label holds an address",
    {
      "tmes.config.yaml": config,
      "x.yaml": replace(
        bad(),
        "  inventory: complete\n",
        `  inventory: complete\n  labels: { owner: "${address.text}" }\n`,
      ),
    },
    [...checkPretty("x.yaml"), "--verbose"],
    [address.never],
  ),
  one(
    "comment-in-frame",
    "a comment beside the finding holds an address and a phone number",
    {
      "tmes.config.yaml": config,
      "x.yaml": replace(bad(), "      threat", `      # ask ${address.text} or ${phone.text}\n      threat`),
    },
    checkPretty("x.yaml"),
    [address.never, phone.never],
  ),
  one(
    "comment-after-value",
    "a comment on the finding's line holds an address",
    { "tmes.config.yaml": config, "x.yaml": `${bad().trimEnd()} # ${address.text}\n` },
    checkPretty("x.yaml"),
    [address.never],
  ),
  one(
    "one-line-frame",
    "the whole document is one line",
    {
      "tmes.config.yaml": packs,
      "x.json": JSON.stringify({
        ...documentValue("acme-two", true),
        items: [{ kind: "virus-rule", name: "n", settings: virus({ notes: `${person.text} ${address.text}` }) }],
      }),
    },
    checkPretty("x.json"),
    [person.never, address.never],
  ),
  {
    ...one(
      "file-name",
      "a file's name is an address",
      { "tmes.config.yaml": config, [`t/${address.text}.yaml`]: bad() },
      checkPretty("t"),
      [],
    ),
    expect: { exit: 1, says: [/rename/i] },
  },
  {
    ...one(
      "folder-name",
      "a folder's name holds a phone number",
      { "tmes.config.yaml": config, "t/0151-23456789/x.yaml": bad() },
      checkPretty("t"),
      [],
    ),
    expect: { exit: 1, says: [/rename/i] },
  },
];

const wrong = (part: string, by: string): Layout => ({
  "tmes.config.yaml": config,
  "x.yaml": replace(bad(), part, by),
});
const both = [address.never, phone.never];
const errors: readonly Case[] = (
  [
    ["site", "the site is an address", "site: eu", `site: ${address.text}`],
    ["edition", "the edition is a phone number", "edition: advanced", `edition: "${phone.text}"`],
    ["data-subjects", "a jurisdiction is an address", "[DE]", `["${address.text}"]`],
    ["inventory", "the inventory is a number of many digits", "inventory: complete", "inventory: 4111111111111111"],
    ["kind", "the kind is an address", "kind: suspicious-objects", `kind: ${address.text}`],
    ["kind-phone", "the kind is a phone number", "kind: suspicious-objects", `kind: "${phone.text}"`],
    ["version", "the version is an address", "tmes/v1", `tmes/${address.text}`],
    ["top-key", "an unknown key is an address", "items:", `${address.text}: 1\nitems:`],
    [
      "tenant-key",
      "an unknown key of the tenant is a phone number",
      "  site: eu\n",
      `  site: eu\n  "${phone.text}": 1\n`,
    ],
    [
      "item-key",
      "an unknown key of an item is an address",
      "    name: settings\n",
      `    name: settings\n    ${address.text}: 1\n`,
    ],
    ["setting-key", "an unknown setting is an address", "filesAndUrls: true", `filesAndUrls: true, ${address.text}: 1`],
    ["boolean", "a switch is an address", "senderAddresses: true", `senderAddresses: "${address.text}"`],
    [
      "boolean-number",
      "a switch is a number of many digits",
      "senderAddresses: true",
      "senderAddresses: 4111111111111111",
    ],
    ["name-of-page", "the name of a page is an address", "name: settings", `name: ${address.text}`],
    ["name-list", "a name is a list with an address", "name: settings", `name: [${address.text}]`],
    ["syntax", "a line with an address breaks the syntax", "  site: eu\n", `  site: eu\n  ${address.text}: [\n`],
    ["syntax-alias", "an alias is a name", "site: eu", "site: *erika_mustermann"],
    ["tag", "a tag holds an address", "site: eu", `site: !<tag:${address.text}> eu`],
    [
      "duplicate-key",
      "a key that is an address is there twice",
      "  inventory: complete\n",
      `  inventory: complete\n  labels: { "${address.text}": a, "${address.text}": b }\n`,
    ],
    ["anchor", "an anchor is a name", "site: eu", "site: &erika_mustermann xx"],
  ] as const
).map(([id, why, part, by]) =>
  one(`error-${id}`, why, wrong(part, by), checkPretty("x.yaml"), [...both, "4111111111111111", "mustermann"]),
);
const persons: readonly Case[] = (
  [
    ["top-key", "an unknown key is a person's name", "items:", "Erika Mustermann: 1\nitems:"],
    ["top-key-one-word", "an unknown key is a person's name without a blank", "items:", "ErikaMustermann: 1\nitems:"],
    [
      "setting-key",
      "an unknown setting is a person's name",
      "filesAndUrls: true",
      "filesAndUrls: true, ErikaMustermann: 1",
    ],
    [
      "tenant-key",
      "an unknown key of the tenant is a person's name",
      "  site: eu\n",
      "  site: eu\n  erikaMustermann: 1\n",
    ],
    [
      "item-key",
      "an unknown key of an item is a person's name",
      "    name: settings\n",
      "    name: settings\n    erika-mustermann: 1\n",
    ],
    [
      "security-level",
      "an open list of values gets a person's name and a number",
      "apexCentral: { enabled: false }",
      'apexCentral: { enabled: true, securityLevel: ["Erika Mustermann", 1] }',
    ],
    ["name-of-page", "the name of a page is a person's", "name: settings", "name: Erika Mustermann"],
  ] as const
).map(([id, why, part, by]): Case => {
  const page = id === "name-of-page";
  return one(
    `error-person-${id}`,
    why,
    wrong(part, by),
    checkPretty("x.yaml"),
    page ? [] : [person.never],
    page ? { exit: 2 } : {},
    page ? "An item's name is an identifier and shown; that the page has another name is the error." : undefined,
  );
});

const exception = (more: Readonly<Record<string, unknown>>): string =>
  stringify({
    packs: ["eu-privacy"],
    exceptions: [
      {
        id: "x-1",
        rule: "virtual-analyzer-off@1",
        tenant: "acme-two",
        item: { kind: "virus-rule", name: "planted" },
        path: "settings.virtualAnalyzer.enabled",
        covers: "fail",
        value: true,
        reason: "Agreed.",
        owner: "@acme/mail",
        approver: "privacy@acme.example",
        ticket: "T-1",
        expires: "2027-01-31",
        ...more,
      },
    ],
  });
const configured = (id: string, why: string, text: string, never: readonly string[] = both): Case =>
  one(
    `config-${id}`,
    why,
    { "tmes.config.yaml": text, "x.yaml": withItem("virus-rule", virus({})) },
    [...checkPretty("x.yaml"), "--verbose"],
    never,
  );
const configurations: readonly Case[] = [
  configured("owner", "an exception's owner is a person's address", exception({ owner: address.text })),
  configured("approver", "an exception's approver is a person's address", exception({ approver: address.text })),
  configured(
    "reason",
    "an exception's reason holds an address and a phone number",
    exception({ reason: `Agreed with ${address.text}, ${phone.text}.` }),
  ),
  configured(
    "reason-expired",
    "an expired exception's reason holds an address",
    exception({ reason: `Agreed with ${address.text}.`, expires: "2026-01-31" }),
  ),
  configured("ticket", "an exception's ticket is a phone number", exception({ ticket: phone.text })),
  configured(
    "id",
    "an exception's id holds a long number",
    exception({ id: "x-4111111111111111", expires: "2026-01-31" }),
    ["4111111111111111"],
  ),
  configured("value", "an exception's value is an address", exception({ value: address.text })),
  configured("tenant", "an exception's tenant is an address", exception({ tenant: address.text })),
  configured("key", "an unknown key of an exception is an address", exception({ [address.text]: 1 })),
  configured("pack", "a pack is an address", `packs: ["${address.text}"]\n`),
  configured("rule", "a rule is an address", `packs: [all]\nrules: { "${address.text}": { severity: error } }\n`),
  configured(
    "severity",
    "a severity is an address",
    `packs: [all]\nrules: { syslog-tls: { severity: "${address.text}" } }\n`,
  ),
  configured(
    "parameter",
    "a parameter's value is an address",
    `packs: [all]\nrules: { syslog-approved-destinations: { parameters: { destinations: ["${address.text}"] } } }\n`,
  ),
  configured(
    "parameter-name",
    "a parameter's name is an address",
    `packs: [all]\nrules: { syslog-tls: { parameters: { "${address.text}": 1 } } }\n`,
  ),
  configured("bundle", "a bundle is an address", `packs: [all]\nbundles: ["${address.text}"]\n`),
  configured("key-person", "an unknown key is a person's name", "packs: [all]\nErikaMustermann: 1\n", [person.never]),
  configured("syntax", "a broken line holds an address", `packs: [all\n${address.text}: ]\n`),
];

const plans: readonly Case[] = [
  one(
    "plan-key",
    "an instance's key is an address",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad").replaceAll(
        '"address":"terraform_data.objects"',
        `"address":"terraform_data.objects[\\"${address.text}\\"]"`,
      ),
    },
    checkPretty("plan.json"),
    [address.never],
  ),
  one(
    "plan-key-unknown",
    "the key of an instance that cannot be read is a phone number",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("foreign-unknown").replaceAll(
        '"address":"terraform_data.other"',
        `"address":"terraform_data.other[\\"${phone.text}\\"]"`,
      ),
    },
    checkJson("plan.json"),
    [phone.never],
  ),
  one(
    "plan-tmes",
    "an item's kind is an address",
    { "tmes.config.yaml": config, "plan.json": plan("bad").replaceAll("suspicious-objects/v1", `${address.text}/v1`) },
    checkPretty("plan.json"),
    [address.never],
  ),
  one(
    "plan-version",
    "an item's version is an address",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad").replaceAll("suspicious-objects/v1", `suspicious-objects/${address.text}`),
    },
    checkPretty("plan.json"),
    [address.never],
  ),
  one(
    "plan-key-of-input",
    "an unknown key of an input is an address",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad").replaceAll(
        '"tmes":"suspicious-objects/v1"',
        `"tmes":"suspicious-objects/v1","${address.text}":1`,
      ),
    },
    checkPretty("plan.json"),
    [address.never],
  ),
  one(
    "plan-top-keys",
    "JSON that is none of ours has addresses as keys",
    { "tmes.config.yaml": config, "x.json": JSON.stringify({ [address.text]: 1, [phone.text]: 2 }) },
    checkPretty("x.json"),
    both,
  ),
  one(
    "plan-sensitive",
    "a sensitive value is never shown",
    {
      "tmes.config.yaml": config,
      "plan.json": plan("bad", (of) => {
        for (const { address: name, change } of of.resource_changes) {
          if (!name.startsWith("terraform_data.objects")) continue;
          change.after.input["name"] = "TOP-SECRET-VALUE";
          change.after_sensitive = { input: { name: true } };
        }
        for (const { address: name, values } of of.planned_values.root_module.resources) {
          if (name.startsWith("terraform_data.objects")) values.input["name"] = "TOP-SECRET-VALUE";
        }
      }),
    },
    checkPretty("plan.json"),
    ["TOP-SECRET-VALUE"],
  ),
  one(
    "argument-pack",
    "a pack on the command line is an address",
    { "x.yaml": bad() },
    [...checkPretty("x.yaml"), "--pack", address.text],
    [address.never],
    {},
    "Every output is masked, also what repeats an argument.",
  ),
  one(
    "argument-explain",
    "what is to be explained is an address",
    {},
    ["explain", address.text],
    [address.never],
    {},
    "As with a pack.",
  ),
  one("standard-input", "standard input holds an address in a wrong place", {}, checkPretty("-"), [address.never]),
].map((each): Case =>
  each.id === "standard-input" ? { ...each, stdin: replace(bad(), "site: eu", `site: ${address.text}`) } : each,
);

const untouched: readonly Case[] = [
  {
    id: "digests-stay",
    kind: "noise",
    why: "digests, dates, ports and versions are not masked",
    layout: {
      "tmes.config.yaml": "packs: [all]\n",
      "x.yaml": withItem("syslog-server", { address: "192.0.2.77", port: 65535, protocol: "tcp" }),
    },
    args: checkJson("x.yaml"),
    expect: { exit: 1, says: [/"digest": ?"[0-9a-f]{64}"/, /2026-11-24/, /"id": ?"[0-9a-f]{16}"/] },
  },
  {
    id: "names-stay",
    kind: "noise",
    why: "names without personal data are shown whole",
    layout: named("Organization: Virus (2nd, since 2024-05-01) @ HQ v1.2.3"),
    args: checkJson("x.yaml"),
    expect: { exit: 1, names: ["Organization: Virus (2nd, since 2024-05-01) @ HQ v1.2.3"] },
  },
  {
    id: "domains-stay",
    kind: "noise",
    why: "domains and patterns for a whole domain are not addresses of people",
    layout: named("Rule for *@example.com and mail.example.com"),
    args: checkJson("x.yaml"),
    expect: { exit: 1, names: ["*@example.com", "mail.example.com"] },
    judgement: "A pattern for everyone of a domain names no person.",
  },
  {
    id: "location-stays",
    kind: "noise",
    why: "a location in a file whose name is an address stays one that a machine can open",
    layout: { "tmes.config.yaml": config, [`t/${address.text}.yaml`]: bad(), "t/good.yaml": good() },
    args: checkJson("t"),
    expect: { exit: 1, names: [`t/${address.text}.yaml`] },
  },
];

/** See the file's head. */
export const leaks: CaseFile = {
  title: "leaks",
  cases: [
    ...planted(addresses, [address]),
    ...planted(freeTexts, [person, phone, address]),
    ...identifiers,
    ...errors,
    ...persons,
    ...configurations,
    ...plans,
    ...untouched,
  ],
};
