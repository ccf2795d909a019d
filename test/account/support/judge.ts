/** Compares a run with what a case expects. */
import type { Expectation } from "./case.ts";
import type { Outcome } from "./command.ts";

/** What is wrong, one sentence each; none where the case is satisfied. */
export function complaints(expected: Expectation, outcome: Outcome): readonly string[] {
  if ("unended" in outcome) return ["It did not end."];
  if ("crash" in outcome) return [`The command threw: ${outcome.crash}`];
  const { code, stdout, stderr } = outcome;
  const both = `${stdout}\n${stderr}`;
  const folded = both.replaceAll(/\s+/g, " ");
  const report = parsed(stdout);
  const decoded = textsOf(report).join("\n");
  const codes = typeof expected.exit === "number" ? [expected.exit] : expected.exit;
  const { names = [], says = [], finds = [], views = {}, never = [], neverRaw = [], accounted, lines } = expected;
  return [
    ...(codes.includes(code) ? [] : [`Exit code: expected ${codes.join(" or ")}, found ${String(code)}.`]),
    // Of every run.
    ...(/something unexpected happened|fault of tmes|^ {4}at .*:\d+:\d+\)?$/m.test(both)
      ? ["It shows a fault of its own."]
      : []),
    ...(code === 2 && !/^error: /m.test(stderr) ? ["Exit code 2 without an error line."] : []),
    ...(code === 0 && /^error: /m.test(stderr) ? ["Exit code 0 with an error line."] : []),
    ...names.filter((name) => !shows(name, both, decoded)).map((name) => `${JSON.stringify(name)} is not named.`),
    ...says.filter((pattern) => !pattern.test(folded)).map((pattern) => `It does not say ${String(pattern)}.`),
    ...finds
      .filter((tenant) => !findings(report).some((finding) => isOpenError(finding, tenant)))
      .map((tenant) => `No finding on tenant ${tenant}.`),
    ...Object.entries(views).flatMap(([tenant, view]) => {
      const found = tenantsOf(report).find((one) => one["name"] === tenant)?.["view"];
      return found === view ? [] : [`View of tenant ${tenant}: expected ${view}, found ${String(found)}.`];
    }),
    ...(expected.tenants === undefined ? [] : sameTenants(expected.tenants, report)),
    ...never
      .filter((secret) => [both, folded, both.replaceAll(/\s+/g, ""), decoded].some((text) => contains(text, secret)))
      .map((secret) => `It shows ${String(secret)}.`),
    ...neverRaw.filter((pattern) => pattern.test(both)).map((pattern) => `It prints ${String(pattern)}.`),
    ...(lines === undefined || stdout.split("\n").length <= lines ? [] : [`More than ${String(lines)} lines.`]),
    ...(accounted === undefined ? [] : unaccounted(accounted, report, both, decoded)),
  ];
}

function sameTenants(expected: readonly string[], report: unknown): readonly string[] {
  const found = tenantsOf(report).map((one) => String(one["name"]));
  return String(found.toSorted()) === String(expected.toSorted())
    ? []
    : [`Tenants: expected ${expected.join(", ")}, found ${found.join(", ")}.`];
}

function shows(name: string, raw: string, decoded: string): boolean {
  // A line break or a bidirectional mark in a name is shown as an escape, whichever.
  const plain = (text: string): string =>
    text.replaceAll(/\\u[0-9a-f]{4}|\\u\{[0-9a-f]+\}|\\[nrt]|[^\p{L}\p{N}\p{P}\p{S}]/giu, "");
  return raw.includes(name) || decoded.includes(name) || plain(raw).includes(plain(name));
}

function contains(text: string, secret: string | RegExp): boolean {
  return typeof secret === "string" ? text.toLowerCase().includes(secret.toLowerCase()) : secret.test(text);
}

function unaccounted(files: readonly string[], report: unknown, raw: string, decoded: string): readonly string[] {
  const missing = files.filter((file) => !shows(file, raw, decoded));
  const counts = numbersOf(report);
  if (missing.length === 0 || counts.includes(missing.length) || counts.includes(files.length)) return [];
  const some = missing.slice(0, 3).join(", ");
  return [`${String(missing.length)} of ${String(files.length)} files are neither named nor counted: ${some} …`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function members(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return members(value).flatMap(([key, member]) => [key, ...textsOf(member)]);
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return members(value).flatMap(([, member]) => numbersOf(member));
}

function listOf(report: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const value = members(report).find(([name]) => name === key)?.[1];
  return Array.isArray(value) ? value.map((entry: unknown) => Object.fromEntries(members(entry))) : [];
}

function findings(report: unknown): readonly Readonly<Record<string, unknown>>[] {
  return listOf(report, "findings");
}

function tenantsOf(report: unknown): readonly Readonly<Record<string, unknown>>[] {
  return listOf(report, "tenants");
}

function isOpenError(finding: Readonly<Record<string, unknown>>, tenant: string): boolean {
  return finding["tenant"] === tenant && finding["severity"] === "error" && finding["status"] === "open";
}
