/** Runs cases in this process, as the parent asks. It may be killed at any time. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "@tmes-as-code/testing/main";
import { random } from "../support/random.ts";
import { makeBases, type Base } from "./bases.ts";
import { createExecutor } from "./functions.ts";
import { mutate, type Files, type Mutated } from "./mutations.ts";
import { faultsOf, type Ran } from "./oracles.ts";
import type { Answer, Asked, PlantedFault } from "./protocol.ts";

type Main = (args: readonly string[]) => Promise<number>;

/** Faults that the oracles must notice. */
const planted: Readonly<Record<PlantedFault, Main>> = {
  untyped: () => Promise.reject(new TypeError("planted")),
  unexpected: () => {
    process.stderr.write("error: something unexpected happened: planted\n");
    return Promise.resolve(2);
  },
  hang: () => {
    for (;;);
  },
  silent: () => {
    process.stdout.write(JSON.stringify({ inputs: [], notRead: [] }));
    return Promise.resolve(0);
  },
  green: () => {
    const findings = [{ severity: "error", status: "open" }];
    process.stdout.write(JSON.stringify({ inputs: [], notRead: [], findings }));
    return Promise.resolve(0);
  },
  blind: () => {
    process.stdout.write(JSON.stringify({ inputs: [{ file: "t" }, { file: "cdktf.out" }, { file: "plan.json" }] }));
    return Promise.resolve(0);
  },
};

/** In memory, where there is such a file system: removing a folder from a disk takes as long as a case. */
const scratch = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const built = join(import.meta.dirname, "../../packages/cli/dist/tmes.cjs");

/** The built command in a process of its own. */
const spawned: Main = (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], { encoding: "utf8" });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return Promise.resolve(status ?? -1);
};

/** Runs the command's main function in a folder of its own. */
async function run(files: Files, args: readonly string[], command: Main): Promise<Ran> {
  const folder = mkdtempSync(join(scratch, "tmes-fuzz-"));
  const [stdout, stderr] = [process.stdout.write, process.stderr.write];
  const written = { stdout: "", stderr: "" };
  try {
    for (const [name, content] of Object.entries({ ".git/HEAD": "", ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    process.chdir(folder);
    process.stdout.write = (chunk: string | Uint8Array): boolean => ((written.stdout += String(chunk)), true);
    process.stderr.write = (chunk: string | Uint8Array): boolean => ((written.stderr += String(chunk)), true);
    try {
      return { code: await command(args), ...written };
    } catch (error) {
      return { code: undefined, ...written, thrown: error instanceof Error ? `${error.name}: ${error.message}` : "" };
    }
  } finally {
    process.stdout.write = stdout;
    process.stderr.write = stderr;
    process.chdir(tmpdir());
    rmSync(folder, { recursive: true, force: true });
  }
}

let bases: readonly Base[] | undefined;

async function theBases(): Promise<readonly Base[]> {
  return (bases ??= await makeBases(async (files, all) => {
    const reports: string[] = [];
    for (const args of all) reports.push((await run(files, args, main)).stdout);
    return reports;
  }));
}

/** The case of a number, the same each time. */
async function caseOf(seed: number, number: number): Promise<readonly [Base, Mutated]> {
  const choices = random(seed * 1_000_003 + number);
  const base = choices.pick(await theBases());
  return [base, mutate(base.files, base.subjects, choices)];
}

process.on("message", (asked: Asked) => {
  void answer(asked).then((given) => process.send?.(given));
});

let execute: ReturnType<typeof createExecutor> | undefined;

async function answerOfFunction({ seed, number, fault }: Asked): Promise<Answer> {
  execute ??= createExecutor(await theBases());
  const { name, mutated, code, faults } = execute(random(seed * 1_000_003 + number), fault);
  return { base: name, done: mutated.done, code, faults, ...(faults.length === 0 ? {} : { files: mutated.files }) };
}

async function answer(asked: Asked): Promise<Answer> {
  return asked.of === "functions" ? answerOfFunction(asked) : answerOfCommand(asked);
}

async function answerOfCommand({ of, seed, number, fault, kept }: Asked): Promise<Answer> {
  const [base, mutated] =
    kept === undefined
      ? await caseOf(seed, number)
      : [kept.base, { files: kept.base.files, done: [], touched: kept.touched }];
  const command = of === "process" ? spawned : main;
  const ran = await run(mutated.files, base.args, fault === undefined ? command : planted[fault]);
  const faults = faultsOf(base, mutated, ran);
  return {
    base: base.name,
    done: mutated.done,
    code: ran.code,
    faults,
    ...(faults.length === 0
      ? {}
      : { stderr: ran.stderr.slice(0, 2000), files: mutated.files, touched: mutated.touched, args: base.args }),
  };
}
process.send?.("ready");
