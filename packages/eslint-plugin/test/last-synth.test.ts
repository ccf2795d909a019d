/** What the last synth decided, reported for what lint leaves open: when it is, and how it goes with what lint knows. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "@tmes-as-code/policy";
import { recordStore, type SynthRecord } from "@tmes-as-code/policy/node";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import plugin from "../src/index.ts";
import { policyDigest } from "../src/policy-digest.ts";
import { today } from "../src/today.ts";
import { recordSynth, type Made } from "./record-synth.ts";

const head = `import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
declare const stack: import("constructs").Construct;
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
`;
const tenantAt = { file: "main.ts", line: 3, column: 16 };

let root = "";
const path = (name: string): string => join(root, name);
const main = (): string => path("main.ts");

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tmes-last-synth-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

beforeEach(() => {
  root = temporary();
  mkdirSync(path(".git"));
  writeFileSync(path("tmes.config.yaml"), "packs: [all]\n");
  vi.stubEnv("CI", undefined);
  vi.stubEnv("XDG_CACHE_HOME", temporary());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

/** What some rules say, `line:column rule message`. */
function lint(code: string, { file = main() }: { readonly file?: string } = {}): readonly string[] {
  const rules = ["email-recovery-off", "log-retrieval-off", "virtual-analyzer-off", "unjudged"];
  return (
    new Linter({ cwd: root })
      .verify(
        code,
        [
          {
            files: ["**/*.ts"],
            plugins: { tmes: plugin },
            languageOptions: { parser },
            rules: Object.fromEntries(rules.map((rule) => [`tmes/${rule}`, "error"])),
          },
        ],
        { filename: file },
      )
      // The program lacks most of what every tenant has; stubs.test.ts tests what is said of that.
      .filter(({ message }) => !message.includes("is not declared, and every tenant has it"))
      .map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${String(ruleId)} ${message}`)
  );
}

/** Records a synth of main.ts with these items. */
const synthesised = (code: string, made: readonly Made[], changes: Partial<SynthRecord> = {}): void =>
  recordSynth(root, code, { made, tenantAt }, changes);

const open = `${head}new TmesEmailRecovery(tenant, "recovery", { enabled: process.env["RECOVERY"] === "on" });\n`;
const at = { file: "main.ts", line: 4, column: 1 };
const found =
  "4:54 tmes/email-recovery-off At the last synth: Email Recovery of tenant acme keeps deleted messages at Trend Micro for 14 days. Found true, expected false.";

const undeclared = `${head}new TmesVirusRule(tenant, "x", { direction: "inbound", level: "organization", enabled: process.env["RECOVERY"] === "on" });\n`;
const virusRule = (settings: JsonObject): Made => ({
  kind: "virus-rule",
  name: "x",
  settings: { direction: "inbound", level: "organization", ...settings },
  at,
});

describe("a setting that lint leaves open", () => {
  test("is reported at its place in the file", () => {
    expect(lint(open)).toEqual([]);
    synthesised(open, [{ settings: { enabled: true }, at }]);
    expect(lint(open)).toEqual([found]);
  });

  test("is not reported where the synth decided otherwise", () => {
    synthesised(open, [{ settings: { enabled: false }, at }]);
    expect(lint(open)).toEqual([]);
  });

  test("beside one that is not declared is no longer called undecided", () => {
    expect(lint(undeclared)).toEqual([expect.stringContaining("Cannot be decided")]);
    synthesised(undeclared, [virusRule({ enabled: true, virtualAnalyzer: { enabled: false } })]);
    expect(lint(undeclared)).toEqual([]);
  });

  test("keeps what lint says where the synth could not decide either", () => {
    const before = lint(undeclared);
    synthesised(undeclared, [virusRule({ enabled: true })]);
    expect(lint(undeclared)).toEqual(before);
  });

  test("keeps what lint says where another program of the file could not decide", () => {
    const before = lint(undeclared);
    synthesised(undeclared, [virusRule({ enabled: true, virtualAnalyzer: { enabled: false } })]);
    synthesised(undeclared, [virusRule({ enabled: true })], { folder: path("other") });
    expect(lint(undeclared)).toEqual(before);
  });
});

describe("the record does not speak", () => {
  beforeEach(() => synthesised(open, [{ settings: { enabled: true }, at }]));

  test("of another text in the editor, by one character", () => {
    expect(lint(`${open} `)).toEqual([]);
    expect(lint(`\uFEFF${open}`)).toEqual([]);
    expect(lint(open)).toEqual([found]);
  });

  test("with another value in the environment", () => {
    vi.stubEnv("RECOVERY", "off");
    expect(lint(open)).toEqual([]);
  });

  test("in a pipeline", () => {
    vi.stubEnv("CI", "1");
    expect(lint(open)).toEqual([]);
  });

  test("by another configuration", () => {
    writeFileSync(path("tmes.config.yaml"), "packs: [strict]\n");
    expect(lint(open)).toEqual([]);
  });

  test("of another day", () => {
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    expect(lint(open)).toEqual([]);
  });

  test("of a file that its program did not load", () => {
    writeFileSync(path("other.ts"), open);
    expect(lint(open, { file: path("other.ts") })).toEqual([]);
  });

  test("from a checkout", () => {
    mkdirSync(path("cache"));
    vi.stubEnv("XDG_CACHE_HOME", path("cache"));
    expect(recordStore(root, true)).toBeUndefined();
    expect(lint(open)).toEqual([]);
  });
});

test("an item that lint does not see is reported at the author's line", () => {
  const unseen = `${head}const made = [];\nmade.push(Reflect.construct(TmesEmailRecovery, [tenant, "r", { enabled: true }]));\n`;
  synthesised(unseen, [{ settings: { enabled: true }, at: { file: "main.ts", line: 5, column: 11 } }]);
  expect(lint(unseen)).toEqual([expect.stringMatching(/^5:11 tmes\/email-recovery-off At the last synth: /)]);
});

test("what lint is certain of stays as it is, and is reported once", () => {
  const certain = `${head}new TmesEmailRecovery(tenant, "recovery", { enabled: true });\n`;
  const before = lint(certain);
  expect(before).toHaveLength(1);
  synthesised(certain, [{ settings: { enabled: true }, at }]);
  expect(lint(certain)).toEqual(before);
});

describe.each([true, false])("where lint is certain of %s and the synth of the opposite", (enabled) => {
  test("neither wins, and that is an error of its own", () => {
    const certain = `${head}new TmesEmailRecovery(tenant, "recovery", { enabled: ${String(enabled)} });\n`;
    const before = lint(certain);
    synthesised(certain, [{ settings: { enabled: !enabled }, at }]);
    const [both = "", ...others] = lint(certain).filter((message) => message.includes("tmes/unjudged"));
    expect(others).toEqual([]);
    expect(both).toContain(
      'Lint and the last synth contradict each other on email-recovery-off at settings.enabled of email-recovery "settings"',
    );
    expect(lint(certain).filter((message) => message !== both)).toEqual(before);
  });
});

test("an unusable synth says why it does not help, beside what lint leaves open", () => {
  const [before = ""] = lint(undeclared);
  synthesised(undeclared, [virusRule({ enabled: false })], { unusable: ["main.ts:4: it reads the clock (new Date)"] });
  expect(lint(undeclared)).toEqual([
    `${before} The last synth does not decide it, because main.ts:4: it reads the clock (new Date).`,
  ]);
});

test("of two items of one line each keeps its own verdict", () => {
  const two = `${head}for (const kind of [TmesEmailRecovery, TmesLogRetrieval]) new kind(tenant, "x", JSON.parse("{}"));\n`;
  const place = { ...at, column: 60 };
  synthesised(two, [
    { settings: { enabled: false }, at: place },
    { kind: "log-retrieval", settings: { enabled: true }, at: place },
  ]);
  expect(lint(two).filter((message) => message.includes("At the last synth"))).toEqual([
    expect.stringContaining("tmes/log-retrieval-off"),
  ]);
});

test("the digest for ESLint's cache changes with a valid record and with one that no longer holds", () => {
  writeFileSync(main(), open);
  const digest = (): string => policyDigest({}, root, today());
  const none = digest();
  synthesised(open, [{ settings: { enabled: true }, at }]);
  const valid = digest();
  expect(valid).not.toBe(none);
  expect(digest()).toBe(valid);
  writeFileSync(main(), `${open} `);
  expect(digest()).toBe(none);
});
