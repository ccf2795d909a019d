/** Commands and options. What a command does is loaded when it runs. */
import {
  flowFormatIds,
  flowFormats,
  formatIds,
  formats,
  inputSurfaces,
  surfaces,
  usePart,
  type Format,
  type Shard,
} from "@tmes-as-code/policy";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { printError, UsageError } from "./errors.ts";
import { outputFile } from "./output-option.ts";
import { addPolicyCommand } from "./policy/command.ts";
import * as starts from "./start/choices.ts";
import { schemas, type SchemaName } from "./schemas.ts";
import { shells, type Shell } from "./shells.ts";
import { tableForms } from "./table.ts";
import { coloured, fitted, width, write } from "./terminal.ts";
import { cliVersion } from "./version.ts";

/** Runs the command line and returns its exit code. Never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const program = createProgram(args[0], (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok;
      // Without a command: the help is printed already.
      if (error.code === "commander.help") return exitCodes.unusable;
      printError(new UsageError(sentence(error), usageHint(error, args, program)));
    } else {
      printError(error);
    }
    return exitCodes.unusable;
  }
}

/** The command line. If `first`, its first argument, is `check`, nothing else of it is needed: most starts are such. */
function createProgram(first: string | undefined, done: (code: ExitCode) => void): Command {
  const program = new Command("tmes")
    .description("Checks Trend Micro Email Security tenants against your organisation's privacy rules.")
    .version(cliVersion, "-V, --version", "print the version")
    .option("--no-color", "no colours (also: NO_COLOR; FORCE_COLOR for colours without a terminal)")
    .helpCommand(false)
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: true, helpWidth: width() })
    .configureOutput({
      outputError: () => undefined,
      writeOut: (text) => {
        write("stdout", fitted(text, width()));
      },
      writeErr: (text) => {
        write("stderr", fitted(text, width()));
      },
      getOutHelpWidth: width,
      getOutHasColors: () => coloured("stdout"),
    })
    .exitOverride()
    .addHelpText("after", programHelp)
    .hook("preAction", (_, command) => {
      usePart(command.name());
    });

  withReport(withConfig(program.command("check")))
    .summary("judge tenants: documents, cdktf.out, a plan, a state")
    .description(
      "Judges tenants. The rules come from the tmes.config.yaml in the folder of an input or above it (for " +
        "standard input, of the current folder); without one, from the pack eu-privacy. The kind of each " +
        "file is detected from its content.",
    )
    .argument("<path...>", "files and folders; - reads standard input")
    .addOption(new Option("--as <kind>", "the kind of the input, instead of detecting it").choices(inputSurfaces))
    .option("--pack <id>", "a pack to judge by, if there is no configuration; repeatable", collect)
    .option(
      "--sources <folder>",
      "where the items of a plan are declared, to show lines of code: a cdktf.out (found automatically beside the plan), or a folder of .tf files",
    )
    .addOption(todayOption())
    .option("--threads <count>", "the number of threads that judge a JSON list; by default one", wholeNumber)
    .option("--shard <i/n>", "judge only this share of the tenants; `tmes merge` combines the reports", shard)
    .option("--allow-empty", "accept a plan or state that has no tenant and had none before")
    .addOption(failOnOption())
    .option("--base <report>", "an earlier JSON report: findings that it does not have are new")
    .option(
      "--settles <report>",
      "the JSON report of an earlier surface, such as the synth: says what became of its undetermined findings",
    )
    .option("--all-results", `every verdict, not only findings (${formatsWith("allResults")})`)
    .addHelpText("after", `${inputHelp}\n${formatHelp}\n${checkHelp}`)
    .action(async (paths: string[], _options, command: Command) => {
      const { check } = await import("./check.ts");
      done(await check(paths, command.opts()));
    });
  if (first === "check") return program;

  withReport(program.command("merge"))
    .summary("combine reports of shards or repositories")
    .description(
      "Combines JSON reports on different tenants into the report that one check of all would give. Give every " +
        "shard, so that no tenant is missing.",
    )
    .argument("<report...>", "reports of `tmes check --format json`")
    .addHelpText("after", `${formatHelp}\n${mergeHelp}`)
    .action(async (paths: string[], _options, command: Command) => {
      const { merge } = await import("./merge.ts");
      done(merge(paths, command.opts()));
    });

  program
    .command("flows")
    .summary("which personal data flows to whom, and why")
    .description(
      "Lists the flows of personal data: data, recipient, region, purpose, retention, and the setting that causes it. Each flow is decided, excluded or not known; it is also not known if no public source describes it.",
    )
    .argument("<path...>", "files and folders as for `tmes check`")
    .addOption(new Option("--as <kind>", "the kind of the input, instead of detecting it").choices(inputSurfaces))
    .option("--config <file>", "the configuration to use, instead of the one that is found")
    .option(
      "--root <folder>",
      "outside of a repository: the highest folder in which to look for it; by default the current folder",
    )
    .addOption(new Option("--format <format>", "what to print").choices(flowFormatIds).default(flowFormatIds[0]))
    .option("--output <file>", "write the list there instead of standard output")
    .option("--verbose", "also what does not flow (pretty, markdown)")
    .addHelpText("after", flowsHelp)
    .action(async (paths: string[], _options, command: Command) => {
      const { flows } = await import("./flows.ts");
      done(await flows(paths, command.opts()));
    });

  withReport(withConfig(program.command("diff")))
    .summary("what a change does: settings, verdicts, exceptions, claims, flows")
    .description(
      "Compares two sides, judged by the configuration of the work tree, and prints the report of the head with the differences. A side is a file or folder as for `tmes check`, or git:<revision>:<path> for a path of a git revision, from the root of the repository.",
    )
    .argument("<base>", "before the change")
    .argument("<head>", "after it")
    .addOption(new Option("--as <kind>", "the kind of both sides, instead of detecting it").choices(inputSurfaces))
    .option("--pack <id>", "a pack to judge by, if there is no configuration; repeatable", collect)
    .option("--sources <folder>", "the cdktf.out the plan of the head was made from, for lines of code")
    .addOption(todayOption())
    .option("--allow-empty", "accept a side without a tenant")
    .addOption(failOnOption())
    .option("--all-results", `every verdict of the head, not only findings (${formatsWith("allResults")})`)
    .addHelpText("after", `${inputHelp}\n${formatHelp}\n${diffHelp}`)
    .action(async (base: string, head: string, _options, command: Command) => {
      const { diff } = await import("./diff.ts");
      done(await diff(base, head, command.opts()));
    });

  withReport(withBundle(program.command("gate")))
    .summary("judge a change by the policy of the branch it will be merged into")
    .description(
      "Judges the settings of a change by the configuration, exceptions, baseline and bundles of its " +
        "base. Reports what the change does to settings and policy, and what would fail after the merge. It " +
        "runs no code of the change.",
    )
    .argument("[path...]", "folders and files of both sides, as for `tmes check`")
    .requiredOption("--base <revision>", "the git revision that the change will be merged into", revision)
    .option(
      "--head <revision>",
      "the revision of the change, or `worktree` for what is not committed",
      revision,
      "worktree",
    )
    .option("--base-plan <file>", "a plan, state or cdktf.out of the base; repeatable", collect)
    .option("--head-plan <file>", "a plan, state or cdktf.out of the head; repeatable", collect)
    .option("--packages <folder>", "where the base's npm packages with bundles are installed")
    .option("--head-packages <folder>", "where the head's are installed, for the result after the merge")
    .option(
      "--bootstrap",
      "if the base has no configuration yet: judge by the head's, which the owners of the policy must approve",
    )
    .addOption(new Option("--as <kind>", "the kind of the inputs, instead of detecting it").choices(inputSurfaces))
    .addOption(todayOption())
    .addOption(failOnOption())
    .option("--all-results", `every verdict of the head, not only findings (${formatsWith("allResults")})`)
    .addHelpText("after", `${inputHelp}\n${formatHelp}\n${gateHelp}`)
    .action(async (paths: string[], _options, command: Command) => {
      const { gate } = await import("./gate.ts");
      done(await gate(paths, command.opts()));
    });

  const exceptions = withConfig(program.command("exception"))
    .summary("print an exception for a finding, to fill in")
    .description(
      "Prints entries for `exceptions` in tmes.config.yaml that accept the open findings of a rule, with digests of " +
        "values that must not be written down. You fill in reason, owner, approver, ticket and expiry.",
    )
    .argument("<finding>", "a rule, or the id of a finding as the JSON report shows it")
    .argument("<path...>", "files and folders as for `tmes check`")
    .addHelpText("after", exceptionHelp)
    .action(async (finding: string, paths: string[], _options, command: Command) => {
      const { exception } = await import("./exception.ts");
      done(await exception(finding, paths, command.opts()));
    });

  exceptions
    .command("rehash")
    .summary("salt the digests of accepted values")
    .description(
      "Rewrites tmes.config.yaml: makes digests without a salt again with the configuration's `salt`, and adds a " +
        "salt if there is none. Name all inputs that have excepted findings.",
    )
    .argument("<path...>", "files and folders as for `tmes check`")
    .action(async (paths: string[], _options, command: Command) => {
      const { rehash } = await import("./rehash.ts");
      done(await rehash(paths, command.optsWithGlobals()));
    });

  exceptions
    .command("list")
    .summary("the register of exceptions")
    .description(
      "Lists the exceptions of the configuration with owner, approver, ticket, expiry and state. With " +
        "inputs, it says whether each covers something in them.",
    )
    .argument("[path...]", "files and folders as for `tmes check`")
    .addOption(new Option("--format <format>", "how to print it").choices(tableForms).default(tableForms[0]))
    .addOption(todayOption())
    .action(async (paths: string[], _options, command: Command) => {
      const { listExceptions } = await import("./exception-list.ts");
      done(await listExceptions(paths, command.optsWithGlobals()));
    });

  exceptions
    .command("prune")
    .summary("remove expired and unmatched exceptions")
    .description(
      "Removes from tmes.config.yaml the exceptions that have expired, and those that cover nothing in a " +
        "tenant that was seen as a whole. Changes nothing else in the file.",
    )
    .argument("<path...>", "files and folders as for `tmes check`")
    .addOption(todayOption())
    .action(async (paths: string[], _options, command: Command) => {
      const { pruneExceptions } = await import("./exception-list.ts");
      done(await pruneExceptions(paths, command.optsWithGlobals()));
    });

  withConfig(program.command("baseline"))
    .summary("accept the findings of today until a day, or remove those that are fixed")
    .description(
      "Writes tmes.baseline.yaml beside the configuration, with the open findings that fail the check: those of " +
        "error severity, also undetermined ones. Of cdktf.out, also those that fail the check of the plan. Names " +
        "what it does not cover. If the file exists, removes what is fixed, and adds nothing without --add.",
    )
    .argument("<path...>", "files and folders as for `tmes check`")
    .option("--reason <text>", "why you accept the findings; required for a first baseline and for --add")
    .option("--owner <team>", "who fixes them: a team handle or a role address")
    .option("--expires <date>", "the last day on which the baseline covers them, as YYYY-MM-DD", isoDate)
    .option("--add", "add the findings that fail the check now")
    .addOption(todayOption())
    .addHelpText("after", baselineHelp)
    .action(async (paths: string[], _options, command: Command) => {
      const { baseline } = await import("./baseline.ts");
      done(await baseline(paths, command.opts()));
    });

  withConfig(program.command("explain"))
    .summary("what a rule, pack, module, kind or setting is about")
    .description(
      "Explains a rule, a pack, a module of the data collection notice, a kind of console object or a setting. Without a name, lists them.",
    )
    .argument(
      "[name...]",
      "an id such as virtual-analyzer-off, virtual-analyzer, virus-rule or virus-rule.virtualAnalyzer.enabled",
    )
    .addHelpText("after", explainHelp)
    .action(async (names: string[], _options, command: Command) => {
      const { explain } = await import("./explain.ts");
      done(explain(names.join(" "), command.opts()));
    });

  program
    .command("init")
    .summary("start a project")
    .description(
      "Writes a project with one tenant: a stub of every console object that its rules read, each with " +
        "the mark `unconfirmed`, and a baseline for the undetermined findings. Asks on a terminal for what " +
        "no option gives; without a terminal, uses defaults. Overwrites nothing.",
    )
    .argument("[folder]", "the folder; created if it is missing", ".")
    .addOption(new Option("--language <language>", "the language of the tenant").choices(starts.languages))
    .addOption(new Option("--cdk <library>", "the library of a TypeScript program").choices(starts.cdks))
    .option("--tenant <name>", "name of the tenant")
    .addOption(new Option("--site <site>", "site that serves it").choices(starts.sites))
    .addOption(new Option("--edition <edition>", "edition of the tenant").choices(starts.editions))
    .option("--data-subjects <codes>", "countries of the people whose mail it handles, such as DE,FR", codes)
    .option("--pack <id>", "a pack of rules; repeatable", collect)
    .addOption(new Option("--package-manager <name>", "the package manager").choices(starts.packageManagers))
    .addOption(new Option("--ci <pipeline>", "also write a pipeline that runs the check").choices(starts.pipelines))
    .option(
      "--add <kind>",
      "only print a stub of a console object of this kind, for an existing project; repeatable",
      collect,
    )
    .option(
      "--missing <path>",
      "only print stubs of what the rules read and this input does not declare, for example after you add a pack",
    )
    .addHelpText("after", initHelp)
    .action(async (folder: string, _options, command: Command) => {
      const { init } = await import("./init.ts");
      done(await init(folder, command.opts()));
    });

  program
    .command("confirm")
    .summary("record that items were compared with the console")
    .description(
      "Removes the mark `unconfirmed` from items of a document, a .tf file or a program. Leaves a comment " +
        "that says who compared them with the console and when, and removes their entries from the " +
        "baseline. Without items, lists those that have the mark.",
    )
    .argument("<file>", "where the items are declared")
    .argument("[item...]", "kind/name, such as 'virus-rule/Organization: Virus', or a kind with one item")
    .option("--by <role>", "the role or team that compared them")
    .option("--on <date>", "the day, as YYYY-MM-DD", isoDate)
    .addHelpText("after", confirmHelp)
    .action(async (file: string, items: string[], _options, command: Command) => {
      const { confirm } = await import("./confirm.ts");
      done(confirm(file, items, command.opts()));
    });

  program
    .command("synth")
    .summary("run a CDKTF program, and let the editor show what its synth decides")
    .description(
      "Runs the program once, judges what it wrote, and keeps a record of it for the editor: ESLint then also " +
        "reports what the code alone does not show, as long as nothing that the program used has changed.",
    )
    .argument("[command...]", "the command of the program; by default the `app` of cdktf.json")
    .addOption(limitOption())
    .addHelpText("after", synthHelp)
    .action(async (words: string[], _options, command: Command) => {
      const { synthOnce } = await import("./record/synth-once.ts");
      done(await synthOnce(words, command.opts()));
    });

  program
    .command("watch")
    .summary("`tmes synth` again at each save")
    .description(
      "Runs the program, and again whenever a file that it used changes. Shows what its synth decides, and " +
        "keeps a record of it for the editor as `tmes synth` does.",
    )
    .argument("[command...]", "the command of the program; by default the `app` of cdktf.json")
    .addOption(limitOption())
    .option("--touch <file>", "set the time of this file after each synth, for an editor that then lints again")
    .addHelpText("after", watchHelp)
    .action(async (words: string[], _options, command: Command) => {
      const { watch } = await import("./record/watch.ts");
      done(await watch(words, command.opts()));
    });

  program
    .command("completion")
    .summary("complete commands and options in the shell")
    .description("Prints a script for the shell, made from the commands of this version.")
    .addArgument(new Argument("<shell>", "the shell that runs it").choices(shells))
    .addHelpText("after", completionHelp)
    .action(async (shell: Shell) => {
      const { printCompletion } = await import("./completion.ts");
      done(printCompletion(shell, program));
    });

  program
    .command("schema")
    .summary("print a JSON Schema, for editors")
    .description("Prints the JSON Schema of a kind of file, as this version reads or writes it.")
    .addArgument(new Argument("<name>", "what it describes").choices(Object.keys(schemas)))
    .addHelpText("after", schemaHelp)
    .action(async (name: SchemaName) => {
      const { printSchema } = await import("./schema.ts");
      done(printSchema(name));
    });

  addPolicyCommand(program, done);

  return program;
}

