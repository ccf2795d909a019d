/** What the recorder notes of a program: small programs of Node alone, each run once. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputsOf } from "../../src/record/inputs-of-run.ts";
import { startRun, type RecordedRun } from "../../src/record/recorded-run.ts";
import { folderWith } from "../run.ts";

type Files = Readonly<Record<string, string>>;

interface Seen {
  /** `kind name`, of the program's own folder. */
  readonly inputs: readonly string[];
  readonly variables: readonly string[];
  readonly unusable: readonly string[];
  readonly run: RecordedRun;
}

/** Runs main.mjs, or another file, with the recorder. */
async function seen(
  files: Files,
  main = "main.mjs",
  prepare = (_: string): void => undefined,
  flags: readonly string[] = [],
): Promise<Seen> {
  const folder = realpathSync(folderWith(files));
  prepare(folder);
  const program = {
    command: [process.execPath, ...flags, main] as const,
    shell: false,
    environment: { GIVEN: "1" },
    files: [],
  };
  const run = await startRun(program, { folder, limit: 60, output: "keep" }).ended;
  expect(run.code, run.printed).toBe(0);
  const { inputs, unusable } = inputsOf(run, [], [], folder);
  return {
    inputs: inputs
      .filter(([, path]) => path.startsWith(folder))
      .map(([kind, path]) => `${kind} ${path.slice(folder.length + 1)}`)
      .sort(),
    variables: run.logs.flatMap(({ variables }) => variables.map(([name]) => name)).sort(),
    unusable: [...run.logs.flatMap((log) => log.unusable), ...unusable],
    run,
  };
}

