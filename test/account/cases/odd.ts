/**
 * Odd inputs as users and attackers make them, written without a look at the code that reads them. An ordinary run takes
 * a part.
 */
import { gzipSync } from "node:zlib";
import { sample } from "@tmes-as-code/testing/runs";
import { random } from "../../support/random.ts";
import { checkJson, checkPretty, type Case, type CaseFile, type Entry, type Expectation } from "../support/case.ts";
import { bad, badJson, config, documentValue, good, replace } from "../support/documents.ts";
import { find, fixture, objects, plan, planValue } from "../support/plans.ts";

const notPassed: Expectation = { exit: [1, 2] };
const fails: Expectation = { exit: 1, finds: ["acme-two"] };
const refused: Expectation = { exit: 2 };
/** A document that is inside of another file: the account names the file. */
const named: Expectation = { exit: [0, 1, 2], names: ["bad.json"] };
const passes: Expectation = { exit: 0 };

interface More {
  readonly config?: string;
  readonly files?: Readonly<Record<string, Entry>>;
  readonly args?: readonly string[];
  readonly paths?: readonly string[];
}

/** A file beside a tenant that passes. */
function beside(id: string, why: string, file: string, content: Entry, expect: Expectation, more: More = {}): Case {
  return {
    id,
    kind: expect.exit === 0 ? "noise" : "not recognised",
    why,
    layout: { "tmes.config.yaml": more.config ?? config, "t/good.yaml": good(), [`t/${file}`]: content, ...more.files },
    args: checkJson(...(more.paths ?? ["t"]), ...(more.args ?? [])),
    expect,
  };
}

/** One file that is given. */
function given(id: string, why: string, file: string, content: Entry, expect: Expectation, more: More = {}): Case {
  return {
    id,
    kind: expect.exit === 0 ? "noise" : "not recognised",
    why,
    layout: { "tmes.config.yaml": more.config ?? config, [file]: content, ...more.files },
    args: checkJson(...(more.paths ?? [file]), ...(more.args ?? [])),
    expect,
  };
}

/** A configuration for a tenant that fails. */
function configured(id: string, why: string, text: string, expect: Expectation): Case {
  return {
    id,
    kind: "configuration",
    why,
    layout: { "tmes.config.yaml": text, "t/bad.yaml": bad() },
    args: checkJson("t"),
    expect,
  };
}

const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const utf32 = (text: string): Uint8Array => {
  const points = Array.from(`\uFEFF${text}`, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, at) => bytes.writeUInt32LE(point, at * 4));
  return bytes;
};

/** A text that does not pack, the same each time. */
const randomText = (length: number): string => {
  const choices = random(1);
  return Array.from({ length }, () => choices.below(36).toString(36)).join("");
};

const value = (): Record<string, unknown> => documentValue("acme-two", true);
const json = (of: unknown): string => JSON.stringify(of, null, 2);
const settings = (text: string): string => replace(bad(), "{ filesAndUrls: true, senderAddresses: true }", text);

const toml = `apiVersion = "tmes/v1"

[tenant]
name = "acme-two"
site = "eu"

[[items]]
kind = "suspicious-objects"
`;
const json5 = `// the tenant
{
  apiVersion: 'tmes/v1',
  tenant: { name: 'acme-two', site: 'eu', edition: 'advanced', dataSubjects: ['DE'], inventory: 'complete' },
  items: [
    { kind: 'suspicious-objects', name: 'settings', settings: { threatIntelligence: { senderAddresses: true, }, }, },
  ],
}
`;
const hclItem = `resource "terraform_data" "objects" {
  input = { tmes = "suspicious-objects/v1", tenant = "acme-two", name = "settings", settings = {} }
}
`;
const terraformJson = json({
  resource: {
    terraform_data: {
      objects: {
        input: {
          tmes: "suspicious-objects/v1",
          tenant: "acme-two",
          name: "settings",
          settings: { threatIntelligence: { senderAddresses: true } },
        },
      },
    },
  },
});

