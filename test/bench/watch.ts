/**
 * `npm run bench:watch`: how long `tmes watch` takes from a save to its verdict, beside the program's own run.
 *
 *   npm run bench:watch -- --pairs 9
 *
 * Runs of the program and saves alternate, and each pair gives one ratio, so that a busy machine slows both.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { median, runNode } from "./process.ts";

const { values: options } = parseArgs({ options: { pairs: { type: "string", default: "9" } } });
const pairs = Number(options.pairs);
if (!Number.isInteger(pairs) || pairs < 1) throw new Error("--pairs takes a whole number.");

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-bench-watch-")));
/** The command as it was built. */
const command = join(import.meta.dirname, "../../packages/cli/dist/tmes.cjs");
const runsTypeScript = ["--import", import.meta.resolve("tsx"), "main.ts"];

function prepare(): void {
  for (const name of ["@tmes-as-code/constructs", "constructs", "cdktf"]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(import.meta.dirname, "..", "node_modules", name)), link, "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tmes.config.yaml"), "packs: [all]\n");
  save(0);
}

/** Saves a program with a tenant and twelve rules. */
function save(version: number): void {
  const text = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

// Version ${String(version)}
const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
for (let n = 0; n < 12; n++)
  new TmesVirusRule(tenant, \`Rule \${n}\`, {
    direction: "inbound",
    enabled: true,
    level: n === 0 ? "organization" : "group",
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: n % 2 === 0 },
  });
app.synth();
`;
  writeFileSync(join(folder, "main.ts"), text);
}

/** Starts `tmes watch`; what it gives waits for one more verdict. */
function startWatch(): { readonly verdict: () => Promise<void>; readonly stop: () => void } {
  const args = [command, "watch", "--", process.execPath, ...runsTypeScript];
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, "cache") };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  let [verdicts, awaited] = [0, 0];
  let wake = (): void => undefined;
  child.stdout.on("data", (chunk: Buffer) => {
    verdicts += chunk.toString().split("in 1 tenant").length - 1;
    wake();
  });
  return {
    async verdict() {
      awaited++;
      while (verdicts < awaited) await new Promise<void>((resolve) => (wake = resolve));
    },
    stop: () => void child.kill("SIGINT"),
  };
}

prepare();
const watching = startWatch();
try {
  await watching.verdict();
  const ratios: number[] = [];
  const times: number[] = [];
  for (let pair = 1; pair <= pairs; pair++) {
    const { milliseconds } = await runNode(runsTypeScript, { cwd: folder });
    const start = performance.now();
    save(pair);
    await watching.verdict();
    times.push(performance.now() - start);
    ratios.push((times.at(-1) ?? 0) / milliseconds);
  }
  const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((n) => n.toFixed(2));
  process.stdout.write(
    `from save to verdict, ${String(pairs)} pairs: median ${median(times).toFixed(0)} ms; ` +
      `beside the program's own run: min ${least ?? ""}, median ${middle ?? ""}, max ${most ?? ""}   aim: below 1.50\n`,
  );
} finally {
  watching.stop();
  rmSync(folder, { recursive: true, force: true });
}
