/** Formats that others define, held to their definitions. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { Ajv } from "ajv";
import { runs } from "@tmes-as-code/testing/runs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { formats, inert, type Format, type FormatId, type PrintOptions } from "../../src/index.ts";
import type { Finding, Report } from "../../src/types.ts";
import { axe, openPage } from "./page.ts";
import { clean, empty, fleet, full, gated, hostileTexts, projects, withText } from "./reports.ts";

function print(id: FormatId, report: Report, options: Partial<PrintOptions> = {}): string {
  const format: Format = formats[id];
  const printed = format.print(report, { colour: false, ...options });
  return inert(typeof printed === "string" ? printed : [...printed].join(""), format.commands);
}

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

const reports: readonly (readonly [string, Report])[] = [
  ...Object.entries({ full, gated, clean, empty, projects, fleet }),
  ...hostileTexts.map((text): readonly [string, Report] => [JSON.stringify(text), withText(gated, text)]),
];

const everyResult: Report = {
  ...gated,
  results: [
    { rule: "a", tenant: "acme-eu", item: { kind: "virus-rule", name: "n" }, verdict: "pass", applicabilityOpen: true },
    { rule: "b", tenant: "acme-jp", verdict: "not-applicable", applicabilityOpen: false, reason: "outside the EU" },
  ],
};

/** So many findings of the same kind. */
function many(count: number, more: Partial<Finding> = {}): Report {
  const [first] = full.findings;
  if (first === undefined) throw new Error("no finding");
  const findings = Array.from({ length: count }, (_, index) => ({
    ...first,
    ...more,
    id: index.toString(16).padStart(16, "0"),
    path: `settings.p${index}`,
  }));
  return { ...full, findings };
}

/** What tests read of SARIF. */
interface Log {
  readonly runs: readonly Run[];
}
interface Run {
  readonly automationDetails?: { readonly id: string };
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly SarifResult[];
}
interface Rule {
  readonly id: string;
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly markdown: string };
  readonly properties: { readonly tags: readonly string[] };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly properties: { readonly verdict: string; readonly status: string };
}

/** Microsoft's program that validates SARIF, where it is installed for this platform. */
const validator = ((): string | undefined => {
  const require = createRequire(import.meta.url);
  try {
    return String(require("@microsoft/sarif-multitool"));
  } catch {
    return undefined;
  }
})();