const containers: readonly Case[] = [
  beside("toml", "a document in TOML is ours and cannot be read", "bad.toml", toml, refused),
  beside("toml-one-line", "TOML that is one plain scalar of YAML", "bad.yaml", 'apiVersion = "tmes/v1"\n', refused),
  beside("named-baseline", "a document with the name of a baseline", "tmes.baseline.yaml", bad(), fails),
  beside("named-source-map", "a document with the name of a source map", "tmes-sources.json", badJson(), fails),
  beside("baseline-below", "a baseline of no configuration", "tmes.baseline.yaml", "baselines: []\n", {
    exit: 0,
    names: ["tmes.baseline.yaml"],
  }),
  beside("json5", "a document in JSON5", "bad.json5", json5, notPassed),
  beside("json5-yaml", "JSON5 in a file that is named as YAML", "bad.yaml", json5, notPassed),
  beside("tf-json", "an item in Terraform's JSON syntax, without its plan", "main.tf.json", terraformJson, {
    exit: 2,
    names: ["main.tf.json", "terraform show -json"],
  }),
  beside(
    "tf-json-escaped",
    "the key of the item is escaped",
    "main.tf.json",
    terraformJson.replace('"tmes"', '"\\u0074mes"'),
    {
      exit: 2,
      names: ["main.tf.json"],
    },
  ),
  beside("tf", "an item in Terraform's own syntax, without its plan", "main.tf", hclItem, {
    exit: 2,
    names: ["main.tf", "terraform show -json"],
  }),
  beside(
    "tofu-module",
    "an item of a module, whose kind is a variable",
    "main.tofu",
    hclItem.replace('"suspicious-objects/v1"', "var.kind"),
    {
      exit: 2,
      names: ["main.tofu"],
    },
  ),
  beside(
    "tf-comment",
    "Terraform code that has an item in a comment only",
    "main.tf",
    '# tmes = "virus-rule/v1"\nresource "terraform_data" "x" {}\n',
    passes,
  ),
  beside(
    "tf-provider",
    "Terraform code with another thing called tmes",
    "main.tf",
    'module "tmes" {\n  source = "./tmes"\n}\noutput "x" {\n  value = module.tmes == 1\n}\n',
    passes,
  ),
  beside("gzip", "a compressed document", "bad.yaml.gz", gzipSync(bad()), fails),
  given("gzip-given", "a compressed document that is given", "bad.yaml.gz", gzipSync(bad()), fails),
  given("plan-gzip", "a compressed plan that is given", "plan.json.gz", gzipSync(fixture("bad")), {
    exit: 1,
    finds: ["acme"],
  }),
  beside(
    "json-list",
    "a JSON array of documents",
    "bad.json",
    json([documentValue("acme-one-b", false), value()]),
    notPassed,
  ),
  beside(
    "yaml-list",
    "a YAML list of documents",
    "bad.yaml",
    bad()
      .split("\n")
      .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
      .join("\n")
      .trimEnd(),
    notPassed,
  ),
  beside("wrapped", "a document below a key of its own", "bad.json", json({ document: value() }), named),
  beside("wrapped-list", "documents below a key", "bad.json", json({ tenants: [value()] }), named),
  beside(
    "kubernetes-list",
    "a document in a list of Kubernetes",
    "bad.json",
    json({ apiVersion: "v1", kind: "List", items: [value()] }),
    named,
  ),
  beside(
    "jsonl",
    "JSON lines with an empty line between",
    "bad.jsonl",
    `${JSON.stringify(documentValue("acme-b", false))}\n\n${JSON.stringify(value())}\n`,
    notPassed,
  ),
  beside(
    "jsonl-yaml",
    "JSON lines in a file of YAML",
    "bad.yaml",
    `${JSON.stringify(documentValue("acme-b", false))}\n\n${JSON.stringify(value())}\n`,
    notPassed,
  ),
  beside(
    "markdown",
    "an example in a Markdown file is not a document",
    "README.md",
    `# Tenants\n\n\`\`\`yaml\n${bad()}\`\`\`\n`,
    passes,
  ),
  beside("comment-only", "a file of comments", "later.yaml", bad().replaceAll(/^/gm, "# "), passes),
  beside(
    "fenced",
    "a document between the fences of Markdown in a file of YAML",
    "bad.yaml",
    `\`\`\`yaml\n${bad()}\`\`\`\n`,
    notPassed,
  ),
  beside(
    "template",
    "a document that a template engine has not filled in",
    "bad.yaml",
    replace(bad(), "name: acme-two", "name: {{ .Values.name }}"),
    notPassed,
  ),
  beside(
    "front-matter",
    "a document with text after its end mark",
    "bad.yaml",
    `---\n${bad()}---\nSome text.\n`,
    refused,
  ),
  beside("empty-documents", "marks without documents around one", "bad.yaml", `---\n---\n${bad()}---\n---\n`, fails),
  beside(
    "markers-in-crlf",
    "a stream with Windows line ends",
    "bad.yaml",
    `---\r\n${good("acme-b").replaceAll("\n", "\r\n")}---\r\n${bad().replaceAll("\n", "\r\n")}`,
    fails,
  ),
];

const bytes: readonly Case[] = [
  beside("utf-16-be", "UTF-16, high byte first", "bad.yaml", utf16(bad(), true), fails),
  beside("utf-32", "UTF-32", "bad.yaml", utf32(bad()), notPassed),
  beside(
    "utf-16-no-mark",
    "UTF-16 without a mark",
    "bad.yaml",
    new Uint8Array(Buffer.from(bad(), "utf16le")),
    notPassed,
  ),
  beside("two-marks", "two byte order marks", "bad.yaml", `\uFEFF\uFEFF${bad()}`, notPassed),
  beside(
    "carriage-returns",
    "lines that end with a carriage return only",
    "bad.yaml",
    bad().replaceAll("\n", "\r"),
    notPassed,
  ),
  beside(
    "next-line",
    "lines that end with the next-line character",
    "bad.yaml",
    bad().replaceAll("\n", "\u0085"),
    notPassed,
  ),
  beside(
    "line-separator",
    "lines that end with the line separator",
    "bad.yaml",
    bad().replaceAll("\n", "\u2028"),
    notPassed,
  ),
  beside("zeros-after", "zero bytes after the end", "bad.yaml", `${bad()}${"\0".repeat(512)}`, notPassed),
  beside("zeros-before", "zero bytes before the start", "bad.yaml", `${"\0".repeat(8)}${bad()}`, notPassed),
  beside("end-of-file-mark", "the end mark of DOS", "bad.yaml", `${bad()}\u001A`, notPassed),
  beside(
    "no-break-indent",
    "no-break spaces in place of an indent",
    "bad.yaml",
    replace(bad(), "  name: acme-two", "\u00A0\u00A0name: acme-two"),
    notPassed,
  ),
  given("plan-utf-16", "a plan that PowerShell wrote", "plan.json", utf16(fixture("good")), passes),
  given("plan-utf-16-bad", "a failing plan that PowerShell wrote", "plan.json", utf16(fixture("bad")), {
    exit: 1,
    finds: ["acme"],
  }),
  given("plan-mark", "a plan with a byte order mark", "plan.json", `\uFEFF${fixture("good")}`, passes),
  given(
    "json-mark",
    "a document in JSON with a byte order mark",
    "good.json",
    `\uFEFF${json(documentValue("acme-one", false))}`,
    passes,
  ),
];

