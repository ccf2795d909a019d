/** Which configuration holds, what it may say, and that what it switches off is seen. */
import {
  checkJson,
  checkPretty,
  type Case,
  type CaseFile,
  type Expectation,
  type HoleKind,
  type Layout,
} from "../support/case.ts";
import { bad, config, good, replace } from "../support/documents.ts";

/** The same rule, switched off; another one keeps something to check. */
const off = `select: { modules: [suspicious-objects, profile] }
rules:
  suspicious-sender-addresses-off: { severity: "off" }
  profile-minimal: { severity: warn }
`;
/** The same rule as a warning. */
const soft = config.replace("error", "warn");

interface More {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly repository?: false;
  readonly judgement?: string;
  readonly kind?: HoleKind;
}

function one(id: string, why: string, layout: Layout, expect: Expectation, more: More = {}): Case {
  const { args = checkJson("tenants"), kind = "configuration", ...others } = more;
  return { id, kind, why, layout, args, expect, ...others };
}

const tenants: Layout = { "tenants/good.yaml": good() };
const failing: Layout = { "tenants/odd.yaml": bad() };
const refused = (...names: readonly string[]): Expectation => ({
  exit: 2,
  names: names.length > 0 ? names : ["tmes.config.yaml"],
});
const fails: Expectation = { exit: 1, finds: ["acme-two"] };
const notPassed: Expectation = { exit: [1, 2] };

const namesOfIt: readonly Case[] = [
  ...[
    "tmes.config.yml",
    "tmes.config.json",
    "tmes.config.jsonc",
    "tmes.config.YAML",
    "TMES.config.yaml",
    "Tmes.Config.Yaml",
    ".tmes.config.yaml",
    "tmes.config.yaml.txt",
    "tmes-config.yaml",
    "tmes_config.yaml",
    "tmes.conf.yaml",
    "tmes.config",
    "tems.config.yaml",
    "tmes.config.yaml ",
    "tmes.c\u043enfig.yaml",
  ].map((name, index) =>
    one(
      `name-${String(index)}-${name
        .trim()
        .replaceAll(/[^\w]+/g, "-")
        .toLowerCase()}`,
      `the configuration is called ${JSON.stringify(name)}`,
      { ...tenants, [name]: config },
      refused(name.trim()),
      {
        judgement:
          "A configuration that is not read decides nothing, and is not noticed. Names close to the right one are refused.",
      },
    ),
  ),
  one(
    "name-beside",
    "a second one with another extension lies beside it",
    { ...tenants, "tmes.config.yaml": config, "tmes.config.yml": off },
    refused("tmes.config.yml"),
    { judgement: "Two configurations of one folder are never meant." },
  ),
  one(
    "name-folder",
    "a folder is called as the configuration",
    { ...tenants, "tmes.config.yaml": { folder: true } },
    refused(),
  ),
  one(
    "name-link-nowhere",
    "the configuration is a link to nothing",
    { ...tenants, "tmes.config.yaml": { link: "nowhere.yaml" } },
    refused(),
  ),
  one(
    "name-link",
    "the configuration is a link inside the root",
    { ...failing, "conf/x.yaml": config, "tmes.config.yaml": { link: "conf/x.yaml" } },
    fails,
  ),
  one(
    "name-backup",
    "a backup of the configuration lies beside it",
    { ...tenants, "tmes.config.yaml": config, "tmes.config.yaml.bak": off },
    { exit: 0 },
    { kind: "noise" },
  ),
];

const emea = "projects: [emea]\n";
const project = (root: string, inner: string, more: Layout = {}): Layout => ({
  "tmes.config.yaml": root,
  "emea/tmes.config.yaml": inner,
  ...more,
});
const inEmea: Layout = { "emea/tenants/odd.yaml": bad() };
const goodEmea: Layout = { "emea/tenants/good.yaml": good() };
const emeaArgs = checkJson("emea/tenants");

