/** Synthesised programs: where manifest, report, source map and folder do not agree, and where they are overlooked. */
import {
  checkJson,
  checkPretty,
  type Case,
  type CaseFile,
  type Entry,
  type Expectation,
  type HoleKind,
  type Layout,
} from "../support/case.ts";
import { bad, config, good, replace } from "../support/documents.ts";
import {
  drop,
  edit,
  editJson,
  oneStack,
  programFile,
  programText,
  redigested,
  spread,
  twoStacks,
  type SynthFiles,
} from "../support/synths.ts";

function at(folder: string, files: SynthFiles): Layout {
  return Object.fromEntries(Object.entries(files).map(([file, text]): [string, Entry] => [`${folder}/${file}`, text]));
}

interface More {
  readonly layout?: Layout;
  readonly paths?: readonly string[];
  readonly pretty?: true;
  readonly folder?: string;
  readonly repository?: false;
  readonly judgement?: string;
}

function one(
  id: string,
  kind: HoleKind,
  why: string,
  files: () => SynthFiles,
  expect: Expectation,
  more: More = {},
): Case {
  const folder = more.folder ?? "cdktf.out";
  const paths = more.paths ?? [folder];
  return {
    id,
    kind,
    why,
    layout: () => ({ "tmes.config.yaml": config, [programFile]: programText, ...at(folder, files()), ...more.layout }),
    args: more.pretty === true ? checkPretty(...paths) : checkJson(...paths),
    expect,
    ...(more.repository === undefined ? {} : { repository: more.repository }),
    ...(more.judgement === undefined ? {} : { judgement: more.judgement }),
  };
}

const manifest = "manifest.json";
const report = "policy-validation-report.json";
const mail = "stacks/mail/cdk.tf.json";
const sources = "stacks/mail/tmes-sources.json";
const passesNow = (text: string): string => replace(text, '"senderAddresses": true', '"senderAddresses": false');
const failsNow = (text: string): string => replace(text, '"senderAddresses": false', '"senderAddresses": true');

const unusable: Expectation = { exit: 2 };
const notPassed: Expectation = { exit: [1, 2] };
const withoutStack = (files: SynthFiles, stack: string): SynthFiles =>
  editJson(files, manifest, (value) => {
    Reflect.deleteProperty(Object(value["stacks"]), stack);
  });
const withoutDigest = (files: SynthFiles, stack: string): SynthFiles =>
  editJson(files, report, (value) => {
    Reflect.deleteProperty(Object(value["digests"]), `stacks/${stack}/cdk.tf.json`);
  });
const manifestOf = (files: SynthFiles, change: (stacks: Record<string, Record<string, unknown>>) => void): SynthFiles =>
  editJson(files, manifest, (value) => {
    change(Object(value["stacks"]));
  });