const scalars: readonly Case[] = [
  ...(
    [
      "yes",
      "on",
      "TRUE",
      "True",
      '"true"',
      "1",
      "0",
      "0o1",
      "!!bool true",
      '!!bool "true"',
      "!!str true",
      "! true",
      "!yes true",
      "tru\\u0065",
      '"tru\\u0065"',
      "~",
      "null",
      "",
      "!!null x",
      "&a true",
      "[true]",
      "{}",
      ".inf",
      "|\n        true",
    ] as const
  ).map((text, at) =>
    beside(
      `true-${String(at)}`,
      `the setting as ${JSON.stringify(text)}`,
      "bad.yaml",
      settings(`\n          filesAndUrls: true\n          senderAddresses: ${text}`),
      notPassed,
    ),
  ),
  beside(
    "anchor-kept",
    "an anchor on a value that passes",
    "more.yaml",
    replace(good("acme-more"), "senderAddresses: false", "senderAddresses: &off false"),
    passes,
  ),
  beside(
    "merge-list",
    "the first of merged maps wins",
    "bad.yaml",
    `x-a: &a { senderAddresses: true }\nx-b: &b { senderAddresses: false }\n${settings("{ filesAndUrls: true, <<: [*a, *b] }")}`,
    notPassed,
  ),
  beside(
    "merge-then-key",
    "a key after a merge wins",
    "bad.yaml",
    settings("{ <<: { senderAddresses: false }, filesAndUrls: true, senderAddresses: true }"),
    notPassed,
  ),
  beside(
    "key-then-merge",
    "a key before a merge wins",
    "bad.yaml",
    settings("{ senderAddresses: true, filesAndUrls: true, <<: { senderAddresses: false } }"),
    notPassed,
  ),
  beside(
    "merge-quoted",
    "a merge key in quotes",
    "bad.yaml",
    settings('{ "<<": { senderAddresses: true }, filesAndUrls: true }'),
    notPassed,
  ),
  beside(
    "merge-nested",
    "a merge inside of what is merged",
    "bad.yaml",
    settings("{ filesAndUrls: true, <<: { <<: { senderAddresses: true } } }"),
    notPassed,
  ),
  beside(
    "merge-twice",
    "two merge keys",
    "bad.yaml",
    settings("{ <<: { filesAndUrls: true }, <<: { senderAddresses: true } }"),
    notPassed,
  ),
  beside(
    "set-tag",
    "items as a set",
    "bad.yaml",
    replace(bad(), "items:\n  - kind: suspicious-objects", "items: !!set\n  ? kind: suspicious-objects"),
    notPassed,
  ),
  beside(
    "ordered-map",
    "settings as an ordered map",
    "bad.yaml",
    settings("!!omap [ filesAndUrls: true, senderAddresses: true ]"),
    notPassed,
  ),
  beside(
    "pairs",
    "settings as pairs",
    "bad.yaml",
    settings("!!pairs [ filesAndUrls: true, senderAddresses: true ]"),
    notPassed,
  ),
  beside(
    "settings-null",
    "settings of null",
    "bad.yaml",
    bad().replace(/settings:\n(.*\n)*$/, "settings: ~\n"),
    notPassed,
  ),
  beside(
    "settings-list",
    "settings in a list",
    "bad.json",
    json({
      ...value(),
      items: [
        { kind: "suspicious-objects", name: "settings", settings: [{ threatIntelligence: { senderAddresses: true } }] },
      ],
    }),
    notPassed,
  ),
  beside(
    "items-map",
    "items by kind",
    "bad.json",
    json({ ...value(), items: { "suspicious-objects": { settings: {} } } }),
    notPassed,
  ),
  beside(
    "items-nested",
    "items in a list in a list",
    "bad.json",
    json({ ...value(), items: [value()["items"]] }),
    notPassed,
  ),
  beside("items-null", "items with an empty entry", "bad.json", json({ ...value(), items: [null] }), notPassed),
  beside(
    "items-twice",
    "items under two spellings",
    "bad.json",
    json({ ...documentValue("acme-two", false), Items: value()["items"] }),
    refused,
  ),
  beside(
    "dotted-key",
    "a setting with its path as a key",
    "bad.yaml",
    settings("{ filesAndUrls: true, senderAddresses: false }").replace(
      "      threat",
      "      threatIntelligence.senderAddresses: true\n      threat",
    ),
    notPassed,
  ),
  beside(
    "full-width-key",
    "a key in letters of full width",
    "bad.yaml",
    settings("{ filesAndUrls: true, ｓenderAddresses: true, senderAddresses: false }"),
    notPassed,
  ),
  beside(
    "key-with-space",
    "a key with a space after it",
    "bad.yaml",
    settings('{ filesAndUrls: true, "senderAddresses ": true, senderAddresses: false }'),
    notPassed,
  ),
  beside(
    "name-of-singleton",
    "the page under another name",
    "bad.yaml",
    replace(bad(), "name: settings", "name: other"),
    notPassed,
  ),
  beside(
    "kind-with-version",
    "a kind with its version",
    "bad.yaml",
    replace(bad(), "kind: suspicious-objects", "kind: suspicious-objects/v1"),
    notPassed,
  ),
  beside(
    "kind-in-capitals",
    "a kind in capitals",
    "bad.yaml",
    replace(bad(), "kind: suspicious-objects", "kind: Suspicious-Objects"),
    notPassed,
  ),
  beside("version-list", "a version in a list", "bad.json", json({ ...value(), apiVersion: ["tmes/v1"] }), refused),
  beside("version-two", "a later version", "bad.json", json({ ...value(), apiVersion: "tmes/v2" }), refused),
  beside("no-items", "a tenant without items", "bad.json", json({ ...value(), items: [] }), notPassed),
  beside(
    "subjects-none",
    "a tenant without data subjects",
    "bad.json",
    json({ ...value(), tenant: { name: "acme-two", site: "eu", edition: "advanced", dataSubjects: [] } }),
    notPassed,
  ),
  beside(
    "subjects-small",
    "a country in small letters",
    "more.yaml",
    replace(good("acme-more"), "[DE]", "[de]"),
    refused,
  ),
  beside("subjects-twice", "a country twice", "more.yaml", replace(good("acme-more"), "[DE]", "[DE, DE]"), {
    exit: [0, 2],
  }),
  beside(
    "schema-key",
    "the key that editors add",
    "more.json",
    json({ $schema: "./tenant.schema.json", ...documentValue("acme-more", false) }),
    { exit: [0, 2], says: [/./] },
  ),
  beside(
    "schema-comment",
    "the comment that editors add",
    "more.yaml",
    `# yaml-language-server: $schema=x\n${good("acme-more")}`,
    passes,
  ),
  beside("json-trailing-comma", "a comma too many", "bad.json", badJson().replace(/\}\s*$/, ",}"), refused),
];

