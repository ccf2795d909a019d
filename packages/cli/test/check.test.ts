import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadBundle } from "@tmes-as-code/policy/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compliant, config, violating } from "./documents.ts";
import { folderWith, spawnTmes, tmes } from "./run.ts";

const today = ["--today", "2026-11-24"];
const project = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  folderWith({ ".git/HEAD": "", "tmes.config.yaml": config, ...files });

/** A plan with nothing of ours. */
const foreignPlan = JSON.stringify({
  format_version: "1.2",
  terraform_version: "1.11.4",
  planned_values: {
    root_module: {
      resources: [{ address: "random_id.x", mode: "managed", type: "random_id", name: "x", values: {} }],
    },
  },
  resource_changes: [],
  complete: true,
  errored: false,
});

describe("check", () => {
  it("exits 0 where nothing fails, 1 at an error, and reads like its golden files", async () => {
    const cwd = project({ "good.yaml": compliant, "bad.yaml": violating });
    const good = await tmes(["check", "good.yaml", ...today], { cwd });
    expect(good).toMatchObject({ code: 0, stderr: "" });
    await expect(withoutDigests(good.stdout)).toMatchFileSnapshot("golden/check-good.txt");
    const bad = await tmes(["check", "bad.yaml", ...today], { cwd });
    expect(bad).toMatchObject({ code: 1, stderr: "" });
    await expect(withoutDigests(bad.stdout)).toMatchFileSnapshot("golden/check-bad.txt");
  });

  it("writes JSON that fits the published schema, with every verdict when asked", async () => {
    const require = createRequire(import.meta.url);
    const schema: unknown = JSON.parse(
      readFileSync(require.resolve("@tmes-as-code/policy/schema/report.schema.json"), "utf8"),
    );
    const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
    const cwd = project({ "bad.yaml": violating });
    for (const more of [[], ["--all-results"]]) {
      const { code, stdout } = await tmes(["check", "bad.yaml", "--format", "json", ...more, ...today], { cwd });
      const report = JSON.parse(stdout);
      expect(code).toBe(1);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      expect(report.results === undefined).toBe(more.length === 0);
      expect(report.today).toBe("2026-11-24");
    }
  });

  it("says the same from every folder, in every time zone and locale", async () => {
    const cwd = project({ "a/tenants/bad.yaml": violating, "b/x": "" });
    const here = await tmes(["check", "a/tenants/bad.yaml", ...today], { cwd });
    const there = await tmes(["check", "../a/tenants/bad.yaml", ...today], {
      cwd: join(cwd, "b"),
      env: { TZ: "America/Santiago", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    });
    expect(there).toEqual(here);
    expect(here.stdout).toContain("a/tenants/bad.yaml:");
  });

  it("counts what a rule looks at by its name alone as looked at", async () => {
    const rules = "packs: [security-floor]\nrules:\n  domain-covered: { severity: error }\n";
    const domain =
      "\n  - { kind: domain, name: example.com, settings: {} }\n  - { kind: dkim-signing, name: example.com, settings: {} }";
    const cwd = project({ "a.yaml": violating.trimEnd() + domain, "tmes.config.yaml": rules });
    const { stdout } = await tmes(["check", "a.yaml", "--format", "json", ...today], { cwd });
    expect(JSON.parse(stdout).coverage.unreadKinds).toEqual([{ kind: "dkim-signing", count: 1 }]);
  });

  it("reads standard input", async () => {
    const cwd = project({});
    const { code, stdout } = await tmes(["check", "-", ...today], { cwd, stdin: violating });
    expect(code).toBe(1);
    expect(stdout).toContain("standard input");
  });

  it("reads a folder's documents in order and leaves other files alone", async () => {
    const cwd = project({
      "tenants/b.yaml": compliant.replace("acme-eu", "acme-b"),
      "tenants/deep/a.json": JSON.stringify({
        apiVersion: "tmes/v1",
        tenant: { name: "acme-a", site: "jp" },
        items: [],
      }),
      "tenants/package.json": "{}",
      "tenants/node_modules/x/c.yaml": compliant,
    });
    const { stdout } = await tmes(["check", "tenants", "--format", "json", ...today], { cwd });
    const { inputs, notRead } = JSON.parse(stdout);
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(notRead).toEqual([
      { file: "tenants/node_modules", reason: "not entered: it holds files of others" },
      { file: "tenants/package.json", reason: "not ours" },
    ]);
    expect(inputs).toEqual([
      { file: "tenants/b.yaml", surface: "document", sha256 },
      { file: "tenants/deep/a.json", surface: "document", sha256 },
    ]);
  });

  it("names an empty file, and a tenant document under the name of another file", async () => {
    const cwd = project({
      "tenants/a.yaml": compliant,
      "tenants/b.txt": `\uFEFF# Of team b.\n---\n${compliant}`,
      "tenants/c.conf": JSON.stringify({ apiVersion: "tmes/v1", tenant: { name: "c" }, items: [] }, null, 2),
      "tenants/d.yaml": "",
      "tenants/e.yaml.bak": compliant,
      "tenants/README.md": `# Tenants\n\n\`\`\`yaml\n${compliant}\`\`\`\n`,
    });
    const { code, stdout } = await tmes(["check", "tenants", "--format", "json", ...today], { cwd });
    const other = "it begins as a tenant document, and its name is not that of a YAML or JSON file";
    expect(code).toBe(0);
    expect(JSON.parse(stdout).notRead).toEqual([
      { file: "tenants/b.txt", reason: other },
      { file: "tenants/c.conf", reason: other },
      { file: "tenants/d.yaml", reason: "it is empty" },
      { file: "tenants/e.yaml.bak", reason: "its name does not end as those of YAML and JSON files do" },
    ]);
  });

  it.skipIf(process.platform !== "linux")(
    "refuses a file whose name is not UTF-8, as one that cannot be read",
    async () => {
      const cwd = project({ "tenants/a.yaml": compliant });
      writeFileSync(
        Buffer.concat([Buffer.from(`${cwd}/tenants/b`), Buffer.from([0xff]), Buffer.from(".yaml")]),
        compliant,
      );
      const { code, stderr } = await tmes(["check", "tenants", ...today], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain("cannot be read: no such file or folder");
    },
  );

  it("reads what is named twice once", async () => {
    const cwd = project({ "good.yaml": compliant });
    const { code, stdout } = await tmes(["check", "good.yaml", "./good.yaml", "--format", "json", ...today], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).inputs).toHaveLength(1);
  });

  it("never passes where nothing was checked", async () => {
    const cwd = project({
      "none.json": foreignPlan,
    });
    const { code, stdout, stderr } = await tmes(["check", "none.json", ...today], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain("Nothing was checked");
    expect(stderr).toContain("error: none.json: no tenant in it, so nothing was checked.");
  });
});

describe("colour", () => {
  const escape = "\u001b[";
  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "0" }, [], false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, [], false],
    [{ FORCE_COLOR: "1" }, ["--no-color"], false],
  ])("with %j and %j: %s", async (env, args, expected) => {
    const cwd = project({ "bad.yaml": violating });
    const { stdout, stderr } = await tmes(["check", "bad.yaml", ...today, ...args], { cwd, env });
    expect(stdout.includes(escape)).toBe(expected);
    expect(stderr).toBe("");
    const wrong = await tmes(["check", "nowhere", ...args], { cwd, env });
    expect(wrong.stderr.includes(escape)).toBe(expected);
  });
});

