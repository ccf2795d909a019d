/** Terraform code in a folder of documents. It declares settings, and only its plan shows them. */
import { nameOf, readBytes } from "@tmes-as-code/policy/node";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./errors.ts";

const hcl = /\.(?:tf|tofu)$/i;
const json = /\.(?:tf|tofu)\.json$/i;

/**
 * Whether a file is Terraform code with a block of ours: one that has the key `tmes`, and either a `terraform_data` or a
 * value as `virus-rule/v1` for it. The text is searched and not evaluated, so what makes blocks in another way is not found.
 *
 * @throws PolicyError when it cannot be read.
 */
export function isTerraformWithItems(path: string, root: string): boolean {
  if (!hcl.test(path) && !json.test(path)) return false;
  const text = new TextDecoder().decode(readBytes(path, nameOf(path, root)));
  return json.test(path) ? hasItem(withoutEscapes(text)) : hasItem(text.replaceAll(/^[ \t]*(?:#|\/\/).*$/gm, ""));
}

function hasItem(text: string): boolean {
  const isKey = /(?:^|[\s{,("])tmes["')]*[ \t]*[=:](?!=)/m;
  return (
    isKey.test(text) && (/\bterraform_data\b/.test(text) || /\btmes["')]*[ \t]*[=:][ \t]*"[^"\n]*\/v\d/.test(text))
  );
}

/** JSON as it is written without need; text that is not JSON as it is. */
function withoutEscapes(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return text;
  }
}

/** @param file - As reports name it. */
export function unplanned(file: string): UsageError {
  return new UsageError(
    `${file}: it is Terraform code that declares tenant settings, and no plan or state of it is checked.`,
    "Name its plan as well (terraform show -json tfplan > plan.json), or only the folders that hold documents.",
  );
}

/** A checkout or an editor writes files of one change within so many milliseconds. */
const together = 10_000;

/**
 * What to note where a plan or state is older than Terraform code beside it that declares items: the code may say something
 * else by now, and the check cannot tell.
 */
export function olderThanCode(path: string, root: string): readonly string[] {
  const made = statSync(path, { throwIfNoEntry: false });
  if (made?.isFile() !== true) return [];
  const folder = dirname(path);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => isNewer(file, made.mtimeMs) && isTerraformWithItems(file, root))
    .map(
      (file) =>
        `${nameOf(file, root)} is newer than ${nameOf(path, root)}, and was not checked. If it changed, make the plan again.`,
    );
}

function isNewer(file: string, time: number): boolean {
  if (!hcl.test(file) && !json.test(file)) return false;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.mtimeMs > time + together;
}
