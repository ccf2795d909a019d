/**
 * The first hour of a new user, in folders of their own, and then every command of README and guides: run as they are
 * written there, with the packages as they would be published.
 */
import { exec, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { isExhaustive, portion } from "@tmes-as-code/testing/runs";
import {
  blockOf,
  commandsOf as commandsOn,
  pages,
  pagesWithCommands,
  runElsewhere,
  type GuideCommand,
} from "./guides.ts";
import { startRegistry, type Registry } from "./registry.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/start.md"), "utf8");
/** The end of a summary, with how many settings are to be compared with the console. */
const notConfirmed = /(\d+)\s+settings\s+are\s+not\s+confirmed\s+at\s+the\s+console\s+yet\.$/m;

/** What `tmes policy` says where the package that compiles rules is not installed. */
const buildIsMissing =
  "error: `tmes policy` needs @tmes-as-code/policy-build, which is not installed: it brings OPA, and a check does without.\n" +
  "  help: Install it beside @tmes-as-code/cli: npm install --save-dev @tmes-as-code/policy-build\n";

/** What one walk came to. */
interface Walked {
  readonly commands: number;
  readonly seconds: number;
  readonly lines: number;
  readonly last: string;
}

let registry: Registry;
const folders: string[] = [];

/** What pnpm and Yarn keep of packages: both know them by name and version, and ours have one version for many contents. */
let kept = "";
/** pnpm and Yarn as packages, which only an exhaustive run uses: what starts each. */
let pnpm = "";
let yarn = "";

beforeAll(async () => {
  registry = await startRegistry();
  kept = newFolder();
  if (!isExhaustive) return;
  const folder = newFolder();
  writeFileSync(join(folder, "package.json"), "{}");
  const tools = "npm install --no-audit --no-fund pnpm@12.21.0 @yarnpkg/cli-dist@4.18.1";
  const { code, stderr } = await run(tools, folder);
  expect(code, stderr).toBe(0);
  pnpm = join(folder, "node_modules/.bin/pnpm");
  yarn = `node ${join(folder, "node_modules/@yarnpkg/cli-dist/bin/yarn.js")}`;
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
    const { code, stdout, stderr } = await run(
      command.replace(/^pnpm /, `${pnpm} `).replace(/^yarn /, `${yarn} `),
      cwd,
    );
    expect(code, `${command}\n${stdout}\n${stderr}`).toBe(0);
    lines += `${stdout}${stderr}`.trim().split("\n").length;
    // A check prints its report on standard output, a synth on standard error.
    const printed = `${stdout}${stderr}`.trim();
    if (printed !== "") last = printed;
  }
  return { commands: commands.length, seconds: (performance.now() - began) / 1000, lines, last };
}

/** A command of a page, with a last day that is still to come. */
function dated(command: string): string {
  const expires = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  return command.replace(/--expires \S+/, `--expires ${expires}`);
}

/** The registry is in this process, so a command must not block it. */
function run(command: string, cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { url } = registry;
  const registries = {
    ...{ npm_config_registry: url, pnpm_config_registry: url, YARN_NPM_REGISTRY_SERVER: url },
    ...{ YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1", YARN_ENABLE_TELEMETRY: "0", YARN_NPM_MINIMAL_AGE_GATE: "0" },
    ...{ YARN_ENABLE_IMMUTABLE_INSTALLS: "0", YARN_ENABLE_SCRIPTS: "0" },
    YARN_GLOBAL_FOLDER: join(kept, "yarn"),
    ...{ pnpm_config_cache_dir: join(kept, "pnpm"), pnpm_config_store_dir: join(kept, "store") },
    // npx keeps what it installed, by name and version.
    ...(command.startsWith("npx @tmes-as-code/") ? { npm_config_cache: join(kept, "npm") } : {}),
  };
  const env = { ...inherited, ...registries, npm_config_yes: "true", CI: "true", NO_COLOR: "1" };
  const variables = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  return new Promise((resolve) => {
    exec(
      dated(command),
      { cwd, env: { ...env, ...variables }, timeout: 300_000, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : (error.code ?? 1), stdout, stderr });
      },
    );
  });
}