const places: readonly Case[] = [
  one(
    "below",
    "a configuration below another is not listed",
    project(config, off, inEmea),
    refused("emea/tmes.config.yaml"),
    { args: emeaArgs },
  ),
  one(
    "below-same",
    "a configuration below another is not listed, and says the same",
    project(config, config, inEmea),
    refused("emea/tmes.config.yaml"),
    { args: emeaArgs },
  ),
  one(
    "below-two",
    "a configuration is two folders below another",
    { "tmes.config.yaml": config, "a/b/tmes.config.yaml": off, "a/b/tenants/odd.yaml": bad() },
    refused("a/b/tmes.config.yaml"),
    { args: checkJson("a/b/tenants") },
  ),
  one(
    "below-input",
    "a configuration lies in a folder of what is checked",
    { ...failing, "tmes.config.yaml": config, "tenants/x/tmes.config.yaml": off, "tenants/x/t.yaml": good() },
    refused("tenants/x/tmes.config.yaml"),
  ),
  one(
    "below-named-file",
    "a file below an unlisted configuration is named",
    project(config, off, inEmea),
    refused("emea/tmes.config.yaml"),
    { args: checkJson("emea/tenants/odd.yaml") },
  ),
  one(
    "below-from-there",
    "the command runs in the folder of the unlisted configuration",
    project(config, off, inEmea),
    refused("emea/tmes.config.yaml"),
    { args: checkJson("tenants"), cwd: "emea" },
  ),
  one("project", "a listed project has its own configuration", project(`${config}${emea}`, config, inEmea), fails, {
    args: emeaArgs,
  }),
  one(
    "project-good",
    "a listed project passes",
    project(`${config}${emea}`, config, goodEmea),
    { exit: 0, names: ["emea/tmes.config.yaml"] },
    { args: emeaArgs },
  ),
  one(
    "project-alone",
    "a project is on its own, without a floor",
    project(`${config}${emea}`, soft, inEmea),
    { exit: 0, names: ["emea/tmes.config.yaml"] },
    { args: emeaArgs },
  ),
  one(
    "project-softer-than-floor",
    "a project softens a rule of the floor",
    project(
      `packs: [eu-privacy]\nfloor: [eu-privacy]\n${emea}`,
      'packs: [eu-privacy]\nrules: { syslog-tls: { severity: "off" } }\n',
      goodEmea,
    ),
    { exit: [1, 2], names: ["emea/tmes.config.yaml"], says: [/syslog-tls/] },
    { args: emeaArgs },
  ),
  one(
    "project-other-pack-than-floor",
    "a project leaves the floor's pack out",
    project(`packs: [eu-privacy]\nfloor: [eu-privacy]\n${emea}`, "packs: [works-council]\n", goodEmea),
    { exit: [1, 2], names: ["emea/tmes.config.yaml"], says: [/eu-privacy|floor/] },
    { args: emeaArgs },
  ),
  one(
    "floor-alone-misspelt",
    "the floor's pack does not exist",
    { ...tenants, "tmes.config.yaml": `${config}floor: [eu-privcy]\n` },
    { exit: 2, says: [/eu-privacy/] },
  ),
  one(
    "project-has-projects",
    "a project lists projects",
    project(`${config}${emea}`, `${config}projects: [x]\n`, { ...goodEmea, "emea/x/tmes.config.yaml": config }),
    refused("emea/tmes.config.yaml"),
    { args: emeaArgs },
  ),
  one(
    "project-missing",
    "a listed project has no configuration",
    { ...tenants, "tmes.config.yaml": `${config}${emea}` },
    refused(),
  ),
  one(
    "project-outside",
    "a listed project is outside of the root",
    { ...tenants, "tmes.config.yaml": `${config}projects: [../x]\n`, "../x/tmes.config.yaml": off },
    refused(),
  ),
  one(
    "project-absolute",
    "a listed project is an absolute path",
    { ...tenants, "tmes.config.yaml": `${config}projects: [/tmp]\n` },
    refused(),
  ),
  one(
    "project-twice",
    "a project is listed twice",
    project(`${config}projects: [emea, ./emea/]\n`, config, goodEmea),
    refused(),
    { args: emeaArgs, judgement: "A list with a name twice has a mistake in it." },
  ),
  one(
    "project-itself",
    "the root lists itself",
    { ...tenants, "tmes.config.yaml": `${config}projects: [.]\n` },
    refused(),
  ),
  one(
    "project-in-node-modules",
    "a listed project is in node_modules",
    { ...tenants, "tmes.config.yaml": `${config}projects: [node_modules/x]\n`, "node_modules/x/tmes.config.yaml": off },
    refused(),
  ),
  one(
    "project-wildcard",
    "projects are listed by a wildcard",
    project(`${config}projects: ["*"]\n`, off, inEmea),
    refused(),
    { args: emeaArgs, judgement: "A wildcard would let a new folder bring its own rules." },
  ),
  one(
    "project-nested-below",
    "a configuration below a project is not listed",
    project(`${config}${emea}`, config, { "emea/x/tmes.config.yaml": off, "emea/x/tenants/odd.yaml": bad() }),
    refused("emea/x/tmes.config.yaml"),
    { args: checkJson("emea/x/tenants") },
  ),
  one(
    "project-prefix",
    "a folder's name begins as a project's",
    project(`${config}${emea}`, config, { "emea-2/tmes.config.yaml": off, "emea-2/tenants/odd.yaml": bad() }),
    refused("emea-2/tmes.config.yaml"),
    { args: checkJson("emea-2/tenants") },
  ),
  one(
    "projects-both",
    "a check of two projects reports each",
    {
      "tmes.config.yaml": `${config}projects: [a, b]\n`,
      "a/tmes.config.yaml": soft,
      "a/t/x.yaml": good(),
      "b/tmes.config.yaml": config,
      "b/t/y.yaml": bad(),
    },
    { exit: 1, says: [/acme-one/, /acme-two/], names: ["a/tmes.config.yaml", "b/tmes.config.yaml"] },
    { args: checkJson("a/t", "b/t") },
  ),
  one(
    "two-roots",
    "two configurations without one above them, each for its inputs",
    { "a/tmes.config.yaml": soft, "a/t/x.yaml": good(), "b/tmes.config.yaml": config, "b/t/y.yaml": bad() },
    { exit: 1, says: [/acme-one/, /acme-two/] },
    { args: checkJson("a/t", "b/t") },
  ),
  one(
    "two-roots-by-folder",
    "a folder holds two configurations without one above them",
    { "a/tmes.config.yaml": soft, "a/t/x.yaml": good(), "b/tmes.config.yaml": config, "b/t/y.yaml": bad() },
    { exit: 1, says: [/acme-one/, /acme-two/] },
    { args: checkJson(".") },
  ),
  one(
    "not-in-node-modules",
    "a package brings a configuration for its own folder",
    { "tmes.config.yaml": config, "node_modules/p/tmes.config.yaml": soft, "node_modules/p/tenants/odd.yaml": bad() },
    fails,
    { args: checkJson("node_modules/p/tenants") },
  ),
  one(
    "not-above-root",
    "a configuration lies above the repository",
    { ...failing, "../tmes.config.yaml": soft, "tmes.config.yaml": config },
    fails,
  ),
  one(
    "not-above-root-alone",
    "the only configuration lies above the repository",
    { ...failing, "../tmes.config.yaml": soft },
    { exit: [1, 2], never: [/"\.\.\/tmes\.config\.yaml"/] },
  ),
  one(
    "inner-repository",
    "the input is in a repository of its own",
    {
      "tmes.config.yaml": config,
      "inner/.git/HEAD": "",
      "inner/tmes.config.yaml": soft,
      "inner/tenants/odd.yaml": bad(),
    },
    { exit: [0, 2], names: ["inner/tmes.config.yaml"] },
    {
      args: checkJson("inner/tenants"),
      judgement:
        "The root is the inner repository, so its configuration holds and is named; refusing it below another is as good.",
    },
  ),
  one(
    "without-repository",
    "there is no repository, and the current folder is the root",
    { ...failing, "tmes.config.yaml": config },
    fails,
    { repository: false },
  ),
  one(
    "without-repository-above",
    "there is no repository, and a configuration lies above the current folder",
    { "tmes.config.yaml": soft, "work/tenants/odd.yaml": bad(), "work/x": "" },
    { exit: [1, 2] },
    { repository: false, cwd: "work" },
  ),
  one(
    "root-option",
    "--root names the root where there is no repository",
    { "tmes.config.yaml": config, "work/tenants/odd.yaml": bad() },
    fails,
    { repository: false, cwd: "work", args: checkJson("tenants", "--root", "..") },
  ),
  one(
    "named-in-report",
    "the report names the configuration and what it switches off",
    {
      "tenants/good.yaml": good(),
      "tmes.config.yaml":
        'packs: [eu-privacy]\nrules: { syslog-tls: { severity: "off" }, time-of-click-scope: { severity: warn } }\n',
    },
    { exit: [0, 1], names: ["tmes.config.yaml"], says: [/syslog-tls/, /time-of-click-scope/] },
  ),
  one(
    "named-in-pretty",
    "the report for people names it too",
    {
      "tenants/good.yaml": good(),
      "tmes.config.yaml": 'packs: [eu-privacy]\nrules: { syslog-tls: { severity: "off" } }\n',
    },
    { exit: [0, 1], names: ["tmes.config.yaml"], says: [/syslog-tls/] },
    { args: checkPretty("tenants") },
  ),
  one(
    "option-named",
    "--config names a configuration beside the one that would hold",
    { ...failing, "tmes.config.yaml": config, "soft.yaml": soft },
    { exit: [0, 2], names: ["soft.yaml"] },
    {
      args: checkJson("tenants", "--config", "soft.yaml"),
      judgement: "It is an explicit choice; the report names it.",
    },
  ),
];

