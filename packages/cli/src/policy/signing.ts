/** Signatures of bundles in OPA's form, with keys in PEM files. The plain bundle is signed by OPA itself. */
import { createPrivateKey, sign, type KeyObject } from "node:crypto";
import {
  memberDigest,
  signatureAlgorithms,
  signatureForm,
  signaturesFile,
  suits,
  type SignatureAlgorithm,
} from "@tmes-as-code/policy";
import { UsageError } from "../errors.ts";

/** A private key and what to sign with it. */
export interface SigningKey {
  /** In PEM. */
  readonly key: string;
  /** What messages call it. */
  readonly name: string;
  readonly algorithm: SignatureAlgorithm;
}

/**
 * The files with their signature.
 *
 * @throws UsageError when the key is none, or not for the algorithm.
 */
export function signedMembers(
  members: Readonly<Record<string, Uint8Array>>,
  { key, name, algorithm }: SigningKey,
): Readonly<Record<string, Uint8Array>> {
  const privateKey = readPrivateKey(key, name);
  if (!suits(algorithm, privateKey))
    throw new UsageError(`${name}: this key is not for ${algorithm}.`, "Choose another --algorithm, or another key.");
  const files = Object.entries(members).map(([file, content]) => ({
    name: file,
    hash: memberDigest(file, content),
    algorithm: "SHA-256",
  }));
  const input = [{ alg: algorithm }, { files }].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  const text = input.join(".");
  const signature = sign(signatureAlgorithms[algorithm].hash, Buffer.from(text), {
    key: privateKey,
    ...signatureForm(algorithm),
  });
  const signatures = JSON.stringify({ signatures: [`${text}.${signature.toString("base64url")}`] });
  return { ...members, [signaturesFile]: Buffer.from(signatures) };
}

function readPrivateKey(key: string, name: string): KeyObject {
  try {
    return createPrivateKey(key);
  } catch (cause) {
    throw new UsageError(`${name}: there is no private key in it.`, "--sign takes a private key in a PEM file.", {
      cause,
    });
  }
}
