/**
 * The judge: takes pull request, base and head from GitHub, the plans from the job that ran the pull request's code, and
 * the policy from the base, and says whether the merge may go on.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { error as logError, info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { baseArtifact, headArtifact } from "./artifact.ts";
import { beginCheckRun, type CheckRun } from "./check-run.ts";
import { uploadSarif } from "./code-scanning.ts";
import { keepComment } from "./comment.ts";
import { ActionError, Refused, Stale } from "./errors.ts";
import { gateArguments, judgementOf, runGate, type Judgement } from "./gate.ts";
import { commitsOf, type Commits } from "./git.ts";
import { connect, type GitHub } from "./github.ts";
import { unpack } from "./handed-over.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import { nameOf, subjectOf, type Subject } from "./subject.ts";

/** Characters of a job summary: GitHub takes 1 MiB. */
const longestSummary = 500_000;

/** What GitHub did not let the token do. */
interface Refusal {
  readonly what: "check run" | "comment" | "code scanning upload";
  readonly why: string;
}

/** One judgement: what it is of, and what was refused on the way. */
interface Run {
  readonly inputs: Inputs;
  readonly github: GitHub;
  readonly subject: Subject;
  readonly refusals: Refusal[];
}

try {
  await main();
} catch (error) {
  setOutput("result", error instanceof Stale ? "stale" : "error");
  // What is not judged is never a pass, so a stale run ends with a failure too.
  setFailed(sentenceOf(error));
}

async function main(): Promise<void> {
  const inputs = readInputs();
  const github = connect(inputs.token);
  const subject = await subjectOf(github, inputs.branch);
  info(`Judging ${nameOf(subject)}, commit ${subject.head}, for ${inputs.branch}.`);
  const run: Run = { inputs, github, subject, refusals: [] };
  const { repository, head } = subject;
  const check = await allowed(run, "check run", () =>
    beginCheckRun(github, { repository, head, name: inputs.checkName }),
  );
  try {
    await judge(run, check);
  } catch (error) {
    const title = "Nothing was judged";
    await check
      ?.conclude({ passes: false, title, summary: sentenceOf(error), findings: [], handedOver: [] })
      // Without a conclusion it goes on blocking. The error that came first says more.
      .catch((another: unknown) => logError(sentenceOf(another)));
    throw error;
  }
}

async function judge(run: Run, check: CheckRun | undefined): Promise<void> {
  const { inputs, github, subject } = run;
  const commits = await commitsOf(github, subject, inputs);
  const plans = await handOver(run, commits);
  const folder = newFolder();
  const args = gateArguments({ commits, ...plans, paths: inputs.paths, packages: inputs.folder }, folder);
  const judgement = judgementOf(await runGate(inputs.tmes, args, inputs.folder), folder);
  await publish(run, check, { commits, judgement, handedOver: plans.head.map((file) => basename(file)) });
}

/** Brings the artifacts of head and base, if the workflow names one. */
async function handOver(
  { inputs: { artifact, branch }, github, subject }: Run,
  { base }: Commits,
): Promise<Readonly<Record<"head" | "base", readonly string[]>>> {
  if (artifact === "") return { head: [], base: [] };
  // Outside of the base's checkout, where their names choose no configuration.
  const place = newFolder();
  const head = await unpack(await headArtifact(github, subject, artifact), join(place, "head"));
  if (subject.kind === "push") return { head, base: head };
  const archive = await baseArtifact(github, subject, { base, branch, name: artifact });
  if (archive !== undefined) return { head, base: await unpack(archive, join(place, "base")) };
  // Without them the gate cannot see what disappears.
  throw new ActionError(
    `There is no artifact ${artifact} of a push of ${base.slice(0, 12)} to ${branch} to compare with. Run the workflow that hands over on ${branch}, then this one again.`,
  );
}

function newFolder(): string {
  return mkdtempSync(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "tmes-gate-"));
}

/** What the gate judged, and what it said. */
interface Outcome {
  readonly commits: Commits;
  readonly judgement: Judgement;
  readonly handedOver: readonly string[];
}

async function publish(run: Run, check: CheckRun | undefined, outcome: Outcome): Promise<void> {
  const { commits, judgement, handedOver } = outcome;
  const { inputs, github, subject, refusals } = run;
  const { passes, report, sarif } = judgement;
  const { repository, number, kind } = subject;
  const markdown = `${heading(subject, commits, inputs.branch)}\n\n${judgement.markdown}`;
  setOutput("report", judgement.file);
  const open = report.findings.filter(({ status }) => status === "open");
  setOutput("errors", open.filter(({ severity }) => severity === "error").length);
  setOutput("new", open.filter(({ introduced }) => introduced === true).length);
  await summary.addRaw(markdown.slice(0, longestSummary), true).write();
  if (inputs.comment && number !== undefined) {
    const name = `${inputs.checkName} (${inputs.branch})`;
    await allowed(run, "comment", () => keepComment(github, { repository, number, name, markdown }));
  }
  if (inputs.sarif && kind !== "merge group") {
    const ref = subject.ref ?? `refs/heads/${inputs.branch}`;
    const upload = { repository, commit: commits.head, ref, sarif };
    await allowed(run, "code scanning upload", () => uploadSarif(github, upload));
  }
  const title = titleOf(judgement);
  if (check !== undefined) {
    const conclude = () => check.conclude({ passes, title, summary: markdown, findings: report.findings, handedOver });
    await allowed(run, "check run", conclude);
  }
  if (refusals.some(({ what }) => what === "check run")) annotate(judgement.commands);
  reportRefusals(run);
  setOutput("result", passes ? "pass" : "fail");
  if (passes) info(title);
  else setFailed(title);
}

/** Names what was judged, and by what. */
function heading(subject: Subject, { base }: Commits, branch: string): string {
  const name = nameOf(subject);
  const code = (commit: string): string => `\`${commit.slice(0, 12)}\``;
  return `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}: commit ${code(subject.head)}, judged by the policy of ${code(base)} on \`${branch.replaceAll("`", "")}\`.`;
}

function titleOf({ passes, report }: Judgement): string {
  const [first, ...others] = report.gate?.reasons ?? [];
  if (passes) return "The gate passes";
  if (first === undefined) return "The gate does not pass";
  return others.length === 0 ? first : `${first} (and ${String(others.length)} more)`;
}

/** Prints annotations as workflow commands; nothing else is a command, whatever the file says. */
function annotate(commands: string): void {
  for (const line of commands.split("\n")) {
    if (/^::(?:error|warning|notice)[ :]/.test(line)) process.stdout.write(`${line}\n`);
  }
}

/** Does what the token may not be allowed to do. */
async function allowed<T>({ refusals }: Run, what: Refusal["what"], act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refusals.push({ what, why: error.message });
    return undefined;
  }
}

/** A fork's token may only read, which is right. Elsewhere a permission is missing. */
function reportRefusals({ refusals, subject }: Run): void {
  if (refusals.length === 0) return;
  if (subject.fromFork) {
    const what = [...new Set(refusals.map((refusal) => refusal.what))].join(", ");
    notice(
      `The token of a fork's pull request may only read, so there is no ${what}. The exit code of this step still blocks.`,
    );
    return;
  }
  for (const { what, why } of refusals) warning(`No ${what}: ${why} See the permissions in the guide.`);
  if (refusals.some(({ what }) => what === "check run")) {
    throw new ActionError("The check run could not be set: the token needs the permission checks: write.");
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof ActionError) return error.message;
  return `Something unexpected happened: ${error instanceof Error ? error.message : String(error)}`;
}
