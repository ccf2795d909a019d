/** Inputs whose cost could grow faster than their size. Each must end; the runner's limit is the only clock. */
import {
  checkJson,
  checkPretty,
  type Case,
  type CaseFile,
  type Entry,
  type Expectation,
  type Layout,
} from "../support/case.ts";
import { bad, badJson, config, documentValue, good, replace } from "../support/documents.ts";
import { plan } from "../support/plans.ts";

interface More {
  readonly args?: readonly string[];
  readonly config?: string;
  readonly judgement?: string;
}

function one(id: string, why: string, files: () => Layout, expect: Expectation, more: More = {}): Case {
  return {
    id,
    kind: "cost",
    why,
    layout: () => ({ "tmes.config.yaml": more.config ?? config, "t/good.yaml": good(), ...files() }),
    args: more.args ?? checkJson("t"),
    expect,
    ...(more.judgement === undefined ? {} : { judgement: more.judgement }),
  };
}

const odd =
  (text: () => Entry, file = "odd.yaml") =>
  (): Layout => ({ [`t/${file}`]: text() });
const foreign: Expectation = { exit: 0, tenants: ["acme-one"] };
const refused: Expectation = { exit: 2, names: ["odd."] };
const judged: Expectation = { exit: 1, finds: ["acme-two"] };
const ends: Expectation = { exit: [0, 1, 2] };

const times = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const laughs = (indent: string): string =>
  [
    `${indent}l0: &l0 [x, x, x, x, x, x, x, x, x]`,
    ...times(
      10,
      (index) =>
        `${indent}l${String(index + 1)}: &l${String(index + 1)} [${times(9, () => `*l${String(index)}`).join(", ")}]`,
    ),
  ].join("\n");
const withItems = (items: readonly unknown[], senderAddresses = false): string =>
  JSON.stringify({ ...documentValue("acme-two", senderAddresses), items: [...itemsOf(senderAddresses), ...items] });
const itemsOf = (senderAddresses: boolean): readonly unknown[] => {
  const { items } = documentValue("acme-two", senderAddresses);
  return Array.isArray(items) ? items : [];
};
const group = (name: string, settings: object = { internal: true }): object => ({
  kind: "address-group",
  name,
  settings,
});

