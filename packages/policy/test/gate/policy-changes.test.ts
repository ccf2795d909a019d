/** Changes of the policy by their effect. */
import { describe, expect, test } from "vitest";
import { parseBaseline } from "../../src/config/baseline.ts";
import { parseConfig } from "../../src/config/config.ts";
import { resolveConfig } from "../../src/config/resolve.ts";
import { comparePolicies, type PolicyFile } from "../../src/gate/policy-changes.ts";
import { tinyBundle } from "../engine/tiny-bundle.ts";

const rego = "applies := true\nfinding contains {} if false";
const { manifest } = tinyBundle({
  rules: {
    one: {
      rego,
      info: {
        kinds: ["virus-rule"],
        parameters: { most: { type: "integer", schema: { type: "integer" }, description: "Most.", default: 1 } },
      },
    },
    two: { rego, info: { kinds: ["virus-rule"] } },
  },
  packs: {
    all: {},
    soft: { undetermined: { plan: { undeclared: "warn", other: "off" } } },
    other: { rules: { two: {} } },
  },
});

const file = "tmes.config.yaml";
const policyOf = (text: string, bundles: Readonly<Record<string, string>> = {}, baseline?: string): PolicyFile => {
  const written = parseConfig(text, file);
  const config =
    baseline === undefined ? written : { ...written, baseline: parseBaseline(baseline, "tmes.baseline.yaml", true) };
  return { file, policy: { config, policies: resolveConfig(config, manifest), bundles } };
};

const context = { today: "2026-11-27", versionOf: () => 1 };
const changes = (base: PolicyFile, head: PolicyFile): readonly string[] =>
  comparePolicies([base], [head], context).map(({ weakens, effect }) => `${weakens ? "-" : "+"} ${effect}`);

const entry = (expires: string, item = "in"): string => `
    rule: one@1
    tenant: acme
    item: { kind: virus-rule, name: ${item} }
    path: settings.virtualAnalyzer.enabled
    covers: fail
    value: true${expires}`;
const exception = (expires: string, item?: string): string => `packs: [all]
exceptions:
  - id: va-1
    reason: Until the contract ends.
    owner: "@acme/mail"
    approver: privacy@example.com
    ticket: PRIV-1${entry(`\n    expires: ${expires}`, item)}
`;