describe("SARIF", () => {
  const schema: object = JSON.parse(
    fixture("sarif-2.1.0-rtm.5.json")
      .replace('"$schema": "http://json-schema.org/draft-04/schema#",', "")
      .replace('"id": "https', '"$id": "https'),
  );
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  const read = (report: Report, options: Partial<PrintOptions> = {}): Log =>
    JSON.parse(print("sarif", report, options));
  const runOf = (report: Report, options: Partial<PrintOptions> = {}): Run => {
    const [run] = read(report, options).runs;
    if (run === undefined) throw new Error("no run");
    return run;
  };

  it.each(reports)("fits the schema of OASIS: %s", (_, report) => {
    expect(validate(read(report)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  // Its installation makes a program executable, which needs chmod; npm then leaves the program out without an error.
  it.skipIf(validator === undefined)("passes Microsoft's validator (needs @microsoft/sarif-multitool)", () => {
    const folder = mkdtempSync(join(tmpdir(), "tmes-sarif-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const files = sample(reports, 4).map(([, report], index) => {
      const file = join(folder, `${index}.sarif`);
      writeFileSync(file, print("sarif", report));
      return file;
    });
    const output = join(folder, "validated.sarif");
    const told = execFileSync(validator ?? "", ["validate", ...files, "--output", output], { encoding: "utf8" });
    expect(told).toContain(`${files.length} files scanned`);
    const { runs }: { runs: readonly { results: readonly { ruleId: string; level: string }[] }[] } = JSON.parse(
      // It begins with a byte order mark.
      readFileSync(output, "utf8").replace(/^\ufeff/, ""),
    );
    const results = runs.flatMap((run) => run.results);
    expect(results.filter(({ level }) => level === "error")).toEqual([]);
    // The project has no address to name, and not every finding has a line.
    expect([...new Set(results.map(({ ruleId }) => ruleId))].sort()).toEqual(["SARIF2005", "SARIF2017"]);
  });

  it("has references that are references", () => {
    for (const [, report] of reports) {
      for (const { locations } of runOf(report).results) {
        for (const { physicalLocation } of locations) {
          const { uri, uriBaseId } = physicalLocation.artifactLocation;
          expect(() => new URL(uri, uriBaseId === undefined ? undefined : "file:///")).not.toThrow();
          expect(uri).not.toMatch(/[\s\\<>"{}|^`]/);
        }
      }
    }
  });

  it("keeps a finding's fingerprint when its lines move, and has no two alike", () => {
    const moved = {
      ...gated,
      findings: gated.findings.map((finding) => ({
        ...finding,
        place: { ...finding.place, location: { file: "src/other.ts", line: 99 } },
      })),
    };
    const prints = (report: Report): readonly string[] =>
      runOf(report)
        .results.map((result) => result.partialFingerprints.primaryLocationLineHash)
        .sort();
    expect(prints(moved)).toEqual(prints(gated));
    expect(new Set(prints(gated)).size).toBe(prints(gated).length);
  });

  it("shows what cannot be decided as loudly as what fails, and suppresses what is excepted", () => {
    const { results } = runOf(gated);
    const undetermined = results.filter((result) => result.properties.verdict === "undetermined");
    expect(undetermined.map(({ level }) => level)).toContain("error");
    for (const { kind, message } of undetermined) {
      expect(kind).toBe("fail");
      expect(message.text).toMatch(/^(?:New\. )?Undetermined\./);
    }
    const excepted = results.filter((result) => result.properties.status === "excepted");
    expect(excepted.map(({ level }) => level)).toEqual(["note"]);
    expect(excepted.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      {
        kind: "external",
        status: "accepted",
        justification: "exception va-us-1, owned by @acme/mail-platform, until 2027-01-31",
      },
    ]);
    expect(results.filter((result) => result.suppressions !== undefined)).toEqual(excepted);
  });

  it("marks what the change brings", () => {
    const { results } = runOf(gated);
    expect(results.every(({ baselineState }) => ["new", "unchanged"].includes(baselineState ?? ""))).toBe(true);
    expect(results.filter(({ baselineState }) => baselineState === "new")).toHaveLength(2);
    expect(runOf(full).results[0]).not.toHaveProperty("baselineState");
  });

  it("explains rules by their bundle, where it is known", () => {
    const help = {
      title: "t",
      description: "Why it\nmatters, `code`.",
      remediation: "Turn it off.",
      legal: [{ reference: "GDPR Art. 5(1)(c)", why: "data minimisation" }],
      docs: "docs/rules/x.md",
    };
    const [rule] = runOf(many(1), { rules: new Map([["virtual-analyzer-off", help]]) }).tool.driver.rules;
    expect(rule?.fullDescription.text).toBe("Why it matters, `code`.");
    expect(rule?.help.markdown).toContain("GDPR Art. 5(1)(c): data minimisation");
  });

  it("keeps the limits of code scanning: results of a run, of rules, of tags", () => {
    const { runs } = read(many(25_001, { severity: "warn" }));
    expect(runs.map(({ results }) => results.length)).toEqual([25_000, 1]);
    expect(new Set(runs.map(({ automationDetails }) => automationDetails?.id)).size).toBe(2);
    for (const { tool, results } of runs) {
      for (const rule of tool.driver.rules) expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      for (const result of results) expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    }
  });
});

describe("JUnit", () => {
  const xsd = fixture("jenkins-junit.xsd");

  it("fits the schema of Jenkins", async () => {
    const all = [...reports, ["everyResult", everyResult] as const];
    const xml = all.map(([, report], index) => ({
      fileName: `${index}.xml`,
      contents: print("junit", report),
    }));
    const { valid, errors } = await validateXML({ xml, schema: xsd });
    expect(errors.slice(0, 3)).toEqual([]);
    expect(valid).toBe(true);
  });

  it("counts what it has, and fails where the check fails", () => {
    const { document } = openPage(print("junit", everyResult), "text/xml").window;
    expect(document.querySelectorAll("parsererror")).toHaveLength(0);
    expect(document.querySelectorAll("failure, error").length).toBe(
      everyResult.findings.filter(({ severity, status }) => severity === "error" && status === "open").length + 1,
    );
    for (const suite of document.querySelectorAll("testsuite")) {
      expect(suite.getAttribute("tests")).toBe(String(suite.querySelectorAll("testcase").length));
      expect(suite.getAttribute("failures")).toBe(String(suite.querySelectorAll("failure").length));
      expect(suite.getAttribute("errors")).toBe(String(suite.querySelectorAll("error").length));
    }
  });
});

describe("GitLab", () => {
  // What docs.gitlab.com/ci/testing/code_quality requires: the rule, the known severities, and a path and a line that GitLab
  // can show. Also what GitLab itself checks: its schema codeclimate.json requires description, fingerprint, severity and
  // location, and the types of what is in them.
  const validate = new Ajv().compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          properties: {
            path: { type: "string", minLength: 1, not: { pattern: "^\\./" } },
            lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
          },
        },
      },
    },
  });

  it.each(reports)("gets what it demands, each issue with a fingerprint of its own: %s", (_, report) => {
    const issues: readonly { fingerprint: string }[] = JSON.parse(print("gitlab", report));
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it.each(["gated", "clean"])("gets it in the golden file: %s", (name) => {
    expect(validate(JSON.parse(fixture(`../golden/${name}-gitlab.json`))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("gets it whatever the findings are", () => {
    const text = fc.string({ minLength: 1, unit: "binary" });
    const location = fc.record({ file: text, line: fc.integer({ min: 1 }) }, { requiredKeys: ["file"] });
    const more = fc.record({
      place: fc.oneof(fc.record({ address: text }), fc.record({ location })),
      severity: fc.constantFrom("error", "warn"),
      verdict: fc.constantFrom("fail", "undetermined"),
      status: fc.constantFrom("open", "excepted", "baseline"),
    });
    const changed = fc.record({ finding: fc.constantFrom(...gated.findings), more });
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 9 }), text, (all, name) => {
        const findings = all.map(({ finding, more }): Finding => ({ ...finding, ...more }));
        const issues: readonly { fingerprint: string }[] = JSON.parse(
          print("gitlab", withText({ ...gated, findings }, name)),
        );
        expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      }),
      { numRuns: runs(20) },
    );
  });
});

/** A command, as the runner of GitHub reads one. */
function readGithub(line: string) {
  const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = "", properties = "", data = ""] = match;
  const decode = (text: string): string =>
    text
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%");
  return commandOf(name, properties.split(","), data, decode);
}

function commandOf(name: string, properties: readonly string[], data: string, decode: (text: string) => string) {
  const pairs = properties.filter(Boolean).map((pair) => pair.split(/=(.*)/s));
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = "", value = ""]) => [key, decode(value)])),
    message: decode(data),
  };
}

