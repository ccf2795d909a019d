/** What a walk of a folder finds, and what it names as not entered. */
import { walk } from "@tmes-as-code/policy/node";
import { relative } from "node:path";
import { expect, test } from "vitest";
import { folderOf, type Layout } from "./layout.ts";

function walked(
  layout: Layout,
  start = ".",
): Readonly<Record<"files" | "others" | "synths" | "notRead", readonly string[]>> {
  const root = folderOf(layout);
  const way = (path: string): string => relative(root, path);
  const found = walk(start === "." ? root : `${root}/${start}`, root);
  return {
    files: found.files.map(({ path }) => way(path)),
    others: found.others.map(({ path }) => way(path)).sort(),
    synths: found.synths.map(way),
    notRead: found.notRead.map(({ file, reason }) => `${file}: ${reason}`).sort(),
  };
}

test("files of data by any case of their ending, in hidden folders and dist too", () => {
  expect(
    walked({
      "a.YAML": "",
      ".b/c.yml": "",
      "dist/d.json": "",
      "e.yaml.txt": "",
      f: "",
      "g.md": "",
      "h.yaml.bak": "",
      "i.ndjson.gz": "",
    }),
  ).toEqual({
    files: [".b/c.yml", "a.YAML", "dist/d.json", "e.yaml.txt", "f", "i.ndjson.gz"],
    others: ["g.md", "h.yaml.bak"],
    synths: [],
    notRead: ["h.yaml.bak: its name does not end as those of YAML and JSON files do"],
  });
});

test("folders of others are named and not entered", () => {
  const { files, notRead } = walked({
    ...{ ".git/a.yaml": "", "x/node_modules/a.yaml": "", ".terraform/a.yaml": "", ".yarn/cache/a.yaml": "" },
    ".yarn/a.yaml": "",
  });
  expect(files).toEqual([".yarn/a.yaml"]);
  expect(notRead).toEqual(
    [".git", ".terraform", ".yarn/cache", "x/node_modules"].map(
      (name) => `${name}: not entered: it holds files of others`,
    ),
  );
});

test("links are followed once, inside the root", () => {
  const { files, notRead } = walked(
    {
      "a/one.yaml": "",
      "a/again.yaml": "-> one.yaml",
      "a/out.yaml": "-> /etc/hostname",
      "a/gone.yaml": "-> nowhere.yaml",
      "a/circle": "-> ../a",
      "a/more": "-> ../b",
      "b/two.yaml": "",
      "a/others": "-> ../node_modules/p",
      "node_modules/p/three.yaml": "",
    },
    "a",
  );
  expect(files).toEqual(["a/one.yaml", "b/two.yaml"]);
  expect(notRead).toEqual([
    "a/gone.yaml: the link leads to no file or folder",
    "a/others: not entered: the link leads to files of others",
    "a/out.yaml: the link leads out of the root",
  ]);
});

test("synths by their name or their manifest; another's manifest makes none", () => {
  const stacks = '{"stacks":{"a":{"synthesizedStackPath":"stacks/a/cdk.tf.json"}}}';
  const { synths } = walked({
    ...{ "a/cdktf.out/x.json": "", "b/manifest.json": stacks, "b/stacks/a/cdk.tf.json": "{}" },
    ...{ "c/manifest.json": '{"name":"app"}', "c/stacks/": "", "d/manifest.json": "{", "d/stacks/": "" },
  });
  expect(synths).toEqual(["a/cdktf.out", "b"]);
});
