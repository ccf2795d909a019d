/** `tmes policy verify`: whether a bundle is signed by a key, and unchanged since. */
import { readArchive, verifySignature } from "@tmes-as-code/policy";
import { nameOf, readBytes } from "@tmes-as-code/policy/node";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { readSigner } from "../named-bundle.ts";
import { writeResult } from "../output.ts";

/** Options of `tmes policy verify`; see its `--help`. */
export interface VerifyOptions {
  readonly key: string;
}

/**
 * Verifies a bundle's signature, of the plain bundle as of the compiled one.
 *
 * @throws PolicyError when bundle or key cannot be read, or the signature does not hold.
 */
export function verifyBundle(bundle: string, { key }: VerifyOptions): ExitCode {
  const name = nameOf(bundle, process.cwd());
  const signer = readSigner(key);
  verifySignature(readArchive(readBytes(bundle, name), name), signer, name);
  writeResult(`${name}: signed by the key in ${signer.name}, and unchanged.\n`, undefined);
  return exitCodes.ok;
}
