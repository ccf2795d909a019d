/** The files of HCL in a folder. */
import { isFolder, namesIn } from "@tmes-as-code/policy/node";

/** What Terraform and OpenTofu read as HCL. */
const hclFile = /\.(?:tf|tofu)$/;

/** Overrides, which Terraform reads after all others. */
const override = /(?:^|_)override\.(?:tf|tofu)$/;

/** The names of the files in the order that Terraform merges them; none where there is no such folder. */
export function hclFiles(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return [...namesIn(folder, folder)]
    .filter((name) => hclFile.test(name))
    .sort((a, b) => Number(override.test(a)) - Number(override.test(b)) || (a < b ? -1 : 1));
}

/** Whether a folder has HCL. */
export function hasHcl(folder: string): boolean {
  return hclFiles(folder).length > 0;
}
