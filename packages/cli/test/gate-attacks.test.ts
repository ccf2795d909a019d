/**
 * Changes that try to get past the gate, and harmless ones. Every hostile change declares something that fails by the base's
 * policy, hides something that the base had, or makes it unreadable: none passes, whatever it does to the policy.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeTinyBundle } from "@tmes-as-code/testing/bundles";
import { git, pullRequest, type Files } from "@tmes-as-code/testing/pull-request";
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compliant, config, exceptionFor, violating } from "./documents.ts";
import { folderWith, tmes, type Run } from "./run.ts";

/** A pull request. */
interface Change {
  /** What it is merged into, besides a policy and a compliant tenant. */
  readonly base?: Files;
  readonly head?: Files;
  /** What a text cannot say: links and submodules of the base, then of the head. */
  readonly prepare?: (cwd: string) => void;
  readonly edit?: (cwd: string) => void;
  /** What is judged, and how. */
  readonly args?: readonly string[];
}

/** Part of what the gate says. */
type Says = string;

const start: Files = { "tmes.config.yaml": config, "tenants/acme.yaml": compliant };
const bad = violating.replace("acme-eu", "acme-two");
const good = compliant.replace("acme-eu", "acme-two");
const off = config.replace("rules:\n", "rules:\n  virtual-analyzer-off: { severity: off }\n");
const byBase = "by the policy of the base";

function link(path: string, target: string): (cwd: string) => void {
  return (cwd) => {
    rmSync(join(cwd, path), { recursive: true, force: true });
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    symlinkSync(target, join(cwd, path));
  };
}

function bytes(path: string, content: string | Uint8Array): (cwd: string) => void {
  return (cwd) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  };
}

function submodule(path: string): (cwd: string) => void {
  return (cwd) => {
    const other = pullRequest({ "x.yaml": bad }, {});
    // As `git submodule add` does, which is a script and needs more than git.
    git(cwd, "clone", other, path);
    git(cwd, "config", "--file=.gitmodules", `submodule.${path}.path`, path);
    git(cwd, "config", "--file=.gitmodules", `submodule.${path}.url`, other);
  };
}

/** A bundle whose one rule forbids a name. */
function bundle(name: string): string {
  const info = {
    ...{ kinds: ["virus-rule"], parameters: {} },
    reads: [{ path: "item.name", applies: false, finding: true }],
  };
  const rego = `applies := true
finding contains {"path": ["item", "name"], "expected": {"manual": "Another name."}} if input.item.name == "${name}"`;
  return writeTinyBundle({
    rules: { "no-such-name": { rego, info } },
    packs: { acme: { rules: { "no-such-name": {} } } },
  });
}

function copied(path: string, from: string): (cwd: string) => void {
  return (cwd) => {
    rmSync(join(cwd, path), { recursive: true, force: true });
    cpSync(from, join(cwd, path), { recursive: true });
  };
}

function inOrder(...steps: readonly ((cwd: string) => void)[]): (cwd: string) => void {
  return (cwd) => {
    for (const step of steps) step(cwd);
  };
}

const byBundle = 'packs: [acme]\nbundles: ["./rules"]\n';

