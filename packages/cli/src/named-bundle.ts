/** `--bundle` and `--verify`: rules in place of those that are shipped. */
import type { Signer } from "@tmes-as-code/policy";
import { type NamedBundle, nameOf, readText } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";

/** Options of commands that apply rules. */
export interface BundleOptions {
  readonly bundle?: string;
  readonly verify?: string;
}

/**
 * The bundle that a command line names, as plain data.
 *
 * @throws UsageError when a key is named and no bundle; PolicyError when the key cannot be read.
 */
export function namedBundle({ bundle, verify }: BundleOptions): NamedBundle | undefined {
  if (bundle !== undefined) return { path: bundle, ...(verify === undefined ? {} : { signer: readSigner(verify) }) };
  if (verify === undefined) return undefined;
  throw new UsageError("--verify needs a bundle that --bundle names.", "Name the signed bundle.tar.gz with --bundle.");
}

/** Reads a public key. @throws PolicyError when there is no such file. */
export function readSigner(file: string): Signer {
  const name = nameOf(file, process.cwd());
  return { key: readText(file, name), name };
}
