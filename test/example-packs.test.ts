/** For each pack, a tenant as a console has it passes, and no longer after one deliberate change. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultRuleData, kindById, locationOf, type JsonObject } from "@tmes-as-code/catalog";
import { command } from "@tmes-as-code/testing/tmes";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const examples = join(import.meta.dirname, "../examples/packs");

interface Change {
  readonly from: string;
  readonly to: string;
  /** The rule that must fail. */
  readonly rule: string;
}

const changes: Readonly<Record<string, Change>> = {
  "eu-privacy": {
    from: "virtualAnalyzer: { enabled: false }",
    to: "virtualAnalyzer: { enabled: true, macroFiles: false }",
    rule: "virtual-analyzer-off",
  },
  "works-council": {
    from: "urlClickLogs: { forward: false }",
    to: "urlClickLogs: { forward: true, profile: SIEM }",
    rule: "click-logs-not-forwarded",
  },
  strict: {
    from: "predictiveMachineLearning: { enabled: false }",
    to: "predictiveMachineLearning: { enabled: true, feedback: false }",
    rule: "predictive-machine-learning-off",
  },
  "security-floor": {
    from: "apiAccess: block-and-log",
    to: "apiAccess: bypass",
    rule: "api-access-restricted",
  },
};

interface Ran {
  readonly code: number;
  readonly findings: readonly { readonly rule: string; readonly verdict: string; readonly severity: string }[];
}

function check(folder: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const args = [...command, "check", ".", "--format", "json", "--today", "2026-11-24"];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (code !== 0 && code !== 1) reject(new Error(stderr));
      else resolve({ code, ...(JSON.parse(stdout) as Pick<Ran, "findings">) });
    });
  });
}

interface Item {
  readonly kind: string;
  readonly name: string;
  readonly settings: JsonObject;
}

interface Document {
  readonly tenant: { readonly edition: string; readonly defaultRules: string };
  readonly items: readonly Item[];
}

describe.each(Object.entries(changes))("%s", (pack, { from, to, rule }) => {
  const text = readFileSync(join(examples, pack, "tenant.yaml"), "utf8");
  const { tenant, items } = parse(text) as Document;

  test("the example passes, without exceptions", async () => {
    expect(readFileSync(join(examples, pack, "tmes.config.yaml"), "utf8")).not.toContain("exceptions");
    expect(await check(join(examples, pack))).toMatchObject({ code: 0, findings: [] });
  });

  test("one change makes it fail", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tmes-example-"));
    try {
      cpSync(join(examples, pack), folder, { recursive: true });
      expect(text).toContain(from);
      writeFileSync(join(folder, "tenant.yaml"), text.replace(from, to));
      const { code, findings } = await check(folder);
      expect(code).toBe(1);
      expect(findings).toContainEqual(expect.objectContaining({ rule, verdict: "fail", severity: "error" }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("it declares the console's default rules by their names", () => {
    expect(tenant.defaultRules).toBe("present");
    const expected = [...new Set(items.map(({ kind }) => kind))].flatMap((id) => {
      const kind = kindById(id);
      return kind === undefined ? [] : defaultRuleData(kind);
    });
    const names = expected
      .filter(({ of, edition }) => of === "organization" && (edition === undefined || edition === tenant.edition))
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test("above each item are its page in the console and sources that the catalog has for it", () => {
    const comments = [...text.matchAll(/((?: {2}# .*\n)+) {2}- kind: (.*)\n/g)];
    expect(comments).toHaveLength(items.length);
    for (const [index, [, comment = "", id = ""]] of comments.entries()) {
      const kind = kindById(id);
      expect(comment).toContain(kind === undefined ? "no page" : locationOf(kind, items[index]?.settings ?? {}));
      const cited = /# Settings: (.*)/.exec(comment)?.[1]?.split(", ") ?? [];
      const known = kind?.settings.flatMap(({ sources }) => sources) ?? [];
      expect(cited).not.toEqual([]);
      expect(known).toEqual(expect.arrayContaining(cited));
    }
  });
});
