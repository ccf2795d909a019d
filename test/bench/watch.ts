/**
 * `npm run bench:watch`: how long `tmes watch` takes from a save to its verdict, beside the program's own run.
 *
 *   npm run bench:watch -- --pairs 9
 *
 * Runs of the program alone and saves alternate, and each pair gives one ratio, so that a busy machine slows both.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { median, runNode } from "./process.ts";

const { values: options } = parseArgs({ options: { pairs: { type: "string", default: "9" } } });
const pairs = Number(options.pairs);
if (!(pairs > 0)) throw new Error("--pairs takes a whole number.");

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-bench-watch-")));
const tmes = join(import.meta.dirname, "../../packages/cli/dist/tmes.cjs");
const main = join(folder, "main.ts");
const program = ["--import", import.meta.resolve("tsx"), "main.ts"];
try {
  prepare();
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The example of an organisation with three tenants, as a repository of its own. */
function prepare(): void {
  const acme = join(import.meta.dirname, "..", "..", "examples", "acme");
  for (const name of ["main.ts", "tenants", "tmes.config.yaml", "package.json", "tsconfig.json"])
    cpSync(join(acme, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, ".git"));
  for (const name of ["@tmes-as-code/constructs", "cdktf", "constructs"]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(acme, "node_modules", name)), link, "junction");
  }
}

async function measure(): Promise<void> {
  const text = readFileSync(main, "utf8");
  const env = { ...process.env, CI: "", XDG_CACHE_HOME: join(folder, ".cache") };
  const child = spawn(process.execPath, [tmes, "watch", "--", process.execPath, ...program], {
    cwd: folder,
    env,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let printed = "";
  let heard = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      heard();
    });
  /** Resolves when there are so many verdicts. */
  const verdicts = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no verdict within 60 s:\n${printed}`)), 60_000);
      heard = () => {
        if (printed.split(/ in \d+ tenants? with /).length - 1 < count) return;
        clearTimeout(late);
        resolve();
      };
      heard();
    });
  try {
    await verdicts(1);
    const rows: { readonly alone: number; readonly watched: number }[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const { milliseconds: alone } = await runNode(program, { cwd: folder });
      const start = performance.now();
      writeFileSync(main, `${text}// ${String(pair)}\n`);
      await verdicts(pair + 2);
      rows.push({ alone, watched: performance.now() - start });
    }
    const middle = (of: (row: (typeof rows)[number]) => number): number => median(rows.map(of));
    const ratio = middle(({ alone, watched }) => watched / alone);
    process.stdout.write(
      `${String(pairs)} pairs, Node ${process.versions.node}\n` +
        `the program alone        ${middle(({ alone }) => alone).toFixed(0)} ms\n` +
        `from a save to a verdict ${middle(({ watched }) => watched).toFixed(0)} ms\n` +
        `ratio, median            ${ratio.toFixed(2)}   aim: below 1.5\n`,
    );
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}
