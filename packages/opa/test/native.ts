// The native OPA to compare with: $OPA_NATIVE, else `opa` on the PATH or where `go install` puts it, of the same version.
import { execFileSync, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, type SuiteFactory } from "vitest";

const nativeVersion = "1.22.2";

export interface Output {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const native = [process.env["OPA_NATIVE"], "opa", join(homedir(), "go/bin/opa")].find(
  (path) => path !== undefined && isOpa(path),
);

/** Runs native OPA. */
export function runNative(args: readonly string[], cwd: string, input = ""): Output {
  if (!native)
    throw new Error(
      `native OPA ${nativeVersion} is not installed: go install github.com/open-policy-agent/opa@v${nativeVersion}`,
    );
  const { status, stdout, stderr } = spawnSync(native, args, { cwd, input, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { exitCode: status, stdout, stderr };
}

/** A suite that needs native OPA. Without it the suite is skipped and says so; with TMES_NO_SKIP=1 it fails. */
export function describeWithNative(name: string, suite: SuiteFactory): void {
  if (native || process.env["TMES_NO_SKIP"] === "1") describe(name, suite);
  else describe.skip(`${name} (skipped: needs native OPA ${nativeVersion})`, suite);
}

function isOpa(path: string): boolean {
  try {
    return execFileSync(path, ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes(
      `Version: ${nativeVersion}\n`,
    );
  } catch {
    return false;
  }
}