/** Routes that need a defence of their own. */
const routes: Readonly<Record<string, () => readonly [Change, Says]>> = {
  "a document called as a baseline": () => [
    { head: { "tenants/tmes.baseline.yaml": bad, "tmes.config.yaml": off } },
    "tenants/tmes.baseline.yaml: it is a tenant document with the name of a part of the policy",
  ],
  "a link over another link": () => [
    { head: { "a.yaml": bad }, edit: inOrder(link("b.yaml", "a.yaml"), link("tenants/new.yaml", "../b.yaml")) },
    byBase,
  ],
  "a link to the root": () => [{ head: { "more/a.yaml": bad }, edit: link("tenants/all", "..") }, byBase],
  "a link out of the repository": () => [
    { edit: link("tenants/new.yaml", "../../elsewhere.yaml") },
    "The gate cannot read it: the link leads out of the repository",
  ],
  "a link in a second path": () => [
    {
      head: { "hidden/x.yaml": bad },
      edit: link("more/x.yaml", "../hidden/x.yaml"),
      args: ["tenants", "more"],
    },
    byBase,
  ],
  "a link to a folder as the second path": () => [
    { head: { "hidden/x.yaml": bad }, edit: link("more", "hidden"), args: ["tenants", "more"] },
    byBase,
  ],
  "a link out of the repository as the second path": () => [
    { edit: link("more", "../elsewhere"), args: ["tenants", "more"] },
    "The gate cannot read it: the link leads out of the repository",
  ],
  "a tag with the name of the base": () => [
    {
      head: { "tenants/acme.yaml": violating, "tmes.config.yaml": off },
      edit: (cwd) => {
        git(cwd, "tag", "origin/main");
      },
    },
    "origin/main: it may be refs/remotes/origin/main or refs/tags/origin/main",
  ],
  "Terraform code in place of the document": () => [
    {
      head: {
        "tenants/main.tf": 'resource "terraform_data" "x" {\n  input = { tmes = "virus-rule/v1" }\n}\n',
      },
    },
    "tenants/main.tf: it is Terraform code that declares tenant settings",
  ],
  "a submodule": () => [{ edit: submodule("tenants/sub") }, "The gate cannot read it: it is a submodule"],
  "another commit of a submodule": () => [
    {
      prepare: submodule("tenants/sub"),
      edit: (cwd) => {
        git(join(cwd, "tenants/sub"), "commit", "--allow-empty", "--message=Other");
      },
    },
    "The gate cannot read it: it is a submodule",
  ],
  "documents in a folder that becomes a bundle": () => [
    {
      head: { "tmes.config.yaml": `${off}bundles: ["./tenants/rules"]\n` },
      edit: inOrder(copied("tenants/rules", bundle("Bad")), bytes("tenants/rules/x.yaml", bad)),
    },
    byBase,
  ],
  "documents in the folder of a bundle": () => [
    {
      base: { "tmes.config.yaml": `${config}bundles: ["./tenants/rules"]\n` },
      prepare: copied("tenants/rules", bundle("Bad")),
      head: { "tmes.config.yaml": `${off}bundles: ["./tenants/rules"]\n`, "tenants/rules/x.yaml": bad },
    },
    byBase,
  ],
  "other contents behind the link that is a bundle": () => [
    {
      base: { "tmes.config.yaml": byBundle },
      prepare: inOrder(copied("real", bundle("Organization: Virus")), link("rules", "real")),
      edit: copied("real", bundle("None")),
      args: ["."],
    },
    "rules/policy.wasm is not a file of that revision",
  ],
  "a package.json with the name of the package of the rules": () => {
    const installed = folderWith({
      "node_modules/@acme/r/package.json": '{"name":"@acme/r","exports":{"./bundle/*":"./bundle/*"}}',
    });
    cpSync(bundle("Organization: Virus"), join(installed, "node_modules/@acme/r/bundle"), { recursive: true });
    return [
      {
        base: { "tmes.config.yaml": 'packs: [acme]\nbundles: ["@acme/r"]\n' },
        head: { "package.json": '{"name":"@acme/r","exports":{"./bundle/*":"./evil/*"}}' },
        edit: copied("evil", bundle("None")),
        args: [".", "--packages", installed],
      },
      byBase,
    ];
  },
  "a tenant moved to a project with a weaker configuration": () => [
    {
      base: {
        "tmes.config.yaml": `${config}projects: [lax]\n`,
        "lax/tmes.config.yaml": off,
        "lax/two.yaml": good,
      },
      head: { "tenants/acme.yaml": undefined, "lax/acme.yaml": violating },
      args: ["."],
    },
    "Would judge tenant acme-eu by lax/tmes.config.yaml instead of tmes.config.yaml.",
  ],
  "an item that a plan with -target no longer shows, where old findings do not count": () => {
    const plan: unknown = JSON.parse(
      readFileSync(
        join(import.meta.dirname, "../../../test/gate/fixtures/handover/base/stacks/mail/plan.json"),
        "utf8",
      ),
    );
    const without = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.filter((one) => !isOld(one)).map(without);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, without(member)]));
    };
    const isOld = (value: unknown): boolean =>
      typeof value === "object" && value !== null && "address" in value && /old/i.test(String(value.address));
    const partial = (value: unknown): string => JSON.stringify({ ...Object(value), complete: false });
    const handed = folderWith({ "base/plan.json": partial(plan), "head/plan.json": partial(without(plan)) });
    return [
      {
        args: ["base", "head"]
          .flatMap((side) => [`--${side}-plan`, join(handed, side, "plan.json")])
          .concat("--fail-on", "new"),
      },
      'virus-rule "Old scanner" of tenant acme-eu is in the base and not in what was checked.',
    ];
  },
};

