/**
 * The first hour of a new user, in folders of their own: the commands are those of docs/guides/start.md and of the
 * README.md that `tmes init` writes, run with the packages as they would be published.
 */
import { exec, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startRegistry, type Registry } from "./registry.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/start.md"), "utf8");
const pnpm = "npx --yes pnpm@12.21.0";

/** What one walk came to. */
interface Walked {
  readonly commands: number;
  readonly seconds: number;
  readonly lines: number;
  readonly last: string;
}

let registry: Registry;
const folders: string[] = [];

beforeAll(async () => {
  registry = await startRegistry();
}, 300_000);
afterAll(() => {
  registry.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tmes-walk-"));
  folders.push(folder);
  return folder;
}

/** The commands of the guide below a heading. */
function commandsOf(heading: string): readonly string[] {
  const [, section = ""] = guide.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return blocksOf(own);
}

function blocksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

/** Runs commands one after the other; `cd` holds for those that follow. */
async function walk(commands: readonly string[], start: string): Promise<Walked> {
  let cwd = start;
  let lines = 0;
  let last = "";
  const began = performance.now();
  for (const command of commands) {
    const [, folder] = /^cd (.+)$/.exec(command) ?? [];
    if (folder !== undefined) {
      cwd = join(cwd, folder);
      continue;
    }
    const { code, stdout, stderr } = await run(command.replace(/^pnpm /, `${pnpm} `), cwd);
    expect(code, `${command}\n${stdout}\n${stderr}`).toBe(0);
    lines += `${stdout}${stderr}`.trim().split("\n").length;
    if (stdout.trim() !== "") last = stdout.trim();
  }
  return { commands: commands.length, seconds: (performance.now() - began) / 1000, lines, last };
}

/** The registry is in this process, so a command must not block it. */
function run(command: string, cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { url } = registry;
  const registries = { npm_config_registry: url, pnpm_config_registry: url };
  const env = { ...inherited, ...registries, npm_config_yes: "true", CI: "true", NO_COLOR: "1" };
  return new Promise((resolve) => {
    exec(command, { cwd, env, timeout: 300_000, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? 1), stdout, stderr });
    });
  });
}

function tell(name: string, { commands, seconds, lines, last }: Walked): void {
  const [, settings = "0"] = /(\d+) settings are not confirmed/.exec(last) ?? [];
  process.stderr.write(
    `${name}: ${String(commands)} commands, ${seconds.toFixed(0)} s, ${String(lines)} lines, ${settings} settings to decide\n`,
  );
}

const terraform = spawnSync("terraform", ["version"]).status === 0;

describe.skipIf(!inject("cliIsBuilt"))("the first hour", () => {
  it.each([["Documents in YAML"], ["A program in TypeScript"]])(
    "%s",
    async (heading) => {
      const walked = await walk(commandsOf(heading), newFolder());
      tell(heading, walked);
      expect(walked.last).toMatch(/ settings are not confirmed at the console yet\.$/);
    },
    600_000,
  );

  it.skipIf(!terraform)(
    "Terraform",
    async () => {
      const walked = await walk(commandsOf("Terraform"), newFolder());
      tell("Terraform", walked);
      expect(walked.last).toMatch(/ settings are not confirmed at the console yet\.$/);
    },
    600_000,
  );

  it("a program in TypeScript with pnpm, as the README of the project says", async () => {
    const folder = newFolder();
    const written = await walk(["npx @tmes-as-code/cli init . --package-manager pnpm --pack strict"], folder);
    const walked = await walk(blocksOf(readFileSync(join(folder, "README.md"), "utf8")), folder);
    tell("TypeScript, pnpm, pack strict", { ...walked, commands: walked.commands + written.commands });
    expect(walked.last).toMatch(/ settings are not confirmed at the console yet\.$/);
  }, 600_000);

  it("a stub of another object", async () => {
    const walked = await walk(
      commandsOf("Another object, another pack").map((each) => each.replace("npx tmes", "npx @tmes-as-code/cli")),
      newFolder(),
    );
    expect(walked.last).toContain("kind: syslog-server");
  }, 300_000);
});
