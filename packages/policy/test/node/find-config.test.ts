/** Which configuration counts for a file, by the folders it lies in. */
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.ts";
import { findConfig, namedConfig, readConfig } from "../../src/node/find-config.ts";
import { folderOf, type Layout } from "./layout.ts";

interface Case {
  readonly files: Layout;
  /** Where the command runs, below the layout's folder. */
  readonly cwd?: string;
  readonly root?: string;
  /** `undefined` for standard input. */
  readonly input?: string | undefined;
  /** The configuration's name; `none`; or what is wrong, with the name of the file. */
  readonly is: string | RegExp;
}

const config = "packs: [all]\n";
const git: Layout = { ".git/": "" };

const cases: Readonly<Record<string, Case>> = {
  "beside the file": { files: { ...git, "tmes.config.yaml": config, "a.yaml": "" }, is: "tmes.config.yaml" },
  "of a folder, in it": {
    files: { ...git, "a/tmes.config.yaml": config },
    input: "a",
    is: "a/tmes.config.yaml",
  },
  "above the file": {
    files: { ...git, "tmes.config.yaml": config, "a/b/x": "" },
    input: "a/b/x",
    is: "tmes.config.yaml",
  },
  "of a file that does not exist yet": {
    files: { ...git, "tmes.config.yaml": config },
    input: "a/b/new.ts",
    is: "tmes.config.yaml",
  },
  none: { files: { ...git, "a.yaml": "" }, is: "none" },
  "above the repository: not looked at": {
    files: { "tmes.config.yml": config, "r/.git/": "", "r/a.yaml": "" },
    input: "r/a.yaml",
    is: "none",
  },
  "above a work tree, whose .git is a file": {
    files: { "tmes.config.yaml": config, "r/.git": "gitdir: elsewhere\n", "r/a.yaml": "" },
    input: "r/a.yaml",
    is: "none",
  },
  "without a repository, up to the current folder": {
    files: { "p/tmes.config.yaml": config, "p/a/b.yaml": "" },
    cwd: "p",
    input: "p/a/b.yaml",
    is: "tmes.config.yaml",
  },
  "without a repository, not above the current folder": {
    files: { "tmes.config.yaml": config, "p/a.yaml": "" },
    cwd: "p",
    input: "p/a.yaml",
    is: "none",
  },
  "without a repository, up to the root named": {
    files: { "tmes.config.yaml": config, "p/a.yaml": "" },
    ...{ cwd: "p", root: ".", input: "p/a.yaml" },
    is: "tmes.config.yaml",
  },
  "a root named in a repository": {
    files: { ...git, "tmes.config.yaml": config, "p/a.yaml": "" },
    ...{ root: "p", input: "p/a.yaml" },
    is: /lies in the repository .* cannot be its root/,
  },
  "of standard input: that of the current folder": {
    files: { ...git, "p/tmes.config.yaml": config },
    ...{ cwd: "p", input: undefined },
    is: "p/tmes.config.yaml",
  },
  "of a file elsewhere: that of the current folder": {
    files: { "p/tmes.config.yaml": config, "q/a.yaml": "" },
    ...{ cwd: "p", input: "q/a.yaml" },
    is: "tmes.config.yaml",
  },
  "of a file elsewhere that has one": {
    files: { "p/tmes.config.yaml": config, "q/tmes.config.yaml": config, "q/a/b.yaml": "" },
    ...{ cwd: "p", input: "q/a/b.yaml" },
    is: /q\/tmes\.config\.yaml: it is above .* outside of the root/,
  },
  "of a file in another repository": {
    files: { "p/tmes.config.yaml": config, "q/.git/": "", "q/a.yaml": "" },
    ...{ cwd: "p", input: "q/a.yaml" },
    is: "none",
  },
  "in node_modules: never": {
    files: { ...git, "node_modules/x/tmes.config.yaml": config, "node_modules/x/a.yaml": "" },
    input: "node_modules/x/a.yaml",
    is: "none",
  },
  "from node_modules: that of the project": {
    files: { ...git, "tmes.config.yaml": config, "node_modules/x/tmes.config.yml": "", "node_modules/x/y/a.yaml": "" },
    input: "node_modules/x/y/a.yaml",
    is: "tmes.config.yaml",
  },
  "by a link to a file: where the file lies": {
    files: { ...git, "a/tmes.config.yaml": config, "a/x.yaml": "", "b/x.yaml": "-> ../a/x.yaml" },
    input: "b/x.yaml",
    is: "a/tmes.config.yaml",
  },
  "by a link to a folder: where the folder lies": {
    files: { ...git, "a/tmes.config.yaml": config, "a/x/y.yaml": "", b: "-> a/x" },
    input: "b/y.yaml",
    is: "a/tmes.config.yaml",
  },
  "a link to the configuration": {
    files: { ...git, "shared/rules.yaml": config, "a/tmes.config.yaml": "-> ../shared/rules.yaml", "a/x.yaml": "" },
    input: "a/x.yaml",
    is: "a/tmes.config.yaml",
  },
  "a link that leads nowhere": {
    files: { ...git, "tmes.config.yaml": "-> nowhere", "a.yaml": "" },
    is: /tmes\.config\.yaml: cannot be read: no such file/,
  },
  "a folder called so": {
    files: { ...git, "tmes.config.yaml/": "", "a.yaml": "" },
    is: /tmes\.config\.yaml: cannot be read: it is a folder/,
  },
  ...Object.fromEntries(
    [
      "tmes.config.yml",
      "tmes.config.json",
      "TMES.config.yaml",
      "tmes.Config.YAML",
      ".tmes.config.yaml",
      "tmes.config.yaml.txt",
      "tmes-config.yaml",
      "tems.config.yaml",
      "tmes.config",
      "tmes.config.yaml ",
    ].map((name): [string, Case] => [
      `called ${name}`,
      {
        files: { ...git, [`a/${name}`]: config, "a/b/c.yaml": "" },
        input: "a/b/c.yaml",
        is: new RegExp(`a/${name.replaceAll(".", "\\.")}: a configuration is called tmes\\.config\\.yaml`),
      },
    ]),
  ),
  "a wrong name above the right one": {
    files: { ...git, "tmes.config.yml": config, "a/tmes.config.yaml": config, "a/b.yaml": "" },
    input: "a/b.yaml",
    is: /^tmes\.config\.yml: a configuration is called/,
  },
  "a wrong name beside the right one": {
    files: { ...git, "tmes.config.json": "{}", "tmes.config.yaml": config, "a.yaml": "" },
    is: /^tmes\.config\.json: a configuration is called/,
  },
  "other files of ours": {
    files: {
      ...git,
      "tmes.config.ts": "",
      "tmes.config.yaml.bak": "",
      "our-tmes.config.yaml": "",
      "tmes.config/x": "",
      "a.yaml": "",
    },
    is: "none",
  },
  "below another one": {
    files: { ...git, "tmes.config.yaml": config, "a/tmes.config.yaml": config, "a/b.yaml": "" },
    input: "a/b.yaml",
    is: /^a\/tmes\.config\.yaml: tmes\.config\.yaml is above it and does not list it/,
  },
  "of a project": {
    files: { ...git, "tmes.config.yaml": "projects: [a]\n", "a/tmes.config.yaml": config, "a/b/c.yaml": "" },
    input: "a/b/c.yaml",
    is: "a/tmes.config.yaml",
  },
  "beside a project": {
    files: { ...git, "tmes.config.yaml": "projects: [a]\n", "a/tmes.config.yaml": config, "b/c.yaml": "" },
    input: "b/c.yaml",
    is: "tmes.config.yaml",
  },
  "of a folder that begins as a project does": {
    files: {
      ...git,
      "tmes.config.yaml": "projects: [a]\n",
      "a/tmes.config.yaml": config,
      "ab/tmes.config.yaml": config,
    },
    input: "ab",
    is: /^ab\/tmes\.config\.yaml: .*does not list it/,
  },
  "below a project": {
    files: {
      ...git,
      ...{ "tmes.config.yaml": "projects: [a]\n", "a/tmes.config.yaml": config, "a/b/tmes.config.yaml": config },
    },
    input: "a/b",
    is: /^a\/b\/tmes\.config\.yaml: it lies in the project a, which cannot have projects/,
  },
  "between the root and a project": {
    files: {
      ...git,
      ...{ "tmes.config.yaml": "projects: [a/b]\n", "a/tmes.config.yaml": config, "a/b/tmes.config.yaml": config },
    },
    input: "a/b",
    is: /^a\/tmes\.config\.yaml: .*does not list it/,
  },
  "a project with projects": {
    files: {
      ...git,
      ...{
        "tmes.config.yaml": "projects: [a]\n",
        "a/tmes.config.yaml": "projects: [b]\n",
        "a/b/tmes.config.yaml": "{}\n",
      },
    },
    input: "a/c.yaml",
    is: /^a\/tmes\.config\.yaml: it is a project of tmes\.config\.yaml/,
  },
  "a project without a configuration": {
    files: { ...git, "tmes.config.yaml": "projects: [a]\n", "a/b.yaml": "" },
    input: "a/b.yaml",
    is: /^tmes\.config\.yaml: project `a` has no tmes\.config\.yaml/,
  },
  "a root that cannot be read, of a project": {
    files: { ...git, "tmes.config.yaml": "projcts: [a]\n", "a/tmes.config.yaml": config },
    input: "a",
    is: /^tmes\.config\.yaml: unknown key `projcts` \(did you mean `projects`\?\)/,
  },
};