const yaml: readonly Case[] = [
  one(
    "laughs-foreign",
    "aliases of aliases that would unfold to billions, in another tool's file",
    odd(() => laughs("")),
    { exit: 0 },
  ),
  one(
    "laughs-ours",
    "aliases of aliases that would unfold to billions, in a document",
    odd(() => replace(bad(), "  inventory: complete\n", `  inventory: complete\n  labels:\n${laughs("    ")}\n`)),
    refused,
  ),
  one(
    "laughs-config",
    "aliases of aliases that would unfold to billions, in the configuration",
    () => ({}),
    { exit: 2, names: ["tmes.config.yaml"] },
    { config: `${config}${laughs("")}\n` },
  ),
  one(
    "merge-chain",
    "merges of merges, each of two",
    odd(() =>
      times(
        30,
        (index) =>
          `m${String(index)}: &m${String(index)} { ${index === 0 ? "a: 1" : `<<: [*m${String(index - 1)}, *m${String(index - 1)}]`} }`,
      ).join("\n"),
    ),
    foreign,
  ),
  one(
    "aliases-many",
    "twenty thousand aliases of one value",
    odd(() => `a: &a [1, 2, 3]\nb:\n${times(20_000, () => "  - *a\n").join("")}`),
    { exit: 0 },
  ),
  one(
    "keys-many",
    "another tool's map of 60,000 keys",
    odd(() => times(60_000, (index) => `key-${String(index)}: ${String(index)}\n`).join("")),
    foreign,
  ),
  one(
    "keys-many-json",
    "another tool's JSON object of 200,000 keys",
    odd(
      () => JSON.stringify(Object.fromEntries(times(200_000, (index) => [`key-${String(index)}`, index]))),
      "odd.json",
    ),
    foreign,
  ),
  one(
    "keys-like-ours",
    "100,000 keys that are nearly apiVersion",
    odd(
      () => JSON.stringify(Object.fromEntries(times(100_000, (index) => [`apiVersio${String(index)}`, index]))),
      "odd.json",
    ),
    foreign,
  ),
  one(
    "labels-many",
    "a tenant with 60,000 labels",
    odd(
      () =>
        JSON.stringify({
          ...documentValue("acme-two", true),
          tenant: {
            name: "acme-two",
            site: "eu",
            edition: "advanced",
            dataSubjects: ["DE"],
            inventory: "complete",
            labels: Object.fromEntries(times(60_000, (index) => [`l${String(index)}`, "x"])),
          },
        }),
      "odd.json",
    ),
    { exit: [1, 2] },
  ),
  one(
    "unknown-keys",
    "40,000 unknown keys of 200 letters, each compared with the known ones",
    odd(
      () =>
        JSON.stringify({
          ...documentValue("acme-two", true),
          ...Object.fromEntries(times(40_000, (index) => [`${"k".repeat(200)}${String(index)}`, 1])),
        }),
      "odd.json",
    ),
    refused,
  ),
  one(
    "unknown-settings",
    "1,000 unknown settings",
    odd(
      () => withItems([group("x", Object.fromEntries(times(1_000, (index) => [`descriptio${String(index)}`, 1])))]),
      "odd.json",
    ),
    refused,
  ),
  one(
    "long-key",
    "an unknown key of two million letters",
    odd(() => `${bad()}${"k".repeat(2_000_000)}: 1\n`),
    refused,
  ),
  one(
    "long-version",
    "a version of two million letters",
    odd(() => bad().replace("tmes/v1", `tmes/${"v".repeat(2_000_000)}`)),
    refused,
  ),
  one(
    "long-kind",
    "a kind of twenty million letters",
    odd(() => badJson().replace('"suspicious-objects"', `"${"k".repeat(20_000_000)}"`), "odd.json"),
    refused,
  ),
  one(
    "long-tenant",
    "a tenant's name of two million letters",
    odd(() => bad("n".repeat(2_000_000))),
    { exit: [1, 2] },
  ),
  one(
    "deep-json",
    "JSON nested a million levels deep",
    odd(() => `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, "odd.json"),
    { exit: 0, names: ["odd.json"] },
  ),
  one(
    "deep-flow",
    "YAML nested 100,000 levels deep in brackets",
    odd(() => `${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    { exit: 0, names: ["odd.yaml"] },
  ),
  one(
    "deep-dashes",
    "YAML nested 20,000 levels deep in dashes",
    odd(() => `${"- ".repeat(20_000)}x\n`),
    { exit: 0 },
  ),
  one(
    "deep-questions",
    "YAML nested 20,000 levels deep in question marks",
    odd(() => `${"? ".repeat(20_000)}x\n`),
    { exit: 0 },
  ),
  one(
    "deep-indent",
    "YAML nested 3,000 levels deep by indentation",
    odd(() => times(3_000, (index) => `${" ".repeat(index)}a:\n`).join("")),
    { exit: 0 },
  ),
  one(
    "deep-ours",
    "a document nested a million levels deep",
    odd(() => `{"apiVersion": "tmes/v1", "tenant": ${"[".repeat(1_000_000)}`, "odd.json"),
    refused,
  ),
  one(
    "blank-lines",
    "a text of 200,000 blank lines",
    odd(() => `a: >\n${"\n".repeat(200_000)}  x\n`),
    foreign,
  ),
  one(
    "plain-lines",
    "a plain text of 100,000 lines",
    odd(() => `a: x\n${"  y\n".repeat(100_000)}`),
    foreign,
  ),
  one(
    "blanks",
    "a line of five million blanks",
    odd(() => `a: "${" ".repeat(5_000_000)}"\n`),
    foreign,
  ),
  one(
    "blanks-then-key",
    "a million blanks before a colon",
    odd(() => `apiVersion${" ".repeat(1_000_000)}: x\n`),
    { exit: [0, 2] },
  ),
  one(
    "comments",
    "a file of half a million comments",
    odd(() => "# apiVersion\n".repeat(500_000)),
    foreign,
  ),
  one(
    "quotes",
    "a million quotation marks",
    odd(() => `a: '${"''".repeat(500_000)}'\n`),
    foreign,
  ),
  one(
    "stream",
    "a stream of 20,000 empty documents",
    odd(() => "---\n".repeat(20_000)),
    foreign,
  ),
  one(
    "stream-ours",
    "a stream of 500 tenants",
    odd(() => times(500, (index) => bad(`acme-n${String(index)}`)).join("---\n")),
    { exit: 1, finds: ["acme-n499"] },
  ),
  one(
    "broken-words",
    "a broken file that repeats the words of ours",
    odd(() => `a: [1\n${"tenant: site\nitems: kind: \n".repeat(200_000)}`),
    { exit: [0, 2], names: ["odd.yaml"] },
  ),
  one(
    "broken-nearly",
    "a broken file that repeats the beginning of our version",
    odd(() => `a: [1\n${"tmes/".repeat(500_000)}\n`),
    { exit: [0, 2], names: ["odd.yaml"] },
  ),
];

const items: readonly Case[] = [
  one(
    "items-many",
    "20,000 items",
    odd(
      () =>
        withItems(
          times(20_000, (index) => group(`n${String(index)}`)),
          true,
        ),
      "odd.json",
    ),
    judged,
  ),
  one(
    "items-duplicate",
    "60,000 items of one name",
    odd(() => withItems(times(60_000, () => group("same"))), "odd.json"),
    refused,
  ),
  one(
    "items-duplicate-pairs",
    "20,000 pairs of items of one name",
    odd(() => withItems(times(40_000, (index) => group(`n${String(index % 20_000)}`))), "odd.json"),
    refused,
  ),
  one(
    "items-wrong",
    "20,000 items with a wrong value",
    odd(() => withItems(times(20_000, (index) => group(`n${String(index)}`, { internal: "x" }))), "odd.json"),
    refused,
  ),
  one(
    "names-similar",
    "20,000 names that differ only by case from another",
    odd(
      () =>
        withItems(
          times(20_000, (index) => group(index % 2 === 0 ? `Name${String(index)}` : `nAme${String(index - 1)}`)),
        ),
      "odd.json",
    ),
    { exit: 0 },
  ),
  one(
    "names-combining",
    "a name of 100,000 combining marks",
    odd(() => withItems([group(`e${"\u0301".repeat(100_000)}`)], true), "odd.json"),
    { exit: [1, 2] },
  ),
  one(
    "names-combining-mixed",
    "a name of combining marks whose order normalising must sort",
    odd(() => withItems([group(`e${"\u0301\u0323".repeat(50_000)}`)], true), "odd.json"),
    { exit: [1, 2] },
  ),
  one(
    "list-long",
    "a list of 60,000 addresses",
    odd(
      () =>
        withItems(
          [
            {
              kind: "sender-filter",
              name: "settings",
              settings: { approvedSenders: times(60_000, (index) => ({ sender: `a${String(index)}@example.com` })) },
            },
          ],
          true,
        ),
      "odd.json",
    ),
    { exit: [1, 2] },
  ),
  one(
    "list-long-findings",
    "a list of 1,000 addresses, each a finding",
    odd(
      () =>
        withItems([
          {
            kind: "sender-filter",
            name: "settings",
            settings: { approvedSenders: times(1_000, (index) => ({ sender: `a${String(index)}@example.com` })) },
          },
        ]),
      "odd.json",
    ),
    ends,
    { config: "packs: [all]\n", args: checkPretty("t") },
  ),
  one(
    "frame-one-line",
    "findings in a document that is one line of four megabytes",
    odd(
      () =>
        withItems([
          ...times(300, (index) => ({
            kind: "syslog-server",
            name: `s${String(index)}`,
            settings: { address: "siem.example.com", port: 514, protocol: "tcp" },
          })),
          group("x", { description: "d".repeat(4_000_000) }),
        ]),
      "odd.json",
    ),
    ends,
    { config: "packs: [security-floor]\n", args: [...checkPretty("t"), "--verbose"] },
  ),
  one(
    "frame-long-line",
    "a comment of five million letters beside the finding",
    odd(() => replace(bad(), "      threat", `      # ${"x".repeat(5_000_000)}\n      threat`)),
    { exit: [1, 2] },
    { args: checkPretty("t") },
  ),
  one(
    "frame-file-long",
    "a finding at the end of a file of 50,000 lines",
    odd(() => `${"# x\n".repeat(50_000)}${bad()}`),
    { exit: 1, says: [/acme-two/] },
    { args: checkPretty("t") },
  ),
];

const text = (id: string, why: string, value: () => string): Case =>
  one(
    `text-${id}`,
    why,
    odd(
      () =>
        withItems([
          {
            kind: "syslog-server",
            name: `n ${value().slice(0, 200)}`,
            settings: { description: value(), address: "siem.example.com", port: 514, protocol: "tcp" },
          },
        ]),
      "odd.json",
    ),
    ends,
    { config: "packs: [security-floor]\n", args: [...checkPretty("t"), "--verbose"] },
  );
const texts: readonly Case[] = [
  text("at-signs", "a million at signs", () => "@".repeat(1_000_000)),
  text("address-endless", "an address whose domain does not end", () => `a@${"a.".repeat(500_000)}`),
  text("address-local", "a local part of a million letters without an at sign", () => "a.".repeat(500_000)),
  text("addresses", "200,000 addresses without blanks", () => "a@b.c,".repeat(200_000)),
  text("digits", "a million digits", () => "1".repeat(1_000_000)),
  text("digit-groups", "digits in groups that could be phone numbers", () => "1 ".repeat(500_000)),
  text("digit-dashes", "digits and dashes that could be phone numbers", () => "1-".repeat(500_000)),
  text("pluses", "a million plus signs", () => "+".repeat(1_000_000)),
  text("parentheses", "digits in parentheses that are not closed", () => "(1".repeat(500_000)),
  text("colons", "a million colons", () => ":".repeat(1_000_000)),
  text("hashes", "a million hash signs", () => "#".repeat(1_000_000)),
  text("blanks", "a million blanks and a letter", () => `${" ".repeat(1_000_000)}x`),
  text("line-breaks", "a million line breaks", () => "\n".repeat(1_000_000)),
  text("words", "200,000 words to wrap", () => "word ".repeat(200_000)),
  text("surrogates", "a million halves of surrogate pairs", () => "\ud800".repeat(1_000_000)),
  text("joiners", "200,000 joiners", () => "\u200d".repeat(200_000)),
  text("escapes", "200,000 terminal escapes", () => "\u001b[31m".repeat(200_000)),
];

const value = (wrong: () => string): (() => Layout) =>
  odd(() => replace(bad(), "senderAddresses: true", `senderAddresses: ${JSON.stringify(wrong())}`));
const values: readonly Case[] = [
  one(
    "value-long",
    "a wrong value of two million letters",
    value(() => "x".repeat(2_000_000)),
    refused,
  ),
  one(
    "value-addresses",
    "a wrong value of 200,000 addresses",
    value(() => "a@b.c ".repeat(200_000)),
    refused,
  ),
  one(
    "value-commands",
    "a wrong value of 200,000 workflow commands",
    value(() => "##[error] ::error:: ".repeat(100_000)),
    refused,
  ),
  one(
    "value-list",
    "a wrong value that is a list of 100,000",
    odd(() => replace(bad(), "senderAddresses: true", `senderAddresses: [${times(100_000, () => "1").join(",")}]`)),
    refused,
  ),
  one(
    "host-long",
    "a host of a million letters, which a pattern checks",
    odd(
      () =>
        withItems([
          { kind: "syslog-server", name: "s", settings: { address: "a-".repeat(500_000), port: 514, protocol: "tcp" } },
        ]),
      "odd.json",
    ),
    refused,
  ),
  one(
    "reference-long",
    "an address of a million letters, which a pattern checks",
    odd(
      () =>
        withItems([
          {
            kind: "scheduled-report",
            name: "s",
            settings: { enabled: true, recipients: [`a@${"a.".repeat(500_000)}`] },
          },
        ]),
      "odd.json",
    ),
    ends,
  ),
  one(
    "pattern-long",
    "an address pattern of a million stars",
    odd(
      () =>
        withItems([
          {
            kind: "content-rule",
            name: "s",
            settings: { direction: "inbound", enabled: true, level: "user", recipients: ["*.".repeat(500_000)] },
          },
        ]),
      "odd.json",
    ),
    ends,
  ),
];

const folders: readonly Case[] = [
  one(
    "links-doubling",
    "25 folders, each with two links to the next",
    () =>
      Object.fromEntries(
        times(25, (index): [string, Entry][] => [
          [`t/l${String(index)}/a`, { link: `../l${String(index + 1)}` }],
          [`t/l${String(index)}/b`, { link: `../l${String(index + 1)}` }],
        ])
          .flat()
          .concat([["t/l25/odd.yaml", bad()]]),
      ),
    judged,
  ),
  one(
    "links-to-top",
    "a hundred links to the top folder",
    () => Object.fromEntries(times(100, (index): [string, Entry] => [`t/a${String(index)}`, { link: "." }])),
    foreign,
  ),
  one("folders-deep", "a file 400 folders down", () => ({ [`t/${"d/".repeat(400)}odd.yaml`]: bad() }), judged),
  one(
    "files-many",
    "2,000 files of other tools",
    () => Object.fromEntries(times(2_000, (index): [string, Entry] => [`t/f${String(index)}.yaml`, "a: 1\n"])),
    foreign,
  ),
  one(
    "device-link",
    "a link to a device that never ends",
    () => ({ "t/odd.yaml": { link: "/dev/zero" } }),
    { exit: [0, 2], names: ["odd.yaml"] },
    { judgement: "It is outside of the root: named, not read." },
  ),
  one(
    "device-named",
    "a device that never ends is named",
    () => ({}),
    { exit: 2 },
    { args: checkJson("/dev/zero"), judgement: "It is not a file; nothing of it can be judged." },
  ),
  one(
    "pipe-named",
    "a pipe without a writer is named",
    () => ({ "t.pipe": { pipe: true } }),
    { exit: [2] },
    {
      args: checkJson("t.pipe"),
      judgement:
        "Process substitution names pipes, so waiting is defensible where a writer comes; here none does, and an error is better than a job that hangs.",
    },
  ),
  one(
    "glob",
    "a glob of many stars",
    () => ({ [`t/${"a".repeat(100)}.yaml`]: "x: 1\n" }),
    { exit: [0, 2] },
    { config: `${config}documents: ["**/**/**/**/**/*a*a*a*a*a*a*a*a*a*a*a*a*b.yaml"]\n` },
  ),
  one(
    "glob-braces",
    "a glob of many braces",
    () => ({}),
    { exit: [0, 2] },
    { config: `${config}documents: ["${"{a,b}".repeat(25)}.yaml"]\n` },
  ),
];

const exception = (index: number): string =>
  `  - { id: x-${String(index)}, rule: suspicious-sender-addresses-off@1, tenant: t${String(index)}, item: { kind: suspicious-objects, name: settings }, path: settings.threatIntelligence.senderAddresses, covers: fail, value: true, reason: r, owner: "@a/b", approver: "@a/c", ticket: T, expires: 2027-01-31 }\n`;
const configurations: readonly Case[] = [
  one("config-exceptions", "1,000 exceptions", () => ({}), ends, {
    config: `${config}exceptions:\n${times(1_000, exception).join("")}`,
  }),
  one(
    "config-unknown-rules",
    "1,000 unknown rules, each compared with the known ones",
    () => ({}),
    { exit: 2 },
    {
      config: `${config}${times(1_000, (index) => `  suspicious-sender-addresses-of-${String(index)}: { severity: error }\n`).join("")}`,
    },
  ),
  one(
    "config-long-rule",
    "an unknown rule of a million letters",
    () => ({}),
    { exit: 2 },
    { config: `${config}  ${"r".repeat(1_000_000)}: { severity: error }\n` },
  ),
];

const marks = (count: number): Case =>
  one(
    "plan-unknown-list",
    `a list of ${String(count)} elements, each unknown`,
    () => ({
      "plan.json": plan("with-other", (of) => {
        const input = {
          tmes: "sender-filter/v1",
          tenant: "acme",
          name: "settings",
          settings: { approvedSenders: times(count, () => null) },
        };
        for (const { address, values } of of.planned_values.root_module.resources)
          if (address === "terraform_data.other") Object.assign(values, { input });
        for (const { address, change } of of.resource_changes) {
          if (address !== "terraform_data.other") continue;
          Object.assign(change.after, { input });
          change.after_unknown = { input: { settings: { approvedSenders: times(count, () => true) } } };
        }
        for (const configured of of.configuration.root_module.resources)
          if (configured.address === "terraform_data.other")
            configured.expressions = { input: { references: ["var.x"] } };
      }),
    }),
    ends,
    { args: checkJson("plan.json") },
  );
const plans: readonly Case[] = [
  marks(200_000),
  one(
    "plan-resources",
    "5,000 resources of other programs",
    () => ({
      "plan.json": plan("with-other", (of) => {
        for (const index of times(5_000, (at) => at)) {
          const address = `null_resource.n[${String(index)}]`;
          of.planned_values.root_module.resources.push({
            address,
            mode: "managed",
            type: "null_resource",
            name: "n",
            index,
            values: { input: { settings: { threatIntelligence: { senderAddresses: false, filesAndUrls: false } } } },
          });
        }
      }),
    }),
    ends,
    { args: checkJson("plan.json") },
  ),
  one(
    "plan-deep-unknown",
    "unknown marks nested 100,000 levels deep",
    () => ({
      "plan.json": plan("bad").replace(
        '"after_unknown":{',
        `"after_unknown":{"x":${"[".repeat(100_000)}${"]".repeat(100_000)},`,
      ),
    }),
    { exit: [1, 2] },
    { args: checkJson("plan.json") },
  ),
  one(
    "plan-modules-deep",
    "modules nested 5,000 levels deep",
    () => ({
      "plan.json": plan("bad").replace(
        '"root_module":{',
        `"root_module":{"child_modules":${'[{"address":"m","child_modules":'.repeat(5_000)}[]${"}]".repeat(5_000)},`,
      ),
    }),
    { exit: [1, 2] },
    { args: checkJson("plan.json") },
  ),
  one(
    "plan-long-address",
    "an address of a million letters",
    () => ({
      "plan.json": plan("bad").replaceAll(
        "terraform_data.objects",
        `terraform_data.objects[\\"${"a".repeat(1_000_000)}\\"]`,
      ),
    }),
    { exit: [1, 2] },
    { args: checkJson("plan.json") },
  ),
  one(
    "plan-quotes-in-address",
    "an address of a million quotation marks and brackets",
    () => ({
      "plan.json": plan("bad").replaceAll(
        "terraform_data.objects",
        `terraform_data.objects[\\"${'\\\\\\"]['.repeat(200_000)}\\"]`,
      ),
    }),
    { exit: [1, 2] },
    { args: checkJson("plan.json") },
  ),
];

/** See the file's head. */
export const cost: CaseFile = {
  title: "cost",
  cases: [...yaml, ...items, ...texts, ...values, ...folders, ...configurations, ...plans],
};