/** Routes that the same defences close. */
const others: Readonly<Record<string, () => readonly [Change, Says]>> = {
  "an object that replaces another": () => [
    {
      head: { "tenants/acme.yaml": violating },
      edit: (cwd) => {
        git(cwd, "add", "--all");
        const blob = (of: string): string => git(cwd, "rev-parse", `${of}:tenants/acme.yaml`).trim();
        git(cwd, "replace", blob(""), blob("origin/main"));
      },
    },
    byBase,
  ],
  "a merge that changes what neither side has": () => [
    {
      head: { "README.md": "Read me.\n" },
      edit: (cwd) => {
        git(cwd, "branch", "other", "origin/main");
        git(cwd, "merge", "--no-ff", "--strategy=ours", "--message=Merge", "other");
        bytes("tenants/acme.yaml", violating)(cwd);
      },
    },
    byBase,
  ],
  "a head without the history of the base": () => [
    {
      edit: (cwd) => {
        git(cwd, "checkout", "--orphan", "alone");
        bytes("tenants/acme.yaml", violating)(cwd);
        git(cwd, "add", "--all");
        git(cwd, "commit", "--message=Alone");
      },
    },
    byBase,
  ],
  "a program as a document": () => [
    {
      head: { "tenants/x.yaml": bad },
      edit: (cwd) => {
        chmodSync(join(cwd, "tenants/x.yaml"), 0o755);
      },
    },
    byBase,
  ],
  "a name in another case": () => [{ head: { "tenants/ACME.yaml": bad } }, byBase],
  "the longest name": () => [{ head: { [`tenants/${"x".repeat(250)}.yaml`]: bad } }, byBase],
  "the setting alone": () => [{ head: { "tenants/acme.yaml": violating } }, byBase],
  "no configuration": () => [{ head: { "tenants/acme.yaml": violating, "tmes.config.yaml": undefined } }, byBase],
  "a configuration in another case": () => [
    { head: { "tenants/acme.yaml": violating, "tmes.config.yaml": undefined, "TMES.config.yaml": off } },
    byBase,
  ],
  "a configuration moved down": () => [
    { head: { "tenants/acme.yaml": violating, "tmes.config.yaml": undefined, "tenants/tmes.config.yaml": off } },
    byBase,
  ],
  "a folder in place of the configuration": () => [
    { head: { "tenants/acme.yaml": violating, "tmes.config.yaml": undefined, "tmes.config.yaml/x.yaml": off } },
    byBase,
  ],
  "a link in place of the configuration": () => [
    { head: { "tenants/acme.yaml": violating, "lax.yaml": off }, edit: link("tmes.config.yaml", "lax.yaml") },
    byBase,
  ],
  "a nested configuration": () => [
    { head: { "tenants/acme.yaml": violating, "tenants/tmes.config.yaml": off } },
    byBase,
  ],
  "a document in a folder called as a configuration": () => [
    { head: { "tenants/tmes.config.yaml/x.yaml": bad } },
    "it is a folder",
  ],
  "a document called nearly as a configuration": () => [
    { head: { "tenants/tmes.config.json": bad } },
    "with the name of a part of the policy",
  ],
  "an exception of its own": () => [
    {
      head: {
        "tenants/acme.yaml": violating,
        "tmes.config.yaml": config + exceptionFor(),
      },
    },
    "A change cannot excuse itself",
  ],
  "exceptions by an include": () => [
    {
      head: {
        "tenants/acme.yaml": violating,
        "tmes.config.yaml": `${config}include: [more.yaml]\n`,
        "more.yaml": exceptionFor(),
      },
    },
    byBase,
  ],
  "a baseline of its own": () => [
    { head: { "tenants/acme.yaml": violating, "tmes.baseline.yaml": "findings: []\n" } },
    byBase,
  ],
  "the name of an excepted item, for another": () => [
    {
      base: { "tmes.config.yaml": config + exceptionFor("Pilot") },
      head: { "tenants/acme.yaml": violating.replace("Organization: Virus", "Pilot") },
    },
    'virus-rule "Organization: Virus" of tenant acme-eu is no longer declared',
  ],
  "a retired record of its own": () => [
    {
      head: {
        ...{ "tenants/acme.yaml": undefined, "tenants/two.yaml": good },
        "tmes.config.yaml": `${config}retired:\n  - { id: r, tenant: acme-eu, done: deleted, reason: Gone., owner: "@acme/mail", approver: privacy@example.com, date: 2026-11-20 }\n`,
      },
    },
    "A change cannot excuse itself",
  ],
  "documents that the configuration no longer expects": () => [
    {
      base: { "tmes.config.yaml": `${config}documents: ["tenants/*.yaml"]\n` },
      head: {
        "tmes.config.yaml": `${off}documents: ["tenants/*.yaml", "!tenants/x.yaml"]\n`,
        "tenants/x.yaml": bad,
      },
      args: ["."],
    },
    byBase,
  ],
  "a document moved to where none is expected": () => [
    {
      base: { "tmes.config.yaml": `${config}documents: ["tenants/*.yaml"]\n`, "tenants/two.yaml": good },
      head: { "tenants/acme.yaml": undefined, "more/acme.yaml": violating },
      args: ["."],
    },
    "The base's configuration does not expect a tenant document there",
  ],
  "a bundle of the same name": () => [
    {
      base: { "tmes.config.yaml": byBundle },
      prepare: copied("rules", bundle("Organization: Virus")),
      edit: copied("rules", bundle("None")),
    },
    byBase,
  ],
  "a bundle that the base lacks": () => [
    { base: { "tmes.config.yaml": byBundle }, edit: copied("rules", bundle("None")), args: ["."] },
    "rules/policy.wasm is not a file of that revision",
  ],
  "packs in node_modules": () => [
    {
      head: {
        "tenants/acme.yaml": violating,
        "node_modules/@tmes-as-code/policies/dist/bundle/manifest.json": "{}",
      },
    },
    byBase,
  ],
  "a tenant renamed": () => [
    { head: { "tenants/acme.yaml": compliant.replace("acme-eu", "acme-neu") } },
    "Tenant acme-eu is no longer declared",
  ],
  "a tenant with a look-alike name": () => [
    { head: { "tenants/acme.yaml": violating.replace("acme-eu", "\u0430cme-eu") } },
    "Tenant acme-eu is no longer declared",
  ],
  "a claim that is dropped": () => [
    { head: { "tenants/acme.yaml": violating.replace("  dataSubjects: [DE, FR]\n", "") } },
    byBase,
  ],
  "an inventory that is no longer complete": () => [
    { head: { "tenants/acme.yaml": compliant.replace("inventory: complete", "inventory: partial") } },
    "no longer does",
  ],
  "an item renamed": () => [
    { head: { "tenants/acme.yaml": compliant.replace("Outbound - Virus", "Outbound  Virus") } },
    "no longer declared",
  ],
  "marks that it is not confirmed": () => [
    {
      head: { "tenants/acme.yaml": violating.replaceAll("    settings:\n", "    unconfirmed: true\n    settings:\n") },
    },
    byBase,
  ],
  "a setting that is no longer declared": () => [
    { head: { "tenants/acme.yaml": compliant.replace("virtualAnalyzer: { enabled: false }", "virtualAnalyzer: {}") } },
    byBase,
  ],
  "the folder deleted": () => [{ head: { "tenants/acme.yaml": undefined } }, "Tenant acme-eu is no longer declared"],
  "the folder in another case": () => [
    { head: { "tenants/acme.yaml": undefined, "Tenants/acme.yaml": violating } },
    "Tenant acme-eu is no longer declared",
  ],
  "a link to a decoy in place of the folder": () => [
    { base: { "decoy/acme.yaml": good }, edit: link("tenants", "decoy") },
    "Tenant acme-eu is no longer declared",
  ],
  "a second document in a file": () => [{ head: { "tenants/acme.yaml": `${compliant}---\n${bad}` } }, byBase],
  "a file without an ending": () => [{ head: { "tenants/x": bad } }, byBase],
  "a packed file": () => [{ edit: bytes("tenants/x.yaml.gz", gzipSync(bad)) }, byBase],
  "a file in UTF-16": () => [{ edit: bytes("tenants/x.yaml", Buffer.from(`\uFEFF${bad}`, "utf16le")) }, byBase],
  "a file of Git LFS": () => [
    { head: { "tenants/x.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n" } },
    "Git LFS keeps this file outside",
  ],
  "attributes of git": () => [
    { head: { ".gitattributes": "*.yaml export-ignore filter=lfs\n", "tenants/x.yaml": bad } },
    byBase,
  ],
  "a manifest of a synth beside it": () => [
    { head: { "tenants/s/manifest.json": '{"version":"0","stacks":{}}', "tenants/s/x.yaml": bad } },
    byBase,
  ],
  "a key that is merged": () => [
    {
      head: {
        "tenants/acme.yaml": compliant.replace(
          "virtualAnalyzer: { enabled: false }",
          "virtualAnalyzer: { <<: { enabled: true }, enabled: false }",
        ),
      },
    },
    "unknown setting",
  ],
  "a key that is there twice": () => [
    { head: { "tenants/acme.yaml": compliant.replace("enabled: false }\n", "enabled: false, enabled: true }\n") } },
    "Expected each key once",
  ],
  "a text that is cut off": () => [{ head: { "tenants/x.json": '{"apiVersion":"tmes/v1","tenant":{' } }, "cut off"],
  "a tag of YAML": () => [
    { head: { "tenants/acme.yaml": violating.replace("enabled: true, macro", 'enabled: !!bool "true", macro') } },
    byBase,
  ],
  "a byte order mark and other line ends": () => [
    { head: { "tenants/acme.yaml": `\uFEFF${violating.replaceAll("\n", "\r\n")}` } },
    byBase,
  ],
  "a line that ends within a comment": () => [
    {
      head: {
        "tenants/acme.yaml": compliant.replace(
          "      virtualAnalyzer: { enabled: false }",
          "      # Off.\r      virtualAnalyzer: { enabled: true, macroFiles: false } #\r",
        ),
      },
    },
    byBase,
  ],
  "what only looks like the end of a line": () => [
    {
      head: {
        "tenants/acme.yaml": violating.replace(
          "macroFiles: false }",
          "macroFiles: false } # \u2028      virtualAnalyzer: { enabled: false }",
        ),
      },
    },
    byBase,
  ],
  "the tenant once more in another file": () => [{ head: { "tenants/more.yaml": violating } }, "declared twice"],
  "an item whose name has a character that is not seen": () => [
    {
      head: {
        "tenants/acme.yaml": `${compliant}  - kind: virus-rule\n    name: "Organization: Virus\u200B"\n    settings: {}\n`,
      },
    },
    "acme.yaml",
  ],
  "a hidden folder": () => [{ head: { "tenants/.hidden/two.yaml": bad } }, byBase],
  "a name with a line break": () => [{ head: { "tenants/a\nb.yaml": bad } }, byBase],
  "files to ignore": () => [
    { head: { "tenants/acme.yaml": violating, "tmes.config.yaml": `${config}ignore: ["tenants/**"]\n` } },
    byBase,
  ],
  "another salt for digests": () => [
    {
      head: { "tenants/acme.yaml": violating, "tmes.config.yaml": `salt: 0123456789abcdef0123456789abcdef\n${config}` },
    },
    byBase,
  ],
  "another edition": () => [
    { head: { "tenants/acme.yaml": violating.replace("edition: advanced", "edition: standard") } },
    byBase,
  ],
  "a document that is nested too deeply": () => [
    { head: { "tenants/x.yaml": `${bad}x: ${"[".repeat(3000)}${"]".repeat(3000)}\n` } },
    "nested",
  ],
  "a version that is not known": () => [
    { head: { "tenants/x.yaml": bad.replace("tmes/v1", "tmes/v2") } },
    "expected tmes/v1",
  ],
};

