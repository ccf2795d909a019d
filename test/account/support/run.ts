/** Runs a case: builds its folder, takes its steps, runs its command, and removes the folder. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Case } from "./case.ts";
import { runTmes, type Outcome } from "./command.ts";
import { build } from "./layout.ts";

/** What the case's command left behind. A step before it that ends otherwise than stated is an error. */
export async function runCase(one: Case, milliseconds: number): Promise<Outcome> {
  // A folder of its own in a folder of its own, so that what is above and beside it is the case's too.
  const outer = realpathSync(mkdtempSync(join(tmpdir(), "tmes-account-")));
  const root = join(outer, "root");
  const command = (args: readonly string[]): Promise<Outcome> =>
    runTmes(
      {
        cwd: join(root, one.cwd ?? "."),
        args: args.map((text) => text.replaceAll("{root}", root)),
        env: { NO_COLOR: "1", ...one.env },
        stdin: Buffer.from(one.stdin ?? "").toString("base64"),
        ...(one.columns === undefined ? {} : { columns: one.columns }),
      },
      milliseconds,
    );
  try {
    mkdirSync(root);
    build(root, one.repository === false ? {} : { ".git/HEAD": "ref: refs/heads/main\n" });
    build(root, typeof one.layout === "function" ? one.layout() : one.layout);
    for (const step of one.before ?? []) {
      if ("files" in step) build(root, step.files);
      else await expectExit(step.exit, command(step.args));
    }
    return await command(one.args);
  } finally {
    rmSync(outer, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function expectExit(expected: number | readonly number[], run: Promise<Outcome>): Promise<void> {
  const outcome = await run;
  const codes = typeof expected === "number" ? [expected] : expected;
  if ("code" in outcome && codes.includes(outcome.code)) return;
  throw new Error(`A step before the command was to end with ${codes.join(" or ")}. ${shown(outcome)}`);
}

/** The beginning of what a run printed, for a failing test. */
export function shown(outcome: Outcome): string {
  if (!("code" in outcome)) return JSON.stringify(outcome);
  const { code, stdout, stderr } = outcome;
  return `exit ${String(code)}\n${stderr.slice(0, 2_000)}\n${stdout.slice(0, 500)}`;
}
