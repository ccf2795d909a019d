/** `tmes policy verify`: whether a plain bundle is signed by a key, and unchanged since. */
import { resolve } from "node:path";
import { isFile, nameOf } from "@tmes-as-code/policy/node";
import { createOpa, OpaError } from "@tmes-as-code/opa";
import { UsageError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import type { signingAlgorithms } from "./signing.ts";

/** Options of `tmes policy verify`; see its `--help`. */
export interface VerifyOptions {
  readonly key: string;
  readonly algorithm: (typeof signingAlgorithms)[number];
}

/**
 * Verifies a bundle's signature, as `opa run --bundle --verification-key` does.
 *
 * @throws UsageError when bundle or key are no files, or the signature does not hold.
 */
export async function verifyBundle(bundle: string, { key, algorithm }: VerifyOptions): Promise<ExitCode> {
  for (const file of [bundle, key]) {
    if (!isFile(file)) throw new UsageError(`${file}: there is no such file.`);
  }
  const name = nameOf(bundle, process.cwd());
  const opa = await createOpa();
  try {
    opa.build({ paths: [bundle], bundle: true, verification: { key: resolve(key), algorithm } });
  } catch (cause) {
    if (!(cause instanceof OpaError)) throw cause;
    const [issue] = cause.issues;
    throw new UsageError(
      `${name}: its signature does not hold: ${issue?.message ?? cause.message}.`,
      "Do not use it. Get the bundle again from whoever signs it, and check key and algorithm.",
      { cause },
    );
  }
  writeResult(`${name}: signed by the key in ${nameOf(key, process.cwd())}, and unchanged.\n`, undefined);
  return exitCodes.ok;
}