const harmless: Readonly<Record<string, Change>> = {
  "a comment": { head: { "tenants/acme.yaml": `# Owned by the mail team.\n${compliant}` } },
  "another layout": {
    head: {
      "tenants/acme.yaml": compliant.replace(
        "virtualAnalyzer: { enabled: false }",
        "virtualAnalyzer:\n        enabled: false",
      ),
    },
  },
  "another form": {
    head: { "tenants/acme.yaml": undefined, "tenants/acme.json": JSON.stringify(parse(compliant)) },
  },
  "another file name": { head: { "tenants/acme.yaml": undefined, "tenants/eu/acme.yaml": compliant } },
  "another order": {
    head: {
      "tenants/acme.yaml": compliant.replace(
        /(items:\n)([^]*?)( {2}- kind[^]*)$/,
        (_, head: string, a: string, b: string) => head + b + a,
      ),
    },
  },
  "a link of its own": { head: { "shared/two.yaml": good }, edit: link("tenants/two.yaml", "../shared/two.yaml") },
  "a tenant that complies": { head: { "tenants/two.yaml": good } },
  "a submodule elsewhere": { edit: submodule("vendor/sub") },
  "a comment in the configuration": { head: { "tmes.config.yaml": `# Of the privacy office.\n${config}` } },
  "a file of another tool": { head: { "tenants/README.md": "# Tenants\n", "package.json": '{"name":"acme"}' } },
  "a submodule that was there before": { prepare: submodule("tenants/sub"), head: { "README.md": "Read me.\n" } },
};