/** What the lookup says, in a text. */
function answer(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error instanceof ConfigError ? `${error.file}: ${error.message}` : error.message;
  }
}

describe("the configuration", () => {
  test.each(Object.entries(cases))("%s", (_, { files, cwd = ".", root, is, ...rest }) => {
    const folder = folderOf(files);
    const input = "input" in rest ? rest.input : "a.yaml";
    const lookup = { cwd: join(folder, cwd), ...(root === undefined ? {} : { root: join(folder, root) }) };
    const found = answer(() => {
      const one = findConfig(input === undefined ? undefined : join(folder, input), lookup);
      return readConfig(one).file ?? "none";
    });
    if (typeof is === "string") expect(found).toBe(is);
    else expect(found).toMatch(is);
  });

  test("is found alike through a link to the whole repository", () => {
    const folder = folderOf({ "real/.git/": "", "real/tmes.config.yaml": config, "real/a.yaml": "", link: "-> real" });
    const found = findConfig(join(folder, "link/a.yaml"), { cwd: join(folder, "link") });
    expect(readConfig(found)).toMatchObject({ file: "tmes.config.yaml", packs: ["all"] });
  });

  test("is looked for again in a folder that changed", () => {
    const folder = folderOf({ ...git, "a.yaml": "" });
    const past = new Date(Date.now() - 60_000);
    utimesSync(folder, past, past);
    const find = (): string => readConfig(findConfig(join(folder, "a.yaml"), { cwd: folder })).file ?? "none";
    const before = find();
    writeFileSync(join(folder, "tmes.config.yaml"), config);
    expect([before, find()]).toEqual(["none", "tmes.config.yaml"]);
    rmSync(join(folder, "tmes.config.yaml"));
    expect(find()).toBe("none");
  });

  test("is equal data until a byte of it changes", () => {
    const find = (text: string): unknown => {
      const folder = folderOf({ ...git, "tmes.config.yaml": text });
      return JSON.parse(JSON.stringify(findConfig(folder, { cwd: folder })).replaceAll(folder, ""));
    };
    expect(find(config)).toEqual(find(config));
    expect(find(config)).not.toEqual(find(`${config}# x\n`));
  });
});

