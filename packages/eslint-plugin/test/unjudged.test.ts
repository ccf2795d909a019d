/** What could not be judged is an error of `tmes/unjudged`, and of the other rules where that one is off. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import json from "@eslint/json";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import * as yamlParser from "yaml-eslint-parser";
import plugin from "../src/index.ts";
import { lint } from "./lint.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tmes-unjudged-"));
  mkdirSync(join(folder, ".git"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

const program = `import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
const eu = new TmesTenant(new TerraformStack(new App(), "s"), "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
new TmesVirusRule(eu, "a", { direction: "inbound", enabled: true, level: "organization", virtualAnalyzer: { enabled: true } });
`;
const json1 = `{
  "apiVersion": "tmes/v1",
  "tenant": { "name": "eu", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"], "inventory": "complete" },
  "items": []
}
`;
const yaml1 = `apiVersion: tmes/v1
tenant: { name: eu, site: eu, edition: advanced, dataSubjects: [DE], inventory: complete }
items: []
`;

type Rules = NonNullable<Linter.Config["rules"]>;

/** What is reported about a file, in a configuration or with rules alone. */
function said(
  name: string,
  text: string,
  { config, rules = {} }: { readonly config?: string; readonly rules?: Rules } = { config: "eu-privacy" },
): readonly string[] {
  const { rules: shipped = {} } = config === undefined ? {} : (plugin.configs[config] ?? {});
  const common = { plugins: { tmes: plugin, json }, rules: { ...shipped, ...rules } };
  const messages = new Linter({ cwd: folder }).verify(
    text,
    [
      { ...common, files: ["**/*.ts"], languageOptions: { parser } },
      { ...common, files: ["**/*.yaml"], languageOptions: { parser: yamlParser } },
      { ...common, files: ["**/*.json"], language: "json/json" },
    ],
    { filename: join(folder, name) },
  );
  return messages
    .filter(({ message }) => message.includes("judged"))
    .map(
      ({ ruleId, severity, line, column, message }) =>
        `${String(line)}:${String(column)} ${severity === 2 ? "error" : "warn"} ${String(ruleId)} ${message}`,
    );
}

const configure = (text: string, name = "tmes.config.yaml"): void => {
  writeFileSync(join(folder, name), text);
};

describe("is an error of tmes/unjudged, in every shipped configuration", () => {
  test.each(Object.keys(plugin.configs))("%s", (config) => {
    expect(plugin.configs[config]?.rules).toHaveProperty("tmes/unjudged", "error");
    configure("packs: [eu-pirvacy]\n");
    expect(said("main.ts", program, { config })).toEqual([
      expect.stringMatching(
        /^1:1 error tmes\/unjudged Nothing can be judged here: tmes\.config\.yaml:1:\d+: .*eu-pirvacy/,
      ),
    ]);
  });
});

describe("a configuration that cannot be used", () => {
  test.each([
    ["a program", "main.ts", program],
    ["JSON", "eu.json", json1],
    ["YAML", "eu.yaml", yaml1],
  ])("is reported in every file: %s", (_, name, text) => {
    configure("packs: [eu-pirvacy]\n");
    for (const file of [`a-${name}`, `b-${name}`]) {
      expect(said(file, text)).toEqual([expect.stringMatching(/^1:1 error tmes\/unjudged /)]);
    }
    configure("packs: [eu-privacy]\n");
    expect(said(name, text)).toEqual([]);
  });

  test("by its name, by its place, or for a bundle that is not there", () => {
    configure("packs: [all]\n", "tmes.config.yml");
    expect(said("main.ts", program)).toEqual([expect.stringMatching(/unjudged .*a configuration is called/)]);
    rmSync(join(folder, "tmes.config.yml"));
    configure("packs: [all]\nbundles: [./bundle]\n");
    expect(said("main.ts", program)).toEqual([expect.stringMatching(/unjudged .*\.\/bundle/)]);
    configure("packs: [all]\n");
    mkdirSync(join(folder, "emea"));
    configure("packs: [all]\n", "emea/tmes.config.yaml");
    expect(said("emea/main.ts", program)).toEqual([expect.stringMatching(/unjudged .*does not list it as a project/)]);
    expect(said("main.ts", program)).toEqual([]);
  });

  test("does not concern files that nothing judges", () => {
    configure("packs: [eu-pirvacy]\n");
    expect(said("other.ts", "export const x = 1;\n")).toEqual([]);
    expect(said("package.json", `{ "name": "x" }\n`)).toEqual([]);
    expect(said("compose.yaml", "services: {}\n")).toEqual([]);
  });
});

