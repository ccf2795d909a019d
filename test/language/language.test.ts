/**
 * One language of documents: JSON Schema, the document reader, the plan reader, the constructs and the adapters in OPA
 * accept and refuse the same documents. Where one cannot, the reason is in `differences`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { missingSettings, validateDocument, isObject, type Problem } from "@tmes-as-code/catalog";
import { runs, seed } from "@tmes-as-code/testing/runs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documents } from "./documents.ts";
import { surfaces, type Answers } from "./surfaces.ts";

/** Something a surface accepts although it is not a document, or refuses although it is one. */
interface Difference {
  readonly surfaces: readonly string[];
  readonly reason: string;
  /** A problem that these surfaces do not see. */
  readonly unseen?: (problem: Problem) => boolean;
  /** Whether these surfaces refuse a valid document. */
  readonly refuses?: (document: unknown) => boolean;
  /** A document that shows it. */
  readonly example: unknown;
}

const tenant = { name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] };
const documentOf = (...items: readonly object[]) => ({ apiVersion: "tmes/v1", tenant, items });
const group = (name: string) => ({ kind: "address-group", name, settings: {} });

const differences: readonly Difference[] = [
  {
    surfaces: ["JSON Schema"],
    reason: "JSON Schema cannot compare two members of a list by some of their keys.",
    unseen: ({ code }) => code === "duplicate",
    example: documentOf({ kind: "logs", name: "settings" }, { kind: "logs", name: "settings" }),
  },
  {
    surfaces: ["OPA, document", "OPA, plan"],
    reason:
      "OPA does not know Unicode normalisation, so that two forms of one name are two names. Terraform normalises all texts of a plan itself.",
    unseen: ({ code, ...problem }) => code === "duplicate" && "name" in problem && problem.name === "\u00e9",
    example: documentOf(group("\u00e9"), group("e\u0301")),
  },
  {
    surfaces: ["plan reader", "OPA, plan"],
    reason: "Terraform makes text of a number where an expression has both, so a plan may hold whole numbers as text.",
    unseen: (problem) =>
      problem.code === "wrong-type" &&
      problem.expected.is === "value" &&
      problem.expected.type.type === "integer" &&
      typeof problem.meant === "string",
    example: documentOf({ kind: "syslog-server", name: "siem", settings: { port: "6514" } }),
  },
  {
    surfaces: ["constructs"],
    reason:
      "An author must make the choices that send data. In a document they may be undeclared, and are then unknown.",
    refuses: (document) => missingIn(document),
    example: documentOf({ kind: "email-recovery", name: "settings" }),
  },
];

const rule = (settings: object) => documentOf({ kind: "virus-rule", name: "a", settings });

/** What chance may miss. */
const corners: readonly unknown[] = [
  ...[null, [], "x", {}, { ...documentOf(), $schema: null }, { ...documentOf(), items: null }],
  rule({ direction: null, virtualAnalyzer: { enabled: true, macroFiles: null } }),
  rule({ virtualAnalyzer: { enabled: false, macroFiles: true } }),
  rule({ virtualAnalyzer: { enabled: null, macroFiles: true } }),
  rule({ direction: "outbound", virtualAnalyzer: { enabled: false } }),
  rule({ direction: "outbound", virtualAnalyzer: { enabled: true } }),
  rule({ direction: "sideways", virtualAnalyzer: { enabled: true } }),
  rule({ actions: null, exceptions: [{ sender: null }], recipients: [null] }),
  rule({ order: 0 }),
  rule({ virtualAnalyser: {} }),
  documentOf({ ...group("a"), default: null }),
  documentOf({ ...group("a"), settings: { adresses: null } }),
  documentOf({ kind: "virus-rul", name: "a" }),
  documentOf({ kind: "virus-rule", name: null }),
  documentOf({ kind: "virus-rule", name: "" }),
  documentOf({ kind: "virus-rule", name: "x".repeat(257) }),
  ...[
    ...[
      "sta\u200Dff",
      "sta\u200Cff",
      "a\u200Bb",
      "a\u00ADb",
      "a\u2060b",
      "a\uFEFFb",
      "a\u202Eb",
      "a\u{E0061}",
      "a\u061Cb",
    ],
    ...[
      "\u05e6\u200F",
      "\u0645\u06cc\u200c\u062e",
      "\u0645\u200c",
      "\u0645\u200c\u061c",
      "\u0645\u200c\u0600\u200c\u0645",
    ],
    ...["\u0915\u094d\u200d\u0937", "\u0915\u094d\u200da", "\u{1F469}\u200D\u{1F4BB} x", "\u{1F469}\u200Dx"],
    ...["\u{1F469}\u{1F3FD}\u200D\u{1F4BB}", "\u2764\uFE0F\u200D\u{1F525}", "e\u0301"],
  ].map((name) => documentOf(group(name))),
  documentOf({ kind: "virus-rule", name: "a", setting: {} }),
  documentOf({ kind: "virus-rule", name: "a", default: "Organization: Virus" }),
  documentOf({ kind: "virus-rule", name: "a", default: "example.com: Outbound - Virus" }),
  documentOf({ kind: "virus-rule", name: "a", default: "Organization: Spam or Phish" }),
  documentOf({ kind: "virus-rule", name: "a", default: "Acme: Organization: Virus" }),
  documentOf({ kind: "virus-rule", name: "a", default: null }),
  documentOf({ kind: "logs", name: "settings", default: "Organization: Virus" }),
  documentOf({ kind: "logs", name: "settings", default: null }),
  documentOf({ kind: "domain", name: "Example.com" }),
  { ...documentOf(), tenant: { ...tenant, dataSubjects: [] } },
  documentOf({ kind: "tls-peer", name: "a", settings: { direction: "inbound", securityLevel: "mta-sts" } }),
  documentOf({ kind: "tls-peer", name: "a", settings: { direction: "outbound", securityLevel: "mta-sts" } }),
  documentOf({ kind: "domain", name: "example.com", settings: { inboundServers: Array(101).fill({}) } }),
  documentOf({ kind: "notification", name: "a", settings: null }, { kind: "address-group", name: "a" }),
  documentOf({ kind: "logs", name: "logs" }),
  { ...documentOf(), tenant: { ...tenant, labels: { constructor: "x" } } },
  { ...documentOf(), tenant: { ...tenant, labels: { team: null, "*": "x" }, inventory: null } },
];

