/** What a parameter's value must be, in words. */
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Json } from "../../src/types.ts";

const { manifest } = loadBundle();

function problem(rule: string, parameters: Readonly<Record<string, Json>>): string {
  try {
    resolveConfig({ ...defaultConfig, rules: { [rule]: { severity: "error", parameters } } }, manifest);
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
  return "none";
}

const destinations = "parameter `destinations` of rule `syslog-approved-destinations`:";
const assessments = "parameter `assessments` of rule `email-continuity-assessed`:";

test.each<[string, Readonly<Record<string, Json>>, string]>([
  [
    "syslog-approved-destinations",
    { destinations: ["logs.example.com", "Logs Example"] },
    `${destinations} entry 2 must be a host name in lower case or an IP address, with *. before it for all host names below a domain.`,
  ],
  ["syslog-approved-destinations", { destinations: ["*.example.com", "192.0.2.1"] }, "none"],
  [
    "syslog-approved-destinations",
    { destinations: "logs.example.com" },
    `${destinations} it must be a list, not string.`,
  ],
  [
    "email-continuity-assessed",
    { assessments: { "Example.com": "DPIA-2026-14" } },
    `${assessments} key \`Example.com\` must be a domain name in lower case such as example.com (internationalised names in their xn-- form), or * for every domain.`,
  ],
  [
    "email-continuity-assessed",
    { assessments: { "*": "assessed by us" } },
    `${assessments} \`*\` must be a reference such as DPIA-2026-14, of 2 to 100 letters, digits and . _ / # -.`,
  ],
  ["email-continuity-assessed", { assessments: { "*": "DPIA-2026-14", "example.com": "dpia/14" } }, "none"],
])("of %s: %j", (rule, parameters, said) => {
  expect(problem(rule, parameters)).toBe(said);
});