const content = (
  id: string,
  why: string,
  text: string | Uint8Array,
  expect: Expectation = refused(),
  more: More = {},
): Case => one(`content-${id}`, why, { ...failing, "tmes.config.yaml": text }, expect, more);
const ruled = (entry: string): string => replace(config, "{ severity: error }", entry);
const utf16 = Buffer.from(`\uFEFF${config}`, "utf16le");

const contents: readonly Case[] = [
  content("alias-key-severity", "an alias declares the severity again", ruled('{ &k severity : error, *k : "off" }')),
  content(
    "alias-key-rule",
    "an alias declares the rule again",
    replace(
      config,
      /rules:\n {2}(.*)\n/,
      'rules:\n  &r suspicious-sender-addresses-off : { severity: error }\n  *r : { severity: "off" }\n',
    ),
  ),
  content("alias-key-top", "an alias declares the rules again", `${config.replace("rules:", "&r rules :")}*r : {}\n`),
  content(
    "merge-softens",
    "a merge brings the severity, and an own one is there",
    ruled('{ severity: error, <<: { severity: "off" } }'),
    notPassed,
  ),
  content(
    "merge-alone",
    "a merge alone brings the severity off",
    ruled('{ <<: { severity: "off" } }'),
    { exit: [0, 2], names: ["tmes.config.yaml"] },
    { judgement: "It is off by the author's own words, and the report names the configuration; or it is refused." },
  ),
  content(
    "escaped-key",
    "an escape declares the severity again",
    ruled('{ severity: error, "sever\\u0069ty": "off" }'),
  ),
  content("duplicate", "the rules are declared twice", `${config}rules: {}\n`),
  content("two-documents", "there are two documents", `${config}---\n${off}`),
  content("two-documents-empty-first", "the first of two documents is empty", `---\n---\n${config}`),
  content("empty", "the file is empty", ""),
  content("only-comments", "the file has only comments", "# packs: [all]\n"),
  content("null", "the file is null", "null\n"),
  content("list", "the file is a list", "- packs\n"),
  content("text", "the file is a text", "packs\n"),
  content("mark", "a byte order mark stands before it", `\uFEFF${config}`, fails),
  content("utf-16", "it is UTF-16", utf16, notPassed),
  content(
    "latin-1",
    "a byte of it is not UTF-8",
    Buffer.concat([Buffer.from("# caf"), Buffer.from([0xe9, 0x0a]), Buffer.from(config)]),
  ),
  content("windows-lines", "its lines end as on Windows", config.replaceAll("\n", "\r\n"), fails),
  content("unknown-tag", "an unknown tag", config.replace("{ modules", "!x { modules")),
  content("tab", "a tab indents it", config.replace("  suspicious", "\tsuspicious")),
  content(
    "yaml-1-1",
    "YAML 1.1 makes a boolean of off",
    `%YAML 1.1\n---\n${ruled("{ severity: off }")}`,
    { exit: [0, 2], names: ["tmes.config.yaml"] },
    { judgement: "Off by the author's own words, and the report names the configuration; or refused as a boolean." },
  ),
  content("severity-capital", "the severity is in capitals", ruled("{ severity: ERROR }")),
  content("severity-false", "the severity is false", ruled("{ severity: false }")),
  content("rule-misspelt", "the rule is misspelt", config.replace("suspicious-sender", "suspicous-sender")),
  content("key-misspelt", "a key is misspelt", `${config}exeptions: []\n`),
  content("proto", "a __proto__ key", `${config}__proto__: { packs: [all] }\n`),
  content(
    "anchors",
    "anchors and aliases as values",
    config.replace("{ severity: error }", "{ severity: &e error }"),
    fails,
  ),
  content("documents-text", "the globs of documents are a text", `${config}documents: tenants/*.yaml\n`, {
    exit: [1, 2],
  }),
  content("foreign-number", "a foreign address is a number", `${config}foreign: [1]\n`),
  content("plans-true", "the claim on plans is true", `${config}plans: true\n`),
  content("tenants-empty", "the word on tenants is empty", `${config}tenants: ""\n`),
  content("projects-text", "the projects are a text", `${config}projects: emea\n`),
];