/** The repository of a change, with the change checked out. */
function cloneWith({ base = {}, head = {}, prepare, edit }: Change): string {
  const cwd = pullRequest({ ...start, ...base }, prepare === undefined ? head : {});
  const commit = (...to: readonly string[]): void => {
    git(cwd, "add", "--all", "--force");
    git(cwd, "commit", "--amend", "--allow-empty", "--message=Change", ...to);
  };
  if (prepare !== undefined) {
    prepare(cwd);
    commit();
    git(cwd, "push", "origin", "HEAD:main");
    git(cwd, "fetch", "origin");
    for (const [name, text] of Object.entries(head)) {
      if (text === undefined) rmSync(join(cwd, name));
      else bytes(name, text)(cwd);
    }
    git(cwd, "commit", "--allow-empty", "--message=Start of the change");
  }
  edit?.(cwd);
  commit();
  return cwd;
}

async function gate({ args, ...change }: Change, head = "HEAD"): Promise<Run> {
  return judged(cloneWith(change), head, args);
}

function judged(cwd: string, head: string, args: readonly string[] = ["tenants"]): Promise<Run> {
  const sides = ["--base", "origin/main", "--head", head];
  return tmes(["gate", ...sides, ...args, "--format", "markdown", "--today", "2026-11-27"], { cwd });
}