describe("GitHub", () => {
  it.each(reports)("gets only commands that show an issue, with properties it knows: %s", (_, report) => {
    const commands = print("github", report).split("\n").map(readGithub);
    for (const command of commands) {
      if (command === undefined) continue;
      expect(["error", "warning", "notice"]).toContain(command.name);
      expect(["file", "line", "col", "title"]).toEqual(expect.arrayContaining(Object.keys(command.properties)));
    }
  });

  it("reads the texts as they were", () => {
    const [finding] = full.findings;
    if (finding === undefined) throw new Error("no finding");
    const place = { location: { file: "a, b: c%.ts", line: 2, column: 3 } };
    const text = print("github", {
      ...full,
      findings: [{ ...finding, title: "50%, a: b", message: "100% x::y, z.", place }],
    });
    expect(readGithub(text.split("\n")[0] ?? "")).toEqual({
      name: "error",
      properties: { file: "a, b: c%.ts", line: "2", col: "3", title: "100% x::y, z." },
      message: expect.stringContaining("virtual-analyzer-off@1: 50%, a: b"),
    });
  });

  it("has the worst ten of each level first, counts the others and lists them in the log", () => {
    const report = { ...many(13), findings: [...many(12, { severity: "warn" }).findings, ...many(13).findings] };
    const lines = print("github", report).trimEnd().split("\n");
    const commands = lines.map(readGithub);
    expect(commands.slice(0, 20).map((command) => command?.name)).toEqual([
      ...Array.from({ length: 10 }, () => "error"),
      ...Array.from({ length: 10 }, () => "warning"),
    ]);
    expect(commands.filter((command) => command?.name !== "notice" && command !== undefined)).toHaveLength(20);
    expect(commands.find((command) => command?.message.startsWith("3 more errors and 2 more warnings"))?.name).toBe(
      "notice",
    );
    expect(lines.slice(-5).every((line) => /^(?:error|warning) virtual-analyzer-off@1: /.test(line))).toBe(true);
  });
});

