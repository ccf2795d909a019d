/** The troubleshooting page: messages as the product prints them, with their causes and what to do. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  exceptionSentences,
  gateReasons,
  goneSentences,
  noticeSentences,
  undecidedSentences,
} from "@tmes-as-code/catalog";
import { root } from "./pages.ts";

/** A message, and what to do. */
interface Help {
  /** The heading: the case in a few words. */
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** A message that the command prints: with these files, for these arguments. */
interface Printed extends Help {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** A message of the sentence tables. */
interface Said extends Help {
  readonly message: string;
}

const tenant = "tenant: { name: acme, site: eu, edition: advanced, dataSubjects: [DE], inventory: complete }";
const document = (...items: readonly string[]): string =>
  ["apiVersion: tmes/v1", tenant, items.length === 0 ? "items: []" : "items:", ...items, ""].join("\n");
const recovery = (name: string, enabled: string): string =>
  `  - { kind: email-recovery, name: ${name}, settings: { enabled: ${enabled} } }`;
const plan = (more: object): string =>
  JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.9.0",
    complete: true,
    errored: false,
    planned_values: { root_module: {} },
    resource_changes: [],
    configuration: { root_module: {} },
    ...more,
  });

const inputs: readonly Printed[] = [
  {
    title: "A file is not found",
    files: {},
    args: ["check", "tenants/acme.yaml"],
    cause: "The path does not exist. Paths are relative to the folder in which you run the command.",
    fix: "Correct the path, or change to the folder.",
  },
  {
    title: "A file is not an input",
    files: { "notes.yaml": "title: Notes\n" },
    args: ["check", "notes.yaml"],
    cause:
      "The kind of a file is detected from its content. This one is not a tenant document, a plan, a state or a synth.",
    fix: "Check another file. A tenant document starts with `apiVersion: tmes/v1`.",
  },
  {
    title: "A folder has nothing to check",
    files: { "tenants/notes.txt": "Notes\n" },
    args: ["check", "tenants"],
    cause: "The folder has no tenant document. Nothing was checked, so this is not a pass.",
    fix: "Name the folder that has the documents.",
  },
  {
    title: "A file has a syntax error",
    files: { "acme.yaml": `${document()}  - broken: [\n` },
    args: ["check", "acme.yaml"],
    cause: "The file is not valid YAML or JSON, so nothing in it was checked.",
    fix: "Correct the file at the line and column of the message.",
  },
  {
    title: "The version of a document is unknown",
    files: { "acme.yaml": document().replace("tmes/v1", "tmes/v2") },
    args: ["check", "acme.yaml"],
    cause: "The document has an `apiVersion` that this version of `tmes` does not read.",
    fix: "Write `apiVersion: tmes/v1`, or update `tmes`.",
  },
  {
    title: "A kind is unknown",
    files: { "acme.yaml": document("  - { kind: virus-rul, name: x, settings: {} }") },
    args: ["check", "acme.yaml"],
    cause: "No console object has this kind.",
    fix: "Use one of the [kinds](kinds/README.md).",
  },
  {
    title: "A setting is unknown",
    files: { "acme.yaml": document("  - { kind: email-recovery, name: settings, settings: { enable: true } }") },
    args: ["check", "acme.yaml"],
    cause: "The kind has no setting of this name. A misspelt setting would otherwise be ignored.",
    fix: "Use the name that the page of the [kind](kinds/README.md) shows.",
  },
  {
    title: "A value has the wrong type",
    files: { "acme.yaml": document(recovery("settings", '"true"')) },
    args: ["check", "acme.yaml"],
    cause: "The value is a text, and the setting is a switch. In HCL, mixed types can turn a switch into a text.",
    fix: "Write `true` or `false` without quotes. In HCL, use `tobool()`.",
  },
  {
    title: "A setting is not available here",
    files: {
      "acme.yaml": document(
        "  - kind: spam-rule",
        "    name: Outbound",
        "    settings: { direction: outbound, enabled: true, level: organization, socialEngineering: { enabled: true } }",
      ),
    },
    args: ["check", "acme.yaml"],
    cause: "The console does not have this setting for the chosen direction or mode.",
    fix: "Remove the setting, or change the one that the message names.",
  },
  {
    title: "An item is declared twice",
    files: { "acme.yaml": document(recovery("settings", "true"), recovery("settings", "false")) },
    args: ["check", "acme.yaml"],
    cause: "Two items have the same tenant, kind and name, so it is not clear which one counts.",
    fix: "Remove or rename one of them.",
  },
  {
    title: "A plan has no tenant",
    files: { "plan.json": plan({}) },
    args: ["check", "plan.json"],
    cause: "The plan has no `terraform_data` of a tenant. Nothing was checked, so this is not a pass.",
    fix: "Check the plan of the stack that declares the tenant. If plans without a tenant are right, write `tenants: optional` ([plans](guides/plans.md#nothing-to-check)).",
  },
  {
    title: "A plan failed",
    files: { "plan.json": plan({ errored: true, complete: false }) },
    args: ["check", "plan.json"],
    cause: "Terraform writes a plan file even if planning fails. Resources are missing from it.",
    fix: "Correct the error that `terraform plan` printed, and make the plan again.",
  },
  {
    title: "A file is not a report",
    files: { "a.json": "{}\n" },
    args: ["merge", "a.json", "a.json"],
    cause: "`tmes merge` reads JSON reports of the same version of `tmes`.",
    fix: "Make the report with `tmes check --format json` and this version.",
  },
];