function limitOption(): Option {
  return new Option("--limit <seconds>", "how long the program may run before it is stopped")
    .argParser(limitSeconds)
    .default(120);
}

/** What commands that apply rules have in common. */
function withConfig(command: Command): Command {
  return withBundle(
    command
      .option("--config <file>", "the configuration to use, instead of the one that is found")
      .option(
        "--root <folder>",
        "outside of a repository: the highest folder in which to look for it; by default the current folder",
      ),
  );
}

/** What commands have in common whose rules may come from elsewhere. Each takes them by `namedBundle`. */
function withBundle(command: Command): Command {
  return command
    .option("--bundle <path>", "compiled rules, instead of the built-in ones: a folder or a .tar.gz")
    .option("--verify <key.pem>", "use that .tar.gz only if the owner of this public key signed it");
}

/** What commands that print a report have in common. */
function withReport(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "what to print").choices(formatIds).default(formatIds[0]))
    .option(
      "--output <file>",
      "write the report to this file instead of standard output; <format>=<file>: also write it there, repeatable",
      outputFile,
    )
    .option("--verbose", `everything, with complete lists (${formatsWith("verbose")})`);
}

function formatsWith(option: Format["options"][number]): string {
  const all: Readonly<Record<string, Format>> = formats;
  return formatIds.filter((id) => all[id]?.options.includes(option)).join(", ");
}