describe("a configuration that is named", () => {
  const files = {
    ...git,
    ...{ "tmes.config.yaml": "projects: [a]\nfloor: [strict]\n", "a/tmes.config.yaml": config },
    ...{ "b/tmes.config.yaml": config, "b/lax.yaml": "packs: [eu-privacy]\n" },
  };
  test("under any name is the only one", () => {
    const folder = folderOf(files);
    const found = namedConfig(join(folder, "b/lax.yaml"), { cwd: folder });
    expect(readConfig(found)).toMatchObject({ file: "b/lax.yaml", packs: ["eu-privacy"] });
  });
  test("and is a project stays one", () => {
    const folder = folderOf(files);
    const found = namedConfig(join(folder, "a/tmes.config.yaml"), { cwd: folder });
    expect(readConfig(found).under).toEqual({ file: "tmes.config.yaml", packs: ["strict"] });
  });
  test("and stands where none may is refused", () => {
    const folder = folderOf(files);
    const said = answer(() => readConfig(namedConfig(join(folder, "b/tmes.config.yaml"), { cwd: folder })).file ?? "");
    expect(said).toMatch(/^b\/tmes\.config\.yaml: .*does not list it/);
  });
  test("outside of the root is read", () => {
    const folder = folderOf({ "p/": "", "q/tmes.config.yaml": config });
    const found = namedConfig(join(folder, "q/tmes.config.yaml"), { cwd: join(folder, "p") });
    expect(readConfig(found)).toMatchObject({ packs: ["all"], folder: join(folder, "q") });
  });
});
