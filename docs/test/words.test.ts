/** Pages that name words, versions and numbers of the product name those that it has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonWords } from "@tmes-as-code/catalog";
import { expect, test } from "vitest";
import { root } from "../site/pages.ts";

test("why a result is undetermined: every reason that reports give", () => {
  const page = readFileSync(join(root, "docs/concepts/three-values.md"), "utf8");
  const [, table = ""] = page.split("| reason in the report |");
  const explained = [...table.matchAll(/^\| ([^|-]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, reason = ""]) => reason);
  expect(explained.sort()).toEqual(Object.values(reasonWords).sort());
});

const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly engines?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest => JSON.parse(read(path)) as Manifest;

test("the supported versions of other programs", () => {
  const { peerDependencies: lint } = manifest("packages/eslint-plugin/package.json");
  const { peerDependencies: cdk } = manifest("packages/constructs/package.json");
  const versions = [
    manifest("package.json").engines?.["node"],
    lint?.["eslint"],
    lint?.["typescript"],
    cdk?.["cdktf"],
    cdk?.["cdktn"],
  ];
  const [, table = ""] = read("docs/faq.md").split("| program | versions |");
  const rows = [...table.matchAll(/^\| [^|]+ \| `(.+)` \|$/gm)].map(([, version = ""]) =>
    version.replaceAll("\\|", "|"),
  );
  expect(rows).toEqual(versions);
});

test("the version of the JSON report", () => {
  const schema = JSON.parse(read("packages/policy/schema/report.schema.json")) as {
    readonly properties: { readonly schema: { readonly const: string } };
  };
  expect(read("docs/versioning.md")).toContain(`\`schema: ${schema.properties.schema.const}\``);
});
