/** Pages that explain the words of reports name all of them. */
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