describe("a document that cannot be read", () => {
  test.each([
    ["a.yaml", yaml1.replace("tmes/v1", "tems/v1"), "1:1"],
    ["a.yaml", yaml1.replace("apiVersion", "apiversion"), "1:1"],
    ["a.yaml", yaml1.replace("apiVersion: tmes/v1\n", ""), "1:1"],
    ["a.yaml", yaml1.replace("tmes/v1", '"tmes\\u002fv2"'), "1:1"],
    ["a.json", json1.replace("tmes/v1", "tmes/v9"), "2:3"],
    ["a.json", json1.replace("apiVersion", "apiversion"), "1:1"],
  ])("is recognised as the command recognises it: %#", (name, text, place) => {
    expect(said(name, text)).toEqual([expect.stringMatching(/^\d+:\d+ error tmes\/unjudged /)]);
    expect(said(name, text)[0]).toMatch(new RegExp(`^${place} `));
  });

  test("has each problem at its place", () => {
    const text = yaml1.replace(
      "items: []",
      "items:\n  - kind: virus-ruel\n    name: a\n  - kind: spam-ruel\n    name: b",
    );
    expect(said("a.yaml", text).map((line) => line.replace(/unjudged .*items/, "unjudged items").slice(0, 40))).toEqual(
      [
        expect.stringMatching(/^4:\d+ error tmes\/unjudged items\[0\]/),
        expect.stringMatching(/^6:\d+ error tmes\/unjudged items\[1\]/),
      ],
    );
  });
});

describe("code that is not evaluated", () => {
  const rounds = `for (let i = 0; i < 900; i++) for (let j = 0; j < 900; j++) f(i, j);\nfunction f(a, b) { return a + b }\n`;
  test.each([
    ["eval", `${program}eval("x");\n`, "5:1", "uses `eval`"],
    ["with", `${program}with (eu) {}\n`, "5:1", "uses `with`"],
    ["a loop", `${program}${rounds}`, "5:31", "takes more than 12500 steps"],
  ])("%s", (_, text, place, why) => {
    for (const config of ["eu-privacy", "authoring"]) {
      expect(said("main.ts", text, { config })).toEqual([
        `${place} error tmes/unjudged Nothing can be judged here: this code is not evaluated, because it ${why}. What it makes or changes is unknown. Simplify it, or move the constructs to a file of their own.`,
      ]);
    }
  });

  test("is reported once for each reason", () => {
    expect(said("main.ts", `${program}eval("x");\neval("y");\nwith (eu) {}\n`)).toEqual([
      expect.stringMatching(/^5:1 .* uses `eval`\. .* The same holds for 1 more in this file\. Simplify/),
      expect.stringMatching(/^7:1 .* uses `with`/),
    ]);
  });

  test("leaves the rest of the file judged", () => {
    const lines = lint(`${rounds}${program}`, { rules: ["virtual-analyzer-off"] }).map(({ line }) => line);
    expect(lines).toEqual([1, 6]);
  });

  test("`arguments` of a module is", () => {
    expect(said("main.ts", `${program}export function f() { return arguments }\n`)).toEqual([]);
  });
});

