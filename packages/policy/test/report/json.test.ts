import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../src/report/index.ts";
import type { Report } from "../../src/types.ts";
import { clean, empty, fleet, full, projects } from "./reports.ts";

const schema: unknown = JSON.parse(readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
if (typeof schema !== "object" || schema === null) throw new Error("The schema is not an object.");
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const everyResult: Report = {
  ...full,
  results: [
    { rule: "b", tenant: "t", verdict: "not-applicable", applicabilityOpen: false, reason: "outside the EU" },
    { rule: "a", tenant: "t", item: { kind: "k", name: "n" }, verdict: "pass", applicabilityOpen: true },
  ],
};

describe("json", () => {
  it.each(Object.entries({ full, fleet, clean, empty, projects, everyResult }))("%s fits its schema", (_, report) => {
    const read: unknown = JSON.parse(formatJson(report));
    expect(validate(read), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
    // What would except a finding is reported with it.
    const told = JSON.stringify(read, (key, value: unknown) => (key === "wouldCover" ? undefined : value));
    expect(JSON.parse(told)).toEqual(report);
  });

  it("names the command that prints an exception, of open findings of rules that can have one", () => {
    const [configuration] = full.configurations;
    const never = { ...full, configurations: [{ ...configuration, neverExcepted: ["virtual-analyzer-off"] }] as const };
    const commands = (report: typeof full): readonly string[] =>
      [...formatJson(report).matchAll(/"wouldCover": "([^"]*)"/g)].map(([, command = ""]) => command);
    const open = full.findings.filter(({ status, rule }) => status === "open" && !rule.includes("/"));
    expect(commands(full)).toEqual(open.map(({ id }) => `tmes exception ${id}`));
    expect(commands(never)).toEqual(
      open.filter(({ rule }) => rule !== "virtual-analyzer-off").map(({ id }) => `tmes exception ${id}`),
    );
  });

  it("reads like golden/full.json", async () => {
    await expect(
      formatJson({ ...full, findings: [...full.findings.slice(0, 3), ...full.findings.slice(-3)] }),
    ).toMatchFileSnapshot("golden/full.json");
  });

  it("orders keys alike, however the report was made", () => {
    expect(formatJson(reversed(everyResult))).toBe(formatJson(everyResult));
  });

  it("holds nothing but what the schema names", () => {
    const [first] = full.findings;
    if (first === undefined) throw new Error("no finding");
    const more = { ...full, extra: 1, findings: [{ ...first, locate: () => undefined, secret: "x" }] };
    expect(validate(JSON.parse(formatJson(more)))).toBe(true);
  });
});

/** The same value, every object's keys in reverse. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => reversed(entry));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]: [string, unknown]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.reverse());
}
