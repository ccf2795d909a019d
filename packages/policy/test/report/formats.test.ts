import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { runs } from "@tmes-as-code/testing/runs";
import { describe, expect, it, test } from "vitest";
import {
  formatIds,
  formats,
  inert,
  isPersonal,
  type Format,
  type FormatId,
  type PrintOptions,
} from "../../src/index.ts";
import { orderFindings } from "../../src/report/order.ts";
import type { Finding, Report } from "../../src/types.ts";
import { clean, empty, fleet, full, gated, hostileTexts, projects, withText } from "./reports.ts";

/** As a file or standard output gets it. */
function print(id: FormatId, report: Report, options: Partial<PrintOptions> = {}): string {
  const format: Format = formats[id];
  const printed = format.print(report, { colour: false, ...options });
  return inert(typeof printed === "string" ? printed : [...printed].join(""), format.commands);
}

describe.each(formatIds)("%s", (id) => {
  it.each(Object.entries({ gated, clean }))(`prints %s like its golden file`, async (name, report) => {
    await expect(print(id, report)).toMatchFileSnapshot(`golden/${name}-${id}.${formats[id].extension}`);
  });

  it.each(Object.entries({ full, empty, projects, fleet }))("ends with one line break: %s", (_, report) => {
    expect(print(id, report)).toMatch(/[^\n]\n$/);
  });

  it("does not depend on the order in which findings were made", () => {
    // A report has them in order; how tenants and items are ordered in the input is compared in change/compare.test.ts.
    const ordered = (findings: readonly Finding[]): Report => ({ ...gated, findings: orderFindings(findings) });
    expect(print(id, ordered(gated.findings.toReversed()))).toBe(print(id, ordered(gated.findings)));
  });

  it("never says that nothing was found where nothing was checked", () => {
    expect(print(id, empty)).not.toMatch(/no (?:open )?findings/i);
  });

  it("names every open finding", () => {
    const text = print(id, gated, { verbose: true });
    const open = gated.findings.filter(({ status }) => status === "open");
    const missing = open.filter(({ rule }) => !text.includes(rule));
    expect(missing.map(({ rule }) => rule)).toEqual([]);
  });
});

describe("texts of others", () => {
  const stage = /^(?:[^\S\n]*)::(?!(?:error|warning|notice)(?: [a-zA-Z]+=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*)?::)/m;

  test.each(formatIds)("form no command in %s", (id) => {
    for (const text of hostileTexts) {
      const printed = print(id, withText(gated, text));
      expect(printed).not.toMatch(/##\[|##teamcity\[|section_(?:start|end):/i);
      expect(printed).not.toMatch(stage);
      expect(printed.replaceAll(/^##vso\[task\.logissue [^\]\n]*\]/gm, "")).not.toMatch(/##vso\[/i);
      expect(printed).not.toMatch(/(?![\n\t])\p{Cc}|[\u2028\u2029\ufeff]|\p{Bidi_Control}/u);
      if (id !== "github") expect(printed).not.toMatch(/^[^\S\n]*::/m);
    }
  });
});

describe("personal data", () => {
  const planted = [
    "anna.mueller@acme.example",
    "anna%40acme.example",
    "+49 170 1234567",
    "0170/1234567",
    "+81-90-1234-5678",
    "(020) 7946 0958",
    "+1 (555) 010-9999",
    "DE89 3704 0044 0532 0130 00",
  ];

  test.each(formatIds)("is in no text of %s", (id) => {
    for (const text of planted) {
      expect(isPersonal(text)).toBe(true);
      const printed = print(id, withText(gated, ` ${text} `), { verbose: true });
      expect(printed).not.toContain(text);
      expect(printed).not.toContain("anna");
    }
  });

  test.each(formatIds)("stays in a file's name in %s, which is opened", (id) => {
    const file = "src/anna@acme.example/tenants.ts";
    const place = { location: { file, line: 3 } };
    const report = { ...full, findings: full.findings.map((finding) => ({ ...finding, place })) };
    expect(
      decodeURIComponent(
        print(id, report)
          .replaceAll("%AZP25", "%25")
          .replaceAll(/%(?![\dA-F]{2})/g, "%25"),
      ),
    ).toContain(file);
  });
});

describe("markdown", () => {
  const many = (count: number, more: (index: number) => Partial<Finding>): Report => ({
    ...gated,
    findings: Array.from({ length: count }, (_, index) => {
      const [first] = full.findings;
      if (first === undefined) throw new Error("no finding");
      return { ...first, id: index.toString(16).padStart(16, "0"), path: `settings.p${index}`, ...more(index) };
    }),
  });

  it("is shorter than a comment may be, and counts what it leaves out", () => {
    const text = print(
      "markdown",
      many(5000, () => ({})),
    );
    expect(text.length).toBeLessThan(65_536);
    const shown = [...text.matchAll(/`settings\.p\d+`/g)].length;
    const left = Number(/\*\*([\d,]+) more errors not shown here/.exec(text)?.[1]?.replaceAll(",", ""));
    expect(shown).toBeGreaterThan(20);
    expect(shown + left).toBe(5000);
  });

  it("is shorter whatever the input", () => {
    const part = fc.oneof(fc.constantFrom(...hostileTexts, "`", "|", "<", "&", "\n"), fc.string());
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 150 }), (text, length, count) => {
        const long = text.repeat(Math.ceil(length / Math.max(1, text.length)));
        const report = withText(
          many(count, () => ({})),
          long,
        );
        const reasons = Array.from({ length: count }, () => long);
        const rich = report.gate === undefined ? report : { ...report, gate: { ...report.gate, reasons } };
        expect(print("markdown", rich).length).toBeLessThan(65_536);
      }),
      { numRuns: runs(20) },
    );
  });

  it("keeps warnings, the account and what is accepted beside many errors", () => {
    const report = many(5000, () => ({}));
    const text = print("markdown", { ...report, findings: [...report.findings, ...full.findings] });
    expect(text).toContain("### Warnings (");
    expect(text).toContain("### Accepted (1)");
    expect(text).toContain("What was checked");
    expect(text).toContain("### Flows of personal data");
  });

  it("mentions no user and has no links", () => {
    const text = print(
      "markdown",
      withText(gated, "@acme/all #1 https://evil.example www.evil.example <b>x</b> [a](b)"),
    );
    const prose = text.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(prose).not.toMatch(/@[a-z]|#\d|:\/\/|www\.[a-z]|<b>|(?<!\\)\]\(/);
  });
});

describe("other machines", () => {
  test("give the same bytes: locale, time zone, folder", () => {
    const script = `
      import { formatIds, formats, inert } from ${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)};
      import { gated } from ${JSON.stringify(new URL("./reports.ts", import.meta.url).href)};
      for (const id of formatIds) {
        const printed = formats[id].print(gated, { colour: false });
        process.stdout.write(inert(typeof printed === "string" ? printed : [...printed].join(""), formats[id].commands));
      }`;
    const run = (env: Readonly<Record<string, string>>, cwd: string): string =>
      execFileSync(
        process.execPath,
        [
          "--conditions=@tmes-as-code/source",
          "--import",
          new URL(import.meta.resolve("tsx")).href,
          "--input-type=module",
          "-e",
          script,
        ],
        { env: { ...process.env, ...env }, cwd, encoding: "utf8", maxBuffer: 1e8 },
      );
    const here = run({ LANG: "C", LC_ALL: "C", TZ: "UTC" }, import.meta.dirname);
    expect(here.length).toBeGreaterThan(10_000);
    expect(run({ LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Apia" }, "/")).toBe(here);
  });
});
