/** Folders: a tenant that fails beside one that passes, in a form or at a place that a check could overlook. */
import {
  checkJson,
  type Case,
  type CaseFile,
  type Entry,
  type Expectation,
  type HoleKind,
  type Layout,
} from "../support/case.ts";
import { bad, badJson, config, documentValue, good, replace } from "../support/documents.ts";

/** A folder `tenants` with a passing tenant and what is given. */
function beside(files: Layout): Layout {
  return { "tmes.config.yaml": config, "tenants/good.yaml": good(), ...withPrefix(files) };
}

function withPrefix(files: Layout): Layout {
  return Object.fromEntries(Object.entries(files).map(([name, entry]) => [`tenants/${name}`, entry]));
}

type Odd = readonly [id: string, why: string, entry: Entry, file?: string];

/** Cases of one file each. */
function each(
  kind: HoleKind,
  expect: (file: string) => Expectation,
  odds: readonly Odd[],
  judgement?: string,
): readonly Case[] {
  return odds.map(([id, why, entry, file = "odd.yaml"]) => ({
    id,
    kind,
    why,
    layout: beside({ [file]: entry }),
    args: checkJson("tenants"),
    expect: expect(file),
    ...(judgement === undefined ? {} : { judgement }),
  }));
}

/** Read and judged: the tenant's violation is a finding. */
const judged = (): Expectation => ({ exit: 1, finds: ["acme-two"] });
/** Ours, and not readable as ours. */
const refused = (file: string): Expectation => ({ exit: 2, names: [file] });
/** Judged or refused: both are honest. */
const notPassed = (file: string): Expectation => ({ exit: [1, 2], names: [file] });
/** Not ours: no error, and no tenant of it. */
const ignored = (): Expectation => ({ exit: 0, tenants: ["acme-one"] });
/** Not read, and named. */
const named = (file: string): Expectation => ({ exit: 0, names: [file], tenants: ["acme-one"] });
/** Whatever comes of it, the file is named. */
const namedAnyhow = (file: string): Expectation => ({ exit: [0, 1, 2], names: [file] });

const version = (text: string): string => replace(bad(), "apiVersion: tmes/v1", text);
const without = replace(bad(), "apiVersion: tmes/v1\n", "");

const spelled = each("not recognised", judged, [
  ["anchor", "an anchor stands before the value", version("apiVersion: &v tmes/v1")],
  ["tag", "a tag stands before the value", version("apiVersion: !!str tmes/v1")],
  ["long-tag", "a verbatim tag stands before the value", version("apiVersion: !<tag:yaml.org,2002:str> tmes/v1")],
  ["tag-and-anchor", "a tag and an anchor stand before the value", version("apiVersion: !!str &v 'tmes/v1'")],
  ["non-specific-tag", "a non-specific tag stands before the value", version("apiVersion: ! tmes/v1")],
  ["folded", "the value is a folded block", version("apiVersion: >-\n  tmes/v1")],
  ["literal-stripped", "the value is a literal block", version("apiVersion: |-\n  tmes/v1")],
  ["next-line", "the value is on the next line", version("apiVersion:\n  tmes/v1")],
  ["comment-before-value", "a comment stands before the value", version("apiVersion: # the form\n  tmes/v1")],
  [
    "comments-before-value",
    "several comments stand before the value",
    version("apiVersion:\n  # a\n\n  # b\n  'tmes/v1'"),
  ],
  ["escaped-key", "a letter of the key is an escape", version('"api\\u0056ersion": tmes/v1')],
  ["escaped-key-hex", "a letter of the key is a short escape", version('"\\x61piVersion": tmes/v1')],
  ["escaped-value", "a letter of the value is an escape", version('apiVersion: "\\x74mes/v1"')],
  [
    "continued-value",
    "the value is continued by a backslash at the line's end",
    version('apiVersion: "tm\\\n  es/v1"'),
  ],
  ["explicit-key", "the key is written with a question mark", version("? apiVersion\n: tmes/v1")],
  [
    "explicit-key-comment",
    "the key is written with a question mark and a comment",
    version("? apiVersion # key\n# and\n: tmes/v1"),
  ],
  ["single-quotes", "key and value are in single quotes", version("'apiVersion': 'tmes/v1'")],
  ["blanks-before-colon", "blanks stand before the colon", version("apiVersion   :   tmes/v1")],
  ["tab-before-value", "a tab stands before the value", version("apiVersion:\ttmes/v1")],
  [
    "alias",
    "the value is an alias",
    `${replace(
      without,
      "  inventory: complete\n",
      "  inventory: complete\n  labels: { form: &v tmes/v1 }\n",
    )}apiVersion: *v\n`,
  ],
  ["last", "the version is the last key", `${without}apiVersion: tmes/v1\n`],
  ["far-down", "the version comes after 300 kB of comments", `${"# nothing to see here\n".repeat(15_000)}${bad()}`],
  ["directive", "the file starts with a directive", `%YAML 1.2\n---\n${bad()}`],
  ["start-with-comment", "the document starts on a line with a comment", `--- # tenant\n${bad()}...\n`],
  ["root-tag", "the document has the tag of a map", `--- !!map\n${bad()}`],
  ["root-anchor", "the document has an anchor", `--- &doc\n${bad()}`],
  ["flow", "the document is a flow map on one line", JSON.stringify(documentValue("acme-two", true))],
  ["json-escaped-slash", "JSON escapes the slash", badJson().replace("tmes/v1", "tmes\\/v1"), "odd.json"],
  [
    "json-escaped-key",
    "JSON escapes a letter of the key",
    badJson().replace("apiVersion", "\\u0061piVersion"),
    "odd.json",
  ],
  ["json-escaped-value", "JSON escapes a letter of the value", badJson().replace("tmes/", "\\u0074mes/"), "odd.json"],
  [
    "json-line-break",
    "JSON breaks the line between key, colon and value",
    badJson().replace('"apiVersion": ', '"apiVersion"\n:\n'),
    "odd.json",
  ],
]);