describe("a change of the policy is reported by its effect, both ways", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      "packs: [all]",
      "packs: [all]\nrules: { one: { severity: off } }",
      ["- Would switch one off."],
      ["+ Would switch one on."],
    ],
    [
      "packs: [all]",
      "packs: [all]\nrules: { one: { severity: warn } }",
      ["- Would lower one from error to warn."],
      ["+ Would raise one from warn to error."],
    ],
    [
      "packs: [all]",
      "packs: [all]\nrules: { one: { parameters: { most: 3 } } }",
      ["- Would change parameter most of one from 1 to 3."],
      ["- Would change parameter most of one from 3 to 1."],
    ],
    [
      "packs: [all, other]",
      "packs: [all]",
      ["- Would no longer judge by pack other."],
      ["+ Would also judge by pack other."],
    ],
    [
      'packs: [all]\ndocuments: ["tenants/*.yaml", "more/*.yaml"]',
      'packs: [all]\ndocuments: ["tenants/*.yaml", "!tenants/x.yaml"]',
      ['- Would remove "more/*.yaml" from `documents`.', '- Would add "!tenants/x.yaml" to `documents`.'],
      ['+ Would remove "!tenants/x.yaml" from `documents`.', '+ Would add "more/*.yaml" to `documents`.'],
    ],
    [
      'packs: [all]\ndocuments: ["tenants/*.yaml"]',
      "packs: [all]",
      ["- Would no longer say which files are tenant documents."],
      ["+ Would say which files are tenant documents."],
    ],
    [
      "packs: [all]",
      "packs: [all]\nforeign: [module.vendor]\nprojects: [emea]\nplans: complete\ntenants: optional",
      [
        "- Would no longer read module.vendor, as a module or resource without items.",
        "- Would let emea have a configuration of its own.",
        "- Would take every plan for complete.",
        "- Would let plans and states be without a tenant.",
      ],
      [
        "+ Would read module.vendor, which counts as without items now.",
        "+ Would no longer let emea have a configuration of its own.",
        "+ Would no longer take every plan for complete.",
        "+ Would no longer let plans and states be without a tenant.",
      ],
    ],
    [
      "packs: [all]\nfloor: [all]",
      "packs: [all]",
      ["- Would no longer demand pack all of the projects."],
      ["+ Would also demand pack all of the projects."],
    ],
    [
      "packs: [all]\nsalt: 0123456789abcdef",
      "packs: [all]\nsalt: fedcba9876543210",
      ["+ Would change the salt, so that exceptions with digests of the old one cover nothing."],
      ["+ Would change the salt, so that exceptions with digests of the old one cover nothing."],
    ],
  ])("%j and %j", (base, head, there, back) => {
    expect(changes(policyOf(base), policyOf(head))).toEqual(there);
    expect(changes(policyOf(head), policyOf(base))).toEqual(back);
    expect(changes(policyOf(base), policyOf(base))).toEqual([]);
  });

  test("what an undetermined verdict means", () => {
    const told = changes(policyOf("packs: [all]"), policyOf("packs: [soft]"));
    expect(told).toContain("- Would change what an undeclared setting means to one at plan from error to warn.");
    expect(told).toContain("- Would change what an unknown value means to one at plan from error to off.");
  });

  test("exceptions and the baseline", () => {
    const [none, short, long] = ["packs: [all]", exception("2027-01-31"), exception("2027-02-28")].map((text) =>
      policyOf(text),
    );
    if (none === undefined || short === undefined || long === undefined) throw new Error("A policy is missing.");
    expect(changes(none, short)).toEqual([expect.stringMatching(/^- Exception va-1 is added: /)]);
    expect(changes(short, none)).toEqual([expect.stringMatching(/^\+ Exception va-1 is removed: /)]);
    expect(changes(short, long)).toEqual([
      expect.stringMatching(/^- Exception va-1 ends on 2027-02-28 instead of 2027-01-31/),
    ]);
    expect(changes(short, policyOf(exception("2027-01-31", "out")))).toContainEqual(
      expect.stringMatching(/^- Exception va-1 covers .* which it did not cover before/),
    );
    const baseline = `baselines:
  - reason: Older than the check.
    owner: "@acme/mail"
    expires: 2027-01-31
    findings:
      - id: "0123456789abcdef"${entry("").replaceAll("\n", "\n    ")}
`;
    const based = policyOf("packs: [all]", {}, baseline);
    expect(changes(none, based)).toEqual(["- Would add findings to the baseline: 1."]);
    expect(changes(based, none)).toEqual(["+ Would remove entries of the baseline: 1."]);
    expect(changes(based, policyOf("packs: [all]", {}, baseline.replace("2027-01-31", "2027-03-31")))).toEqual([
      "- Would keep entries of the baseline longer: 1.",
    ]);
  });

  test("bundles and files", () => {
    const text = "packs: [all]";
    expect(changes(policyOf(text, { a: "1", b: "1" }), policyOf(text, { a: "2", c: "1" }))).toEqual([
      "- Would load another bundle a: digest 2 instead of 1.",
      "- Would no longer load bundle b.",
      "+ Would also load bundle c, digest 1.",
    ]);
    const [one] = [policyOf(text)];
    const nested = { ...policyOf(text), file: "emea/tmes.config.yaml" };
    const told = (base: readonly PolicyFile[], head: readonly PolicyFile[]): unknown =>
      comparePolicies(base, head, context).map(({ part, weakens, location }) => [part, weakens, location?.file]);
    expect(told([one], [one, nested])).toEqual([["configuration", true, "emea/tmes.config.yaml"]]);
    expect(told([one, nested], [one])).toEqual([["configuration", true, "emea/tmes.config.yaml"]]);
    expect(told([one], [{ file, policy: "broken" }])).toEqual([["configuration", true, file]]);
    expect(told([{ file, policy: "broken" }], [{ file, policy: "broken" }])).toEqual([]);
  });
});