const inputHelp = `
Inputs:
${inputSurfaces.map((id) => `  ${id.padEnd(10)}${surfaces[id].input}`).join("\n")}`;

const formatHelp = `
Formats:
${formatIds.map((id) => `  ${id.padEnd(10)}${formats[id].title}`).join("\n")}`;

const programHelp = `
Examples:
  $ tmes init my-tenants                    start a project
  $ tmes check cdktf.out                    what \`cdktf synth\` or \`npx tsx main.ts\` wrote
  $ terraform show -json plan.out | tmes check -
  $ tmes explain virtual-analyzer-off

Exit codes: 0 nothing failing, 1 findings at error severity, 2 the command, configuration, input or a rule cannot be used.`;

const checkHelp = `
Examples:
  $ tmes check tenants/                     all tenant documents of a folder
  $ tmes check cdktf.out                    a synthesised CDKTF program
  $ tmes check plan.json --sources cdktf.out
  $ terraform show -json plan.out | tmes check -
  $ tmes check tenants/ --format json --output report.json
  $ tmes check plan.json --output sarif=report.sarif --output markdown=comment.md

Exit codes: 0 nothing failing, 1 findings at error severity, 2 nothing could be judged, or there was nothing to judge.`;

const flowsHelp = `
Formats:
${flowFormatIds.map((id) => `  ${id.padEnd(10)}${flowFormats[id].title}`).join("\n")}

Examples:
  $ tmes flows tenants/
  $ tmes flows plan.json --format csv --output flows.csv

Exit codes: 0 listed, 2 nothing could be read, or there was nothing to read.`;