const unlike = each("not recognised", refused, [
  ["lower-case-key", "the key is apiversion", version("apiversion: tmes/v1")],
  ["capital-key", "the key is APIVERSION", version("APIVERSION: tmes/v1")],
  ["snake-key", "the key is api_version", version("api_version: tmes/v1")],
  ["kebab-key", "the key is api-version", version("api-version: tmes/v1")],
  ["swapped-key", "two letters of the key are swapped", version("apiVerison: tmes/v1")],
  ["short-key", "the key is version", version("version: tmes/v1")],
  ["key-alone-is-wrong", "a misspelt key is all that says what it is", "apiVersoin: tmes/v1\ntenants: []\n"],
  ["swapped-value", "two letters of the value are swapped: tems/v1", version("apiVersion: tems/v1")],
  ["swapped-value-alone", "tems/v1 is all that says what it is", "apiVersion: tems/v1\nkind: Something\n"],
  ["value-mes", "the first letter of the value is missing", "apiVersion: mes/v1\n"],
  ["value-temes", "the value has a letter too many", "apiVersion: temes/v1\n"],
  ["value-dash", "the value has a dash for the slash", "apiVersion: tmes-v1\n"],
  ["value-backslash", "the value has a backslash", "apiVersion: tmes\\v1\n"],
  ["value-no-slash", "the value has no slash", "apiVersion: tmesv1\n"],
  ["value-capital", "the value is in capitals", version("apiVersion: TMES/v1")],
  ["value-capital-v", "the value has a capital V", version("apiVersion: tmes/V1")],
  ["value-v2", "the value is a version that does not exist", version("apiVersion: tmes/v2")],
  ["value-v1beta1", "the value is in the manner of Kubernetes", version("apiVersion: tmes/v1beta1")],
  ["value-no-version", "the value has no version", version("apiVersion: tmes")],
  ["value-group", "the value looks like a custom resource of ours", version("apiVersion: tmes.example.com/v1")],
  ["value-blank-before", "a blank is in the value", version('apiVersion: " tmes/v1"')],
  ["value-line-break", "a line break ends the value", version("apiVersion: |\n  tmes/v1")],
  ["value-cyrillic", "a letter of the value is Cyrillic", version("apiVersion: tm\u0435s/v1")],
  ["value-zero-width", "a zero-width space is in the value", version("apiVersion: tm\u200Bes/v1")],
  ["value-full-width", "the value is in full-width letters", version("apiVersion: \uFF54\uFF4D\uFF45\uFF53/v1")],
  ["key-cyrillic", "a letter of the key is Cyrillic", version("\u0430piVersion: tmes/v1")],
  ["key-zero-width", "a zero-width joiner is in the key", version("api\u200DVersion: tmes/v1")],
  ["key-blank", "a blank ends the key", version('"apiVersion ": tmes/v1')],
  ["value-list", "the value is a list", version("apiVersion: [tmes/v1]")],
  ["value-number", "the value is a number", version("apiVersion: 1")],
  ["value-null", "there is no value", version("apiVersion:")],
  ["value-empty", "the value is an empty text", version('apiVersion: ""')],
  ["no-version", "there is no apiVersion", without],
  [
    "no-version-json",
    "there is no apiVersion in JSON",
    JSON.stringify({ ...documentValue("acme-two", true), apiVersion: undefined }),
    "odd.json",
  ],
  ["tenant-only", "there is a tenant and nothing else", "tenant:\n  name: acme-two\n  site: eu\n"],
  ["tenant-data-subjects", "the tenant has whose mail it handles and nothing else", "tenant: { dataSubjects: [DE] }\n"],
  ["tenant-inventory", "the tenant has its inventory and nothing else", "tenant: { inventory: complete }\n"],
  ["tenant-edition", "the tenant has its edition and nothing else", "tenant: { edition: standard }\n"],
  ["items-only", "there are items of the catalog without a tenant", replace(without, /tenant:\n(?: .*\n)*/, "")],
  [
    "items-second",
    "only the second item is of the catalog",
    `items:\n  - { kind: Something }\n  - { kind: suspicious-objects, name: settings }\n`,
  ],
  [
    "items-in-kubernetes-list",
    "a Kubernetes list has an item of the catalog",
    "apiVersion: v1\nkind: List\nitems:\n  - kind: suspicious-objects\n    name: settings\n",
  ],
  [
    "version-of-another-with-items",
    "another system's version, and items of the catalog",
    version("apiVersion: apps/v1"),
  ],
  ["two-versions", "two versions, one of another system", `apiVersion: v1\n${bad()}`],
  ["two-versions-spelled", "the version is declared again with an escape", `${bad()}"api\\u0056ersion": v1\n`],
  ["unknown-tag", "an unknown tag changes what a map is", `--- !tenant\n${bad()}`],
  [
    "unknown-tag-inside",
    "an unknown tag is before a value",
    bad().replace("senderAddresses: true", "senderAddresses: !secret true"),
  ],
  [
    "kind-of-tenant",
    "items that are a map by name, not a list",
    replace(bad(), /items:[^]*/, "items:\n  settings: { kind: suspicious-objects }\n"),
  ],
]);

const elsewhere = each("not entered", judged, [
  ["capital-extension", "the extension is in capitals", bad(), "odd.YAML"],
  ["mixed-extension", "the extension is in mixed case", bad(), "odd.Yaml"],
  ["capital-yml", "the extension is YML", bad(), "odd.YML"],
  ["capital-json", "the extension is JSON", badJson(), "odd.JSON"],
  ["hidden-file", "the file is hidden", bad(), ".odd.yaml"],
  ["only-extension", "the file has nothing but an extension", bad(), ".yaml"],
  ["hidden-folder", "the folder is hidden", bad(), ".hidden/odd.yaml"],
  ["github-folder", "the folder is .github", bad(), ".github/tenants/odd.yaml"],
  ["dist", "the folder is dist", bad(), "dist/odd.yaml"],
  ["build", "the folder is build", bad(), "build/odd.yaml"],
  ["vendor", "the folder is vendor", bad(), "vendor/odd.yaml"],
  ["coverage", "the folder is coverage", bad(), "coverage/odd.yaml"],
  ["old-node-modules", "the folder's name starts with node_modules", bad(), "node_modules_old/odd.yaml"],
  ["node-modules-file", "the file's name starts with node_modules", bad(), "node_modules.yaml"],
  ["git-like-folder", "the folder's name starts with .git", bad(), ".gitops/odd.yaml"],
  ["dots-in-folder", "the folder's name has dots", bad(), "v1..2/odd.yaml"],
  ["folder-like-file", "the folder is called as a file is", bad(), "x.yaml/odd.yaml"],
  ["deep", "the file is 40 folders down", bad(), `${"d/".repeat(40)}odd.yaml`],
  ["blank-in-name", "blanks and brackets are in the names", bad(), "a (b) [c]/odd {d}.yaml"],
  ["glob-name", "the folder's name is a pattern", bad(), "!(x)/**odd*.yaml"],
  ["brace-name", "the folder's name has braces", bad(), "{a,b}/odd.yaml"],
  ["backslash-name", "a backslash is in the file's name", bad(), "a\\b.yaml"],
  ["dash-name", "the name starts like an option", bad(), "--help.yaml"],
  ["accent-name", "the name has a combining accent", bad(), "e\u0301te\u0301.yaml"],
  ["config-name-in-folder", "the folder is called as the configuration is", bad(), "tmes.config.yaml.d/odd.yaml"],
  ["config-like-name", "the file's name ends as the configuration's does", bad(), "my.tmes.config.yaml"],
  ["package-json-name", "the file is called package.json", badJson(), "package.json"],
  ["report-name", "the file is called as a synth's report is", badJson(), "policy-validation-report.json"],
  ["lock-name", "the file is called pnpm-lock.yaml", bad(), "pnpm-lock.yaml"],
]);