const names: readonly Case[] = [
  ...[
    "-x.yaml",
    "--help.yaml",
    "a b.yaml",
    "[a].yaml",
    "{a,b}.yaml",
    "*.yaml",
    "a\nb.yaml",
    "$(x).yaml",
    "%2e%2e.yaml",
    "\u202Ebad.yaml",
    "ü.yaml",
    "u\u0308.yaml",
    "😀.yaml",
    "con.yaml",
    "a:b.yaml",
    "a\\b.yaml",
    ".yaml",
    "constructor",
    "__proto__/x.yaml",
    "a'b\"c.yml",
    "#x.yaml",
    "x.yaml ",
    "x.yaml.",
    "~x.yaml",
  ].map((file, at) => beside(`file-${String(at)}`, `a file named ${JSON.stringify(file)}`, file, bad(), notPassed)),
  beside("backup", "a copy that an editor keeps is named", "x.YAML.orig", bad(), { exit: 0, names: ["x.YAML.orig"] }),
  beside(
    "tenant-with-space",
    "a tenant's name with a space after it",
    "bad.yaml",
    replace(bad(), "name: acme-two", 'name: "acme-one "'),
    notPassed,
  ),
  beside(
    "tenant-proto",
    "a tenant named as a part of JavaScript",
    "bad.yaml",
    replace(bad(), "name: acme-two", "name: __proto__"),
    notPassed,
  ),
  beside(
    "tenant-constructor",
    "a tenant named constructor",
    "bad.yaml",
    replace(bad(), "name: acme-two", "name: constructor"),
    notPassed,
  ),
  beside(
    "tenant-number",
    "a tenant named by a number",
    "bad.yaml",
    replace(bad(), "name: acme-two", "name: 12"),
    notPassed,
  ),
  beside(
    "tenant-other-site",
    "one tenant, two sites",
    "bad.yaml",
    replace(replace(good(), "site: eu", "site: us"), /items:(.|\n)*/, "items: []\n"),
    notPassed,
  ),
  given("dash-file", "a file whose name is an option", "-x.yaml", bad(), notPassed, { paths: ["./-x.yaml"] }),
  given("empty-argument", "an empty path", "x.yaml", good(), refused, { paths: ["x.yaml", ""] }),
  given("missing-beside", "a file that is not there", "x.yaml", good(), refused, { paths: ["x.yaml", "y.yaml"] }),
  given("glob-unexpanded", "a pattern that no shell expanded", "x.yaml", good(), refused, { paths: ["*.yaml"] }),
];

/** An input of a failing plan is changed. */
const planOf = (change: Parameters<typeof plan>[1], name = "bad"): string => plan(name, change);
const copy = <T>(of: T): T => structuredClone(of);

