/** Records of synths: whose they must be, and the law that one changed input silences them. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runs } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createEngine, defaultConfig, version } from "../../src/index.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import {
  changeSince,
  dropRecord,
  keepRecord,
  machineDigest,
  readRecords,
  recordsDigest,
  recordStore,
  stateOf,
  usesFile,
  variableDigest,
  type InputKind,
  type RecordStore,
  type SynthRecord,
} from "../../src/node/index.ts";

const report = createEngine({ bundle: loadBundle(), config: defaultConfig, today: "2026-01-31" }).check([]);

let root = "";
let cache = "";
const env = (): NodeJS.ProcessEnv => ({ XDG_CACHE_HOME: cache, LOCALAPPDATA: cache });
const store = (at = root): RecordStore => {
  const found = recordStore(at, true, env(), "linux");
  if (found === undefined) throw new Error("There is no store.");
  return found;
};
const path = (name: string): string => join(root, name);

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-record-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

beforeEach(() => {
  root = temporary();
  cache = temporary();
  mkdirSync(path(".git"));
  for (const name of ["main.ts", "values.ts", "data.json", "lists/a.yaml", "lists/b.yaml"])
    write(name, `text of ${name}`);
  symlinkSync(path("lists"), path("linked"));
});

function write(name: string, text: string): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
}

const asked: readonly (readonly [InputKind, string])[] = [
  ["content", "main.ts"],
  ["content", "values.ts"],
  ["content", "data.json"],
  ["siblings", "values.ts"],
  ["entry", "local.json"],
  ["content", "package.json"],
  ["listing", "lists"],
  ["link", "linked"],
  ["stat", "lists/a.yaml"],
];

function recordNow(values: NodeJS.ProcessEnv = {}, changes: Partial<SynthRecord> = {}): SynthRecord {
  const { key } = store();
  return {
    schema: "tmes-record/v1",
    engine: version,
    root,
    folder: root,
    command: ["npx", "tsx", "main.ts"],
    nodes: [{ file: process.execPath, version: process.version, state: stateOf("stat", process.execPath) }],
    inputs: asked.map(([kind, name]) => [kind, path(name), stateOf(kind, path(name))]),
    environment: ["SANDBOX", "REGION"].map((name) => [name, variableDigest(name, values, key)]),
    machine: [["hostname", machineDigest("hostname", key)]],
    unusable: [],
    items: [],
    report,
    ...changes,
  };
}

describe("the store", () => {
  test("keeps a record for its user alone, and gives it back", () => {
    const record = recordNow();
    expect(keepRecord(record, store())).toBe(true);
    expect(readRecords(root, store())).toEqual([record]);
    expect(usesFile(record, path("main.ts"))).toBe(true);
    expect(usesFile(record, path("other.ts"))).toBe(false);
    expect(readdirSync(root)).not.toContain("tmes-as-code");
    dropRecord(root, root, store());
    expect(readRecords(root, store())).toEqual([]);
  });

  test.each([
    ["in a pipeline", { CI: "true" }],
    ["without a cache folder", { XDG_CACHE_HOME: "here" }],
  ])("is none %s", (_, more) => {
    expect(recordStore(root, true, { ...env(), ...more }, "linux")).toBeUndefined();
  });

  test("is none in the repository", () => {
    expect(recordStore(root, true, { XDG_CACHE_HOME: path(".cache") }, "linux")).toBeUndefined();
  });

  test("is not made by readers", () => {
    expect(recordStore(root, false, env(), "linux")).toBeUndefined();
    expect(readdirSync(cache)).toEqual([]);
  });

  test("has one record for each folder of a repository, and none of another", () => {
    keepRecord(recordNow(), store());
    keepRecord(recordNow({}, { folder: path("lists") }), store());
    keepRecord(recordNow({}, { command: ["node", "main.js"] }), store());
    const commands = readRecords(root, store()).map(({ folder, command }) => [folder, ...command]);
    expect(commands.sort()).toEqual([
      [root, "node", "main.js"],
      [path("lists"), "npx", "tsx", "main.ts"],
    ]);
    expect(readRecords(temporary(), store())).toEqual([]);
  });
});

describe("a record is none", () => {
  /** The one file with a record. */
  function kept(): string {
    keepRecord(recordNow(), store());
    const { folder } = store();
    const [own = ""] = readdirSync(folder).filter((name) => name !== "key");
    const [name = ""] = readdirSync(join(folder, own));
    return join(folder, own, name);
  }
  const read = (): readonly SynthRecord[] => readRecords(root, store());

  test("when it was made with another key, on another machine or by another user", () => {
    const file = kept();
    const planted = readFileSync(file);
    // Folders are named by the key too.
    rmSync(join(store().folder, "key"));
    rmSync(dirname(file), { recursive: true });
    const own = kept();
    expect(read()).toHaveLength(1);
    writeFileSync(own, planted);
    expect(read()).toEqual([]);
  });

  test("when it is damaged", () => {
    const file = kept();
    const whole = readFileSync(file, "utf8");
    for (const damaged of [
      "",
      "{}",
      whole.slice(0, -1),
      whole.replace("SANDBOX", "SANDBAX"),
      whole.replace(/^./, "g"),
    ]) {
      writeFileSync(file, damaged);
      expect(read()).toEqual([]);
    }
    writeFileSync(file, whole);
    expect(read()).toHaveLength(1);
  });

  test("when it is that of another path", () => {
    keepRecord(recordNow({}, { root: path("lists") }), store());
    const { folder } = store();
    const [elsewhere = ""] = readdirSync(folder).filter((name) => name !== "key");
    const before = new Set(readdirSync(folder));
    kept();
    const own = readdirSync(folder).find((name) => !before.has(name)) ?? "";
    rmSync(join(folder, own), { recursive: true });
    renameSync(join(folder, elsewhere), join(folder, own));
    expect(read()).toEqual([]);
  });

  test("when another version wrote it", () => {
    keepRecord(recordNow({}, { engine: "0.0.1" }), store());
    expect(read()).toEqual([]);
  });

  test.skipIf(process.getuid === undefined)(
    "when others can read it, or write to its folder (needs owners of files)",
    () => {
      const file = kept();
      for (const [mode, place] of [
        [0o640, file],
        [0o604, file],
        [0o750, dirname(file)],
      ] as const) {
        const before = place === file ? 0o600 : 0o700;
        chmodSync(place, mode);
        expect(read(), mode.toString(8)).toEqual([]);
        chmodSync(place, before);
        expect(read()).toHaveLength(1);
      }
      chmodSync(join(store().folder, "key"), 0o644);
      expect(recordStore(root, false, env(), "linux")).toBeUndefined();
    },
  );
});