const copies: readonly Case[] = [
  ...each("not entered", notPassed, [
    ["yaml-txt", "a download added .txt", bad(), "odd.yaml.txt"],
    ["yml-txt", "a download added .txt to .yml", bad(), "odd.yml.txt"],
    ["json-txt", "a download added .txt to .json", badJson(), "odd.json.txt"],
    ["jsonc", "the extension is jsonc", badJson(), "odd.jsonc"],
  ]),
  ...each(
    "not entered",
    namedAnyhow,
    [
      ["bak", "the file is a backup", bad(), "odd.yaml.bak"],
      ["template", "the file is a template", bad(), "odd.yaml.tmpl"],
      ["no-extension", "the file has no extension", bad(), "odd"],
      ["json5", "the extension is json5", badJson(), "odd.json5"],
    ],
    "A bare folder's account covers every file that is recognisably ours. A name that says YAML or JSON, or a text that says tmes/v1, is worth a line even where it is not read.",
  ),
  ...(
    [
      [
        "node-modules",
        "a package in node_modules is not entered, and named",
        "node_modules/x/odd.yaml",
        "tenants/node_modules",
      ],
      [
        "nested-node-modules",
        "node_modules further down is not entered, and named",
        "a/node_modules/odd.yaml",
        "tenants/a/node_modules",
      ],
      [
        "terraform-cache",
        "Terraform's cache is not entered, and named",
        ".terraform/modules/odd.yaml",
        "tenants/.terraform",
      ],
    ] as const
  ).map(([id, why, file, folder]): Case => ({
    id,
    kind: "not entered",
    why,
    layout: beside({ [file]: bad() }),
    args: checkJson("tenants"),
    expect: { exit: 0, names: [folder] },
  })),
  ...(
    [
      ["yarn-cache", "Yarn's cache is entered or named", ".yarn/cache"],
      ["pnpm-store", "pnpm's store is entered or named", ".pnpm-store"],
      ["terragrunt-cache", "Terragrunt's cache is entered or named", ".terragrunt-cache"],
    ] as const
  ).map(([id, why, folder]): Case => ({
    id,
    kind: "not entered",
    why,
    layout: beside({ [`${folder}/x/odd.yaml`]: bad() }),
    args: checkJson("tenants"),
    expect: { exit: [0, 1, 2], names: [folder] },
    judgement: "Which caches are left out is open; that each is entered or named is not.",
  })),
  {
    id: "git-folder",
    kind: "not entered",
    why: "Git's folder is not entered, and named",
    layout: { "tmes.config.yaml": config, "good.yaml": good(), ".git/odd.yaml": bad() },
    args: checkJson("."),
    expect: { exit: 0, names: [".git"], tenants: ["acme-one"] },
  },
  {
    id: "ignored-by-git",
    kind: "not entered",
    why: "Git ignores the file",
    layout: beside({ "odd.yaml": bad(), ".gitignore": "odd.yaml\n" }),
    args: checkJson("tenants"),
    expect: judged(),
    judgement: "What Git ignores is still in the folder, for instance if a pipeline writes it.",
  },
  {
    id: "capital-node-modules",
    kind: "not entered",
    why: "the folder is Node_Modules, which no package manager makes",
    layout: beside({ "Node_Modules/odd.yaml": bad() }),
    args: checkJson("tenants"),
    expect: judged(),
    judgement: "On a case-sensitive file system it is another folder.",
  },
  {
    id: "inside-dist",
    kind: "not entered",
    why: "the folder named on the command line is itself called dist",
    layout: { "tmes.config.yaml": config, "dist/odd.yaml": bad() },
    args: checkJson("dist"),
    expect: judged(),
  },
  {
    id: "inside-node-modules",
    kind: "not entered",
    why: "the folder named on the command line is below node_modules",
    layout: { "tmes.config.yaml": config, "node_modules/tenants/odd.yaml": bad() },
    args: checkJson("node_modules/tenants"),
    expect: judged(),
    judgement: "If users name a file, they want it checked.",
  },
  {
    id: "both-named",
    kind: "not entered",
    why: "a folder and a file of it are named",
    layout: beside({ "odd.yaml": bad() }),
    args: checkJson("tenants", "tenants/odd.yaml", "./tenants"),
    expect: judged(),
  },
];