describe("what a program uses", () => {
  const used = `
    import { existsSync, readFileSync, readdirSync, statSync, createReadStream, promises } from "node:fs";
    import { readFile } from "node:fs/promises";
    import data from "./data.json" with { type: "json" };
    import { value } from "./values.mjs";
    import { createRequire } from "node:module";
    import { setTimeout } from "node:timers/promises";
    const require = createRequire(import.meta.url);
    readFileSync("a.txt"); await readFile("b.txt"); await promises.readFile(new URL("c.txt", import.meta.url));
    createReadStream("d.txt").on("data", () => {});
    readdirSync("list"); statSync("e.txt"); existsSync("local.json");
    require("./old.cjs"); require("dependency");
    try { require("./missing") } catch {}
    await import("./optional.mjs").catch(() => {});
    try { require("uninstalled") } catch {}
    process.env.READ; process.env["SPREAD"]; "ASKED" in process.env; process.env.OWN = "x"; process.env.OWN;
    await setTimeout(1);
  `;
  const files = {
    "main.mjs": used,
    "values.mjs": "export const value = 1;",
    "data.json": "{}",
    "old.cjs": "",
    "list/one": "",
    ...Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.txt`, name])),
    "node_modules/dependency/package.json": '{"name": "dependency", "version": "1.0.0", "main": "m.js"}',
    "node_modules/dependency/m.js": "require('node:fs').readFileSync(__dirname + '/inside.txt')",
    "node_modules/dependency/inside.txt": "",
    "package.json": "{}",
  };

  test("is found again, file by file", async () => {
    const { inputs, variables, unusable } = await seen(files);
    expect(unusable).toEqual([]);
    expect(variables).toEqual(["ASKED", "READ", "SPREAD"]);
    expect(inputs).toEqual(
      expect.arrayContaining([
        ...["main.mjs", "values.mjs", "data.json", "old.cjs", "a.txt", "b.txt", "c.txt", "d.txt"].map(
          (n) => `content ${n}`,
        ),
        "content package.json",
        "content node_modules/dependency/package.json",
        "stat e.txt",
        "entry local.json",
        "listing list",
        "siblings values.mjs",
        "siblings missing",
        "siblings optional.mjs",
        "entry node_modules/uninstalled",
      ]),
    );
    // A package is what its version says.
    expect(inputs.filter((input) => input.includes("inside.txt") || input.includes("m.js"))).toEqual([]);
  });

  test("is a workspace package's own files, and where its link leads", async () => {
    const { inputs } = await seen(
      {
        "main.mjs": 'import { x } from "lib"; export default x;',
        "packages/lib/package.json": '{"name": "lib", "type": "module", "exports": "./index.js"}',
        "packages/lib/index.js": "export const x = 1;",
      },
      "main.mjs",
      (folder) => {
        mkdirSync(join(folder, "node_modules"));
        symlinkSync(join(folder, "packages/lib"), join(folder, "node_modules/lib"), "junction");
      },
    );
    expect(inputs).toEqual(
      expect.arrayContaining([
        "content packages/lib/index.js",
        "content packages/lib/package.json",
        "link node_modules/lib",
      ]),
    );
  });

  test("is what a loader read before the program", async () => {
    const { inputs, unusable } = await seen(
      {
        "main.mjs": "",
        "loader.mjs": `import fs from "node:fs"; fs.readFileSync("settings.json");`,
        "settings.json": "",
      },
      "main.mjs",
      undefined,
      ["--loader", "./loader.mjs"],
    );
    expect(unusable).toEqual([]);
    expect(inputs).toContain("content settings.json");
  });

  test("is not what it writes itself before", async () => {
    const { inputs, unusable } = await seen({
      "main.mjs": `import fs from "node:fs"; fs.writeFileSync("made.json", "1"); fs.readFileSync("made.json");`,
    });
    expect(unusable).toEqual([]);
    expect(inputs.filter((input) => input.endsWith("made.json"))).toEqual([]);
  });
});

const imports = `import fs from "node:fs"; import os from "node:os"; import crypto from "node:crypto"; import net from "node:net";
import { execFileSync, spawn } from "node:child_process"; import { Worker } from "node:worker_threads"; import dns from "node:dns";\n`;

describe("what no digest can hold is reported", () => {
  test.each([
    ["the time", "new Date();", "it reads the clock (new Date)"],
    ["the time in milliseconds", "Date.now();", "it reads the clock (Date.now)"],
    ["a measured time", "performance.now();", "it reads the clock (performance.now)"],
    ["a measured time of the process", "process.hrtime.bigint();", "it reads the clock (process.hrtime)"],
    ["chance", "Math.random();", "it uses random values (Math.random)"],
    ["a random id", "crypto.randomUUID();", "it uses random values (crypto.randomUUID)"],
    ["a random id of the web", "globalThis.crypto.randomUUID();", "it uses random values (crypto.randomUUID)"],
    ["another program", 'execFileSync(process.execPath, ["--version"]);', "it starts another program (node)"],
    ["another program, meanwhile", 'spawn("true").on("error", () => {});', "it starts another program (true)"],
    ["a thread", 'new Worker("", { eval: true });', "it starts a thread"],
    ["the network", 'net.connect(1, "127.0.0.1").on("error", () => {});', "it uses the network"],
    ["a name in the network", 'dns.lookup("localhost", () => {});', "it uses the network"],
    ["a page", 'fetch("http://127.0.0.1:1").catch(() => {});', "it uses the network"],
    ["the number of the process", "process.pid;", "it reads the number of its process (process.pid)"],
    ["standard input", "process.stdin;", "it reads standard input"],
    ["the machine's state", "os.freemem();", "it asks for the state of the machine (os.freemem)"],
  ])("%s", async (_, code, reason) => {
    const { unusable } = await seen({ "main.mjs": `${imports}${code}` });
    // A started Node is recorded too, and has nothing to say.
    expect(unusable.map((each) => each.replace(/:\d+:/, ":N:"))).toEqual([`main.mjs:N: ${reason}`]);
  });

  test("a file that it changes after it read it", async () => {
    const { unusable } = await seen({
      "main.mjs": `${imports}fs.readFileSync("count"); fs.writeFileSync("count", "2");`,
      count: "1",
    });
    expect(unusable).toEqual(["the program writes count after it looked at it"]);
  });

  test("a device", async () => {
    const { unusable } = await seen({ "main.mjs": `${imports}fs.openSync("/dev/null");` });
    expect(unusable).toEqual(process.platform === "win32" ? [] : ["the program reads /dev/null"]);
  });
});

test("dates that are given, and what tools use themselves, do not count as the clock", async () => {
  const { unusable, variables } = await seen({
    "main.mjs": `import "tsx"; import "other"; import assert from "node:assert";
      const date = new Date("2026-01-31T00:00:00Z");
      assert(date instanceof Date && date.constructor === Date && new (class extends Date {})(0) instanceof Date);
      assert.equal(date.toISOString().slice(0, 10), "2026-01-31"); assert.equal(Date.UTC(1970, 0), 0);
      assert.equal(typeof process.env, "object"); assert({ ...process.env }.GIVEN === "1");`,
    "node_modules/tsx/package.json": '{"name": "tsx", "main": "i.js"}',
    "node_modules/tsx/i.js":
      "Date.now(); Math.random(); process.env.TSX_SOMETHING; require('node:child_process').execFileSync(process.execPath, ['-v'])",
    "node_modules/other/package.json": '{"name": "other", "main": "i.js"}',
    "node_modules/other/i.js": "process.env.READ_BY_OTHER;",
  });
  expect(unusable).toEqual([]);
  expect(variables).toContain("READ_BY_OTHER");
  expect(variables).not.toContain("TSX_SOMETHING");
  // All of them: their names too.
  expect(variables).toContain("");
  expect(variables).toContain("GIVEN");
});

test("a package counts as the program", async () => {
  const { unusable } = await seen({
    "main.mjs": 'import "ids";',
    "node_modules/ids/package.json": '{"name": "ids", "main": "i.js"}',
    "node_modules/ids/i.js": "Math.random();",
  });
  expect(unusable).toEqual(["node_modules/ids/i.js:1: it uses random values (Math.random)"]);
});

test("a process that is ended leaves no log, and that is noticed", async () => {
  const { run } = await seen({ "main.mjs": 'process.on("exit", () => {}); process.reallyExit(0);' });
  expect(run).toMatchObject({ logs: [], lost: 1 });
  expect(run.seen.some((file) => file.endsWith("main.mjs"))).toBe(true);
});

test("a program without an end is stopped, with what it started", async () => {
  const folder = folderWith({});
  writeFileSync(join(folder, "main.mjs"), "for (;;);");
  const program = { command: [process.execPath, "main.mjs"] as const, shell: false, environment: {}, files: [] };
  const run = await startRun(program, { folder, limit: 1, output: "keep" }).ended;
  expect(run).toMatchObject({ stopped: "limit", code: null, lost: 1 });
});