function tell(name: string, { commands, seconds, lines, last }: Walked): void {
  const [, settings = "0"] = notConfirmed.exec(last) ?? [];
  process.stderr.write(
    `${name}: ${String(commands)} commands, ${seconds.toFixed(0)} s, ${String(lines)} lines, ${settings} settings to decide\n`,
  );
}

const terraform = spawnSync("terraform", ["version"]).status === 0;

describe.skipIf(!inject("cliIsBuilt"))("the first hour", () => {
  const folder = newFolder();

  it.each([["Documents in YAML"], ["A program in TypeScript"]])(
    "%s",
    async (heading) => {
      const commands = commandsOf(heading).filter((command) => terraform || command !== "npm run plan");
      const walked = await walk(commands, heading === "Documents in YAML" ? folder : newFolder());
      tell(heading, walked);
      expect(walked.last).toMatch(notConfirmed);
    },
    600_000,
  );

  it("a pack that is added later, to the documents in YAML", async () => {
    const config = join(folder, "mail/tmes.config.yaml");
    writeFileSync(config, readFileSync(config, "utf8").replace("  - eu-privacy\n", "  - eu-privacy\n  - strict\n"));
    const walked = await walk(commandsOf("Another pack"), join(folder, "mail"));
    tell("Pack strict later", walked);
    expect(walked.last).toMatch(notConfirmed);
    const { code, stderr } = await run("npx tmes policy test", join(folder, "mail"));
    expect({ code, stderr }).toEqual({ code: 2, stderr: buildIsMissing });
  }, 300_000);

  it("another tenant beside the documents in YAML", async () => {
    const walked = await walk(commandsOf("Another tenant"), join(folder, "mail"));
    tell("Another tenant", walked);
    expect(walked.last).toMatch(notConfirmed);
    expect(walked.last).toContain("2 tenants with");
  }, 300_000);

  it.skipIf(!terraform)(
    "Terraform",
    async () => {
      const walked = await walk(commandsOf("Terraform"), newFolder());
      tell("Terraform", walked);
      expect(walked.last).toMatch(notConfirmed);
    },
    600_000,
  );

  it("a stub of another object", async () => {
    const walked = await walk(
      commandsOf("Another object").map((each) => each.replace("npx tmes", "npx @tmes-as-code/cli")),
      newFolder(),
    );
    expect(walked.last).toContain("kind: syslog-server");
  }, 300_000);
});

const managers = ["npm", "pnpm", "yarn"] as const;

/** A way to set up a project. */
interface Way {
  readonly manager: (typeof managers)[number];
  readonly type: "module" | "commonjs";
  readonly cdk: "cdktf" | "cdktn";
}

/** Spread so that a few of them have each manager, each kind of module and each CDK. */
const ways: readonly Way[] = [
  { manager: "npm", type: "module", cdk: "cdktf" },
  { manager: "npm", type: "commonjs", cdk: "cdktf" },
  { manager: "npm", type: "module", cdk: "cdktn" },
  { manager: "npm", type: "commonjs", cdk: "cdktn" },
  { manager: "pnpm", type: "commonjs", cdk: "cdktn" },
  { manager: "pnpm", type: "module", cdk: "cdktn" },
  { manager: "pnpm", type: "module", cdk: "cdktf" },
  { manager: "pnpm", type: "commonjs", cdk: "cdktf" },
  { manager: "yarn", type: "module", cdk: "cdktf" },
  { manager: "yarn", type: "commonjs", cdk: "cdktn" },
  { manager: "yarn", type: "module", cdk: "cdktn" },
  { manager: "yarn", type: "commonjs", cdk: "cdktf" },
];

const repository = join(import.meta.dirname, "../..");

/** How a manager runs what a page writes for npm. */
function forManager(command: string, manager: Way["manager"]): string {
  const tool = { npm: "npx", pnpm: `${pnpm} exec`, yarn }[manager];
  const add = { npm: "npm install --save-dev", pnpm: `${pnpm} add --save-dev`, yarn: `${yarn} add --dev` }[manager];
  if (command.startsWith("npm install --save-dev")) return command.replace("npm install --save-dev", add);
  if (command.startsWith("npm install ")) return command.replace("npm install", add.replace(/ --(?:save-)?dev/, ""));
  return command.replaceAll(/(^|\| )(?:npx |(?=tmes ))/g, `$1${tool} `);
}