const links: readonly Case[] = [
  link(
    "file",
    "a link to a file beside the folder",
    { "other/odd.yaml": bad(), "tenants/x.yaml": { link: "../other/odd.yaml" } },
    judged(),
  ),
  link(
    "file-absolute",
    "an absolute link to a file inside the root",
    { "other/odd.yaml": bad(), "tenants/x.yaml": { link: "{root}/other/odd.yaml" } },
    judged(),
  ),
  link(
    "folder",
    "a link to a folder beside the folder",
    { "other/odd.yaml": bad(), "tenants/x": { link: "../other" } },
    judged(),
  ),
  link(
    "to-link",
    "a link to a link",
    { "other/odd.yaml": bad(), mid: { link: "other" }, "tenants/x": { link: "../mid" } },
    judged(),
  ),
  link(
    "other-extension",
    "a link whose target has another extension",
    { "other/odd.data": bad(), "tenants/x.yaml": { link: "../other/odd.data" } },
    judged(),
  ),
  link(
    "name-other-extension",
    "a link without an extension to a YAML file",
    { "other/odd.yaml": bad(), "tenants/x": { link: "../other/odd.yaml" } },
    judged(),
  ),
  link(
    "into-hidden",
    "a link into a hidden folder",
    { ".data/odd.yaml": bad(), "tenants/x": { link: "../.data" } },
    judged(),
  ),
  link("up", "a link to the folder above", { "odd.yaml": bad(), "tenants/up": { link: ".." } }, judged()),
  link(
    "twice",
    "two links to one file are one document",
    {
      "other/fine.yaml": good("acme-three"),
      "tenants/x.yaml": { link: "../other/fine.yaml" },
      "tenants/y.yaml": { link: "../other/fine.yaml" },
    },
    { exit: 0, tenants: ["acme-one", "acme-three"] },
  ),
  link(
    "to-sibling",
    "a link to a file that is in the folder anyhow",
    { "tenants/x.yaml": { link: "good.yaml" } },
    { exit: 0, tenants: ["acme-one"] },
  ),
  link("loop", "a link to its own folder", { "tenants/loop": { link: "." } }, { exit: 0, tenants: ["acme-one"] }),
  link(
    "loop-of-two",
    "two folders link to each other",
    { "tenants/a/b": { link: "../c" }, "tenants/c/a": { link: "../a" }, "tenants/c/odd.yaml": bad() },
    judged(),
  ),
  link(
    "self",
    "a link to itself",
    { "tenants/x.yaml": { link: "x.yaml" } },
    { exit: [0, 2], names: ["x.yaml"] },
    "Nothing can be read; that the file is named is what counts.",
  ),
  link(
    "dangling",
    "a link to nothing",
    { "tenants/x.yaml": { link: "nowhere.yaml" } },
    { exit: [0, 2], names: ["x.yaml"] },
    "What it will point to on another machine is not known; it must be named.",
  ),
  link(
    "outside-file",
    "a link to a file outside of the root",
    { "tenants/x.yaml": { link: "../../odd.yaml" }, "../odd.yaml": bad() },
    { exit: [0, 2], names: ["x.yaml"], never: ["acme-two"] },
    "Links are followed inside the root; one that leaves it is named, whatever the exit code.",
  ),
  link(
    "outside-folder",
    "a link to a folder outside of the root",
    { "tenants/x": { link: "{root}/../other" }, "../other/odd.yaml": bad() },
    { exit: [0, 2], names: ["tenants/x"], never: ["acme-two"] },
    "As for a file.",
  ),
  link(
    "to-node-modules",
    "a link into node_modules",
    { "node_modules/p/odd.yaml": bad(), "tenants/x": { link: "../node_modules/p" } },
    { exit: [0, 1, 2], says: [/tenants\/x|node_modules/] },
    "Workspaces link packages this way: entered or named, not silent.",
  ),
  {
    ...link("given", "the folder named is a link", { "real/odd.yaml": bad(), given: { link: "real" } }, judged()),
    args: checkJson("given"),
  },
  {
    ...link(
      "given-file",
      "the file named is a link",
      { "real/odd.yaml": bad(), "given.yaml": { link: "real/odd.yaml" } },
      judged(),
    ),
    args: checkJson("given.yaml"),
  },
  {
    ...link(
      "and-target",
      "the folder named and a link to it are one",
      { given: { link: "tenants" } },
      { exit: 0, tenants: ["acme-one"] },
    ),
    args: checkJson("tenants", "given"),
  },
  {
    ...link(
      "to-pipe",
      "a pipe with the name of a document is not waited for",
      { "tenants/x.yaml": { pipe: true } },
      { exit: [0, 2], names: ["x.yaml"] },
      "A pipe has no content to account for; it must be named and must not hang.",
    ),
    kind: "cost",
  },
];

function link(id: string, why: string, layout: Layout, expect: Expectation, judgement?: string): Case {
  return {
    id: `link-${id}`,
    kind: "link",
    why,
    layout: { "tmes.config.yaml": config, "tenants/good.yaml": good(), ...layout },
    args: checkJson("tenants"),
    expect,
    ...(judgement === undefined ? {} : { judgement }),
  };
}

