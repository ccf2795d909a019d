/** `tmes synth` as a user runs it. What makes a record usable is tested without CDKTF, in recorder.test.ts. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { changeSince, readRecords, recordStore, type SynthRecord } from "@tmes-as-code/policy/node";
import { expect, test } from "vitest";
import { folderWith, tmes, type Run } from "../run.ts";

const require = createRequire(import.meta.url);
const constructs = require.resolve("@tmes-as-code/constructs/package.json");
const packages: Readonly<Record<string, string>> = {
  "@tmes-as-code/constructs": dirname(constructs),
  cdktf: dirname(createRequire(constructs).resolve("cdktf/package.json")),
  constructs: dirname(createRequire(constructs).resolve("constructs/package.json")),
};

const program = `
const { TmesEmailRecovery, TmesTenant } = require("@tmes-as-code/constructs");
const { App, TerraformStack } = require("cdktf");
const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "t", { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
new TmesEmailRecovery(tenant, "recovery", { enabled: app.node.tryGetContext("recovery") });
app.synth();
`;

interface Project {
  readonly folder: string;
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  readonly records: () => readonly SynthRecord[];
  /** What has changed since a record. */
  readonly change: (record: SynthRecord) => string | undefined;
}

function project(files: Readonly<Record<string, string>>): Project {
  const folder = realpathSync(folderWith({ "tmes.config.yaml": "packs: [all]\n", ".git/HEAD": "", ...files }));
  const cache = realpathSync(folderWith({}));
  for (const [name, target] of Object.entries(packages)) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(target, join(folder, "node_modules", name), "junction");
  }
  const environment = { CI: "", XDG_CACHE_HOME: cache };
  const store = () => recordStore(folder, false, environment, "linux");
  return {
    folder,
    run: (args, env = {}) => tmes(["synth", ...args], { stdin: "", cwd: folder, env: { ...environment, ...env } }),
    records: () => {
      const found = store();
      return found === undefined ? [] : readRecords(folder, found);
    },
    change: (record) => {
      const found = store();
      return found === undefined ? "all" : changeSince(record, found);
    },
  };
}

const settings = (app: string): string => JSON.stringify({ app, context: { recovery: true }, output: "cdktf.out" });

test("runs the app of cdktf.json with its context, and keeps a record that holds until something changes", async () => {
  const { folder, run, records, change } = project({ "cdktf.json": settings("node main.js"), "main.js": program });
  const { code, stdout } = await run([]);
  expect({ code, stdout: stdout.replace(/\d+\.\d s/, "N s").replace(/\d+ warnings/, "N warnings") }).toEqual({
    code: 0,
    stdout: "0 errors, N warnings in 1 tenant with 1 item (N s)\n",
  });
  const [record, ...others] = records();
  if (record === undefined) throw new Error("There is no record.");
  expect(others).toEqual([]);
  expect(record).toMatchObject({ root: folder, folder, command: ["node", "main.js"], unusable: [] });
  expect(record.items).toEqual([
    { tenant: "acme", location: { file: "main.js", line: 6, column: 16 } },
    {
      tenant: "acme",
      item: { kind: "email-recovery", name: "settings" },
      location: { file: "main.js", line: 7, column: 1 },
    },
  ]);
  const verdict = record.report.results?.find(({ rule, item }) => rule === "email-recovery-off" && item !== undefined);
  expect(verdict).toMatchObject({ verdict: "fail" });
  expect(change(record)).toBeUndefined();
  writeFileSync(join(folder, "cdktf.json"), settings("node  main.js"));
  expect(change(record)).toBe(join(folder, "cdktf.json"));
});

test.each([
  ["node empty.js", "error: the program synthesised no tenant."],
  ["node fails.js", "error: the program ended with exit code 3 and synthesised no tenant."],
  ["node missing.js", "error: the program ended with exit code 1 and synthesised no tenant."],
  ["nothing-of-this-name", "error: nothing-of-this-name: it cannot be started: spawn nothing-of-this-name ENOENT."],
  ["node endless.js", "error: the program did not end within 1 seconds and was stopped."],
])("%s: %s", async (command, message) => {
  const { run, records } = project({ "empty.js": "", "fails.js": "process.exit(3)", "endless.js": "for (;;);" });
  const { code, stdout, stderr } = await run([
    "--limit",
    command.includes("endless") ? "1" : "60",
    "--",
    ...command.split(" "),
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(records()).toEqual([]);
});

test("without a command or cdktf.json there is nothing to run", async () => {
  const { run } = project({});
  const { code, stderr } = await run([]);
  expect(code).toBe(2);
  expect(stderr).toContain("cdktf.json: there is none here, and no command is given.");
});

test("says why the editor cannot use a synth, and keeps no record in a pipeline", async () => {
  const { run, records } = project({
    "cdktf.json": settings("REGION=eu node main.js"),
    "main.js": `${program}process.env.REGION;`,
  });
  const { stderr } = await run([]);
  expect(stderr).toContain(
    "note: the editor cannot use this synth, because a shell runs the command, and what it uses is not seen.",
  );
  expect(stderr).toContain("because the command sets the environment variable REGION, which an editor does not see.");
  expect(records()).toMatchObject([{ unusable: [expect.any(String), expect.any(String)] }]);
  const before = records();
  expect((await run([], { CI: "1" })).stderr).toContain("because there is no cache folder to keep it in");
  expect(records()).toEqual(before);
});