describe("a construct without a verdict", () => {
  const unknownClass =
    "error tmes/unjudged Nothing can be judged here: a construct has no verdict, because its class is not known.";
  const tenant = (name: string): string =>
    `new ${name}(s, "eu", { name: "eu", site: "eu", edition: "advanced", dataSubjects: ["DE"] });\n`;

  test.each([
    ["by name", `import { TmesTenant } from "./sdk.js";\n${tenant("TmesTenant")}`, "2:5"],
    ["by another name", `import { TmesTenant as T } from "./sdk.js";\n${tenant("T")}`, "2:5"],
    ["in a namespace", `import * as sdk from "./sdk.js";\n${tenant("sdk.TmesTenant")}`, "2:5"],
    ["required", `const { TmesTenant } = require("./sdk.js");\n${tenant("TmesTenant")}`, "2:5"],
    ["extended", `import { TmesTenant } from "./sdk.js";\nexport class T extends TmesTenant {}\n`, "2:24"],
    [
      "of several",
      `import { TmesTenant } from "@tmes-as-code/constructs";\nconst all = { a: TmesTenant, ...globalThis.more };\nnew all[process.env.KIND](s, "eu", {});\n`,
      "3:5",
    ],
  ])("of a class that is not followed: %s", (_, text, place) => {
    const [line, ...others] = said("main.ts", text);
    expect(line).toMatch(`${place} ${unknownClass}`);
    expect(others).toEqual([]);
  });

  test("is reported once for each cause", () => {
    const text = `import { TmesTenant } from "./sdk.js";\n${tenant("TmesTenant").repeat(3)}function f() { ${tenant("TmesTenant")} }\n`;
    expect(said("main.ts", text)).toEqual([
      expect.stringMatching(/^2:5 .* is not known\. The same holds for 2 more in this file\. /),
      expect.stringMatching(/^5:20 .*nothing in this file is seen to run the code that makes it\. Export or call/),
    ]);
  });

  test.each([
    ["values of another file", `import { p } from "./p.js";\nnew TmesVirusRule(eu, "b", p);\n`],
    ["a class of another file, with another name", `import { Mail } from "./mail.js";\nnew Mail(eu, "b");\n`],
    ["a function of another file", `import { add } from "./add.js";\nadd(eu, { enabled: true });\n`],
    ["a class that a caller gives", `export const f = (C: typeof TmesVirusRule) => new C(eu, "b", {});\n`],
    ["a scope that a caller gives", `export const f = (t) => new TmesVirusRule(t, "b", { enabled: true });\n`],
    ["a branch that is not taken", `const on = false;\nif (on) new TmesVirusRule(eu, "b", {});\n`],
    ["a recursion", `function f(n) { new TmesVirusRule(eu, String(n), {}); f(n + 1) }\nf(0);\n`],
    ["a type", `import type { TmesTenant as T } from "./sdk.js";\nexport const f = (t: T) => t;\n`],
  ])("is more than what is not known: %s", (_, text) => {
    expect(said("main.ts", program + text)).toEqual([]);
  });
});

describe("where tmes/unjudged is off", () => {
  const add = 'Add `"tmes/unjudged": "error"` to the rules in your ESLint configuration';
  const rules: Rules = { "tmes/virtual-analyzer-off": "error", "tmes/syslog-tls": "warn", "tmes/custom": "error" };
  const own = ["error tmes/custom", "error tmes/virtual-analyzer-off", "warn tmes/syslog-tls"];

  test.each([
    ["a configuration", "main.ts", program, "packs: [eu-pirvacy]\n"],
    ["a document", "a.yaml", yaml1.replace("tmes/v1", "tems/v1"), "packs: [all]\n"],
    ["a document in JSON", "a.json", json1.replace("tmes/v1", "tems/v1"), "packs: [all]\n"],
    ["a program", "main.ts", `${program}eval("x");`, "packs: [all]\n"],
  ])("each rule that is on reports it at its severity: %s", (_, name, text, config) => {
    configure(config);
    for (const off of [rules, { ...rules, "tmes/unjudged": "off" } satisfies Rules]) {
      const lines = said(name, text, { rules: off });
      expect(lines.map((line) => line.split(" ").slice(1, 3).join(" ")).sort()).toEqual(own);
      for (const line of lines) expect(line).toContain(add);
    }
  });

  test("also where a comment switches it off", () => {
    configure("packs: [eu-pirvacy]\n");
    const text = `/* eslint tmes/unjudged: "off" */\n${program}`;
    const lines = said("main.ts", text, { rules: { ...rules, "tmes/unjudged": "error" } });
    expect(lines).toHaveLength(3);
  });

  test("rules about the code report what they could not look at", () => {
    const authoring: Rules = { "tmes/no-secret": "error", "tmes/no-personal-data": "warn" };
    const lines = said("main.ts", `${program}eval("x");`, { rules: authoring });
    expect(lines).toEqual([
      expect.stringMatching(/^5:1 error tmes\/no-secret .*uses `eval`/),
      expect.stringMatching(/^5:1 warn tmes\/no-personal-data .*uses `eval`/),
    ]);
    configure("packs: [eu-pirvacy]\n");
    expect(said("main.ts", program, { rules: authoring })).toEqual([]);
  });

  test("on as a warning, it reports alone: no rule can know its severity", () => {
    configure("packs: [eu-pirvacy]\n");
    expect(said("main.ts", program, { rules: { ...rules, "tmes/unjudged": "warn" } })).toEqual([
      expect.stringMatching(/^1:1 warn tmes\/unjudged /),
    ]);
  });
});