describe("the gate does not pass", () => {
  it.each([...Object.entries(routes), ...sample(Object.entries(others), 4)])("%s", async (_, make) => {
    const [change, says] = make();
    const { code, stdout, stderr } = await gate(change);
    expect(code).toBeGreaterThan(0);
    // As text, without the marks of Markdown.
    expect((stdout + stderr).replace(/\\(?=[\\`*_[\]|~$#])|[\u200B]/g, "").replaceAll("&#39;", "'")).toContain(says);
  });
});

describe("the gate passes, in few words", () => {
  it.each(sample(Object.entries(harmless), 4))("%s", async (_, change) => {
    const { code, stdout, stderr } = await gate(change);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("The gate passes");
    // Not counting what is closed at first, and where the data of another tenant would flow.
    const shown = stdout
      .replace(/<details>[^]*<\/details>/, "")
      .replace(/### Flows of personal data[^]*?(?=\n###|$)/, "");
    expect(shown.split("\n").length).toBeLessThan(25);
  });
});

describe("a work tree is judged as its commit", () => {
  it.each([...Object.entries(routes), ...sample(Object.entries(others), 4)])("%s", async (_, make) => {
    const { code } = await gate(make()[0], "worktree");
    expect(code).toBeGreaterThan(0);
  });

  it.each(sample(Object.entries(harmless), 4))("%s", async (_, change) => {
    const { code, stderr } = await gate(change, "worktree");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("although it is sparse", async () => {
    const cwd = cloneWith({ head: { "tenants/two.yaml": bad } });
    git(cwd, "sparse-checkout", "set", "--no-cone", "/*", "!/tenants/two.yaml");
    expect(existsSync(join(cwd, "tenants/two.yaml"))).toBe(false);
    const { code, stdout } = await judged(cwd, "worktree");
    expect(code).toBe(1);
    expect(stdout).toContain(byBase);
  });

  it("with what is not staged, but not with what git ignores and a link leads out to", async () => {
    const cwd = cloneWith({ head: { ".gitignore": "result\nbuild/\n" } });
    symlinkSync("../elsewhere", join(cwd, "tenants/result"));
    expect((await judged(cwd, "worktree")).code).toBe(0);
    bytes("tenants/build/two.yaml", bad)(cwd);
    expect((await judged(cwd, "worktree")).code).toBe(1);
    rmSync(join(cwd, "tenants/build"), { recursive: true });
    for (const name of ["three.yaml", "a\ttab.yaml", "a\nline.yaml", "é.yaml"]) {
      bytes(`tenants/${name}`, bad)(cwd);
      expect({ name, code: (await judged(cwd, "worktree")).code }).toEqual({ name, code: 1 });
      rmSync(join(cwd, "tenants", name));
    }
  });
});

it("refuses a path that neither side has", async () => {
  const cwd = cloneWith({});
  const { code, stdout, stderr } = await judged(cwd, "HEAD", ["tenants", "tennants"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("error: tennants: neither origin/main nor HEAD has it.");
});

it("does not pass where nothing is checked", async () => {
  const { code, stdout } = await gate({ base: { "docs/x.md": "Read me.\n" }, args: ["docs"] });
  expect(code).toBe(2);
  expect(stdout).not.toContain("gate passes");
});

it("refuses links in what is handed over", async () => {
  const cwd = cloneWith({});
  bytes("plans/base/acme.yaml", compliant)(cwd);
  bytes("plans/head/acme.yaml", compliant)(cwd);
  link("plans/head/two.yaml", "../two.yaml")(cwd);
  const plans = ["--base-plan", "plans/base", "--head-plan", "plans/head"];
  const { code, stderr } = await judged(cwd, "HEAD", plans);
  expect(code).toBe(2);
  expect(stderr).toContain("plans/head: it holds the link head/two.yaml");
});