const plans: readonly Case[] = [
  given(
    "action-invocations",
    "a plan with actions of Terraform 1.14",
    "plan.json",
    planOf((of) => {
      of["action_invocations"] = [
        {
          address: "action.local_command.x",
          type: "local_command",
          name: "x",
          provider_name: "registry.terraform.io/hashicorp/local",
          lifecycle_action_trigger: {
            triggering_resource_address: "terraform_data.objects",
            action_trigger_event: "AfterCreate",
            action_trigger_block_index: 0,
            actions_list_index: 0,
          },
        },
      ];
    }, "good"),
    passes,
  ),
  given(
    "checks",
    "a plan with a check that fails",
    "plan.json",
    planOf((of) => {
      of["checks"] = [{ address: { kind: "check", name: "x", to_display: "check.x" }, status: "fail", instances: [] }];
    }, "good"),
    passes,
  ),
  given(
    "importing",
    "an item that is imported",
    "plan.json",
    planOf((of) => {
      objects(of).change.change["importing"] = { id: "x" };
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "moved",
    "an item that moves",
    "plan.json",
    planOf((of) => {
      objects(of).change["previous_address"] = "terraform_data.old";
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "replaced",
    "an item that is replaced",
    "plan.json",
    planOf((of) => {
      objects(of).change.change.actions = ["delete", "create"];
      objects(of).change.change.before = copy(objects(of).change.change.after);
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "created-first",
    "an item that is created before it is destroyed",
    "plan.json",
    planOf((of) => {
      objects(of).change.change.actions = ["create", "delete"];
      objects(of).change.change.before = copy(objects(of).change.change.after);
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "unknown-action",
    "an action that no Terraform knows",
    "plan.json",
    planOf((of) => {
      objects(of).change.change.actions = ["adopt"];
    }),
    notPassed,
  ),
  given(
    "no-action",
    "a change without an action",
    "plan.json",
    planOf((of) => {
      objects(of).change.change.actions = [];
    }),
    notPassed,
  ),
  given(
    "deposed",
    "an item's old object",
    "plan.json",
    planOf((of) => {
      objects(of).change["deposed"] = "abcd1234";
    }),
    notPassed,
  ),
  given(
    "other-provider",
    "our type of another provider",
    "plan.json",
    planOf((of) => {
      for (const one of [objects(of).planned, objects(of).change])
        one["provider_name"] = "registry.terraform.io/acme/terraform";
    }),
    notPassed,
  ),
  given(
    "tofu-provider",
    "OpenTofu's address of the provider",
    "plan.json",
    planOf((of) => {
      delete of["complete"];
      of["terraform_version"] = "1.10.6";
      for (const name of ["terraform_data.objects", "terraform_data.tenant"])
        for (const one of [find(of, name).planned, find(of, name).change])
          one["provider_name"] = "registry.opentofu.org/builtin/terraform";
    }),
    notPassed,
  ),
  given(
    "data-mode",
    "an item as a data source",
    "plan.json",
    planOf((of) => {
      for (const part of Object.values(objects(of))) part["mode"] = "data";
    }),
    notPassed,
  ),
  given(
    "input-null",
    "an input of null",
    "plan.json",
    planOf((of) => {
      const { planned, change } = objects(of);
      Reflect.set(planned.values, "input", null);
      Reflect.set(change.change.after, "input", null);
    }),
    notPassed,
  ),
  given(
    "settings-null-plan",
    "settings of null",
    "plan.json",
    planOf((of) => {
      const { planned, change } = objects(of);
      Reflect.set(planned.values.input, "settings", null);
      Reflect.set(change.change.after.input, "settings", null);
    }),
    notPassed,
  ),
  given(
    "output",
    "an item in an output only",
    "plan.json",
    planOf((of) => {
      const { input } = objects(of).planned.values;
      const item = { ...copy(input), name: "second" };
      (of.planned_values as Record<string, unknown>)["outputs"] = { x: { sensitive: false, value: item } };
      of["output_changes"] = { x: { actions: ["create"], before: null, after: item, after_unknown: false } };
    }, "good"),
    { exit: [0, 1, 2] },
  ),
  given(
    "stacks",
    "a plan of Terraform Stacks",
    "plan.json",
    json({
      terraform_version: "1.13.0",
      stack: { components: [{ address: "component.tenant", action: "create" }] },
      resource_instances: [{ address: "terraform_data.objects", input: value() }],
    }),
    refused,
  ),
  given(
    "binary-plan",
    "a plan as Terraform stores it",
    "tfplan",
    new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 200 }, (_, at) => at)]),
    { exit: 2, says: [/terraform show -json/] },
  ),
  given(
    "hcl",
    "a program in HCL",
    "main.tf",
    'resource "terraform_data" "objects" {\n  input = { tmes = "suspicious-objects/v1" }\n}\n',
    { exit: 2 },
  ),
  given("as-document", "a plan that is called a document", "plan.json", fixture("bad"), refused, {
    args: ["--as", "document"],
  }),
  given("as-state", "a plan that is called a state", "plan.json", fixture("bad"), notPassed, {
    args: ["--as", "state"],
  }),
  given("as-plan", "a document that is called a plan", "x.yaml", good(), refused, { args: ["--as", "plan"] }),
  given("input-null-json", "null", "plan.json", "null", refused),
  given("input-number", "a number", "plan.json", "1", refused),
  given(
    "infinite",
    "a plan with a number that is too large",
    "plan.json",
    replace(fixture("bad"), '"schema_version":0', '"schema_version":1e999'),
    notPassed,
  ),
];

const exception = (more: Readonly<Record<string, unknown>>): string =>
  `${config}exceptions: ${JSON.stringify([
    {
      id: "x-1",
      rule: "suspicious-sender-addresses-off@1",
      tenant: "acme-two",
      item: { kind: "suspicious-objects", name: "settings" },
      path: "settings.threatIntelligence.senderAddresses",
      covers: "fail",
      value: true,
      reason: "r",
      owner: "@a/b",
      approver: "@a/c",
      ticket: "T",
      expires: "2027-01-31",
      ...more,
    },
  ])}\n`;
const expires = (text: string): string => exception({ expires: text });

const configurations: readonly Case[] = [
  configured("exception", "an exception that counts, so that the rest means something", exception({}), passes),
  configured("exception-today", "an exception on its last day", expires("2026-11-24"), passes),
  configured("exception-yesterday", "an exception after its last day", expires("2026-11-23"), notPassed),
  ...[
    "2027-02-30",
    "2027-13-01",
    "2027-1-31",
    "31.01.2027",
    "2027-01-31T00:00:00Z",
    "+002027-01-31",
    "2027-W05",
    "never",
    "",
    " 2027-01-31",
    "٢٠٢٧-٠١-٣١",
  ].map((text, at) =>
    configured(`expires-${String(at)}`, `an exception that expires ${JSON.stringify(text)}`, expires(text), notPassed),
  ),
  configured(
    "self-approved-case",
    "owner and approver that differ by case",
    exception({ owner: "@acme/Mail", approver: "@ACME/mail" }),
    notPassed,
  ),
  configured(
    "self-approved-space",
    "owner and approver that differ by a space",
    exception({ owner: "@acme/mail", approver: "@acme/mail " }),
    notPassed,
  ),
  configured(
    "self-approved-address",
    "owner and approver that differ by the case of an address",
    exception({ owner: "privacy@acme.example", approver: "Privacy@ACME.example" }),
    notPassed,
  ),
  configured(
    "self-approved-plus",
    "owner and approver that differ by a tag",
    exception({ owner: "privacy@acme.example", approver: "privacy+b@acme.example" }),
    notPassed,
  ),
  configured(
    "self-approved-look-alike",
    "owner and approver that look alike",
    exception({ owner: "@acme/mail", approver: "@acme/m\u0430il" }),
    notPassed,
  ),
  configured(
    "self-approved-hidden",
    "owner and approver that differ by what is not seen",
    exception({ owner: "@acme/mail", approver: "@acme/ma\u200Bil" }),
    notPassed,
  ),
  configured(
    "self-approved-full-width",
    "owner and approver that differ by the width of letters",
    exception({ owner: "@acme/mail", approver: "@acme/ｍail" }),
    notPassed,
  ),
  configured("exception-tenant-star", "an exception for all tenants", exception({ tenant: "*" }), notPassed),
  configured(
    "exception-tenant-case",
    "an exception for a tenant in capitals",
    exception({ tenant: "ACME-TWO" }),
    notPassed,
  ),
  configured("exception-value-text", "an exception for the text true", exception({ value: "true" }), notPassed),
  configured("exception-value-null", "an exception for null", exception({ value: null }), notPassed),
  configured(
    "exception-value-absent",
    "an exception for a value that is absent",
    exception({ value: { absent: true } }),
    notPassed,
  ),
  configured("exception-no-value", "an exception without a value", exception({ value: undefined }), notPassed),
  configured(
    "exception-covers-list",
    "an exception that covers everything",
    exception({ covers: ["fail", "undetermined"] }),
    notPassed,
  ),
  configured(
    "exception-path-parent",
    "an exception for what is above the setting",
    exception({ path: "settings.threatIntelligence" }),
    notPassed,
  ),
  configured("exception-path-empty", "an exception without a path", exception({ path: "" }), notPassed),
  configured(
    "exception-version-zero",
    "an exception for another version",
    exception({ rule: "suspicious-sender-addresses-off@01" }),
    notPassed,
  ),
  configured(
    "exception-version-all",
    "an exception for every version",
    exception({ rule: "suspicious-sender-addresses-off@*" }),
    notPassed,
  ),
  configured("exception-reason-blank", "an exception with a blank reason", exception({ reason: " " }), notPassed),
  configured("exception-ticket-blank", "an exception with a blank ticket", exception({ ticket: "\u00A0" }), notPassed),
  configured("exceptions-map", "exceptions by name", `${config}exceptions: { x-1: {} }\n`, refused),
  configured("exceptions-file", "exceptions as the name of a file", `${config}exceptions: exceptions.yaml\n`, refused),
  configured("empty", "an empty configuration", "", notPassed),
  configured("null", "a configuration of null", "null\n", notPassed),
  configured("mark-only", "a configuration of a mark", "---\n", notPassed),
  configured("two-documents", "two configurations in a file", `${config}---\npacks: []\n`, refused),
  configured("packs-none", "no packs", "packs: []\n", notPassed),
  configured("modules-none", "no modules", "select: { modules: [] }\n", notPassed),
  configured("select-empty", "an empty selection", "select: {}\n", notPassed),
  configured("legal-nothing", "a legal reference that no rule has", 'select: { legal: ["GDPR Art. 999"] }\n', refused),
  configured("categories-nothing", "a category that no rule has", "select: { categories: [nothing] }\n", refused),
  configured(
    "severity-capital",
    "a severity in capitals",
    `select: { modules: [suspicious-objects] }\nrules:\n  suspicious-sender-addresses-off: { severity: OFF }\n`,
    refused,
  ),
  configured(
    "severity-false",
    "a severity that YAML 1.1 makes of off",
    `select: { modules: [suspicious-objects] }\nrules:\n  suspicious-sender-addresses-off: { severity: false }\n`,
    refused,
  ),
  configured(
    "everything-off",
    "the only rule is switched off",
    `select: { modules: [suspicious-objects] }\nrules:\n  suspicious-sender-addresses-off: { severity: off }\n`,
    refused,
  ),
  configured("timeout-zero", "no time", `${config}timeout: 0\n`, refused),
  configured("timeout-text", "time as a text", `${config}timeout: "10"\n`, refused),
  configured("timeout-infinite", "time without end", `${config}timeout: .inf\n`, refused),
  configured("documents-absolute", "documents by an absolute path", `${config}documents: ["/tmp/**"]\n`, refused),
  configured("documents-number", "documents as a number", `${config}documents: 1\n`, refused),
  configured("foreign-star", "everything is foreign", `${config}foreign: ["*"]\n`, refused),
  configured("tenants-none", "tenants: none", `${config}tenants: none\n`, refused),
];

const baseline = (text: string): Case["layout"] => ({
  "tmes.config.yaml": config,
  "tmes.baseline.yaml": text,
  "t/bad.yaml": bad(),
});
const entry = {
  id: "0000000000000000",
  rule: "suspicious-sender-addresses-off@1",
  tenant: "acme-two",
  item: { kind: "suspicious-objects", name: "settings" },
  path: "settings.threatIntelligence.senderAddresses",
  covers: "fail",
  value: true,
};
const about = { reason: "r", owner: "@a/b", expires: "2027-06-30" };
const baselines: readonly Case[] = (
  [
    [
      "baseline",
      "a baseline that counts",
      json({ baselines: [{ ...about, findings: [{ ...entry }] }] }),
      { exit: [0, 1, 2] },
    ],
    ["baseline-empty", "an empty baseline", "", notPassed],
    ["baseline-null", "a baseline of null", "baselines: ~\n", notPassed],
    ["baseline-no-findings", "a baseline without findings", json({ baselines: [about] }), notPassed],
    [
      "baseline-other-value",
      "a baseline of another value",
      json({ baselines: [{ ...about, findings: [{ ...entry, value: false }] }] }),
      notPassed,
    ],
    [
      "baseline-no-value",
      "a baseline without a value",
      json({ baselines: [{ ...about, findings: [{ ...entry, value: undefined }] }] }),
      notPassed,
    ],
    [
      "baseline-other-version",
      "a baseline of another version",
      json({ baselines: [{ ...about, findings: [{ ...entry, rule: "suspicious-sender-addresses-off@2" }] }] }),
      notPassed,
    ],
    [
      "baseline-expired",
      "a baseline that expired",
      json({ baselines: [{ ...about, expires: "2026-11-23", findings: [entry] }] }),
      notPassed,
    ],
    [
      "baseline-person",
      "a baseline of a person",
      json({ baselines: [{ ...about, owner: "jane.doe@acme.example", findings: [entry] }] }),
      notPassed,
    ],
    ["baseline-text", "a text as a baseline", "all\n", refused],
  ] as const
).map(([id, why, text, expect]) => ({
  id,
  kind: "configuration",
  why,
  layout: baseline(text),
  args: checkJson("t"),
  expect,
}));

const options: readonly Case[] = (
  [
    ["today-wrong", ["--today", "2026-02-30"], refused],
    ["today-number", ["--today", "20261124"], refused],
    ["shard-zero", ["--shard", "0/2"], refused],
    ["shard-more", ["--shard", "3/2"], refused],
    ["shard-none", ["--shard", "1/0"], refused],
    ["shard-fraction", ["--shard", "1/1.5"], refused],
    ["shard-text", ["--shard", "one"], refused],
    ["threads-zero", ["--threads", "0"], refused],
    ["threads-text", ["--threads", "two"], refused],
    ["new-without-base", ["--fail-on", "new"], refused],
    ["base-empty", ["--fail-on", "new", "--base", "base.json"], refused],
    ["settles-empty", ["--settles", "base.json"], refused],
    ["output-folder-missing", ["--output", "none/report.json"], notPassed],
    ["pack-unknown", ["--pack", "none"], refused],
    ["bundle-folder", ["--bundle", "t"], refused],
    ["verify-alone", ["--verify", "key.pem"], refused],
    ["root-missing", ["--root", "none"], { exit: [1, 2] }],
    ["config-missing", ["--config", "none.yaml"], refused],
  ] as const
).map(([id, args, expect]) => ({
  id,
  kind: "configuration",
  why: args.join(" "),
  layout: { "tmes.config.yaml": config, "t/bad.yaml": bad(), "base.json": "{}" },
  args: [...checkPretty("t"), ...args],
  expect,
}));

/** An item in a form that is not read, in place of the one that fails, and in the other parts of the plan alike. */
const shaped = (input: unknown, key = "input"): string =>
  planOf((of) => {
    const { planned: resource, change, configured: code } = objects(of);
    for (const values of [resource.values, change.change.after]) {
      Reflect.deleteProperty(values, "input");
      Reflect.set(values, key, input);
    }
    code.expressions = { [key]: { constant_value: input } };
    change.change.after_unknown = { id: true, output: true };
  });
const item = (): Record<string, unknown> => copy(objects(planValue("bad")).planned.values.input);
const yamlItem = `"tmes": "suspicious-objects/v1"\n"tenant": "acme"\n"name": "settings"\n"settings":\n  "threatIntelligence":\n    "senderAddresses": true\n`;

const shapes: readonly Case[] = (
  [
    ["yaml", yamlItem],
    ["yaml-plain", yamlItem.replaceAll('"', "")],
    ["json-in-list", [JSON.stringify(item())]],
    ["json-in-map", { payload: { deeper: JSON.stringify(item()) } }],
    ["json-twice", JSON.stringify(JSON.stringify(item()))],
    ["lists", [[[item()]]]],
    ["deep", { a: { b: { c: item() } } }],
    ["version-2", { ...item(), tmes: "suspicious-objects/v2" }],
    ["no-version", { ...item(), tmes: "suspicious-objects" }],
    ["capital", { ...item(), tmes: "Suspicious-Objects/V1" }],
    ["underline", { ...item(), tmes: "suspicious_objects/v1" }],
    ["space", { ...item(), tmes: " suspicious-objects/v1" }],
    ["unknown-kind", { ...item(), tmes: "suspicious-things/v1" }],
    ["number", { ...item(), tmes: 1 }],
    ["null", { ...item(), tmes: null }],
    ["list", { ...item(), tmes: ["suspicious-objects/v1"] }],
    ["capital-key", { ...item(), tmes: undefined, TMES: "suspicious-objects/v1" }],
    ["tenant-null", { ...item(), tenant: null }],
    ["name-null", { ...item(), name: null }],
    ["more-keys", { ...item(), extra: 1 }],
    ["text-after", `${JSON.stringify(item())} `],
    ["text-before", `item: ${JSON.stringify(item())}`],
  ] as const
).map(([id, input]) => given(`shape-${id}`, "an item in another form", "plan.json", shaped(input), notPassed));

const state = (change: (of: Record<string, unknown>) => void, name = "state-bad"): string => {
  const of = JSON.parse(fixture(name)) as Record<string, unknown>;
  change(of);
  return json(of);
};
interface Values {
  root_module: { resources: Record<string, unknown>[]; child_modules?: unknown[] };
}
const rootOf = (of: Record<string, unknown>): Values["root_module"] => (of["values"] as Values).root_module;
interface Raw {
  resources: { [key: string]: unknown; instances: { [key: string]: unknown; attributes: { input: unknown } }[] }[];
}
const raw = (change: (of: Raw) => void): string => {
  const of = JSON.parse(fixture("raw-bad.tfstate")) as Raw;
  change(of);
  return json(of);
};

const withoutTypes = (of: Raw): void => {
  for (const { instances } of of.resources)
    for (const { attributes } of instances) attributes.input = (attributes.input as { value: unknown }).value;
};

const states: readonly Case[] = [
  given(
    "state-module",
    "an item in a module of a module",
    "state.json",
    state((of) => {
      const root = rootOf(of);
      const resources = root.resources;
      root.resources = [];
      root.child_modules = [
        {
          address: "module.a",
          child_modules: [
            {
              address: 'module.a.module.b["x y"]',
              resources: resources.map((one) => ({
                ...one,
                address: `module.a.module.b["x y"].${String(one["address"])}`,
              })),
            },
          ],
        },
      ];
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "state-tainted",
    "an item that is tainted",
    "state.json",
    state((of) => {
      for (const one of rootOf(of).resources) one["tainted"] = true;
    }),
    notPassed,
  ),
  given(
    "state-deposed",
    "an item that is deposed",
    "state.json",
    state((of) => {
      for (const one of rootOf(of).resources) one["deposed_key"] = "abcd1234";
    }),
    notPassed,
  ),
  given(
    "state-index",
    "an item with an index",
    "state.json",
    state((of) => {
      for (const one of rootOf(of).resources) {
        one["index"] = 0;
        one["address"] = `${String(one["address"])}[0]`;
      }
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "state-list",
    "modules in an object",
    "state.json",
    state((of) => {
      Reflect.set(rootOf(of), "resources", { a: rootOf(of).resources[0] });
    }),
    refused,
  ),
  given(
    "state-no-values",
    "a state of nothing",
    "state.json",
    state((of) => {
      Reflect.deleteProperty(of, "values");
    }),
    refused,
  ),
  given(
    "state-values-null",
    "values of null",
    "state.json",
    state((of) => {
      of["values"] = null;
    }),
    refused,
  ),
  given(
    "raw-module",
    "an item in a module of a stored state",
    "terraform.tfstate",
    raw((of) => {
      for (const one of of.resources) one["module"] = "module.a";
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "raw-each",
    "an item with a key",
    "terraform.tfstate",
    raw((of) => {
      for (const one of of.resources) for (const instance of one.instances) instance["index_key"] = 'a"b';
    }),
    { exit: 1, finds: ["acme"] },
  ),
  given(
    "raw-no-instances",
    "resources without instances",
    "terraform.tfstate",
    raw((of) => {
      for (const one of of.resources) one.instances = [];
    }),
    refused,
  ),
  given(
    "raw-deposed",
    "an item that is deposed in a stored state",
    "terraform.tfstate",
    raw((of) => {
      for (const one of of.resources) for (const instance of one.instances) instance["deposed"] = "abcd1234";
    }),
    notPassed,
  ),
  given(
    "raw-list",
    "instances in an object",
    "terraform.tfstate",
    raw((of) => {
      for (const one of of.resources) Reflect.set(one, "instances", { a: one.instances[0] });
    }),
    refused,
  ),
  given(
    "raw-other-type-allowed",
    "an attribute without its type, where there may be no tenant",
    "terraform.tfstate",
    raw(withoutTypes),
    notPassed,
    { args: ["--allow-empty"] },
  ),
  given(
    "output-allowed",
    "an item in an output, where there may be no tenant",
    "plan.json",
    planOf((of) => {
      Reflect.set(of.planned_values, "outputs", { x: { sensitive: false, value: item() } });
      of["output_changes"] = { x: { actions: ["create"], before: null, after: item(), after_unknown: false } };
    }, "nothing"),
    { exit: [0, 1, 2] },
    { args: ["--allow-empty"] },
  ),
  given(
    "other-type-allowed",
    "items in a resource of another type, where there may be no tenant",
    "plan.json",
    planOf((of) => {
      for (const one of [
        of.planned_values.root_module.resources,
        of.resource_changes,
        of.configuration.root_module.resources,
      ].flat()) {
        one["type"] = "terraform_datum";
        one.address = one.address.replace("terraform_data", "terraform_datum");
      }
    }),
    notPassed,
    { args: ["--allow-empty"] },
  ),
  given(
    "state-other-type-allowed",
    "items of another type in a state, where there may be no tenant",
    "state.json",
    state((of) => {
      for (const one of rootOf(of).resources) one["type"] = "null_resource";
    }),
    notPassed,
    { args: ["--allow-empty"] },
  ),
  given("raw-other-type", "an attribute without its type", "terraform.tfstate", raw(withoutTypes), notPassed),
];

const planned: readonly Case[] = [
  given(
    "settings-unknown",
    "settings that are not known",
    "plan.json",
    planOf((of) => {
      const { planned: resource, change } = objects(of);
      for (const values of [resource.values, change.change.after]) Reflect.deleteProperty(values.input, "settings");
      change.change.after_unknown = { id: true, output: true, input: { settings: true } };
    }),
    notPassed,
  ),
  given(
    "key-unknown",
    "a kind that is not known",
    "plan.json",
    planOf((of) => {
      const { planned: resource, change } = objects(of);
      for (const values of [resource.values, change.change.after]) Reflect.deleteProperty(values.input, "tmes");
      change.change.after_unknown = { id: true, output: true, input: { tmes: true } };
    }),
    notPassed,
  ),
  given(
    "before-bad",
    "what was bad and will be good",
    "plan.json",
    planOf((of) => {
      const { change } = objects(of).change;
      change.before = copy(change.after);
      change.before.input.settings.threatIntelligence.senderAddresses = true;
      change.actions = ["update"];
    }, "good"),
    passes,
  ),
  given(
    "child-unlisted",
    "an item in a module that no code calls",
    "plan.json",
    planOf((of) => {
      const second = { ...item(), name: "settings", tenant: "acme-two" };
      const resource = {
        ...copy(objects(of).planned),
        address: "module.x.terraform_data.objects",
        values: { input: second },
      };
      Reflect.set(of.planned_values.root_module, "child_modules", [{ address: "module.x", resources: [resource] }]);
    }, "good"),
    notPassed,
  ),
  given(
    "changes-null",
    "changes of null",
    "plan.json",
    planOf((of) => {
      Reflect.set(of, "resource_changes", null);
    }),
    notPassed,
  ),
  given(
    "root-null",
    "a root of null",
    "plan.json",
    planOf((of) => {
      Reflect.set(of, "planned_values", null);
    }),
    notPassed,
  ),
  given("two-plans", "two plans in one file", "plan.json", `${fixture("good")}\n${fixture("bad")}`, refused),
  given("plan-in-list", "plans in a list", "plan.json", `[${fixture("good")},${fixture("bad")}]`, refused),
  given(
    "two-tenants",
    "one tenant in two plans, described alike",
    "plan.json",
    fixture("good"),
    { exit: [1, 2] },
    { files: { "other.json": fixture("bad") }, paths: ["plan.json", "other.json"] },
  ),
];

const shell = `#!/usr/bin/env bash
cat <<EOF
apiVersion: tmes/v1
tenant:
  name: $1
EOF
`;
const readme = `Tenants
=======

Write a file such as:

    apiVersion: tmes/v1
    tenant: { name: acme }

and run the check.
`;
const ordinary: readonly Case[] = [
  beside("script", "a script that writes documents", "new-tenant", shell, passes),
  beside("script-as-data", "a script that is named as data", "new-tenant.yaml", shell, refused),
  beside(
    "script-comment",
    "a document with the first line of a script",
    "bad.yaml",
    `#!/usr/bin/env yq\n${bad()}`,
    fails,
  ),
  beside("readme", "a text without an ending that has an example", "README", readme, { exit: [0, 2] }),
  beside(
    "config-map",
    "a document in a text of Kubernetes",
    "map.yaml",
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ndata:\n  tenant.yaml: |\n    ${bad().trimEnd().replaceAll("\n", "\n    ")}\n`,
    { exit: 0 },
  ),
  beside(
    "schema",
    "a schema that names the version",
    "schema.json",
    json({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      properties: { apiVersion: { const: "tmes/v1" }, tenant: { type: "object" }, items: { type: "array" } },
    }),
    passes,
  ),
  beside(
    "pyproject",
    "TOML of others",
    "pyproject.toml",
    '[project]\nname = "x"\nversion = "1"\n[tool.tenant]\nkind = "virus-rule"\n',
    passes,
  ),
  beside(
    "workflow",
    "a workflow that runs the check",
    "ci.yml",
    "on: push\njobs:\n  check:\n    steps:\n      - run: npx tmes check t # tmes/v1\n",
    passes,
  ),
  beside(
    "editor-settings",
    "settings of an editor with comments",
    "settings.json",
    '{\n  // for tmes/v1\n  "yaml.schemas": { "x": "*.yaml" }\n}\n',
    { exit: [0, 2] },
  ),
];

const packed = gzipSync(`${bad()}${"# more\n".repeat(200)}${randomText(3_000)}`);
const damaged: readonly Case[] = [
  beside("packed-cut", "a packed document that is cut off", "bad.yaml.gz", packed.subarray(0, -400), refused),
  beside(
    "packed-changed",
    "a packed document with a wrong byte",
    "bad.yaml.gz",
    packed.map((byte, at) => (at === packed.length - 300 ? byte ^ 0xff : byte)),
    refused,
  ),
  beside(
    "packed-lines-cut",
    "packed JSON Lines that are cut off",
    "bad.jsonl.gz",
    gzipSync(`${JSON.stringify(value())}\n${randomText(3_000)}\n`).subarray(0, -400),
    refused,
  ),
  beside(
    "packed-lines-blank",
    "packed JSON Lines that are cut off and begin with a blank line",
    "bad.jsonl.gz",
    gzipSync(`\n${JSON.stringify(value())}\n${randomText(3_000)}\n`).subarray(0, -400),
    refused,
  ),
  beside("packed-never", "a document that is only named as packed", "bad.yaml.gz", bad(), refused),
  beside(
    "packed-foreign-cut",
    "a packed file of others that is cut off",
    "other.yaml.gz",
    gzipSync(`a: ${randomText(3_000)}`).subarray(0, -400),
    { exit: 0, names: ["other.yaml.gz"] },
  ),
  {
    ...beside(
      "packed-many",
      "more packed files than Node expects listeners",
      "bad.yaml.gz",
      gzipSync(good("acme-packed")),
      { exit: 0, neverRaw: [/MaxListeners/] },
      {
        files: Object.fromEntries(
          Array.from({ length: 12 }, (_, at) => [`t/${String(at)}.yaml.gz`, gzipSync(good(`acme-${String(at)}`))]),
        ),
      },
    ),
  },
];

/** What once passed, or was refused without a reason. These always run. */
const once = new Set([
  ...damaged.map(({ id }) => id),
  ...[
    "toml",
    "toml-one-line",
    "named-baseline",
    "named-source-map",
    "baseline-below",
    "json5",
    "file-21",
    "file-22",
    "script",
    "script-as-data",
  ],
  ...["self-approved-plus", "exception-version-zero", "raw-other-type-allowed"],
]);
const all = [
  damaged,
  containers,
  bytes,
  scalars,
  names,
  plans,
  shapes,
  states,
  planned,
  ordinary,
  configurations,
  baselines,
]
  .concat([options])
  .flat();

export const odd: CaseFile = {
  title: "odd",
  cases: [
    ...all.filter(({ id }) => once.has(id)),
    ...sample(
      all.filter(({ id }) => !once.has(id)),
      40,
    ),
  ],
};
