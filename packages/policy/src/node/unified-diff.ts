/** Texts of two sides compared, as a unified diff. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PolicyError } from "../errors.ts";
import { temporaryFolder } from "./files.ts";
import { gitEnvironment } from "./git.ts";

/**
 * The difference as `git apply` takes it; empty where there is none. Neither attributes nor the settings of a repository
 * decide how it looks, and no other program is run.
 *
 * @param base - Contents by their paths from the root of a repository.
 * @throws PolicyError where git cannot compare them.
 */
export function unifiedDiff(base: ReadonlyMap<string, Uint8Array>, head: ReadonlyMap<string, Uint8Array>): string {
  const folder = temporaryFolder("diff");
  try {
    for (const [side, files] of [["a", base] as const, ["b", head] as const]) {
      mkdirSync(join(folder, side));
      for (const [path, content] of files) {
        mkdirSync(dirname(join(folder, side, path)), { recursive: true });
        writeFileSync(join(folder, side, path), content);
      }
    }
    const { status, stdout, stderr } = spawnSync(
      "git",
      ["diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--text", "--no-prefix", "a", "b"],
      { cwd: folder, env: gitEnvironment(), encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    // 1: they differ.
    if (status !== 0 && status !== 1) throw new PolicyError(`git cannot compare the policies: ${stderr.trim()}`);
    // `git apply` needs no digests, and reports would mask some as numbers of people.
    return stdout.replaceAll(/^index .*\n/gm, "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
