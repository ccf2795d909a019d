/** Command, synth and editor find the same configuration, or refuse with the same words. */
import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { ConfigError } from "@tmes-as-code/policy";
import { TerraformStack } from "cdktf";
import { Linter } from "eslint";
import plugin from "eslint-plugin-tmes";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parser } from "typescript-eslint";
import { check, filesWith, programOf, synthesise } from "./support/surfaces.ts";

const rule = "virtual-analyzer-off";
const strict = "packs: [eu-privacy]\n";
const lax = `packs: [eu-privacy]\nrules:\n  ${rule}: { severity: off }\n`;

interface Layout {
  readonly files: Readonly<Record<string, string>>;
  /** Links to folders, by their names. */
  readonly links?: Readonly<Record<string, string>>;
  /** The folder of the inputs. */
  readonly at: string;
  readonly cwd?: string;
  /** Whether the rule that the inputs break is on; or what is wrong. */
  readonly is: "on" | "off" | RegExp;
}

const git = { ".git/HEAD": "" };

const layouts: Readonly<Record<string, Layout>> = {
  "one above": { files: { ...git, "tmes.config.yaml": lax }, at: "a/b", is: "off" },
  "none: the default": { files: git, at: "a", is: "on" },
  "a wrong name": {
    files: { ...git, "tmes.config.yml": lax },
    at: "a",
    is: /tmes\.config\.yml: a configuration is called/,
  },
  "another case": {
    files: { ...git, "a/TMES.config.yaml": lax },
    at: "a",
    is: /TMES\.config\.yaml: a configuration is/,
  },
  "one below another": {
    files: { ...git, "tmes.config.yaml": strict, "a/tmes.config.yaml": lax },
    at: "a",
    is: /a\/tmes\.config\.yaml: tmes\.config\.yaml is above it and does not list it as a project/,
  },
  "a project": {
    files: { ...git, "tmes.config.yaml": "projects: [a]\n", "a/tmes.config.yaml": lax },
    at: "a/b",
    is: "off",
  },
  "a project below its floor": {
    files: { ...git, "tmes.config.yaml": "projects: [a]\nfloor: [eu-privacy]\n", "a/tmes.config.yaml": lax },
    at: "a",
    is: /a\/tmes\.config\.yaml:3:\d+: rule `virtual-analyzer-off` is off here, and tmes\.config\.yaml demands/,
  },
  "in node_modules": {
    files: { ...git, "tmes.config.yaml": strict, "node_modules/x/tmes.config.yaml": lax },
    at: "node_modules/x",
    is: "on",
  },
  "without a repository, up to the current folder": { files: { "tmes.config.yaml": lax }, at: "a", is: "off" },
  "without a repository, above the current folder": { files: { "tmes.config.yaml": lax }, at: "a", cwd: "a", is: "on" },
  "through a link": {
    files: { ...git, "real/tmes.config.yaml": lax, "real/b/x": "" },
    links: { link: "real/b" },
    at: "link",
    is: "off",
  },
};

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(layouts))("%s", (_, { files, links = {}, at, cwd = ".", is }) => {
  const layout = (): { folder: string; here: string } => {
    const root = realpathSync(filesWith(files));
    for (const [name, target] of Object.entries(links)) symlinkSync(join(root, target), join(root, name));
    const folder = join(root, at);
    mkdirSync(folder, { recursive: true });
    const here = join(root, cwd);
    vi.spyOn(process, "cwd").mockReturnValue(here);
    return { folder, here };
  };

  test("tmes check", { timeout: 60_000 }, () => {
    const { folder, here } = layout();
    const file = filesWith({ "acme.yaml": document }, folder);
    const { code, text } = check(here, join(file, "acme.yaml"));
    if (is instanceof RegExp) expect([code, text]).toEqual([2, expect.stringMatching(is)]);
    else expect(text.includes(`${rule}@`)).toBe(is === "on");
  });

  test("synth", () => {
    const { folder } = layout();
    const findings = (): readonly string[] =>
      synthesise(folder, (app) => {
        const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
          ...{ name: "acme", site: "eu", edition: "advanced", dataSubjects: ["DE"] },
        });
        new TmesVirusRule(tenant, "all", settings);
      });
    if (is instanceof RegExp) expect(errorOf(findings)).toMatch(is);
    else expect(findings().includes(rule)).toBe(is === "on");
  });

  test("ESLint", () => {
    const { folder, here } = layout();
    const linter = new Linter({ configType: "flat", cwd: here });
    const config = { files: ["**/*.ts"], languageOptions: { parser }, plugins: { tmes: plugin } };
    const messages = linter.verify(program, [{ ...config, rules: { [`tmes/${rule}`]: "error" } }], {
      filename: join(folder, "main.ts"),
    });
    if (is instanceof RegExp) expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(is)]);
    else expect(messages.length > 0).toBe(is === "on");
  });
});

const settings = {
  ...({ direction: "inbound", enabled: true, level: "organization" } as const),
  predictiveMachineLearning: { enabled: false },
  virtualAnalyzer: { enabled: true, macroFiles: false },
} as const;

const document = `apiVersion: tmes/v1
tenant: { name: acme, site: eu, edition: advanced, dataSubjects: [DE] }
items:
  - kind: virus-rule
    name: all
    settings: ${JSON.stringify(settings)}
`;

const program = programOf(settings);

/** What an error says, with its place as the command shows it. */
function errorOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { file, line, column, message } = error;
    return `${[file, line, column].filter((part) => part !== undefined).join(":")}: ${message}`;
  }
  return "no error";
}