const mismatches: readonly Case[] = [
  one("good", "noise", "a program that passes", () => oneStack(false), { exit: 0, tenants: ["acme"] }),
  one("bad", "synth mismatch", "a program that fails", () => oneStack(true), { exit: 1, finds: ["acme"] }),
  one("two-stacks", "synth mismatch", "the second of two stacks fails", () => twoStacks(true), {
    exit: 1,
    finds: ["acme-two"],
  }),
  one("no-report", "synth mismatch", "the report is missing", () => drop(oneStack(false), report), {
    exit: 2,
    names: [report],
  }),
  one(
    "report-of-another",
    "synth mismatch",
    "the report is another synth's",
    () => ({ ...oneStack(true), [report]: oneStack(false)[report] ?? "" }),
    unusable,
  ),
  one(
    "report-broken",
    "synth mismatch",
    "the report breaks off",
    () => edit(oneStack(false), report, (text) => text.slice(0, 100)),
    { exit: 2, names: [report] },
  ),
  one(
    "report-empty",
    "synth mismatch",
    "the report is an empty object",
    () => edit(oneStack(false), report, () => "{}"),
    { exit: 2, names: [report] },
  ),
  one(
    "report-without-digests",
    "synth mismatch",
    "the report has no digests",
    () => editJson(oneStack(false), report, (value) => delete value["digests"]),
    { exit: 2, names: [report] },
  ),
  one(
    "tampered",
    "synth mismatch",
    "a stack was changed to pass after the synth",
    () => edit(oneStack(true), mail, passesNow),
    { exit: 2, names: [mail] },
  ),
  one(
    "tampered-to-fail",
    "synth mismatch",
    "a stack was changed to fail after the synth",
    () => edit(oneStack(false), mail, failsNow),
    { exit: 2, names: [mail] },
  ),
  one(
    "tampered-and-redigested",
    "synth mismatch",
    "a stack was changed to pass, and the report's digests too",
    () => redigested(edit(oneStack(true), mail, passesNow)),
    notPassed,
  ),
  one(
    "tampered-without-map",
    "synth mismatch",
    "a stack and the digests were changed, and the source map is gone",
    () => drop(redigested(edit(oneStack(true), mail, passesNow)), sources),
    notPassed,
  ),
  one(
    "tampered-empty-map",
    "synth mismatch",
    "a stack and the digests were changed, and the source map is empty",
    () => editJson(redigested(edit(oneStack(true), mail, passesNow)), sources, (value) => (value["items"] = [])),
    notPassed,
  ),
  one("map-missing", "synth mismatch", "the source map is missing", () => drop(oneStack(false), sources), {
    exit: 2,
    names: ["tmes-sources.json"],
  }),
  one(
    "map-broken",
    "synth mismatch",
    "the source map breaks off",
    () => edit(oneStack(false), sources, (text) => text.slice(0, 50)),
    { exit: 2, names: ["tmes-sources.json"] },
  ),
  one(
    "map-has-more",
    "synth mismatch",
    "the source map has an item that the stack has not",
    () =>
      redigested(
        edit(oneStack(false), mail, (text) => {
          const value = JSON.parse(text);
          const blocks = value.resource.terraform_data;
          for (const name of Object.keys(blocks))
            if (name.startsWith("tenant_settings")) Reflect.deleteProperty(blocks, name);
          return JSON.stringify(value);
        }),
      ),
    notPassed,
  ),
  one(
    "map-has-less",
    "synth mismatch",
    "the stack has an item that the source map has not",
    () =>
      editJson(oneStack(false), sources, (value) => {
        const { items } = value;
        value["items"] = Array.isArray(items) ? items.slice(0, 1) : [];
      }),
    notPassed,
  ),
  one(
    "manifest-lacks-stack",
    "synth mismatch",
    "the manifest does not list the failing stack",
    () => withoutStack(twoStacks(true), "second"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "manifest-and-report-lack-stack",
    "synth mismatch",
    "manifest and report do not list the failing stack",
    () => withoutDigest(withoutStack(twoStacks(true), "second"), "second"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "extra-stack",
    "synth mismatch",
    "a stack of an earlier synth is left in the folder",
    () => ({ ...oneStack(false), "stacks/old/cdk.tf.json": oneStack(true)[mail] ?? "" }),
    { exit: 2, names: ["stacks/old"] },
  ),
  one(
    "extra-empty-folder",
    "noise",
    "an empty folder is left among the stacks",
    () => oneStack(false),
    { exit: [0, 2] },
    { layout: { "cdktf.out/stacks/old": { folder: true } }, judgement: "There is no stack in it; a note is enough." },
  ),
  one(
    "report-lacks-stack",
    "synth mismatch",
    "the report has no digest of a stack",
    () => withoutDigest(twoStacks(false), "second"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "report-has-more",
    "synth mismatch",
    "the report has a digest of a stack that is gone",
    () => drop(withoutStack(twoStacks(false), "second"), "stacks/second"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "folder-lacks-stack",
    "synth mismatch",
    "a stack's folder is gone",
    () => drop(twoStacks(false), "stacks/second"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "folder-lacks-file",
    "synth mismatch",
    "a stack's file is gone",
    () => drop(twoStacks(false), "stacks/second/cdk.tf.json"),
    { exit: 2, names: ["second"] },
  ),
  one(
    "stack-empty",
    "synth mismatch",
    "a stack's file is empty",
    () => ({ ...twoStacks(false), "stacks/second/cdk.tf.json": "" }),
    { exit: 2, names: ["second"] },
  ),
  one(
    "manifest-path-outside",
    "synth mismatch",
    "the manifest lists a file outside of the folder",
    () =>
      manifestOf(oneStack(true), (stacks) =>
        Object.assign(Object(stacks["mail"]), { synthesizedStackPath: "../good/stacks/mail/cdk.tf.json" }),
      ),
    unusable,
    { layout: at("good", oneStack(false)) },
  ),
  one(
    "manifest-path-of-other",
    "synth mismatch",
    "two stacks of the manifest are one file",
    () =>
      manifestOf(twoStacks(true), (stacks) =>
        Object.assign(Object(stacks["second"]), { synthesizedStackPath: "stacks/first/cdk.tf.json" }),
      ),
    unusable,
  ),
  one(
    "manifest-path-missing",
    "synth mismatch",
    "a stack of the manifest has no file",
    () => manifestOf(twoStacks(true), (stacks) => delete Object(stacks["second"]).synthesizedStackPath),
    unusable,
  ),
  one(
    "manifest-path-number",
    "synth mismatch",
    "a stack's file is a number",
    () => manifestOf(twoStacks(true), (stacks) => Object.assign(Object(stacks["second"]), { synthesizedStackPath: 2 })),
    unusable,
  ),
  one(
    "manifest-no-stacks",
    "synth mismatch",
    "the manifest has no stacks",
    () => editJson(oneStack(true), manifest, (value) => (value["stacks"] = {})),
    unusable,
  ),
  one(
    "manifest-stacks-list",
    "synth mismatch",
    "the manifest's stacks are a list",
    () => editJson(oneStack(true), manifest, (value) => (value["stacks"] = [])),
    unusable,
  ),
  one(
    "manifest-empty",
    "synth mismatch",
    "the manifest is an empty object",
    () => edit(oneStack(true), manifest, () => "{}"),
    unusable,
  ),
  one(
    "manifest-broken",
    "synth mismatch",
    "the manifest breaks off",
    () => edit(oneStack(true), manifest, (text) => text.slice(0, 40)),
    { exit: 2, names: [manifest] },
  ),
  one(
    "manifest-twice",
    "synth mismatch",
    "the manifest has its stacks twice",
    () =>
      edit(twoStacks(true), manifest, (text) =>
        text
          .trimEnd()
          .replace(/\}$/, ', "stacks": { "first": { "synthesizedStackPath": "stacks/first/cdk.tf.json" } } }'),
      ),
    { exit: 2, names: [manifest] },
  ),
  one(
    "key-twice",
    "synth mismatch",
    "a setting is in a stack twice",
    () =>
      redigested(
        edit(oneStack(true), mail, (text) =>
          replace(text, '"senderAddresses": true', '"senderAddresses": true, "senderAddresses": false'),
        ),
      ),
    { exit: 2, names: [mail] },
  ),
];

const tf = `resource "terraform_data" "more" {
  input = { tmes = "syslog-server/v1", tenant = "acme", name = "x", settings = { address = "siem.example.com", port = 514, protocol = "tcp" } }
}
`;
const more = {
  resource: {
    terraform_data: {
      more: {
        input: {
          tmes: "syslog-server/v1",
          tenant: "acme",
          name: "x",
          settings: { address: "siem.example.com", port: 514, protocol: "tcp" },
        },
      },
    },
  },
};
const besideStack: readonly Case[] = [
  one(
    "module-block",
    "synth mismatch",
    "a module block may hold items of ours",
    () => redigested(editJson(oneStack(false), mail, (value) => (value["module"] = { extra: { source: "./extra" } }))),
    { exit: [0, 1, 2], says: [/module/, /extra/] },
  ),
  one(
    "tf-file",
    "synth mismatch",
    "a .tf file lies beside the stack's file",
    () => ({ ...oneStack(false), "stacks/mail/extra.tf": tf }),
    { exit: [0, 1, 2], names: ["extra.tf"] },
  ),
  one(
    "tf-override",
    "synth mismatch",
    "an override lies beside the stack's file",
    () => ({ ...oneStack(false), "stacks/mail/override.tf": tf }),
    { exit: [0, 1, 2], names: ["override.tf"] },
  ),
  one(
    "tf-json-file",
    "synth mismatch",
    "another .tf.json with one of ours lies beside the stack's file",
    () => ({ ...oneStack(false), "stacks/mail/extra.tf.json": JSON.stringify(more) }),
    { exit: [0, 1, 2], names: ["extra.tf.json"] },
  ),
  one(
    "tofu-file",
    "synth mismatch",
    "a .tofu file lies beside the stack's file",
    () => ({ ...oneStack(false), "stacks/mail/extra.tofu": tf }),
    { exit: [0, 1, 2], names: ["extra.tofu"] },
    { judgement: "OpenTofu reads it like a .tf file." },
  ),
  one(
    "terraform-cache",
    "noise",
    "Terraform's cache, lock file and state lie in the stack's folder",
    () => ({
      ...oneStack(false),
      "stacks/mail/.terraform/modules/modules.json": "{}",
      "stacks/mail/.terraform.lock.hcl": "",
      "stacks/mail/terraform.tfstate": '{"version":4}',
    }),
    { exit: 0, tenants: ["acme"] },
  ),
  one(
    "plan-beside",
    "noise",
    "a plan lies in the stack's folder",
    () => ({ ...oneStack(false), "stacks/mail/plan.json": "{}" }),
    { exit: 0, tenants: ["acme"] },
  ),
  one(
    "nested-module-tf",
    "synth mismatch",
    "a .tf file lies below the stack's folder",
    () => ({ ...oneStack(false), "stacks/mail/modules/x/main.tf": tf }),
    { exit: [0, 1, 2], names: ["main.tf"] },
    { judgement: "A local module's source; it counts where a module block uses it, so it is worth a line." },
  ),
];

const located = (file: string, line = 1): SynthFiles =>
  edit(oneStack(true), sources, (text) =>
    text.replaceAll(/"file": ".*?",\s*"line": \d+/g, `"file": ${JSON.stringify(file)}, "line": ${String(line)}`),
  );
const secret = "PLANTED-LINE";
const frames: readonly Case[] = [
  one(
    "frame-outside",
    "leak",
    "the source map points to a file outside of the repository",
    () => located("../outside.ts"),
    { exit: [1, 2], never: [secret] },
    { pretty: true, layout: { "../outside.ts": `// ${secret}\n` } },
  ),
  one(
    "frame-absolute",
    "leak",
    "the source map points to an absolute path",
    () => located("/etc/hostname"),
    { exit: [1, 2], never: [/^ *> 1 \|/m] },
    { pretty: true },
  ),
  one(
    "frame-link",
    "leak",
    "the source map points to a link that leaves the repository",
    () => located("link.ts"),
    { exit: [1, 2], never: [secret] },
    { pretty: true, layout: { "link.ts": { link: "../outside.ts" }, "../outside.ts": `// ${secret}\n` } },
  ),
  one(
    "frame-not-source",
    "leak",
    "the source map points to a file that is not a source",
    () => located(".env"),
    { exit: [1, 2], never: [secret] },
    { pretty: true, layout: { ".env": `TOKEN=${secret}\n` } },
  ),
  one(
    "frame-changed",
    "leak",
    "the line has another text than at the synth",
    () => oneStack(true),
    { exit: [1, 2], never: [secret] },
    { pretty: true, layout: { [programFile]: `${secret}\n`.repeat(200) } },
  ),
  one(
    "frame-outside-repository",
    "leak",
    "there is no repository, and a file of the same path lies here",
    () => oneStack(true),
    { exit: [1, 2], never: [secret] },
    { pretty: true, repository: false, layout: { [programFile]: `${secret}\n`.repeat(200) } },
  ),
  one(
    "frame-folder",
    "leak",
    "the source map points to a folder",
    () => located("cdktf.out"),
    { exit: [1, 2] },
    { pretty: true },
  ),
  one(
    "frame-far-line",
    "leak",
    "the source map points below the file's end",
    () => located(programFile, 1_000_000),
    { exit: [1, 2] },
    { pretty: true },
  ),
  one(
    "frame-git",
    "leak",
    "the source map points into Git's folder",
    () => located(".git/config"),
    { exit: [1, 2], never: [secret] },
    { pretty: true, layout: { ".git/config": `[remote] url = ${secret}\n` } },
  ),
];

const overlooked: readonly Case[] = [
  one(
    "nested",
    "not entered",
    "the program is two folders down",
    () => oneStack(true),
    { exit: 1, finds: ["acme"] },
    { folder: "apps/a/cdktf.out", paths: ["."] },
  ),
  one(
    "nested-two",
    "not entered",
    "one of two programs fails",
    () => twoStacks(true),
    { exit: 1, finds: ["acme-two"] },
    { folder: "apps/b/cdktf.out", paths: ["."], layout: at("apps/a/cdktf.out", oneStack(false)) },
  ),
  one(
    "nested-beside-document",
    "not entered",
    "a program is below a folder of documents",
    () => oneStack(true),
    { exit: 1, finds: ["acme"] },
    { folder: "tenants/app/cdktf.out", paths: ["tenants"], layout: { "tenants/good.yaml": good() } },
  ),
  one(
    "documents-beside",
    "not entered",
    "a document beside the cdktf.out fails",
    () => oneStack(false),
    { exit: 1, finds: ["acme-two"] },
    { paths: ["."], layout: { "tenants/odd.yaml": bad() } },
  ),
  one(
    "document-inside",
    "not entered",
    "a document inside the cdktf.out fails",
    () => oneStack(false),
    { exit: [1, 2], names: ["odd.yaml"] },
    { layout: { "cdktf.out/odd.yaml": bad() } },
  ),
  one(
    "document-in-stack",
    "not entered",
    "a document in a stack's folder fails",
    () => oneStack(false),
    { exit: [1, 2], names: ["odd.yaml"] },
    { paths: ["."], layout: { "cdktf.out/stacks/mail/odd.yaml": bad() } },
  ),
  one(
    "linked",
    "link",
    "cdktf.out is a link inside the root",
    () => oneStack(true),
    { exit: 1, finds: ["acme"] },
    { folder: "build/real", paths: ["."], layout: { "cdktf.out": { link: "build/real" } } },
  ),
  one(
    "other-name",
    "not entered",
    "the program's folder has another name",
    () => oneStack(true),
    { exit: [1, 2] },
    {
      folder: "synth-out",
      paths: ["."],
      layout: { "good.yaml": good() },
      judgement: "manifest.json and stacks/ show what it is, whatever it is called.",
    },
  ),
  one(
    "capital-name",
    "not entered",
    "the program's folder is called CDKTF.OUT",
    () => oneStack(true),
    { exit: [1, 2] },
    { folder: "CDKTF.OUT", paths: ["."], layout: { "good.yaml": good() }, judgement: "As with another name." },
  ),
  one(
    "broken-no-manifest",
    "not entered",
    "a nested cdktf.out has no manifest",
    () => drop(oneStack(true), manifest),
    { exit: 2, names: ["apps/a/cdktf.out"] },
    { folder: "apps/a/cdktf.out", paths: ["."], layout: { "good.yaml": good() } },
  ),
  one(
    "broken-no-stacks",
    "not entered",
    "a nested cdktf.out has no stacks",
    () => drop(oneStack(true), "stacks"),
    { exit: 2, names: ["apps/a/cdktf.out"] },
    { folder: "apps/a/cdktf.out", paths: ["."], layout: { "good.yaml": good() } },
  ),
  one(
    "broken-beside",
    "not entered",
    "a cdktf.out beside a document has no manifest",
    () => drop(oneStack(true), manifest),
    { exit: 2, names: ["cdktf.out"] },
    { paths: ["."], layout: { "good.yaml": good() } },
  ),
  one(
    "empty-beside",
    "not entered",
    "an empty cdktf.out lies beside a document",
    () => ({}),
    { exit: 2, names: ["cdktf.out"] },
    { paths: ["."], layout: { "good.yaml": good(), "cdktf.out": { folder: true } } },
  ),
  one(
    "file-named-so",
    "not entered",
    "a file is called cdktf.out",
    () => ({}),
    { exit: [0, 2], names: ["cdktf.out"] },
    {
      paths: ["."],
      layout: { "good.yaml": good(), "cdktf.out": "text" },
      judgement: "Somebody expects a synth there; it is worth a line.",
    },
  ),
  one(
    "stack-folder",
    "not entered",
    "a stack's folder is named",
    () => oneStack(true),
    { exit: 2, names: ["cdktf.out/stacks/mail"] },
    { paths: ["cdktf.out/stacks/mail"] },
  ),
  one(
    "stack-file",
    "not entered",
    "a stack's file is named",
    () => oneStack(true),
    { exit: 2, names: ["cdk.tf.json"] },
    { paths: [`cdktf.out/${mail}`] },
  ),
  one(
    "in-node-modules",
    "not entered",
    "a package brings a cdktf.out",
    () => oneStack(true),
    { exit: 0, names: ["node_modules"] },
    { folder: "node_modules/p/cdktf.out", paths: ["."], layout: { "good.yaml": good() } },
  ),
  one("spread-whole", "noise", "a tenant in two stacks, both seen", () => spread(), {
    exit: 0,
    views: { acme: "closed" },
  }),
  one(
    "spread-half",
    "completeness",
    "a tenant in two stacks, one of which was taken out of manifest, report and folder",
    () => drop(withoutDigest(withoutStack(spread(), "second"), "second"), "stacks/second"),
    { exit: [0, 1], views: { acme: "open" } },
  ),
  one(
    "spread-swapped",
    "completeness",
    "one of the tenant's items was replaced by another",
    () =>
      redigested(
        edit(
          edit(spread(), "stacks/second/cdk.tf.json", (text) => text.replaceAll('"name": "siem"', '"name": "other"')),
          "stacks/second/tmes-sources.json",
          (text) => text.replaceAll('"name": "siem"', '"name": "other"'),
        ),
      ),
    notPassed,
  ),
];

/** See the file's head. */
export const synths: CaseFile = { title: "synths", cases: [...mismatches, ...besideStack, ...frames, ...overlooked] };