/** A project as `tmes init` writes it, with README's program beside the documents, in a repository with a base. */
async function projectOf({ manager, type, cdk }: Way): Promise<string> {
  const folder = newFolder();
  const init = `npx @tmes-as-code/cli init . --language yaml --tenant globex --site eu --edition advanced --data-subjects DE --package-manager ${manager}`;
  const { code, stderr } = await run(init, folder);
  expect(code, stderr).toBe(0);
  const path = join(folder, "package.json");
  const written = JSON.parse(readFileSync(path, "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const ours = JSON.parse(readFileSync(join(repository, "packages/constructs/package.json"), "utf8")) as typeof written;
  const versions = Object.fromEntries(["constructs", cdk].map((name) => [name, ours.devDependencies[name]]));
  const dependencies = {
    "@tmes-as-code/constructs": written.devDependencies["@tmes-as-code/cli"],
    tsx: "4.23.15",
    ...versions,
  };
  writeFileSync(path, JSON.stringify({ ...written, type, dependencies }));
  const program = blockOf("README.md", "ts");
  writeFileSync(
    join(folder, "main.ts"),
    cdk === "cdktf"
      ? program
      : program.replace("as-code/constructs", "as-code/constructs/cdktn").replace('"cdktf"', '"cdktn"'),
  );
  writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "module": "NodeNext", "strict": true } }');
  writeFileSync(
    join(folder, type === "module" ? "eslint.config.js" : "eslint.config.mjs"),
    blockOf("docs/guides/editor.md", "js"),
  );
  const document: unknown = parse(readFileSync(join(folder, "tenants/globex.yaml"), "utf8"));
  const fleet = Array.from({ length: 8 }, (_, at) =>
    JSON.stringify(document).replaceAll("globex", `globex-${String(at)}`),
  );
  writeFileSync(join(folder, "tenants.json"), `[${fleet.join(",")}]`);
  writeFileSync(join(folder, "tenants.jsonl.gz"), gzipSync(fleet.join("\n")));
  const keys = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  writeFileSync(join(folder, "private.pem"), keys.privateKey);
  writeFileSync(join(folder, "public.pem"), keys.publicKey);
  if (manager === "yarn") writeFileSync(join(folder, "yarn.lock"), "");
  const install = { npm: "npm install --no-audit --no-fund", pnpm: `${pnpm} install`, yarn: `${yarn} install` }[
    manager
  ];
  const git = "git -c user.name=acme -c user.email=mail@example.com";
  const setUp = [
    install,
    "git init --quiet -b main",
    "git add tenants *.yaml",
    `${git} commit --quiet -m Tenants`,
    "git update-ref refs/remotes/origin/main HEAD",
    "git tag v1",
    "git tag v2",
  ];
  for (const command of setUp) {
    const done = await run(command, folder);
    expect(done.code, `${command}\n${done.stdout}\n${done.stderr}`).toBe(0);
  }
  return folder;
}

/** A shell command for what has to be there before a command, because its page says in words that it is made. */
const before: readonly (readonly [RegExp, string])[] = [
  [/^npx tmes confirm tenants\/acme/, "rm -r my-tenants && sed s/globex/acme/ tenants/globex.yaml > tenants/acme.yaml"],
  [/tfplan \|/, "cp cdktf.out/stacks/mail/plan tfplan"],
  [/plan\.out \|/, "cp cdktf.out/stacks/mail/plan plan.out && mkdir -p infra && touch infra/main.tf"],
  [/^npx tmes merge 1\.json 2\.json$/, shards(2)],
  [/^tmes merge 1\.json/, shards(4)],
  [/^tmes diff before\.json/, "cp plan.json before.json"],
  [/^tmes baseline /, "rm tmes.baseline.yaml"],
  [/^tmes gate .*--base-plan/, "cp plan.json base.json"],
  [
    /^tmes policy check/,
    `cp -r ${["rules", "packs"].map((part) => join(repository, "examples/custom-pack", part)).join(" ")} policies`,
  ],
];

function shards(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1)).join(" ");
  return `for i in ${numbers}; do tmes check tenants.json --shard $i/${String(count)} --today 2026-11-26 --format json --output $i.json; done`;
}

/** Plans need Terraform. */
const needsTerraform = /^terraform |plan\.json|--head-plan/;