const configurations: readonly Printed[] = [
  {
    title: "The configuration has a wrong name",
    files: { "acme.yaml": document(), "tmes.config.yml": "packs: [strict]\n" },
    args: ["check", "acme.yaml"],
    cause:
      "The configuration is called `tmes.config.yaml`. A file with nearly this name would not count, and you would not notice.",
    fix: "Rename the file.",
  },
  {
    title: "A pack is unknown",
    files: { "acme.yaml": document(), "tmes.config.yaml": "packs: [eu-privcy]\n" },
    args: ["check", "acme.yaml"],
    cause: "Neither the built-in rules nor your bundles have a pack of this name.",
    fix: "Use one of the [packs](packs/README.md), or name the bundle that has the pack in `bundles`.",
  },
  {
    title: "A rule is unknown",
    files: {
      "acme.yaml": document(),
      "tmes.config.yaml": "packs: [eu-privacy]\nrules: { virtual-analyser-off: { severity: warn } }\n",
    },
    args: ["check", "acme.yaml"],
    cause: "The configuration names a rule that does not exist. A misspelt rule would otherwise be ignored.",
    fix: "Use one of the [rules](rules/README.md).",
  },
  {
    title: "A key of the configuration is unknown",
    files: { "acme.yaml": document(), "tmes.config.yaml": "pack: [eu-privacy]\n" },
    args: ["check", "acme.yaml"],
    cause: "The configuration has no such key.",
    fix: "Use one of the [keys](reference/configuration.md).",
  },
  {
    title: "A second configuration is found",
    files: {
      ".git/HEAD": "ref: refs/heads/main\n",
      "mail/acme.yaml": document(),
      "tmes.config.yaml": "packs: [eu-privacy]\n",
      "mail/tmes.config.yaml": "packs: [strict]\n",
    },
    args: ["check", "mail"],
    cause: "A configuration below another one would change which rules count, without a word at the top.",
    fix: "List the folder in `projects` of the upper one, or delete one of them ([projects](guides/configuration.md#projects)).",
  },
  {
    title: "An exception lacks a key",
    files: {
      "acme.yaml": document(),
      "tmes.config.yaml": "packs: [eu-privacy]\nexceptions: [{ id: a, rule: virtual-analyzer-off@1, tenant: acme }]\n",
    },
    args: ["check", "acme.yaml"],
    cause:
      "An exception is a reviewed decision. Each key in the table of [exceptions](guides/exceptions.md) is part of it.",
    fix: "Let `tmes exception` write it, and fill in the empty keys.",
  },
];

