/** The three things mutation needs of OPA: by the native tool where it is on the PATH, else by packages/opa. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, openSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createOpa, type Files, type JsonValue } from "@tmes-as-code/opa";

/** OPA on files in memory. */
export interface Tool {
  readonly name: string;
  /** Names of the files that do not compile. */
  broken(files: Files): ReadonlySet<string>;
  /** Names of the files with a failing test. */
  failing(files: Files): ReadonlySet<string>;
  evaluate(files: Files, query: string, input: JsonValue): unknown;
}

/** Seconds for one test, on a busy machine. */
const testTimeout = 120;

/** The faster tool that is here. */
export async function createTool(): Promise<Tool> {
  return spawnSync("opa", ["version"], { stdio: "ignore" }).status === 0 ? nativeTool() : wasiTool();
}

async function wasiTool(): Promise<Tool> {
  const opa = await createOpa();
  return {
    name: "packages/opa",
    broken: (files) =>
      new Set(opa.check({ files, maxErrors: 0 }).map(({ location, message }) => location?.file ?? message)),
    failing: (files) =>
      new Set(
        opa
          .test({ files, timeout: testTimeout })
          .filter(({ fail, error }) => fail === true || error !== undefined)
          .map(({ location }) => location.file),
      ),
    evaluate: (files, query, input) => opa.evaluate({ files, query, input }).value,
  };
}

function nativeTool(): Tool {
  return {
    name: "native OPA",
    broken: (files) =>
      inFolder(files, (cwd) => {
        const { status, stderr, stdout } = spawnSync("opa", ["check", "--max-errors=0", "--format=json", "."], {
          ...{ cwd, encoding: "utf8", maxBuffer: 1e9 },
        });
        if (status === 0) return new Set<string>();
        const { errors } = JSON.parse(stderr === "" ? stdout : stderr) as {
          errors: { location?: { file: string }; message: string }[];
        };
        return new Set(errors.map(({ location, message }) => location?.file ?? message));
      }),
    failing: (files) =>
      inFolder(files, (cwd) => {
        const args = ["test", "--format=json", `--timeout=${testTimeout}s`, "."];
        const { status, stdout, stderr } = spawnSync("opa", args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
        if (status !== 0 && status !== 2) throw new Error(`opa test: ${stderr}${stdout}`.slice(0, 2000));
        const results = JSON.parse(stdout) as { fail?: boolean; error?: unknown; location: { file: string } }[];
        const failed = results.filter(({ fail, error }) => fail === true || error !== undefined);
        return new Set(failed.map(({ location }) => location.file.replace(/^\.\//, "")));
      }),
    evaluate: (files, query, input) =>
      inFolder(files, (cwd) => {
        const answer = join(cwd, "answer.out");
        writeFileSync(join(cwd, "input.in"), JSON.stringify(input));
        const out = openSync(answer, "w");
        try {
          execFileSync("opa", ["eval", "--data", ".", "--input", "input.in", "--format", "raw", query], {
            cwd,
            stdio: ["ignore", out, "pipe"],
          });
        } finally {
          closeSync(out);
        }
        return JSON.parse(readFileSync(answer, "utf8")) as unknown;
      }),
  };
}

function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "tmes-mutation-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