/** A command, as the agent of Azure Pipelines reads one. */
function readAzure(line: string) {
  const match = /##vso\[([^\]\s]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = "", properties = "", data = ""] = match;
  const decode = (text: string): string =>
    text
      .replaceAll("%3B", ";")
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%5D", "]")
      .replaceAll("%AZP25", "%");
  return commandOf(name, properties.split(";"), data, decode);
}

describe("Azure", () => {
  it.each(reports)("gets an issue for each open finding and nothing else: %s", (_, report) => {
    const commands = print("azure", report)
      .split("\n")
      .flatMap((line) => readAzure(line) ?? []);
    const open = [...report.findings, ...(report.gate?.afterMerge ?? [])].filter(({ status }) => status === "open");
    expect(commands).toHaveLength(open.length);
    for (const { name, properties } of commands) {
      expect(name).toBe("task.logissue");
      expect(["error", "warning"]).toContain(properties["type"]);
      expect(["type", "sourcepath", "linenumber", "columnnumber", "code"]).toEqual(
        expect.arrayContaining(Object.keys(properties)),
      );
    }
  });

  it("reads the texts as they were", () => {
    const [finding] = full.findings;
    if (finding === undefined) throw new Error("no finding");
    const place = { location: { file: "a;b]%.ts", line: 2 } };
    const text = print("azure", { ...full, findings: [{ ...finding, message: "100%; x]y.", place }] });
    expect(readAzure(text.split("\n")[0] ?? "")).toEqual({
      name: "task.logissue",
      properties: { type: "error", sourcepath: "a;b]%.ts", linenumber: "2", code: "virtual-analyzer-off@1" },
      message: expect.stringContaining("100%; x]y."),
    });
  });
});

describe("CSV", () => {
  const read = (report: Report): readonly Record<string, string>[] => parse(print("csv", report), { columns: true });

  it.each(reports)("has a row for each finding: %s", (_, report) => {
    expect(read(report)).toHaveLength(report.findings.length + (report.gate?.afterMerge.length ?? 0));
  });

  it("has no formula", () => {
    for (const [, report] of reports) {
      for (const row of read(report)) {
        for (const value of Object.values(row))
          expect(value).not.toMatch(/^[\s'"]*(?<!')[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/u);
      }
    }
  });
});

describe("HTML", () => {
  it.each(reports)("has no script, loads nothing, and shows texts as texts: %s", (_, report) => {
    const { document } = openPage(print("html", report)).window;
    expect(document.querySelectorAll("script, img, link, iframe, object, embed, form, base, a")).toHaveLength(0);
    expect(document.querySelectorAll("[src], [href], [style], [onclick], [onerror]")).toHaveLength(0);
    const style = document.querySelectorAll("style");
    expect(style).toHaveLength(1);
    expect(style[0]?.textContent).not.toMatch(/url\(|@import/);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
    const digest = createHash("sha256")
      .update(style[0]?.textContent ?? "")
      .digest("base64");
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
  });

  test.each(Object.entries({ gated, clean, empty, fleet }))(
    "breaks no rule of accessibility: %s",
    async (_, report) => {
      const { window } = openPage(print("html", report));
      window.eval(axe);
      // Without a layout there are no colours: those are checked below.
      const run: unknown = await window.eval('axe.run(document, { rules: { "color-contrast": { enabled: false } } })');
      expect(run).toHaveProperty("violations", []);
    },
  );

  it("has colours that can be read, in light and dark", () => {
    const text = print("html", clean);
    const colours = (scheme: string): readonly string[] =>
      [...scheme.matchAll(/--(?:bad|caution|good): (#\w{6})/g)].map(([, colour = ""]) => colour);
    const [light = "", dark = ""] = [...text.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = ""]) => rules);
    for (const colour of colours(light)) expect(contrast(colour, "#ffffff")).toBeGreaterThan(4.5);
    for (const colour of colours(dark)) expect(contrast(colour, "#121212")).toBeGreaterThan(4.5);
    expect([...colours(light), ...colours(dark)]).toHaveLength(6);
  });
});

/** By WCAG. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