describe("output", () => {
  it("goes to a file as a whole, and nothing to the terminal", async () => {
    const cwd = project({ "bad.yaml": violating, "report.txt": "old" });
    const printed = await tmes(["check", "bad.yaml", ...today], { cwd });
    const written = await tmes(["check", "bad.yaml", "--output", "report.txt", ...today], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    expect(written).toMatchObject({ code: 1, stdout: "" });
    expect(written.stderr).toContain("wrote report.txt (pretty).");
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).toBe(printed.stdout);
  });

  it("leaves an earlier report as it is when there is none", async () => {
    const cwd = project({ "bad.yaml": "apiVersion: tmes/v1\ntenant: {", "report.txt": "old" });
    expect(await tmes(["check", "bad.yaml", "--output", "report.txt"], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).toBe("old");
  });

  it("that cannot be written is one clear line, and leaves nothing behind", async () => {
    const cwd = project({ "bad.yaml": violating });
    const run = await tmes(["check", "bad.yaml", "--output", "no/such/report.txt", ...today], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(
      /^error: no\/such\/report\.txt: cannot be written: no such file or folder\.\n {2}help: .*\n$/,
    );
    expect(readdirSync(cwd).sort()).toEqual([".git", "bad.yaml", "tmes.config.yaml"]);
  });

  it("to a reader that has seen enough is not an error", async () => {
    const cwd = project({ "bad.yaml": violating });
    const child = spawnTmes(["check", "bad.yaml", ...today], { cwd });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});

describe("configuration", () => {
  it("is found upward from what is checked, and named in the report", async () => {
    const cwd = project({ "sub/x/bad.yaml": violating });
    const found = await tmes(["check", "bad.yaml", "--format", "json", ...today], { cwd: join(cwd, "sub/x") });
    expect(JSON.parse(found.stdout).configurations).toMatchObject([
      { file: "tmes.config.yaml", packs: ["eu-privacy"], off: expect.arrayContaining(["syslog-tls"]) },
    ]);
    const named = ["--config", "tmes.config.yaml"];
    const other = await tmes(["check", "sub/x/bad.yaml", "--format", "json", ...named, ...today], { cwd });
    expect(JSON.parse(other.stdout).configurations).toEqual(JSON.parse(found.stdout).configurations);
  });

  it("is the nearest from here for what lies elsewhere", async () => {
    const cwd = project({});
    const away = folderWith({ "bad.yaml": violating });
    const { stdout } = await tmes(["check", join(away, "bad.yaml"), "--format", "json", ...today], { cwd });
    const here = await tmes(["check", "-", "--format", "json", ...today], { cwd, stdin: violating });
    expect(JSON.parse(stdout).configurations).toEqual(JSON.parse(here.stdout).configurations);
  });

  it.each([
    ["packs: [eu-privcy]\n", [], "error: tmes.config.yaml:1:9: unknown pack `eu-privcy` (did you mean `eu-privacy`?)."],
    ["pack: [all]\n", [], "error: tmes.config.yaml:1:7: unknown key `pack` (did you mean `packs`?)."],
    [
      "packs: [all]\n",
      ["--pack", "all"],
      "error: --pack cannot be used, because there is the configuration tmes.config.yaml.",
    ],
    [
      "packs: [all]\nbundles: [./nowhere]\n",
      [],
      "error: tmes.config.yaml:2:11: The bundle in ./nowhere cannot be read: policy.wasm is missing or unreadable.",
    ],
    [
      `packs: [all]\nbundles:\n  - { from: "@tmes-as-code/policies", digest: ${"a".repeat(64)} }\n`,
      [],
      `error: tmes.config.yaml:3:47: bundle \`@tmes-as-code/policies\` is another one: its digest is ${loadBundle().digest}.`,
    ],
    ["packs: [all]\n", ["--config", "nowhere.yaml"], "error: nowhere.yaml: cannot be read: no such file or folder."],
  ])("%j with %j is refused", async (text, args, message) => {
    const cwd = project({ "tmes.config.yaml": text, "good.yaml": compliant });
    const { code, stdout, stderr } = await tmes(["check", "good.yaml", ...args], { cwd });
    expect({ code, stdout, error: stderr.split("\n")[0] }).toEqual({ code: 2, stdout: "", error: message });
  });

  it("of a project counts for it alone, and the report has both", async () => {
    const cwd = project({
      "tmes.config.yaml": `projects: [apac]\n${config}`,
      "apac/tmes.config.yaml": config.replace("rules:", "rules:\n  virtual-analyzer-off: { severity: warn }"),
      "apac/bad.yaml": violating.replace("acme-eu", "acme-jp"),
      "emea/bad.yaml": violating,
    });
    const { code, stdout } = await tmes(["check", ".", "--format", "json", ...today], { cwd });
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.configurations).toMatchObject([
      { file: "apac/tmes.config.yaml", lowered: [{ rule: "virtual-analyzer-off" }] },
      { file: "tmes.config.yaml", lowered: [] },
    ]);
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(report.inputs).toEqual([
      { file: "apac/bad.yaml", surface: "document", sha256, configuration: 0 },
      { file: "emea/bad.yaml", surface: "document", sha256, configuration: 1 },
    ]);
    expect(report.tenants).toMatchObject([
      { name: "acme-eu", configuration: 1, errors: 1 },
      { name: "acme-jp", configuration: 0, errors: 0, warnings: 1 },
    ]);
    const apac = await tmes(["check", "apac", "--format", "json", ...today], { cwd });
    expect(apac.code).toBe(0);
    expect(JSON.parse(apac.stdout).configurations).toMatchObject([{ file: "apac/tmes.config.yaml" }]);
  });

  it("of several the exit code is the worst, and one that judges nothing is not hidden by the others", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      "a/tmes.config.yaml": config,
      "a/good.yaml": compliant,
      "b/tmes.config.yaml": config,
      "b/none.json": foreignPlan,
    });
    const { code, stdout, stderr } = await tmes(["check", "a/good.yaml", "b/none.json", ...today], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain("Configuration: a/tmes.config.yaml, pack eu-privacy.");
    expect(stdout).toContain("Configuration: b/tmes.config.yaml, pack eu-privacy.");
    expect(stderr).toContain("error: b/none.json: no tenant in it, so nothing was checked.");
  });

  it("must be one for all of a tenant", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      "a/tmes.config.yaml": config,
      "a/good.yaml": compliant,
      "b/tmes.config.yaml": config,
      "b/good.yaml": compliant,
    });
    const { code, stdout, stderr } = await tmes(["check", ".", ...today], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      'error: inputs of a/tmes.config.yaml and of b/tmes.config.yaml: both have tenant "acme-eu".',
    );
  });

  it.each([
    [
      "sub/tmes.config.yaml",
      config,
      "sub/tmes.config.yaml: tmes.config.yaml is above it and does not list it as a project.",
    ],
    ["sub/tmes.config.yml", config, "sub/tmes.config.yml: a configuration is called tmes.config.yaml."],
  ])("below what is checked: %s is refused, also where nothing is below it", async (name, text, message) => {
    const cwd = project({ [name]: text, "good.yaml": compliant });
    const { code, stdout, stderr } = await tmes(["check", "."], { cwd });
    expect({ code, stdout, error: stderr.split("\n")[0] }).toEqual({ code: 2, stdout: "", error: `error: ${message}` });
  });

  it("outside of a repository is looked for up to --root", async () => {
    const cwd = folderWith({ "tmes.config.yaml": config, "a/bad.yaml": violating });
    const run = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await tmes(["check", "bad.yaml", "--format", "json", ...args, ...today], {
        cwd: join(cwd, "a"),
      });
      return JSON.parse(stdout).configurations[0].file;
    };
    expect(await run()).toBeUndefined();
    expect(await run("--root", "..")).toBe("tmes.config.yaml");
  });

  it("without one, outside of a repository too, is the pack eu-privacy", async () => {
    const cwd = folderWith({ "bad.yaml": violating });
    const { code, stdout } = await tmes(["check", "bad.yaml", "--format", "json", ...today], { cwd });
    const named = await tmes(["check", "bad.yaml", "--pack", "eu-privacy", "--format", "json", ...today], { cwd });
    expect(code).toBe(1);
    expect(named.stdout).toBe(stdout);
    expect(JSON.parse(stdout).configurations[0]).not.toHaveProperty("file");
  });

  it("without one, packs are named by hand", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "bad.yaml": violating });
    const { code } = await tmes(["check", "bad.yaml", "--pack", "all", "--format", "json", ...today], { cwd });
    expect(code).toBe(1);
  });
});

/** Digests change with every rule; what a person reads does not. */
function withoutDigests(text: string): string {
  return text.replaceAll(/bundle [0-9a-f]{12}/g, "bundle <revision>");
}
