/** Whether the check at synth ran on the very files that are checked now: a skipped one must not pass unnoticed. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { UsageError } from "./errors.ts";
import { isFile, readBytes } from "./files.ts";

const reportFile = "policy-validation-report.json";
const again = "Synthesise again; the check at synth writes the report, also when it finds something.";

/**
 * What is wrong with the report the check at synth left in a `cdktf.out`.
 *
 * @param folder - The `cdktf.out`.
 * @param name - What messages call it.
 */
export function synthFaults(folder: string, name: string): readonly UsageError[] {
  const path = join(folder, reportFile);
  const file = `${name}/${reportFile}`;
  if (!isFile(path)) return [new UsageError(`${file}: it is missing, so the check at synth did not run.`, again)];
  const digests = digestsOf(parsed(readBytes(path, file)));
  if (digests === undefined) return [new UsageError(`${file}: it is not what the check at synth writes.`, again)];
  return stackFiles(folder, name).flatMap((stack) => {
    const written = digests.get(stack);
    const now = isFile(join(folder, stack)) ? digestOf(join(folder, stack), `${name}/${stack}`) : undefined;
    if (written !== undefined && written === now) return [];
    const what =
      written === undefined ? "the check at synth did not see it" : "it is not the file that the check at synth saw";
    return [new UsageError(`${name}/${stack}: ${what}.`, again)];
  });
}

/** The stacks' files as manifest.json lists them. */
export function stackFiles(folder: string, name: string): readonly string[] {
  const manifest = parsed(readBytes(join(folder, "manifest.json"), `${name}/manifest.json`));
  const stacks = member(manifest, "stacks");
  if (typeof stacks !== "object" || stacks === null) return [];
  return Object.values(stacks).flatMap((stack: unknown) => {
    const path = member(stack, "synthesizedStackPath");
    return typeof path === "string" ? [path.replaceAll("\\", "/")] : [];
  });
}

function digestsOf(report: unknown): ReadonlyMap<string, string> | undefined {
  const digests = member(report, "digests");
  if (typeof digests !== "object" || digests === null) return undefined;
  const entries = Object.entries(digests).flatMap(([stack, digest]: [string, unknown]) =>
    typeof digest === "string" ? [[stack, digest] as const] : [],
  );
  return new Map(entries);
}

function digestOf(path: string, name: string): string {
  return createHash("sha256").update(readBytes(path, name)).digest("hex");
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
