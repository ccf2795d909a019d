/** The commands below `tmes policy`. What a command does is loaded when it runs. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { signatureAlgorithms } from "@tmes-as-code/policy";

/** `tmes policy` with its commands; `done` gets the exit code. */
export function addPolicyCommand(program: Command, done: (code: ExitCode) => void): void {
  const policy = program
    .command("policy")
    .summary("write rules of your own: new, test, check, build, verify, docs")
    .description(
      "Rules and packs of your own: written in Rego, tested and compiled here, used beside the built-in ones.",
    )
    .helpCommand(false)
    .addHelpText("after", policyHelp);

  policy
    .command("new")
    .summary("start a rule")
    .description("Writes a small rule that works, with tests and documents, to be made your own.")
    .argument("<id>", "the rule's id, such as acme-no-log-retrieval")
    .option("--kind <kind>", "the kind of console object it looks at", "virus-rule")
    .option("--setting <path>", "the setting it looks at, instead of one that sends data")
    .option("--dir <folder>", "the folder of your rules", "policies")
    .addHelpText("after", newHelp)
    .action(async (id: string, _options, command: Command) => {
      const { newRule } = await needingBuild(() => import("./new.ts"));
      done(await newRule(id, command.opts()));
    });

  policy
    .command("test")
    .summary("run tests and documents of your rules")
    .description(
      "Runs the Rego tests with coverage, and each rule on its own documents: violating.yaml must have " +
        "findings, compliant.yaml none. The same must come out each time, and in OPA's interpreter.",
    )
    .argument("[folder]", "the folder of your rules", "policies")
    .option("--min-coverage <percent>", "lines of a rule that tests must reach", percent, 0)
    .option("--watch", "test again at each save, until Ctrl-C")
    .addHelpText("after", testHelp)
    .action(async (folder: string, _options, command: Command) => {
      const { testPolicies } = await needingBuild(() => import("./test.ts"));
      done(await testPolicies(folder, command.opts()));
    });

  policy
    .command("check")
    .summary("whether your rules and packs can be used")
    .description(
      "Compiles strictly and checks METADATA, what rules read (only settings that exist, no more than " +
        "needed) and compare (values of one type), builtins that WebAssembly lacks, ids, packs, whether a " +
        "pack contradicts itself, and that no rule changed under the version it has in rules.lock.json.",
    )
    .argument("[folder]", "the folder of your rules", "policies")
    .addHelpText("after", checkHelp)
    .action(async (folder: string) => {
      const { checkPolicies } = await needingBuild(() => import("./check.ts"));
      done(await checkPolicies(folder));
    });

  policy
    .command("build")
    .summary("compile rules to a bundle")
    .description(
      "Compiles rules twice: to WebAssembly, for tmes and the constructs, and to a plain bundle for any " +
        "OPA; and notes the versions of a folder's rules in its rules.lock.json, which belongs under version " +
        "control. With --config it compiles all rules that a configuration names, and its packs, parameters " +
        "and exceptions with them, so that an OPA without these tools judges alike.",
    )
    .argument("[folder]", "the folder of your rules (default: policies)")
    .option("--out <folder>", "where", "dist")
    .option("--config <file>", "build what this configuration names, instead of a folder")
    .option("--sign <key.pem>", "sign with this private key, as OPA does; writes bundle.tar.gz too")
    .addOption(algorithmOption())
    .addHelpText("after", buildHelp)
    .action(async (folder: string | undefined, _options, command: Command) => {
      const { buildPolicies } = await needingBuild(() => import("./build.ts"));
      done(await buildPolicies(folder, command.opts()));
    });

  policy
    .command("verify")
    .summary("whether a bundle is signed and unchanged")
    .description("Verifies the signature of a bundle, as OPA does when it loads one.")
    .argument("<bundle.tar.gz>", "policies.tar.gz or bundle.tar.gz")
    .requiredOption("--key <key.pem>", "the public key of the signer")
    .addHelpText("after", verifyHelp)
    .action(async (bundle: string, _options, command: Command) => {
      const { verifyBundle } = await import("./verify.ts");
      done(verifyBundle(bundle, command.opts()));
    });

  policy
    .command("docs")
    .summary("write a page for each of your rules and packs")
    .description("Writes rules/<id>.md and packs/<id>.md: why, what is looked at, parameters, examples, remediation.")
    .argument("[folder]", "the folder of your rules", "policies")
    .option("--out <folder>", "target folder; by default docs beside the rules")
    .option("--check", "write nothing; exit 1 where a page is not up to date")
    .addHelpText("after", docsHelp)
    .action(async (folder: string, _options, command: Command) => {
      const { policyDocs } = await needingBuild(() => import("./docs.ts"));
      done(await policyDocs(folder, command.opts()));
    });
}

const policyHelp = `
Examples:
  $ tmes policy new acme-no-log-retrieval --kind log-retrieval
  $ tmes policy test
  $ tmes policy check
  $ tmes policy build

Exit codes: 0 all is well, 1 something to fix in rules that can be used, 2 a rule, pack or the command cannot be used.`;

const newHelp = `
Examples:
  $ tmes policy new acme-no-log-retrieval --kind log-retrieval
  $ tmes policy new acme-no-inline-actions --kind quarantine-digest --setting inlineActions.enabled

\`tmes explain\` lists kinds, \`tmes explain <kind>\` its settings.`;

const testHelp = `
Examples:
  $ tmes policy test
  $ tmes policy test policies --min-coverage 100
  $ tmes policy test --watch`;

const checkHelp = `
Examples:
  $ tmes policy check
  $ tmes policy check policies`;

const buildHelp = `
Examples:
  $ tmes policy build
  $ tmes policy build --config tmes.config.yaml --out opa
  $ tmes policy build --config tmes.config.yaml --out opa --sign private.pem
  $ opa run --server --bundle opa/policies.tar.gz --verification-key public.pem`;

const verifyHelp = `
Examples:
  $ tmes policy verify opa/policies.tar.gz --key public.pem
  $ tmes check tenants/ --bundle opa/bundle.tar.gz --verify public.pem`;

const docsHelp = `
Examples:
  $ tmes policy docs
  $ tmes policy docs policies --out docs
  $ tmes policy docs --check`;

/**
 * Loads what compiles rules. It is a package of its own, as large as all others together: who only checks goes without.
 *
 * @throws UsageError where it is not installed.
 */
async function needingBuild<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, buildPackage)) throw error;
    throw new UsageError(
      `\`tmes policy\` needs ${buildPackage}, which is not installed: it brings OPA, and a check does without.`,
      `Install it beside @tmes-as-code/cli: npm install --save-dev ${buildPackage}`,
      { cause: error },
    );
  }
}

const buildPackage = "@tmes-as-code/policy-build";

/** Whether a package is not installed; Yarn says so with a code of its own. */
function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) && error.message.includes(name);
}

function algorithmOption(): Option {
  return new Option("--algorithm <name>", "the signature's algorithm")
    .choices(Object.keys(signatureAlgorithms))
    .default("RS256");
}

function percent(value: string): number {
  const number = Number(value);
  if (!/^\d{1,3}$/.test(value) || number > 100) throw new InvalidArgumentError("expected a percentage from 0 to 100.");
  return number;
}