describe("law: one changed input and the record does not speak", () => {
  /** One change of each kind. Each has to be seen. */
  const edits: Readonly<Record<string, (text: string) => void>> = {
    "a module": (text) => write("main.ts", text),
    "another module": (text) => appendFileSync(path("values.ts"), text),
    "a data file": (text) => write("data.json", text),
    "a data file of the same length": () => write("data.json", readFileSync(path("data.json"), "utf8").toUpperCase()),
    "a file that goes": () => rmSync(path("values.ts")),
    "a look-up that finds something": (text) => write("local.json", text),
    "a package.json that appears": (text) => write("package.json", text),
    "a module that is found first": (text) => write("values.js", text),
    "a folder in its place": () => mkdirSync(path("values")),
    "a listing with more": (text) => write("lists/c.yaml", text),
    "a listing with less": () => rmSync(path("lists/b.yaml")),
    "a link that leads elsewhere": () => {
      rmSync(path("linked"));
      symlinkSync(path(".git"), path("linked"));
    },
    "a time": () => utimesSync(path("lists/a.yaml"), 1, 1),
  };

  test("of the file system", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(edits), { minLength: 1 }), fc.string({ minLength: 1 }), (names, text) => {
        rmSync(root, { recursive: true });
        for (const name of ["main.ts", "values.ts", "data.json", "lists/a.yaml", "lists/b.yaml"])
          write(name, `a ${name}`);
        symlinkSync(path("lists"), path("linked"));
        const record = recordNow();
        expect(changeSince(record, store())).toBeUndefined();
        const before = recordsDigest(root, store());
        for (const name of names) {
          try {
            edits[name]?.(text);
          } catch {
            // Two that exclude each other.
          }
        }
        expect(changeSince(record, store()), names.join(", ")).toBeDefined();
        expect(before).toBe("none");
      }),
      { numRuns: runs(60) },
    );
  });

  test.each(Object.entries(edits))("%s", (_, edit) => {
    const record = recordNow();
    keepRecord(record, store());
    expect(changeSince(record, store())).toBeUndefined();
    expect(recordsDigest(root, store())).not.toBe("none");
    edit("changed");
    expect(changeSince(record, store())).toBeDefined();
    expect(recordsDigest(root, store())).toBe("none");
  });

  test("of the environment: another value, a new one, one that is gone", () => {
    const record = recordNow({ SANDBOX: "on" });
    const change = (now: NodeJS.ProcessEnv): string | undefined => changeSince(record, store(), { env: now });
    expect(change({ SANDBOX: "on", OTHER: "x" })).toBeUndefined();
    expect(change({ SANDBOX: "off" })).toBe("the environment variable SANDBOX");
    expect(change({ SANDBOX: "on", REGION: "" })).toBe("the environment variable REGION");
    expect(change({})).toBe("the environment variable SANDBOX");
    expect(JSON.stringify(record)).not.toContain('"on"');
  });

  test("of the text in the editor", () => {
    const record = recordNow();
    const file = path("main.ts");
    const text = readFileSync(file, "utf8");
    expect(changeSince(record, store(), { open: { file, text } })).toBeUndefined();
    expect(changeSince(record, store(), { open: { file, text: `${text} ` } })).toBe(file);
    // What is on the screen counts, not what is on the disk.
    write("main.ts", "saved by another program");
    expect(changeSince(record, store(), { open: { file, text } })).toBeUndefined();
    expect(changeSince(record, store())).toBe(file);
  });

  test("of Node and the machine", () => {
    const { nodes, machine } = recordNow();
    const [node] = nodes;
    if (node === undefined) throw new Error("A record names its Node.");
    const others = [{ version: "v1.0.0" }, { state: "file 1 1" }, { file: path("node") }];
    for (const other of others) {
      expect(changeSince(recordNow({}, { nodes: [{ ...node, ...other }] }), store())).toContain("Node.js");
    }
    expect(machine).toHaveLength(1);
    expect(changeSince(recordNow({}, { machine: [["hostname", "another"]] }), store())).toBe("os.hostname");
  });

  test("a file that changes twice in one tick of the clock is read again", () => {
    for (let text = 0; text < 50; text++) {
      write("data.json", String(text).padStart(3, "0"));
      const first = stateOf("content", path("data.json"));
      write("data.json", String(text + 500));
      expect(stateOf("content", path("data.json"))).not.toBe(first);
    }
  });
});