const diffHelp = `
Examples:
  $ tmes diff git:main:tenants tenants      documents on the main branch, and those in the work tree
  $ tmes diff git:v1:tenants git:v2:tenants
  $ tmes diff before.json plan.json         two plans

Exit codes: as of \`tmes check\` on the head; what is no longer declared without a retired record is a finding too.`;

const mergeHelp = `
Examples:
  $ tmes check tenants/ --shard 1/2 --format json --output 1.json      on one machine
  $ tmes check tenants/ --shard 2/2 --format json --output 2.json      on another
  $ tmes merge 1.json 2.json

Exit codes: as of \`tmes check\`; 2 if reports do not belong together or a shard is missing.`;

const gateHelp = `
Examples:
  $ tmes gate --base origin/main tenants    documents of the work tree
  $ tmes gate --base origin/main --head HEAD tenants
  $ tmes gate --base origin/main --base-plan base.json --head-plan plan.json

Exit codes: 0 the gate passes, 1 it does not, 2 nothing could be judged.`;

const baselineHelp = `
Examples:
  $ tmes baseline tenants --reason "Older than the check" --owner @acme/mail --expires 2027-06-30
  $ tmes baseline tenants                   after fixing some: the baseline shrinks

Exit codes: 0 written, 2 nothing could be judged, or an option is missing.`;

