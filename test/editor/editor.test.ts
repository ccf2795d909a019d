/** What the user of an editor sees and can click, with ESLint's language server between. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver-protocol/node";
import { createProject, type Project } from "./project.ts";
import { patience, startEditor, type Editor, type OpenFile } from "./server.ts";

/** A finding that was fixed. */
interface Mended {
  readonly diagnostic: Diagnostic;
  /** The text that was marked. */
  readonly marked: string;
  /** The line after it was fixed. */
  readonly after: string;
}

const error = 1;

describe.each(["untyped", "typed"] as const)("%s", { timeout: 2 * patience }, (types) => {
  let project: Project;
  let editor: Editor;

  beforeAll(async () => {
    project = createProject(types);
    editor = await startEditor(project.folder);
  });
  afterAll(async () => {
    await editor.close();
    project.remove();
  });

  /** Opens a file and clicks away its failures one by one. */
  async function mend(name: string, languageId: string): Promise<readonly Mended[]> {
    const file = await editor.open(project.path(name), languageId);
    const mended: Mended[] = [];
    const times: number[] = [];
    for (let left = await timedFailures(file, times), next = left[0]; next !== undefined; next = left[0]) {
      const { line } = next.range.start;
      const marked = file.marked(next);
      await file.apply(mending(await file.actions(next)));
      mended.push({ diagnostic: next, marked, after: file.text().split("\n")[line]?.trim() ?? "" });
      const before = left.length;
      left = await timedFailures(file, times);
      expect(left).toHaveLength(before - 1);
    }
    const [first, ...again] = times.map((time) => `${time.toFixed(0)} ms`);
    console.log(`${types}, ${name}: diagnostics ${first} after it was opened, ${again.join(", ")} after an edit`);
    return mended;
  }

  test("a program", async () => {
    const mended = await mend("main.ts", "typescript");
    expect(mended[0]).toMatchObject({
      marked: "true",
      after: "virtualAnalyzer: { enabled: false },",
      diagnostic: {
        range: { start: { line: 12, character: 30 }, end: { line: 12, character: 34 } },
        severity: error,
        source: "eslint",
        code: "tmes/virtual-analyzer-off",
        message: expect.stringContaining(
          'Virus rule "Organization: Virus" of tenant acme (site eu) sends suspicious files to the Virtual Analyzer, a cloud sandbox that opens them. Found true, expected false.',
        ) as string,
      },
    });
    // The link on the rule's name opens its page, which is installed with the rules: no network, no host.
    const page = mended[0]?.diagnostic.codeDescription?.href ?? "";
    expect(readFileSync(new URL(page), "utf8")).toContain("ESLint rule `tmes/virtual-analyzer-off`");
    // The second rule's setting is a constant of another file.
    expect(mended.slice(1).map(({ marked, after }) => [marked, after])).toEqual([
      ["sandbox", "virtualAnalyzer: { enabled: false },"],
    ]);
  });

  test.each([
    ["tenants/acme.yaml", "yaml", { start: { line: 9, character: 60 }, end: { line: 9, character: 64 } }],
    ["tenants/acme.json", "json", { start: { line: 11, character: 68 }, end: { line: 11, character: 72 } }],
  ])("%s", async (name, languageId, range) => {
    const mended = await mend(name, languageId);
    expect(mended).toMatchObject([
      {
        marked: "true",
        after: expect.stringMatching(/"?feedback"?: false \},?$/) as string,
        diagnostic: {
          range,
          severity: error,
          code: "tmes/predictive-machine-learning-feedback-off",
          message: expect.stringContaining("Found true, expected false.") as string,
        },
      },
    ]);
  });
});

/** Findings that fail; what cannot be decided for want of a declaration stays as it is. */
async function timedFailures(file: OpenFile, times: number[]): Promise<readonly Diagnostic[]> {
  const start = performance.now();
  const diagnostics = await file.diagnostics();
  times.push(performance.now() - start);
  return diagnostics.filter(({ message }) => !textOf(message).startsWith("Cannot be decided"));
}

function textOf(message: Diagnostic["message"]): string {
  return typeof message === "string" ? message : message.value;
}

/** The one offer that changes a setting. */
function mending(actions: readonly CodeAction[]): CodeAction {
  const [action, ...others] = actions.filter(({ title }) => title.startsWith("Set "));
  expect(others).toEqual([]);
  if (action === undefined) throw new Error(`None of these fixes it: ${actions.map(({ title }) => title).join("; ")}`);
  return action;
}