describe.skipIf(!inject("cliIsBuilt"))("README and guides", () => {
  const followed: readonly string[] = [...pages, "docs/guides/start.md"];
  const all = pages.flatMap((page) => commandsOn(page));
  const reasonOf = ({ command }: GuideCommand): string | undefined =>
    runElsewhere.find(([pattern]) => pattern.test(command))?.[1];
  const own = all.filter((each) => reasonOf(each) === undefined);

  it("have commands, and each reason not to run one here is that of a command", () => {
    expect(own.length).toBeGreaterThan(40);
    expect(pagesWithCommands().filter((page) => !followed.includes(page))).toEqual([]);
    expect(runElsewhere.filter(([pattern]) => !all.some(({ command }) => pattern.test(command)))).toEqual([]);
    expect(before.filter(([pattern]) => !own.some(({ command }) => pattern.test(command)))).toEqual([]);
  });

  // Three installations take minutes: `npm run test:exhaustive` makes all of them.
  it.each(isExhaustive ? portion(ways, 1) : [])(
    "are followed with $manager, type $type, $cdk",
    async (way) => {
      const began = performance.now();
      const progress = (text: string): void => {
        const seconds = ((performance.now() - began) / 1000).toFixed(0);
        process.stderr.write(`guides, ${Object.values(way).join(", ")}, ${seconds} s: ${text}\n`);
      };
      progress("a project is made");
      const folder = await projectOf(way);
      const commands = own.filter(({ command }) => terraform || !needsTerraform.test(command));
      for (const [index, { page, command }] of commands.entries()) {
        if (command.startsWith("npm install") && command.includes("policy-build")) {
          const without = await run(forManager("tmes policy test", way.manager), folder);
          expect({ code: without.code, said: `${without.stdout}${without.stderr}` }).toEqual({
            code: 2,
            said: expect.stringContaining(buildIsMissing) as unknown,
          });
        }
        progress(`${String(index + 1)} of ${String(commands.length)}, ${page}: ${command}`);
        for (const [pattern, made] of before) {
          if (pattern.test(command))
            await run(made.replaceAll("tmes check", forManager("tmes check", way.manager)), folder);
        }
        const { code, stdout, stderr } = await run(forManager(command, way.manager), folder);
        const said = `${page}: ${command}\n${stdout}\n${stderr}`;
        // Findings are not mistakes of the page: the test checks its commands.
        expect(code, said).toBeLessThanOrEqual(/\btmes (?:check|merge|gate|diff)\b/.test(command) ? 1 : 0);
        expect(said).not.toContain("something unexpected happened");
      }
      progress(`all ${String(commands.length)} commands were run`);
    },
    900_000,
  );
});

/** What `tmes init` can write, each language with each package manager and CDK; pipelines take turns. */
const starters = [
  ...["yaml", "hcl"].flatMap((language) => managers.map((manager) => ({ language, manager, cdk: undefined }))),
  ...(["cdktf", "cdktn"] as const).flatMap((cdk) =>
    managers.map((manager) => ({ language: "typescript", manager, cdk })),
  ),
].map((starter, index) => ({ ...starter, ci: ["github", "gitlab", "azure"][index % 3] ?? "none" }));

// Defined only in an exhaustive run: a suite without tests fails.
if (isExhaustive) {
  const all = starters.filter(({ language }) => language !== "hcl" || terraform);
  it.skipIf(!inject("cliIsBuilt")).each(portion(all, 1))(
    "a starter in $language with $manager, $ci, $cdk passes its check",
    async ({ language, manager, ci, cdk }) => {
      const folder = newFolder();
      const library = `${cdk === undefined ? "" : ` --cdk ${cdk}`}${manager === "pnpm" ? " --pack strict" : ""}`;
      const init = `npx @tmes-as-code/cli init . --language ${language} --package-manager ${manager} --ci ${ci}${library}`;
      await walk([init], folder);
      const [install = "", ...checks] = blocksOf(readFileSync(join(folder, "README.md"), "utf8"));
      const lint = language === "typescript" ? [`${manager} run lint`] : [];
      const walked = await walk([install, ...lint, ...checks], folder);
      tell(`${language}, ${manager}, ${ci}, ${cdk ?? "no CDK"}`, walked);
      expect(walked.last).toMatch(notConfirmed);
    },
    600_000,
  );
}