const findings: readonly Said[] = [
  {
    title: "An item that every tenant has is not declared",
    message: undecidedSentences["undeclared-item"],
    cause: "Every tenant has this page or default rule in the console, and the code does not mention it.",
    fix: "Declare it. `tmes init --add <kind>` prints a stub ([default rules](guides/default-rules.md)).",
  },
  {
    title: "An item may be declared elsewhere",
    message: undecidedSentences["unseen-item"],
    cause: "The check did not see the whole tenant.",
    fix: "Give the check all stacks of the tenant, and complete plans ([views](concepts/views.md)).",
  },
  {
    title: "Not all of a tenant was seen",
    message: noticeSentences["partial-view"].message,
    cause: "A plan was made with `-target`, a stack is missing, or a part of the input could not be read.",
    fix: noticeSentences["partial-view"].remediation,
  },
  {
    title: "An item cannot be identified",
    message: noticeSentences["unknown-item"].message,
    cause: "The `input` of a `terraform_data` is known only after apply. It may be an item of a tenant.",
    fix: noticeSentences["unknown-item"].remediation,
  },
  {
    title: "An item has a form that is not read",
    message: noticeSentences["hidden-item"].message,
    cause: "The item is in `jsonencode`, in a list or map, or in another resource.",
    fix: noticeSentences["hidden-item"].remediation,
  },
  {
    title: "Terraform ignores changes",
    message: noticeSentences["ignored-changes"].message,
    cause: "The code has `ignore_changes` for an item.",
    fix: noticeSentences["ignored-changes"].remediation,
  },
  {
    title: "Settings are not those of the construct",
    message: noticeSentences["settings-override"].message,
    cause: "`addOverride`, an aspect or an edit of `cdk.tf.json` changed the settings after the construct was made.",
    fix: noticeSentences["settings-override"].remediation,
  },
  {
    title: "Two names look alike",
    message: noticeSentences["similar-names"].message,
    cause: "The names differ only by case, width or letters of another script. They can be mistaken for each other.",
    fix: noticeSentences["similar-names"].remediation,
  },
  {
    title: "An item is no longer declared",
    message: goneSentences["item-gone"].message,
    cause: "The change removes an item from the code.",
    fix: goneSentences["item-gone"].remediation,
  },
  {
    title: "An exception has expired",
    message: exceptionSentences.expired.message,
    cause: "The last day of the exception is over.",
    fix: exceptionSentences.expired.remediation,
  },
  {
    title: "An exception lapsed",
    message: exceptionSentences.lapsed.message,
    cause: "The rule has a new version, which may mean something else.",
    fix: exceptionSentences.lapsed.remediation,
  },
  {
    title: "An exception covers nothing",
    message: exceptionSentences.unmatched.message,
    cause: "The finding is gone, or its value changed.",
    fix: exceptionSentences.unmatched.remediation,
  },
  {
    title: "An exception is not reviewed",
    message: exceptionSentences["self-approved"].message,
    cause: "Owner and approver are the same team or role.",
    fix: exceptionSentences["self-approved"].remediation,
  },
  {
    title: "The gate does not accept the change's own policy",
    message: gateReasons.pending,
    cause: "The pull request brings an exception, a baseline entry or a rule change that it needs itself.",
    fix: "Propose the change of policy in a pull request of its own ([pending](guides/gate.md#pending)).",
  },
  {
    title: "The base has no policy",
    message: gateReasons["no-policy"],
    cause: "The base of the pull request has no `tmes.config.yaml`.",
    fix: "Follow [the first policy](guides/gate.md#the-first-policy).",
  },
];

/** The page as Markdown, without its banner. */
export function troubleshootingPage(): string {
  return `${[
    "# Troubleshooting",
    "Each message below is what `tmes` prints. A word in braces stands for a value. Search for a part of your message.",
    "Exit code 2 means that something could not be read, so there is no verdict. Exit code 1 means that there are findings of severity `error`.",
    "## The input cannot be checked (exit code 2)",
    ...inputs.flatMap((each) => section(each, printed(each))),
    "## The configuration cannot be used (exit code 2)",
    ...configurations.flatMap((each) => section(each, printed(each))),
    "## Findings",
    ...findings.flatMap((each) => section(each, each.message)),
    "## Something else",
    "`tmes explain <name>` describes a rule, a module, a kind or a setting. [Questions and answers](faq.md) has more. A false pass is a security problem: [report it](../SECURITY.md).",
  ].join("\n\n")}\n`;
}

const section = ({ title, cause, fix }: Help, message: string): readonly string[] => [
  `### ${title}`,
  ["```text", message, "```"].join("\n"),
  `**Cause.** ${cause}`,
  `**Fix.** ${fix}`,
];

/** What the command prints first. @throws Error if it does not stop with exit code 2. */
function printed({ title, files, args }: Printed): string {
  const cwd = mkdtempSync(join(tmpdir(), "tmes-docs-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const command = join(root, "packages/cli/dist/tmes.cjs");
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    if (status !== 2) throw new Error(`"${title}": expected exit code 2, found ${String(status)}.\n${stderr}`);
    const [first = "", second = ""] = stderr.trim().split("\n");
    return [first, ...(second.startsWith("  help:") ? [second] : [])].join("\n").replaceAll(cwd, "…");
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
