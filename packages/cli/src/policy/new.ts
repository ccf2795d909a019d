/** `tmes policy new`: a rule that works, to be made one's own. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createOpa } from "@tmes-as-code/policy-build";
import { isFolder, loadBundle, nameOf } from "@tmes-as-code/policy/node";
import { UsageError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { writePages } from "./docs.ts";
import { readPolicyFolder } from "./folder.ts";
import { startFiles, startOf } from "./start.ts";
import { writeFiles } from "./write-bundle.ts";

/** Options of `tmes policy new`; see its `--help`. */
export interface NewOptions {
  readonly kind: string;
  readonly setting?: string;
  readonly dir: string;
}

/**
 * Writes `rules/<id>/` below the folder, and the pages of all its rules.
 *
 * @throws UsageError when the id is taken or no rule can be started so; then nothing is written.
 */
export async function newRule(id: string, { kind, setting, dir }: NewOptions): Promise<ExitCode> {
  const start = startOf(id, kind, setting);
  const folder = join(dir, "rules", id);
  const name = nameOf(folder, process.cwd());
  if (Object.hasOwn(loadBundle().manifest.rules, id)) {
    throw new UsageError(
      `there is a built-in rule ${id}.`,
      "Choose another id, for example with your organisation's name in front.",
    );
  }
  if (isFolder(folder))
    throw new UsageError(`${name}: there is already such a rule; nothing was written.`, "Choose another id.");
  const opa = await createOpa();
  const files = Object.entries(startFiles(start)).map(([file, text]): readonly [string, string] => [
    file,
    file.endsWith(".rego") ? opa.format(text) : text,
  ]);
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, Object.fromEntries(files));
  const pages = await writePages(readPolicyFolder(dir), join(dir, "docs"));
  const again = dir === "policies" ? "" : ` ${dir}`;
  writeResult(
    [
      `Wrote ${name}: ${files.map(([file]) => file).join(", ")}; and ${String(pages)} pages in ${nameOf(join(dir, "docs"), process.cwd())}.`,
      "",
      "Next: write your own sentences and conditions into rule.rego, then",
      `  tmes policy test${again}`,
      `  tmes policy check${again}`,
      "",
    ].join("\n"),
    undefined,
  );
  return exitCodes.ok;
}