const exceptionHelp = `
Examples:
  $ tmes exception virtual-analyzer-off cdktf.out

Exit codes: 0 written, 2 no such finding, or nothing could be judged.`;

const explainHelp = `
Examples:
  $ tmes explain virtual-analyzer-off       a rule
  $ tmes explain works-council              a pack
  $ tmes explain syslog                     a module of the notice
  $ tmes explain virus-rule                 a kind
  $ tmes explain virtualAnalyzer.enabled    a setting`;

const initHelp = `
Examples:
  $ tmes init my-tenants
  $ tmes init my-tenants --language yaml --tenant acme --site eu --pack strict
  $ tmes init --add syslog-server --language yaml >> tenants/acme.yaml
  $ tmes init --missing tenants/acme.yaml >> tenants/acme.yaml`;

const schemaHelp = `
Examples:
  $ tmes schema config > schema/config.schema.json     where node_modules does not have it, as with Yarn PnP`;

const watchHelp = `
Examples:
  $ tmes watch                              the app of cdktf.json
  $ tmes watch -- npx tsx main.ts
  $ tmes watch --touch package.json         Visual Studio Code lints again when this file is set anew

Exit codes: 0 ended by Ctrl-C, 2 there is no program to run.`;

const synthHelp = `
Examples:
  $ tmes synth                              the app of cdktf.json
  $ tmes synth -- npx tsx main.ts

Exit codes: 0 nothing failing, 1 findings at error severity, 2 the program failed or synthesised nothing.`;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

