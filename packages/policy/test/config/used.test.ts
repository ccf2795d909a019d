/** What a report says of the configuration, and what a root demands of its projects. */
import { describe, expect, test } from "vitest";
import { parseConfig, type Floor } from "../../src/config/config.ts";
import { resolveConfig, type Policies } from "../../src/config/resolve.ts";
import { loadBundle } from "../../src/node/bundles.ts";

const { manifest } = loadBundle();

function resolved(text: string, under?: Floor): Policies {
  const config = parseConfig(text, "a/tmes.config.yaml");
  return resolveConfig(under === undefined ? config : { ...config, under }, manifest);
}

describe("against its packs a configuration", () => {
  const none = { off: [], lowered: [], parameters: [] };
  test("changes nothing", () => {
    const { used, digest } = resolved("packs: [eu-privacy]\n");
    expect(used).toEqual({ file: "a/tmes.config.yaml", digest, packs: ["eu-privacy"], ...none });
  });

  test("switches off, lowers and changes", () => {
    const { used } = resolved(`packs: [eu-privacy]
rules:
  syslog-tls: { severity: off }
  virtual-analyzer-off: { severity: warn, parameters: { jurisdictions: [DE] } }
  site-matches-data-subjects: { severity: error }
`);
    expect(used).toMatchObject({
      off: ["syslog-tls"],
      lowered: [{ rule: "virtual-analyzer-off", from: "error", to: "warn" }],
      parameters: [{ rule: "virtual-analyzer-off", parameter: "jurisdictions", from: ["EEA"], to: ["DE"] }],
    });
  });

  test("adds rules of its own: that does not soften the packs", () => {
    expect(resolved("packs: [eu-privacy]\nrules:\n  domain-covered: { severity: warn }\n").used).toMatchObject(none);
  });

  test("softens what it selects, too", () => {
    const { used } = resolved("select: { modules: [syslog] }\nrules:\n  syslog-tls: { severity: off }\n");
    expect(used.off).toEqual(["syslog-tls"]);
  });

  test("says the same value as its pack", () => {
    const text = "packs: [eu-privacy]\nrules:\n  virtual-analyzer-off: { parameters: { jurisdictions: [EEA] } }\n";
    expect(resolved(text).used).toMatchObject(none);
  });
});

describe("under a floor a project", () => {
  const floor = { file: "tmes.config.yaml", packs: ["security-floor"] };
  const refused = (text: string): string => {
    try {
      resolved(text, floor);
    } catch (error) {
      if (error instanceof Error && "line" in error) return `${String(error.line)}: ${error.message}`;
      throw error;
    }
    return "accepted";
  };
  test("may have the same packs, and more", () => {
    expect(refused("packs: [security-floor]\n")).toBe("accepted");
    expect(refused("packs: [security-floor, eu-privacy]\n")).toBe("accepted");
    expect(resolved("packs: [security-floor]\n", floor).used.floor).toEqual(floor);
  });

  test("may be stricter", () => {
    expect(refused("packs: [security-floor]\nrules:\n  quarantine-digest-minimal: { severity: error }\n")).toBe(
      "accepted",
    );
  });

  test.each([
    [
      "lack a rule",
      "packs: [eu-privacy]\n",
      /^1: rule `[\w-]+` is off here, and tmes\.config\.yaml demands pack `security-floor`/,
    ],
    [
      "switch one off",
      "packs: [security-floor]\nrules:\n  syslog-tls: { severity: off }\n",
      /^3: rule `syslog-tls` is off here/,
    ],
    [
      "lower one",
      "packs: [security-floor]\nrules:\n  syslog-tls: { severity: warn }\n",
      /^3: rule `syslog-tls` is warn here/,
    ],
    [
      "change a parameter",
      "packs: [security-floor]\nrules:\n  tls-peer-minimum: { parameters: { versions: [tls-1.3] } }\n",
      /^3: parameter `versions` of rule `tls-peer-minimum` is another one here/,
    ],
  ])("must not %s", (_, text, says) => {
    expect(refused(text)).toMatch(says);
  });

  test("needs the bundle that has the pack", () => {
    expect(() => resolved("packs: [eu-privacy]\n", { file: "tmes.config.yaml", packs: ["acme"] })).toThrow(
      "tmes.config.yaml demands pack `acme`, which no bundle here has.",
    );
  });
});

test("a floor names packs that exist", () => {
  expect(() => resolved("projects: [a]\nfloor: [eu-privcy]\n")).toThrow(
    "unknown pack `eu-privcy` (did you mean `eu-privacy`?)",
  );
});