const globs = (pattern: string): string => `${config}documents: [${JSON.stringify(pattern)}]\n`;
const documents: readonly Case[] = [
  one(
    "documents-good",
    "every match is a document",
    { ...tenants, "tmes.config.yaml": globs("tenants/**/*.yaml") },
    { exit: 0, tenants: ["acme-one"] },
  ),
  one(
    "documents-bad",
    "a match fails",
    { ...tenants, ...failing, "tmes.config.yaml": globs("tenants/**/*.yaml") },
    fails,
  ),
  one(
    "documents-foreign",
    "a match is not a document",
    { ...tenants, "tenants/x.yaml": "a: 1\n", "tmes.config.yaml": globs("tenants/**/*.yaml") },
    refused("tenants/x.yaml"),
  ),
  one(
    "documents-empty-file",
    "a match is empty",
    { ...tenants, "tenants/x.yaml": "", "tmes.config.yaml": globs("tenants/**/*.yaml") },
    refused("tenants/x.yaml"),
  ),
  one(
    "documents-broken",
    "a match does not parse",
    { ...tenants, "tenants/x.yaml": "a: [1\n", "tmes.config.yaml": globs("tenants/**/*.yaml") },
    refused("tenants/x.yaml"),
  ),
  one(
    "documents-outside",
    "one of ours is outside of the globs",
    { ...tenants, "other/odd.yaml": good("acme-two"), "tmes.config.yaml": globs("tenants/**/*.yaml") },
    refused("other/odd.yaml"),
    { args: checkJson(".") },
  ),
  one(
    "documents-none",
    "nothing matches",
    { ...tenants, "tmes.config.yaml": globs("tenant/*.yaml") },
    { exit: 2 },
    { judgement: "A glob without a match is a folder that was renamed." },
  ),
  one(
    "documents-hidden",
    "one of ours is hidden beside the globs",
    { ...tenants, "tenants/.odd.yaml": bad(), "tmes.config.yaml": globs("tenants/*.yaml") },
    { exit: [1, 2], says: [/\.odd\.yaml|acme-two/] },
  ),
  one(
    "documents-link",
    "a match is a link inside the root",
    {
      ...tenants,
      "real/odd.yaml": bad(),
      "tenants/x.yaml": { link: "../real/odd.yaml" },
      "tmes.config.yaml": globs("tenants/**/*.yaml"),
    },
    { exit: [1, 2], says: [/x\.yaml|odd\.yaml|acme-two/] },
  ),
  one(
    "documents-capital",
    "one of ours has an extension in capitals",
    { ...tenants, "tenants/odd.YAML": bad(), "tmes.config.yaml": globs("tenants/**/*.yaml") },
    { exit: [1, 2], says: [/odd\.YAML|acme-two/] },
  ),
  one(
    "documents-negative",
    "a glob takes a file out",
    { ...tenants, ...failing, "tmes.config.yaml": `${config}documents: ["tenants/**/*.yaml", "!tenants/odd.yaml"]\n` },
    { exit: [1, 2], names: ["odd.yaml"] },
    { judgement: "What is taken out is still ours, so it is outside of the globs." },
  ),
  one(
    "documents-parent",
    "a glob leaves the root",
    { ...tenants, "tmes.config.yaml": globs("../**/*.yaml") },
    { exit: 2 },
    { judgement: "What is above the root is of another repository." },
  ),
  one(
    "documents-case",
    "a document in a folder whose case differs",
    { "Tenants/odd.yaml": bad(), ...tenants, "tmes.config.yaml": globs("tenants/**/*.yaml") },
    { exit: [1, 2] },
    { args: checkJson(".") },
  ),
  one(
    "documents-misspelt-version",
    "a match has a misspelt version",
    {
      ...tenants,
      "tenants/x.yaml": bad().replace("tmes/v1", "tems/v1"),
      "tmes.config.yaml": globs("tenants/**/*.yaml"),
    },
    refused("tenants/x.yaml"),
  ),
];

/** See the file's head. */
export const configuration: CaseFile = {
  title: "configuration",
  cases: [...namesOfIt, ...places, ...contents, ...documents],
};