const utf16 = (text: string, order: "le" | "be", mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const utf32 = (text: string): Uint8Array => {
  const points = Array.from(`\uFEFF${text}`, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, index) => bytes.writeUInt32LE(point, index * 4));
  return bytes;
};
const joined = (...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

const encodings: readonly Case[] = [
  ...each("encoding", notPassed, [
    ["utf-16-le-mark", "UTF-16, little end first, with a mark", utf16(bad(), "le", true)],
    ["utf-16-be-mark", "UTF-16, big end first, with a mark", utf16(bad(), "be", true)],
    ["utf-16-le", "UTF-16, little end first, without a mark", utf16(bad(), "le", false)],
    ["utf-16-be", "UTF-16, big end first, without a mark", utf16(bad(), "be", false)],
    ["utf-16-json", "JSON in UTF-16, as PowerShell writes it", utf16(badJson(), "le", true), "odd.json"],
    ["utf-16-no-version", "UTF-16 without an apiVersion", utf16(without, "le", true)],
    ["utf-16-broken", "UTF-16 with a broken line", utf16(`${bad()}  broken: [`, "le", true)],
    ["utf-16-odd-length", "UTF-16 with half a character at the end", joined(utf16(bad(), "le", true), [0x0a])],
    ["utf-32", "UTF-32 with a mark", utf32(bad())],
    ["mark-twice", "two byte order marks", `\uFEFF\uFEFF${bad()}`],
    ["mark-after-comment", "a byte order mark after the first line", `# joined files\n\uFEFF${bad()}`],
    ["mark-in-stream", "a byte order mark at the second document", `---\n# nothing\n---\n\uFEFF${bad()}`],
    ["carriage-returns", "lines end as on old Macs", bad().replaceAll("\n", "\r")],
    ["zero-bytes", "zero bytes follow the text", joined(bad(), [0, 0, 0, 0])],
    ["zero-byte-first", "a zero byte precedes the text", joined([0], bad())],
    ["latin-1", "a comment in Latin-1", joined("# caf", [0xe9], `\n${bad()}`)],
    ["overlong", "an overlong byte sequence in the key", joined("api", [0xc1, 0x96], `ersion: tmes/v1\n${without}`)],
    ["surrogate", "half a surrogate pair in UTF-8", joined("# ", [0xed, 0xa0, 0x80], `\n${bad()}`)],
    [
      "escape-surrogate",
      "half a surrogate pair as an escape in a name",
      badJson().replace('"name": "settings"', '"name": "settings\\ud800"'),
      "odd.json",
    ],
    ["next-line-control", "a next-line control ends the version's line", version("apiVersion: tmes/v1\u0085")],
    ["line-separator", "a line separator ends the version's line", version("apiVersion: tmes/v1\u2028")],
    ["form-feed", "a form feed between the keys", bad().replace("tenant:", "\ftenant:")],
  ]),
  ...each("encoding", judged, [
    ["utf-8-mark", "UTF-8 with a byte order mark", `\uFEFF${bad()}`],
    ["windows-lines", "lines end as on Windows", bad().replaceAll("\n", "\r\n")],
    ["json-mark", "JSON with a byte order mark", `\uFEFF${badJson()}`, "odd.json"],
    ["mixed-lines", "line ends are mixed", bad().replace("\n", "\r\n")],
    ["no-last-line", "the last line has no end", bad().trimEnd()],
  ]),
  ...each("encoding", ignored, [
    [
      "utf-16-foreign",
      "another tool's JSON in UTF-16",
      utf16(JSON.stringify({ name: "x", version: 1 }), "le", true),
      "odd.json",
    ],
  ]),
];

const streams: readonly Case[] = [
  ...each("stream", judged, [
    ["after-empty", "the document follows empty ones", `---\n---\n# nothing\n---\n${bad()}`],
    ["two-of-ours", "the second of two documents fails", `${good("acme-three")}---\n${bad()}`],
    ["after-end-mark", "the document follows an end mark", `${good("acme-three")}...\n---\n${bad()}`],
    [
      "hundredth",
      "the hundredth document fails",
      `${Array.from({ length: 99 }, (_, index) => good(`acme-n${String(index)}`)).join("---\n")}---\n${bad()}`,
    ],
    [
      "json-list",
      "a JSON list of documents",
      JSON.stringify([documentValue("acme-three", false), documentValue("acme-two", true)]),
      "odd.json",
    ],
  ]),
  ...each("stream", notPassed, [
    [
      "after-foreign",
      "the document follows one of another system",
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n---\n${bad()}`,
    ],
    ["before-foreign", "the document precedes one of another system", `${bad()}---\napiVersion: v1\nkind: ConfigMap\n`],
    ["after-broken", "the document follows a broken one", `a: [1, 2\n---\n${bad()}`],
    ["before-broken", "the document precedes a broken one", `${bad()}---\na: [1, 2\n`],
    ["after-scalar", "the document follows a text", `just a text\n---\n${bad()}`],
    [
      "misspelt-second",
      "the second document has a misspelt version",
      `${good("acme-three")}---\n${version("apiVersion: tems/v1")}`,
    ],
    ["after-end-mark-only", "the document follows an end mark without a start", `${good("acme-three")}...\n${bad()}`],
    [
      "json-lines",
      "JSON documents line by line",
      `${JSON.stringify(documentValue("acme-three", false))}\n${JSON.stringify(documentValue("acme-two", true))}\n`,
      "odd.json",
    ],
    [
      "json-joined",
      "two JSON documents without a line between",
      `${JSON.stringify(documentValue("acme-three", false))}${JSON.stringify(documentValue("acme-two", true))}`,
      "odd.json",
    ],
    ["yaml-list", "a YAML list of documents", `- ${bad().trimEnd().replaceAll("\n", "\n  ")}\n`],
    [
      "foreign-in-list",
      "a JSON list with a document and something else",
      JSON.stringify([{ hello: 1 }, documentValue("acme-two", true)]),
      "odd.json",
    ],
    ["text-after-end", "text after an end mark", `${bad()}...\nleft over: [\n`],
  ]),
  ...each(
    "stream",
    namedAnyhow,
    [
      ["nested-in-key", "the document is below a key", `document:\n  ${bad().trimEnd().replaceAll("\n", "\n  ")}\n`],
      [
        "nested-in-list",
        "documents are listed below a key",
        JSON.stringify({ tenants: [documentValue("acme-two", true)] }),
        "odd.json",
      ],
    ],
    "The top level is not ours, but a whole document of ours is in it: a reader wants to know that it was not read.",
  ),
];

const broken: readonly Case[] = [
  ...each("syntax", refused, [
    ["broken-end", "the text breaks off", bad().slice(0, -20)],
    ["broken-capitals", "a broken text says TMES/V1", `${version("apiVersion: TMES/V1")}  x: [`],
    ["broken-kinds", "a broken text has a tenant and a kind of the catalog", `${without}  x: [`],
    ["broken-indent", "an item is indented wrongly", replace(bad(), "    name: settings", "   name: settings")],
    ["broken-tab", "a tab indents a line", replace(bad(), "  site: eu", "\tsite: eu")],
    ["broken-quote", "a quotation mark is not closed", replace(bad(), "name: acme-two", 'name: "acme-two')],
    [
      "broken-conflict",
      "a merge conflict is left in it",
      replace(bad(), "  site: eu\n", "<<<<<<< HEAD\n  site: eu\n=======\n  site: us\n>>>>>>> main\n"),
    ],
    ["broken-template", "template marks are left in it", replace(bad(), "site: eu", "site: {{ .Values.site }}")],
    ["broken-alias", "an alias has no anchor", replace(bad(), "senderAddresses: true", "senderAddresses: *missing")],
    ["broken-json", "JSON breaks off", badJson().slice(0, -10), "odd.json"],
    ["broken-utf-8", "broken bytes in a text that says tmes/v1", joined(bad(), [0xff, 0xfe, 0x0a])],
    ["duplicate-key", "a key is declared twice", replace(bad(), "  site: eu\n", "  site: eu\n  site: us\n")],
    ["unknown-top-key", "an unknown key beside the three", `${bad()}extra: 1\n`],
    ["unknown-setting", "a setting that does not exist", replace(bad(), "senderAddresses", "senderAddress")],
    [
      "tenant-list",
      "the tenant is a list",
      replace(bad(), /tenant:\n {2}name/, "tenant:\n  - name").replaceAll(/^ {2}(?=site|edition|data|inv)/gm, "    "),
    ],
    [
      "deep-ours",
      "a document nested ten thousand levels deep",
      `apiVersion: tmes/v1\ntenant: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    ],
    [
      "proto-key",
      "a __proto__ key",
      replace(bad(), "  site: eu\n", "  site: eu\n  __proto__: { edition: standard }\n"),
    ],
  ]),
  ...each("syntax", notPassed, [
    ["json-comments", "JSON with comments", badJson().replace("{\n", "{\n  // the tenant\n"), "odd.json"],
    ["json-block-comment", "JSON with a block comment before it", `/* tenant */\n${badJson()}`, "odd.json"],
    ["json-trailing-comma", "JSON with a comma too many", badJson().replace("\n}\n", ",\n}\n"), "odd.json"],
    ["json-single-quotes", "JSON with single quotes", badJson().replaceAll('"', "'"), "odd.json"],
    ["yaml-in-json-file", "YAML in a file called JSON", bad(), "odd.json"],
    [
      "tabs-in-json",
      "JSON indented by tabs in a YAML file",
      JSON.stringify(documentValue("acme-two", true), null, "\t"),
    ],
    ["huge-key", "a key of a megabyte", `${bad()}${"k".repeat(1_000_000)}: 1\n`],
  ]),
  ...each("syntax", named, [
    ["unparsable-foreign", "a broken file that mentions nothing of ours", "a: [1, 2\nb: }\n"],
    ["unparsable-helm", "a Helm template", "{{- if .Values.enabled }}\nkind: Service\n{{- end }}\n"],
    ["unparsable-json", "a broken JSON file", '{"a": [1, 2', "odd.json"],
    ["binary", "a binary file called YAML", Uint8Array.of(0, 1, 2, 0xff, 0xfe, 0xfd)],
    [
      "deep-foreign",
      "another system's file nested ten thousand levels deep",
      `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    ],
  ]).map((one): Case => ({ ...one, expect: { ...one.expect, says: [/pars|nest|deep|binary|UTF-8/i] } })),
];

const setting = (text: string): string => replace(bad(), "senderAddresses: true", text);
const labelled = (labels: string, text: string): string =>
  replace(setting(text), "  inventory: complete\n", `  inventory: complete\n  labels: ${labels}\n`);
const keyed = (text: string): string => labelled("{ k: &k senderAddresses, f: &f filesAndUrls }", text);

const keys: readonly Case[] = [
  ...each("keys", refused, [
    ["alias-key-after", "an alias declares the setting again", keyed("senderAddresses: true, *k : false")],
    ["alias-key-before", "an alias declares the setting before", keyed("*k : false, senderAddresses: true")],
    ["alias-key-twice", "an alias declares the setting twice", keyed("*k : true, *k : false")],
    [
      "anchored-key",
      "the key is anchored where it is and used again",
      setting("&k senderAddresses : true, *k : false"),
    ],
    ["anchored-key-quoted", "the anchored key is in quotes", setting('&k "senderAddresses" : true, *k : false')],
    ["alias-of-sibling", "the sibling's key is declared again", keyed("senderAddresses: false, *f : false")],
    [
      "alias-and-merge",
      "a merge and an alias declare the setting",
      keyed("<<: { senderAddresses: true }, *k : false, senderAddresses: true"),
    ],
    ["two-merges", "two merges in one map", setting("<<: { senderAddresses: true }, <<: { senderAddresses: false }")],
    [
      "escaped-duplicate",
      "an escape declares the setting again",
      setting('senderAddresses: true, "sender\\u0041ddresses": false'),
    ],
    [
      "quoted-duplicate",
      "quotes declare the setting again",
      setting('senderAddresses: true, "senderAddresses": false'),
    ],
    [
      "tagged-duplicate",
      "a tag declares the setting again",
      setting("senderAddresses: true, !!str senderAddresses : false"),
    ],
    [
      "explicit-duplicate",
      "a question mark declares the setting again",
      setting("senderAddresses: true, ? senderAddresses : false"),
    ],
    [
      "json-escaped-duplicate",
      "JSON declares the setting again by an escape",
      badJson().replace('"senderAddresses": true', '"senderAddresses": true, "sender\\u0041ddresses": false'),
      "odd.json",
    ],
    [
      "tenant-alias-key",
      "an alias declares the site again",
      replace(replace(bad(), "  site: eu\n", "  &s site: eu\n"), "  edition", "  *s : us\n  edition"),
    ],
    ["top-alias-key", "an alias declares the items again", `${replace(bad(), "items:", "&i items:")}*i : []\n`],
    [
      "item-kind-again",
      "an alias declares the item's kind again",
      replace(
        replace(bad(), "kind: suspicious-objects", "&kind kind: suspicious-objects"),
        "    name: settings",
        "    *kind : sender-filter\n    name: settings",
      ),
    ],
    ["null-key", "a key without a name", setting("senderAddresses: true, ? : false")],
    ["list-key", "a key that is a list", setting("senderAddresses: true, ? [senderAddresses] : false")],
    ["quoted-merge", "a merge sign in quotes is a key", setting('"<<": { senderAddresses: true }')],
    [
      "duplicate-item",
      "an alias declares an item again",
      `${replace(bad(), "  - kind", "  - &item\n    kind")}  - *item\n`,
    ],
  ]),
  ...each("keys", notPassed, [
    ["alias-key-alone", "the setting's key is an alias", keyed("*k : true")],
    ["merge-violates", "the setting comes by a merge", setting("<<: { senderAddresses: true }")],
    [
      "merge-list",
      "the first of merged maps fails",
      setting("<<: [{ senderAddresses: true }, { senderAddresses: false }]"),
    ],
    ["merge-nested", "the whole map comes by a merge of a merge", setting("<<: { <<: { senderAddresses: true } }")],
    ["merge-version", "the version comes by a merge", `<<: { apiVersion: tmes/v1 }\n${without}`],
    [
      "merge-items",
      "the items come by a merge",
      replace(bad(), "items:", "<<:\n  items:").replaceAll(/^ {2}(- | {2})/gm, "    $1"),
    ],
    ["text-value", "the value is the text true", setting('senderAddresses: "true"')],
    ["yes-value", "the value is yes", setting("senderAddresses: yes")],
    ["yaml-1-1-yes", "YAML 1.1 reads yes as true", `%YAML 1.1\n---\n${setting("senderAddresses: yes")}`],
    ["tagged-text-value", "the value is a text by its tag", setting("senderAddresses: !!str false")],
    ["null-value", "the value is null", setting("senderAddresses: ~")],
    ["empty-value", "the value is missing", setting("senderAddresses: ")],
    ["absent", "the setting is not declared", replace(bad(), ", senderAddresses: true", "")],
    ["zero-value", "the value is 0", setting("senderAddresses: 0")],
    ["null-settings", "the settings are null", replace(bad(), /settings:\n[^]*/, "settings:\n")],
    ["no-items", "the items are null", replace(bad(), /items:[^]*/, "items:\n")],
    ["missing-items", "there are no items", replace(bad(), /items:[^]*/, "")],
  ]),
  ...each("keys", judged, [
    [
      "alias-value",
      "the value is an alias",
      labelled("{ on: x }", "senderAddresses: *t").replace("filesAndUrls: true", "filesAndUrls: &t true"),
    ],
    [
      "alias-last-anchor",
      "an anchor is set twice and the last one counts",
      setting("senderAddresses: *t")
        .replace("enabled: false", "enabled: &t false")
        .replace("filesAndUrls: true", "filesAndUrls: &t true"),
    ],
    ["tagged-value", "the value has the tag of a boolean", setting('senderAddresses: !!bool "true"')],
  ]),
];

const kindOf = "address-group";
const groups = (...names: readonly string[]): string =>
  good("acme-two") +
  names
    .map((name) => `  - { kind: ${kindOf}, name: ${JSON.stringify(name)}, settings: { internal: true } }\n`)
    .join("");

const names: readonly Case[] = [
  ...each("names", refused, [
    ["nfc-nfd", "one name composed and decomposed", groups("caf\u00e9", "cafe\u0301")],
    ["nfc-nfd-hangul", "one Korean name composed and decomposed", groups("\uac00", "\u1100\u1161")],
    ["nfc-angstrom", "an ångström sign and a letter are one", groups("\u212b", "\u00c5")],
    ["zero-width-space", "a zero-width space in a name", groups("staff\u200B")],
    ["zero-width-joiner-latin", "a joiner between Latin letters", groups("sta\u200Dff")],
    ["zero-width-non-joiner-latin", "a non-joiner between Latin letters", groups("sta\u200Cff")],
    ["soft-hyphen", "a soft hyphen in a name", groups("sta\u00ADff")],
    ["word-joiner", "a word joiner in a name", groups("sta\u2060ff")],
    ["mark-in-name", "a byte order mark in a name", groups("sta\uFEFFff")],
    ["right-to-left-override", "a right-to-left override in a name", groups("staff\u202Egnp")],
    ["right-to-left-mark", "a right-to-left mark in a name", groups("staff\u200F")],
    ["right-to-left-mark-hebrew", "a right-to-left mark in a Hebrew name", groups("\u05e6\u05d5\u05d5\u05ea\u200F")],
    ["left-to-right-isolate", "an isolate in a name", groups("\u2066staff\u2069")],
    ["arabic-letter-mark", "an Arabic letter mark in a name", groups("staff\u061C")],
    ["tag-characters", "tag characters in a name", groups("staff\u{E0061}\u{E0062}")],
    ["invisible-times", "an invisible operator in a name", groups("a\u2062b")],
    ["interlinear", "an interlinear annotation in a name", groups("a\uFFF9b")],
    ["zero-width-in-tenant", "a zero-width space in a tenant's name", bad("acme\u200B-two")],
    ["override-in-tenant", "an override in a tenant's name", bad('"acme\u202E-two"')],
    ["line-break-in-name", "a line break in a name", groups("staff\nmore")],
    ["escape-in-name", "a terminal escape in a name", groups("staff\u001b[31m")],
    ["zero-in-name", "a zero byte in a name", groups("staff\u0000")],
    ["empty-name", "an empty name", groups("")],
  ]),
  ...each("names", () => ({ exit: 0 }), [
    [
      "persian-non-joiner",
      "a non-joiner that Persian needs",
      groups("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
    ],
    ["devanagari-joiner", "a joiner that Devanagari needs", groups("\u0915\u094d\u200d\u0937")],
    ["arabic-name", "an Arabic name", groups("\u0641\u0631\u064a\u0642 \u0627\u0644\u0628\u0631\u064a\u062f")],
    ["hebrew-name", "a Hebrew name", groups("\u05e6\u05d5\u05d5\u05ea")],
    ["japanese-names", "Japanese names that differ", groups("営業", "営業部")],
    ["accents-differ", "names that differ by an accent", groups("Lena", "Léna")],
    [
      "same-name-other-kind",
      "one name in two kinds",
      `${groups("staff")}  - { kind: notification, name: "staff", settings: { attachOriginal: false } }\n`,
    ],
  ]),
  ...each(
    "names",
    () => ({ exit: 0 }),
    [["emoji-joiner", "an emoji that joiners hold together", groups("\u{1F469}\u200D\u{1F4BB} staff")]],
    "Joiners are allowed where the script needs them, and an emoji of several needs them.",
  ),
  ...(
    [
      ["case-only", "names that differ only by case", groups("Staff", "staff"), [/U\+0053/, /U\+0073/]],
      ["case-only-greek", "Greek names that differ only by case", groups("\u03A3", "\u03C3"), [/U\+03A3/, /U\+03C3/]],
      ["cyrillic", "names that differ by a Cyrillic letter", groups("Staff a", "Staff \u0430"), [/U\+0430/]],
      ["greek-omicron", "names that differ by a Greek letter", groups("Bot", "B\u03BFt"), [/U\+03BF/]],
      ["full-width", "names that differ by full-width letters", groups("AB", "\uFF21B"), [/U\+FF21/]],
    ] as const
  ).map(([id, why, text, says]): Case => ({
    id,
    kind: "names",
    why,
    layout: beside({ "odd.yaml": text }),
    args: checkJson("tenants"),
    expect: { exit: 0, says },
    ...(id === "full-width"
      ? { judgement: "Full-width letters are another form of the same script; they mislead alike." }
      : {}),
  })),
  {
    id: "tenants-case-only",
    kind: "names",
    why: "two tenants that differ only by case",
    layout: beside({ "odd.yaml": good("Acme-One") }),
    args: checkJson("tenants"),
    expect: { exit: 0, says: [/U\+0041/, /U\+0061/] },
  },
  {
    id: "tenants-cyrillic",
    kind: "names",
    why: "two tenants that differ by a Cyrillic letter",
    layout: beside({ "odd.yaml": good("\u0430cme-one") }),
    args: checkJson("tenants"),
    expect: { exit: 0, says: [/U\+0430/] },
  },
  {
    id: "tenants-nfc-nfd",
    kind: "names",
    why: "one tenant composed in one file and decomposed in another",
    layout: { "tmes.config.yaml": config, "tenants/a.yaml": good("caf\u00e9"), "tenants/b.yaml": bad("cafe\u0301") },
    args: checkJson("tenants"),
    expect: { exit: 2, says: [/declared twice|duplicate|twice/] },
  },
  {
    id: "tenants-same",
    kind: "names",
    why: "one tenant in two files",
    layout: { "tmes.config.yaml": config, "tenants/a.yaml": good("acme"), "tenants/b.yaml": bad("acme") },
    args: checkJson("tenants"),
    expect: { exit: 2, names: ["a.yaml", "b.yaml"] },
  },
];

const noise: readonly Case[] = [
  ...each("noise", ignored, [
    ["in-comment", "a comment shows an example of ours", "# apiVersion: tmes/v1\nname: ci\non: push\n"],
    [
      "in-block",
      "a text shows an example of ours",
      "docs: |\n  apiVersion: tmes/v1\n  tenant: { name: x, site: eu }\n",
    ],
    [
      "in-config-map",
      "a Kubernetes object carries a document as text",
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  t.yaml: |\n    ${bad().trimEnd().replaceAll("\n", "\n    ")}\n`,
    ],
    [
      "in-schema",
      "a JSON Schema names our version",
      JSON.stringify({ type: "object", properties: { apiVersion: { const: "tmes/v1" } } }),
      "odd.json",
    ],
    [
      "in-example",
      "an OpenAPI example shows a document",
      "openapi: 3.1.0\ninfo: { title: x, version: 1.0.0 }\nexample:\n  apiVersion: tmes/v1\n",
    ],
    ["nested-version", "our version is further down", "spec:\n  apiVersion: tmes/v1x\n"],
    ["tenant-text", "a tenant that is a text", "tenant: acme\nregion: eu\n"],
    ["tenant-of-others", "a tenant with a name and an id", "tenant:\n  name: acme\n  id: 4\n"],
    [
      "tenant-kubernetes",
      "a custom resource of another system with a tenant",
      "apiVersion: minio.min.io/v2\nkind: Tenant\ntenant: { site: a, edition: b }\n",
    ],
    [
      "items-of-others",
      "items whose kinds are not of the catalog",
      "items:\n  - { kind: Pod, name: x }\n  - { kind: domains, name: y }\n",
    ],
    ["version-of-others", "another system's version of six letters", "apiVersion: apps/v1\nkind: Deployment\n"],
    ["version-dex", "another system's version that is somewhat similar", "apiVersion: dex.coreos.com/v1\n"],
    ["unknown-tags", "tags of another system", "Resources:\n  A: { Type: X, Name: !Sub '${B}', Ref: !Ref C }\n"],
    ["duplicate-keys-of-others", "another system's file with a key twice", "a: 1\na: 2\n"],
    ["bool-keys", "a workflow whose key `on` is a boolean in YAML 1.1", "on:\n  push:\njobs: { a: { runs-on: x } }\n"],
    ["empty", "an empty file", ""],
    ["blank", "a file of blanks", " \n\n \n"],
    ["only-comments", "a file of comments", "# nothing\n"],
    ["only-start", "a file with a start mark alone", "---\n"],
    ["null", "a file that is null", "null\n"],
    ["text", "a file that is a text", "hello world\n"],
    ["number", "a file that is a number", "42\n"],
    ["list", "a file that is a list", "- a\n- b\n"],
    ["json-list", "a JSON list", "[1, 2, 3]", "odd.json"],
    ["json-null", "a JSON null", "null", "odd.json"],
    ["huge-foreign-key", "another system's key of a megabyte", `${"k".repeat(1_000_000)}: 1\n`],
    ["aliases", "another system's aliases and merges", "a: &a { x: 1 }\nb: { <<: *a, y: 2 }\nc: *a\n"],
    ["empty-folder-like-file", "an empty folder called YAML", { folder: true }, "x.yaml"],
  ]).map((one): Case => ({ ...one, id: `noise-${one.id}` })),
  {
    id: "noise-broken-words",
    kind: "noise",
    why: "a file that does not parse and speaks of a tenant alone",
    layout: beside({ "odd.yaml": "tenant: {{ .Values.tenant }}-x\n" }),
    args: checkJson("tenants"),
    expect: named("odd.yaml"),
  },
  {
    id: "only-foreign",
    kind: "nothing to check",
    why: "a folder with nothing of ours",
    layout: { "tmes.config.yaml": config, "tenants/x.yaml": "a: 1\n" },
    args: checkJson("tenants"),
    expect: { exit: 2, names: ["tenants"] },
  },
  {
    id: "only-empty",
    kind: "nothing to check",
    why: "a folder with empty files",
    layout: { "tmes.config.yaml": config, "tenants/x.yaml": "", "tenants/y.json": "" },
    args: checkJson("tenants"),
    expect: { exit: 2, names: ["tenants"] },
  },
  {
    id: "empty-folder",
    kind: "nothing to check",
    why: "an empty folder beside one that passes",
    layout: { "tmes.config.yaml": config, "tenants/good.yaml": good(), other: { folder: true } },
    args: checkJson("tenants", "other"),
    expect: { exit: 2, names: ["other"] },
    judgement: "The user named it and expects something in it.",
  },
  {
    id: "named-foreign",
    kind: "nothing to check",
    why: "a file of another system named on the command line beside one that passes",
    layout: beside({ "x.yaml": "apiVersion: v1\nkind: ConfigMap\n" }),
    args: checkJson("tenants/good.yaml", "tenants/x.yaml"),
    expect: { exit: 2, names: ["x.yaml"] },
  },
  {
    id: "named-empty",
    kind: "nothing to check",
    why: "an empty file named on the command line beside one that passes",
    layout: beside({ "x.yaml": "" }),
    args: checkJson("tenants/good.yaml", "tenants/x.yaml"),
    expect: { exit: 2, names: ["x.yaml"] },
  },
  {
    id: "account-of-a-pass",
    kind: "not recognised",
    why: "a passing report lists what was read, with its digest, and what was not",
    layout: beside({ "x.yaml": "a: [1\n", "node_modules/y.yaml": bad() }),
    args: checkJson("tenants"),
    expect: {
      exit: 0,
      names: ["tenants/good.yaml", "tenants/x.yaml", "node_modules"],
      says: [/"(?:sha256|digest)": ?"[0-9a-f]{64}"[^]*"tenants\/good\.yaml"|"tenants\/good\.yaml"[^}]*[0-9a-f]{64}/],
    },
  },
];

const all: readonly Case[] = [
  ...spelled,
  ...unlike,
  ...elsewhere,
  ...copies,
  ...links,
  ...encodings,
  ...streams,
  ...broken,
  ...keys,
  ...names,
  ...noise,
];

/** See the file's head. */
export const folders: CaseFile = { title: "folders", cases: all };
