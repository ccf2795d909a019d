/** Rules chosen by module, legal reference and data category. */
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { resolveConfig, type Policies } from "../../src/config/resolve.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import { ConfigError } from "../../src/errors.ts";

const { manifest } = loadBundle();
const resolved = (text: string): Policies => resolveConfig(parseConfig(text, "tmes.config.yaml"), manifest);
const ids = (text: string): readonly string[] => [...resolved(text).rules.keys()];

const syslog = Object.values(manifest.rules).filter(({ modules }) => modules.includes("syslog"));

describe("a selection", () => {
  test("takes the place of packs", () => {
    expect(syslog.length).toBeGreaterThan(0);
    expect(ids("select: { modules: [syslog] }")).toEqual(syslog.map(({ id }) => id).sort());
  });
  test("is combined with packs", () => {
    const packs = ids("packs: [security-floor]");
    const both = ids("packs: [security-floor]\nselect: { modules: [syslog] }");
    expect(both).toEqual([...new Set([...packs, ...syslog.map(({ id }) => id)])].sort());
  });
  test("gives rules their own severity, and what cannot be decided is an error", () => {
    const { rules } = resolved("select: { modules: [syslog] }");
    for (const { severity, info, undetermined } of rules.values()) {
      expect(severity).toBe(info.severity);
      expect(undetermined.plan).toEqual({ undeclared: "error", other: "error" });
      expect(undetermined.editor).toEqual({ undeclared: "warn", other: "off" });
    }
  });
  test("by law takes what is of an article, and no other article", () => {
    const article5 = ids('select: { legal: ["GDPR Art. 5"] }');
    expect(article5).toEqual(expect.arrayContaining([...ids('select: { legal: ["GDPR Art. 5(1)(c)"] }')]));
    const written = ids('select: { legal: ["GDPR Art. 32"] }');
    expect(written).toContain("syslog-tls");
    expect(() => ids('select: { legal: ["GDPR Art. 3"] }')).toThrow(ConfigError);
  });
  test("by law finds articles in lists and ranges", () => {
    const has = (article: string, reference: string): void => {
      const expected = Object.values(manifest.rules).filter(({ legal }) =>
        legal.some((one) => one.reference === reference),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(`select: { legal: ["${article}"] }`)).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
    };
    has("GDPR Art. 46", "GDPR Art. 44 to 49");
    has("GDPR Art. 32", "GDPR Art. 5(1)(f) and 32");
    has("GDPR Art. 5(1)(c)", "GDPR Art. 5(1)(b) and (c)");
  });
  test("by category of data takes the rules of modules that collect such", () => {
    const content = ids("select: { categories: [content] }");
    expect(content).toContain("virtual-analyzer-off");
    expect(content.length).toBeLessThan(Object.keys(manifest.rules).length);
  });
  test.each([
    ["select: { modules: [sylog] }", "1:21", /no rule is about `sylog` \(did you mean `syslog`\?\)/],
    ["select: { categories: [contents] }", "1:24", /did you mean `content`/],
    ['select: { legal: ["GDPR Art 35"] }', "1:19", /did you mean `GDPR Art\. 35`/],
  ])("%s is refused", (text, at, says) => {
    expect(() => resolved(text)).toThrow(says);
    const [line, column] = at.split(":").map(Number);
    expect(() => resolved(text)).toThrow(expect.objectContaining({ line, column }));
  });
});