function missingIn(document: unknown): boolean {
  if (!isObject(document) || !isObject(document["tenant"]) || !Array.isArray(document["items"])) return false;
  const { name: _name, ...settings } = document["tenant"];
  const items: readonly unknown[] = document["items"];
  return (
    missingSettings("tenant", settings).length > 0 ||
    items.some(
      (item) =>
        isObject(item) &&
        typeof item["kind"] === "string" &&
        missingSettings(item["kind"], item["settings"] ?? {}).length > 0,
    )
  );
}

const tried: readonly unknown[] = [
  ...differences.map(({ example }) => example),
  ...corners,
  ...fc.sample(documents, { numRuns: runs(120), seed }),
];
const problems = tried.map((document) => validateDocument(document));
const answers = new Map<string, Answers>();

const outdir = mkdtempSync(join(tmpdir(), "tmes-"));

afterAll(() => {
  rmSync(outdir, { recursive: true, force: true });
});

beforeAll(async () => {
  for (const surface of surfaces(outdir)) answers.set(surface.name, await surface.ask(tried));
}, 600_000);

/** Whether a surface should accept a document. */
function shouldAccept(surface: string, index: number): boolean {
  const own = differences.filter((each) => each.surfaces.includes(surface));
  const seen = (problems[index] ?? []).filter((problem) => !own.some(({ unseen }) => unseen?.(problem) === true));
  return seen.length === 0 && !own.some(({ refuses }) => refuses?.(tried[index]) === true);
}

it.each(["JSON Schema", "document reader", "plan reader", "constructs", "OPA, document", "OPA, plan"])(
  "%s accepts and refuses what all others do",
  (surface) => {
    const wrong = (answers.get(surface) ?? []).flatMap((answer, index) =>
      answer === undefined || answer === shouldAccept(surface, index)
        ? []
        : [{ accepts: answer, document: JSON.stringify(tried[index]), problems: JSON.stringify(problems[index]) }],
    );
    expect(wrong.slice(0, 5), `${String(wrong.length)} documents`).toEqual([]);
  },
);

it.each(differences)("a listed difference exists: $reason", ({ surfaces: own, example }) => {
  const index = tried.indexOf(example);
  for (const surface of own) {
    expect(answers.get(surface)?.[index], surface).not.toBe(problems[index]?.length === 0);
  }
});

it("documents are valid and broken often enough to tell", () => {
  const valid = problems.filter(({ length }) => length === 0).length;
  const asked = [...answers.values()].map((each) => each.filter((answer) => answer !== undefined).length);
  expect(Math.min(valid, tried.length - valid)).toBeGreaterThan(tried.length / 6);
  expect(Math.min(...asked)).toBeGreaterThan(tried.length / 4);
  const codes = new Set(problems.flat().map(({ code }) => code));
  expect([...codes].sort()).toEqual(
    [
      ...["bad-format", "duplicate", "forbidden-key", "missing", "not-allowed", "not-available", "out-of-range"],
      ...[
        "too-few",
        "too-long",
        "too-many",
        "too-short",
        "unknown-key",
        "unknown-kind",
        "unknown-setting",
        "value-not-available",
      ],
      "wrong-type",
    ].sort(),
  );
});
