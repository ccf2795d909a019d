/** `tmes init`: what it writes passes, and passes only for what its baseline covers. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { versions } from "../src/start/versions.ts";
import { kinds, validateDocument } from "@tmes-as-code/catalog";
import { completeItem, hclItem, stubName, typescriptItem, yamlItem } from "@tmes-as-code/policy";
import { folderWith, tmes } from "./run.ts";

const files = [
  ...[".gitignore", "README.md", "cdktf.json", "eslint.config.mjs", "main.ts", "package.json"],
  ...["tmes.baseline.yaml", "tmes.config.yaml", "tsconfig.json"],
];
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const read = (...path: readonly string[]): string => readFileSync(join(repository, ...path), "utf8");

describe("init", () => {
  it("writes a project, says what it took for granted and what next", async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await tmes(["init", "mail", "--site", "uk"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(join(cwd, "mail")).sort()).toEqual(files);
    expect(stdout).toContain(
      "By default: --language typescript --cdk cdktf --tenant acme --edition standard --data-subjects DE",
    );
    expect(stdout).toMatch(/\d+ settings of tenant acme are not confirmed at the console yet\./);
    expect(stdout).toMatch(/cd mail\n +npm install\n +npm run check/);
  });

  it("overwrites nothing, and then writes nothing", async () => {
    const cwd = folderWith({ "main.ts": "mine" });
    const { code, stdout, stderr } = await tmes(["init"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("there is already main.ts; nothing was written.");
    expect(readdirSync(cwd)).toEqual(["main.ts"]);
    expect(readFileSync(join(cwd, "main.ts"), "utf8")).toBe("mine");
  });

  it("keeps what a new repository often has, and says what git is to ignore", async () => {
    const cwd = folderWith({ ".gitignore": "mine", "README.md": "mine" });
    const { code, stdout } = await tmes(["init", "--language", "hcl"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("Kept .gitignore and README.md. Ignore in git: node_modules/, .terraform/,");
    for (const name of [".gitignore", "README.md"]) expect(readFileSync(join(cwd, name), "utf8")).toBe("mine");
    expect((await tmes(["init", "--tenant", "other"], { cwd })).stderr).toContain(
      "there is already package.json, tmes.config.yaml, tmes.baseline.yaml; nothing was written.",
    );
  });

  it("says what a configuration above it has to list", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "tmes.config.yaml": "packs: [strict]\n" });
    const { code, stderr } = await tmes(["init", "teams/mail", "--language", "yaml"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "note: teams/mail/tmes.config.yaml: tmes.config.yaml is above it and does not list it as a project. " +
        "Write `projects: [teams/mail]` into tmes.config.yaml, or keep only one of the two.\n",
    });
  });

  it("prints a command that a shell can run, whatever the folder is called", async () => {
    const cwd = folderWith({});
    const { stdout } = await tmes(["init", "Our mail/Übersicht", "--language", "yaml"], { cwd });
    expect(stdout).toContain('  cd "Our mail/Übersicht"\n');
  });

  it.each([
    ["--pack", "stricter", "pack: expected one of"],
    ["--data-subjects", "Germany", "expected country codes such as DE,FR"],
    ["--tenant", "../acme", "the tenant's name also names files"],
    ["--language", "java", "typescript, yaml, hcl"],
  ])("refuses %s %s", async (option, value, message) => {
    const cwd = folderWith({});
    const { code, stderr } = await tmes(["init", option, value], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("starts with the versions of this workspace", () => {
    const root = JSON.parse(read("package.json")).devDependencies;
    const { cdktf, constructs } = JSON.parse(read("examples/start/package.json")).dependencies;
    const { cdktn } = JSON.parse(read("packages/constructs/package.json")).devDependencies;
    const { "@types/node": types, eslint, tsx, typescript, "typescript-eslint": parser } = root;
    expect(versions).toEqual({
      ...{ cdktf, cdktn, constructs, "@types/node": types, eslint, tsx, typescript, "typescript-eslint": parser },
    });
  });
});

describe("the comments of a starter", () => {
  it.each([
    ["yaml", "tenants/acme.yaml", "#"],
    ["hcl", "main.tf", "#"],
    ["typescript", "main.ts", "//"],
  ])("explain each setting once, and name it where it comes again: %s", async (language, file, sign) => {
    const cwd = folderWith({});
    await tmes(["init", "--language", language, "--edition", "advanced"], { cwd });
    const text = readFileSync(join(cwd, file), "utf8");
    const rules = text.split("Organization: ").length - 1;
    expect(rules).toBeGreaterThan(10);
    expect(text.match(/"Graymail": Looks for/g)).toHaveLength(1);
    expect(text.match(new RegExp(`${sign} "Graymail"\\n`, "g"))).toHaveLength(3);
  });
});

describe("a starter of documents", () => {
  const start = async (...options: readonly string[]): Promise<string> => {
    const cwd = folderWith({});
    const { code } = await tmes(["init", "--language", "yaml", "--pack", "strict", ...options], { cwd });
    expect(code).toBe(0);
    return cwd;
  };

  it.each(["standard", "advanced", "cegp"])("passes, and says what is not confirmed: %s", async (edition) => {
    const cwd = await start("--edition", edition);
    const { code, stdout, stderr } = await tmes(["check", "tenants", "--format", "json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { findings, coverage } = JSON.parse(stdout);
    expect(findings.filter(({ status }: { status: string }) => status !== "baseline")).toEqual([]);
    expect(coverage.unconfirmed).toBeGreaterThan(30);
  });

  it("fails without its baseline", async () => {
    const cwd = await start();
    const covered = await tmes(["check", "tenants"], { cwd });
    expect(covered.code).toBe(0);
    expect(covered.stdout).toMatch(/ \d+ settings are not confirmed at the console yet\.\n$/);
    rmSync(join(cwd, "tmes.baseline.yaml"));
    const { code, stdout } = await tmes(["check", "tenants", "--format", "json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).coverage.verdicts.undetermined).toBeGreaterThan(10);
    // Only the last line counts their settings, so that no two numbers differ.
    const pretty = (await tmes(["check", "tenants"], { cwd })).stdout;
    expect(pretty).toMatch(/Not confirmed at the console: \d+ objects\.$/m);
    expect(pretty).toMatch(/^ {2}They decide \d+ rules?\. Compare each object/m);
  });

  it("fails once an item is deleted: the baseline covers what is declared and not confirmed", async () => {
    const cwd = await start("--edition", "advanced");
    const file = join(cwd, "tenants/acme.yaml");
    const text = readFileSync(file, "utf8");
    const without = text.replace(/^ {2}- kind: virus-rule\n(?: {4}.*\n)+/m, "");
    expect(without).not.toBe(text);
    writeFileSync(file, without);
    expect((await tmes(["check", "tenants"], { cwd })).code).toBe(1);
  });

  it("fails for a value that breaks a rule, confirmed or not", async () => {
    const cwd = await start("--edition", "advanced");
    const file = join(cwd, "tenants/acme.yaml");
    const text = readFileSync(file, "utf8");
    const bad = text.replace(
      /(kind: virus-rule\n(?:(?!kind:)[^])*?virtualAnalyzer:\n(?: +#.*\n)* +enabled: )false/,
      "$1true\n        macroFiles: false",
    );
    expect(bad).not.toBe(text);
    for (const own of [bad, bad.replaceAll(/ +unconfirmed: true\n/g, "")]) {
      writeFileSync(file, own);
      const { code, stdout } = await tmes(["check", "tenants", "--format", "json"], { cwd });
      expect(code).toBe(1);
      const failing = JSON.parse(stdout).findings.filter(
        ({ rule, verdict }: { rule: string; verdict: string }) => rule === "virtual-analyzer-off" && verdict === "fail",
      );
      expect(failing).toMatchObject([{ status: "open", actual: { value: true }, expected: { equals: false } }]);
    }
  });
});

describe("a pack that is added later", () => {
  const keysIn = (text: string): readonly string[] =>
    (parse(text) as { readonly items: readonly { readonly kind: string; readonly name: string }[] }).items
      .map(({ kind, name }) => `${kind} ${name}`)
      .sort();
  const projectOf = async (...packs: readonly string[]): Promise<string> => {
    const cwd = folderWith({});
    const chosen = packs.flatMap((pack) => ["--pack", pack]);
    expect((await tmes(["init", "--language", "yaml", ...chosen], { cwd })).code).toBe(0);
    return cwd;
  };

  it("gets the stubs that a new project with it has, and passes with a longer baseline", async () => {
    const cwd = await projectOf("eu-privacy");
    const config = join(cwd, "tmes.config.yaml");
    writeFileSync(config, readFileSync(config, "utf8").replace("  - eu-privacy", "  - eu-privacy\n  - strict"));
    expect((await tmes(["check", "tenants"], { cwd })).code).toBe(1);
    const file = join(cwd, "tenants/acme.yaml");
    const { code, stdout, stderr } = await tmes(["init", "--missing", "tenants/acme.yaml"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: \d+ objects are not declared, 7 declared objects are incomplete/);
    const declared = readFileSync(file, "utf8");
    writeFileSync(file, `${declared}${stdout}`);
    const whole = await projectOf("eu-privacy", "strict");
    expect(keysIn(readFileSync(file, "utf8"))).toEqual(keysIn(readFileSync(join(whole, "tenants/acme.yaml"), "utf8")));
    // What declared objects lack is a comment.
    const commented = [...stdout.matchAll(/^# Add to (\S+)/gm)].map(([, kind]) => kind);
    expect(new Set(commented)).toEqual(new Set(["virus-rule", "spam-rule"]));
    const expires = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    const decision = ["--reason", "Not confirmed yet.", "--owner", "@example/mail", "--expires", expires];
    expect((await tmes(["baseline", "tenants", "--add", ...decision], { cwd })).code).toBe(0);
    const checked = await tmes(["check", "tenants"], { cwd });
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(/ settings are not confirmed at\s+the console yet\.\n$/);
  });

  it("gets no stubs where nothing is missing, in the language of the input", async () => {
    const cwd = await projectOf("eu-privacy");
    const nothing = await tmes(["init", "--missing", "tenants/acme.yaml"], { cwd });
    expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 0, stdout: "" });
    writeFileSync(join(cwd, "tmes.config.yaml"), "packs: [strict]\n");
    const { stdout } = await tmes(["init", "--missing", "tenants/acme.yaml", "--language", "hcl"], { cwd });
    expect(stdout).toContain('resource "terraform_data" "');
    expect(stdout).not.toMatch(/^ *- kind:/m);
  });

  it("needs one tenant", async () => {
    const cwd = await projectOf("eu-privacy");
    const text = readFileSync(join(cwd, "tenants/acme.yaml"), "utf8");
    writeFileSync(join(cwd, "tenants/other.yaml"), text.replace("name: acme", "name: other"));
    const { code, stdout, stderr } = await tmes(["init", "--missing", "tenants"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("tenants: expected one tenant, found 2.");
  });
});

describe("the schemas of a starter", () => {
  const headers = (cwd: string): readonly string[] =>
    ["tmes.config.yaml", "tenants/acme.yaml"].map((name) => {
      const [, path = ""] = /\$schema=(.*)\n/.exec(readFileSync(join(cwd, name), "utf8")) ?? [];
      return join(name, "..", path);
    });

  it.each([
    ["Yarn, which has no node_modules", ".", ["--package-manager", "yarn"]],
    ["a workspace of npm, which has them at its root", "packages/mail", []],
  ])("are copied for %s", async (_, folder, options) => {
    const cwd = folderWith({ "package.json": '{ "workspaces": ["packages/*"] }' });
    if (folder === ".") rmSync(join(cwd, "package.json"));
    expect((await tmes(["init", folder, "--language", "yaml", ...options], { cwd })).code).toBe(0);
    const project = join(cwd, folder);
    expect(headers(project)).toEqual(["schema/config.schema.json", "schema/tenant-document.schema.json"]);
    for (const file of headers(project)) {
      const name = file.replace(/^schema\/(.*)\.schema\.json$/, "$1");
      expect(readFileSync(join(project, file), "utf8")).toBe((await tmes(["schema", name])).stdout);
    }
    expect(readFileSync(join(project, "README.md"), "utf8")).toContain(
      "tmes schema config > schema/config.schema.json",
    );
  });

  it("are those of the packages in a workspace of pnpm, which keeps its own file", async () => {
    const cwd = folderWith({ "pnpm-workspace.yaml": "packages: [packages/*]\n" });
    const args = ["init", "packages/mail", "--language", "yaml", "--package-manager", "pnpm"];
    const { code, stderr } = await tmes(args, { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("`allowBuilds: { core-js: false, esbuild: false }`");
    expect(readdirSync(join(cwd, "packages/mail"))).not.toContain("pnpm-workspace.yaml");
    expect(headers(join(cwd, "packages/mail"))[0]).toMatch(/^node_modules/);
  });

  it("are those of the packages elsewhere", async () => {
    const cwd = folderWith({});
    await tmes(["init", "--language", "yaml"], { cwd });
    const files = headers(cwd);
    expect(files.map((file) => file.replace("node_modules/@tmes-as-code", "packages"))).toEqual([
      "packages/policy/schema/config.schema.json",
      "packages/catalog/schema/tenant-document.schema.json",
    ]);
    for (const file of files) read(file.replace("node_modules/@tmes-as-code", "packages"));
  });
});

describe("the pipeline of a starter", () => {
  const of = async (language: string, ci: string, manager: string): Promise<string> => {
    const cwd = folderWith({});
    const { code } = await tmes(["init", "--language", language, "--ci", ci, "--package-manager", manager], { cwd });
    expect(code).toBe(0);
    const [path = ""] = [".github/workflows/tmes.yml", ".gitlab-ci.yml", "azure-pipelines.yml"].filter((file) =>
      existsSync(join(cwd, file)),
    );
    const text = readFileSync(join(cwd, path), "utf8");
    expect(() => parse(text) as unknown).not.toThrow();
    return text;
  };

  it.each([
    ["github", "npm"],
    ["gitlab", "pnpm"],
    ["azure", "yarn"],
  ])("%s with %s: installs and checks, with a plan before it where the tenant is in HCL", async (ci, manager) => {
    const steps = [
      "terraform plan",
      "terraform show -json tfplan > plan.json",
      `${manager} install`,
      `${manager} run check`,
    ];
    for (const [language, expected] of [
      ["yaml", steps.slice(2)],
      ["hcl", steps],
    ] as const) {
      const text = await of(language, ci, manager);
      const found = steps.filter((step) => text.includes(step)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
      expect(found).toEqual(expected);
    }
  });
});

describe("a starter in TypeScript", () => {
  it("type-checks, synthesises, and is judged as its document is", async () => {
    const cwd = folderWith({});
    await tmes(["init", "--pack", "strict"], { cwd });
    link(cwd, "@tmes-as-code/constructs", "packages/constructs");
    for (const name of ["cdktf", "constructs"]) link(cwd, name, `packages/constructs/node_modules/${name}`);
    for (const name of ["tsx", "typescript", "@types/node"]) link(cwd, name, `node_modules/${name}`);
    const node = (...args: readonly string[]) => promisify(execFile)(process.execPath, args, { cwd });
    const condition = "@tmes-as-code/source";
    writeFileSync(
      join(cwd, "tsconfig.test.json"),
      JSON.stringify({
        extends: "./tsconfig.json",
        compilerOptions: { customConditions: [condition], allowImportingTsExtensions: true, lib: ["ES2023"] },
      }),
    );
    await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json");
    await node("--import", "tsx", `--conditions=${condition}`, "main.ts");
    // The output does not depend on where the project is.
    expect(readFileSync(join(cwd, "cdktf.out/stacks/mail/cdk.tf.json"), "utf8")).not.toContain(cwd);
    const { code, stdout, stderr } = await tmes(["check", "cdktf.out", "--format", "json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { coverage, findings } = JSON.parse(stdout);
    const documents = folderWith({});
    await tmes(["init", "--language", "yaml", "--pack", "strict"], { cwd: documents });
    const other = JSON.parse((await tmes(["check", "tenants", "--format", "json"], { cwd: documents })).stdout);
    expect({ ...coverage, unread: [] }).toEqual({ ...other.coverage, unread: [] });
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();
    expect(ids(findings)).toEqual(ids(other.findings));
  }, 120_000);
});

describe("a stub", () => {
  it.each(kinds.filter(({ id }) => id !== "tenant"))("of $id is complete and valid", async (kind) => {
    const item = completeItem(kind, stubName(kind));
    expect(validateDocument({ apiVersion: "tmes/v1", tenant: { name: "acme" }, items: [item] })).toEqual([]);
    const text = [yamlItem(item), hclItem(item, "acme"), typescriptItem(item)].map((lines) => lines.join("\n"));
    await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot(`golden/stubs/${kind.id}.txt`);
  });
});

/** What `npm install` would put there. */
function link(folder: string, name: string, path: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(join(place, ".."), { recursive: true });
  symlinkSync(join(repository, path), place, "dir");
}
