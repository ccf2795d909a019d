/** `tmes watch` beside an editor: from a save to another diagnostic, and ESLint's cache after a synth. */
import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { sample } from "@tmes-as-code/testing/runs";
import { command } from "@tmes-as-code/testing/tmes";
import { describe, expect, test, vi } from "vitest";
import { run } from "./command-line.ts";
import { createProject, type Project } from "./project.ts";
import { analyzerText, keepingRecords, marked, recordsOf, sends, virusRule } from "./records.ts";
import { patience, startEditor, type OpenFile } from "./server.ts";

const program = `import { readFileSync } from "node:fs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
${virusRule("Organization: Virus", "organization")}${virusRule("Rule of jane.doe@example.com", "group")}app.synth();
`;

const recorded = keepingRecords();
let project: Project;

function prepare(eslint: "eslint" | "eslint9" = "eslint"): void {
  project = recorded(createProject("untyped", eslint));
  writeFileSync(project.path("main.ts"), program);
  analyzer(true);
}

const analyzer = (enabled: boolean): void => {
  writeFileSync(project.path("analyzer.json"), analyzerText(enabled));
};

const runsTypeScript = ["--", process.execPath, "--import", import.meta.resolve("tsx"), "main.ts"];

/** A `tmes` that runs, with what it printed. */
function tmes(...args: readonly string[]): { readonly child: ChildProcess; readonly printed: () => string } {
  const child = spawn(process.execPath, [...command, ...args, ...runsTypeScript], { cwd: project.folder });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return { child, printed: () => printed };
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));

async function messages(file: OpenFile): Promise<readonly string[]> {
  return (await file.diagnostics()).map(({ message }) => (typeof message === "string" ? message : message.value));
}

test("an edit of a data file changes what the editor shows", { timeout: 3 * patience }, async () => {
  prepare();
  const { child, printed } = tmes("watch");
  const exit = ended(child);
  const synths = (): number => printed().split("in 1 tenant").length - 1;
  const editor = await startEditor(project.folder);
  try {
    const file = await editor.open(project.path("main.ts"), "typescript");
    const shown = async (): Promise<boolean> => (await messages(file)).some((each) => each.startsWith(marked));
    await vi.waitFor(() => expect(synths(), printed()).toBe(1), { timeout: patience, interval: 100 });
    expect(await shown()).toBe(true);
    expect(printed()).toContain(`main.ts:12  error  ${sends}`);
    expect(printed()).toContain('Virus rule "Rule of ');
    expect(printed()).not.toContain("jane");
    analyzer(false);
    // The record no longer holds, whether or not the next synth has ended.
    expect(await shown()).toBe(false);
    await vi.waitFor(() => expect(synths(), printed()).toBe(2), { timeout: patience, interval: 100 });
    expect(await shown()).toBe(false);
    analyzer(true);
    await vi.waitFor(() => expect(synths(), printed()).toBe(3), { timeout: patience, interval: 100 });
    expect(await shown()).toBe(true);
  } finally {
    child.kill("SIGINT");
    await editor.close();
  }
  expect(await exit).toBe(0);
});

test("a program that never ends is stopped, and runs again when it is saved", { timeout: 3 * patience }, async () => {
  prepare();
  const records = (): number => recordsOf(project).length;
  expect(await ended(tmes("synth").child)).toBe(1);
  expect(records()).toBe(1);
  writeFileSync(project.path("main.ts"), `for (;;);\n${program}`);
  const { child, printed } = tmes("watch", "--limit", "1");
  const exit = ended(child);
  const waited = { timeout: patience, interval: 100 };
  try {
    await vi.waitFor(() => expect(printed()).toContain("did not end within 1 seconds and was stopped."), waited);
    // The earlier synth does not stand for it.
    expect(records()).toBe(0);
    writeFileSync(project.path("main.ts"), "process.exit(3);");
    await vi.waitFor(() => expect(printed()).toContain("ended with exit code 3 and synthesised no tenant."), waited);
  } finally {
    child.kill("SIGINT");
  }
  expect(await exit).toBe(0);
});

describe.each(sample(["eslint", "eslint9"] as const, 1))("%s --cache", (eslint) => {
  /** Whether ESLint looked at the file, and whether it shows the synth's finding. */
  async function linted(): Promise<string> {
    const { results, stderr } = await run(project, ["--cache", "main.ts"], { DEBUG: "eslint:eslint*" });
    const found = results.flatMap((result) => result.messages).some(({ message }) => message.startsWith(marked));
    return `${stderr.includes("Skipping file since it hasn't changed") ? "cached" : "linted"}: ${String(found)}`;
  }

  test("looks again after a synth, and when its record no longer holds", { timeout: 3 * patience }, async () => {
    prepare(eslint);
    expect(await linted()).toBe("linted: false");
    expect(await linted()).toBe("cached: false");
    expect(await ended(tmes("synth").child)).toBe(1);
    expect(await linted()).toBe("linted: true");
    expect(await linted()).toBe("cached: true");
    analyzer(false);
    expect(await linted()).toBe("linted: false");
    vi.stubEnv("CI", "1");
    analyzer(true);
    expect(await linted()).toBe("cached: false");
  });
});