const confirmHelp = `
Examples:
  $ tmes confirm tenants/acme.yaml                                   what is not confirmed yet
  $ tmes confirm tenants/acme.yaml email-recovery --by mail@example.com --on 2026-11-27`;

const completionHelp = `
Examples:
  $ source <(tmes completion bash)                                       # bash, this time; in ~/.bashrc: always
  $ tmes completion zsh > "\${fpath[1]}/_tmes"                             # zsh, from the next start on
  $ tmes completion fish > ~/.config/fish/completions/tmes.fish`;

function codes(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter((each) => each !== "");
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 64)
    throw new InvalidArgumentError("expected a whole number from 1 to 64.");
  return number;
}

function limitSeconds(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 86_400)
    throw new InvalidArgumentError("expected a whole number of seconds, at most 86400.");
  return number;
}

function shard(value: string): Shard {
  const [index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value)?.slice(1) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError("expected a share such as 2/4: the second of four.");
  return { index, of };
}

function revision(value: string): string {
  if (value === "" || value.endsWith("/")) {
    throw new InvalidArgumentError("expected a revision such as origin/main. Is a variable of the command not set?");
  }
  return value;
}

/** `--today` of every command that judges. */
function todayOption(): Option {
  return new Option("--today <date>", "the day for rules and expiry, as YYYY-MM-DD; by default today in UTC").argParser(
    isoDate,
  );
}

/** `--fail-on` of the commands that compare. */
function failOnOption(): Option {
  return new Option("--fail-on <findings>", "which errors fail: all, or only new ones")
    .choices(["all", "new"])
    .default("all");
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !real)
    throw new InvalidArgumentError("expected a date such as 2026-11-24.");
  return value;
}

/** Commander's message without its own "error:" and line breaks. */
function sentence(error: CommanderError): string {
  return error.message
    .replace(/^error: /, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\(Did you mean (.+)\?\)/, "(did you mean `$1`?)")
    .trim();
}

function usageHint({ code }: CommanderError, args: readonly string[], program: Command): string {
  const command = program.commands.find((known) => known.name() === args[0]);
  if (command === undefined) return "`tmes --help` lists the commands.";
  const help = `\`tmes ${command.name()} --help\``;
  return code === "commander.missingArgument" ? `${help} has examples.` : `${help} lists its options.`;
}
