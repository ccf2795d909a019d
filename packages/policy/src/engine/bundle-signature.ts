/**
 * Signatures of bundles in OPA's form: `.signatures.json` holds a JSON Web Signature over the digests of all other files.
 * Source: openpolicyagent.org/docs/management-bundles, "Signing".
 */
import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import { PolicyError } from "../errors.ts";
import { isObject } from "../json.ts";
import type { Members } from "./bundle-archive.ts";

/** The member that has the signature. */
export const signaturesFile = ".signatures.json";

/** Whose signature a bundle has to have. */
export interface Signer {
  /** A public key in PEM. */
  readonly key: string;
  /** What messages call the key: its file. */
  readonly name: string;
}

/** Signature algorithms by the types of keys they are for. A shared secret is none of them. */
export const signatureAlgorithms = {
  RS256: { type: "rsa", hash: "sha256" },
  RS384: { type: "rsa", hash: "sha384" },
  RS512: { type: "rsa", hash: "sha512" },
  PS256: { type: "rsa", hash: "sha256" },
  PS384: { type: "rsa", hash: "sha384" },
  PS512: { type: "rsa", hash: "sha512" },
  ES256: { type: "ec", hash: "sha256", curve: "prime256v1" },
  ES384: { type: "ec", hash: "sha384", curve: "secp384r1" },
  ES512: { type: "ec", hash: "sha512", curve: "secp521r1" },
} as const satisfies Readonly<Record<string, { type: "rsa" | "ec"; hash: string; curve?: string }>>;

/** Name of a signature algorithm. */
export type SignatureAlgorithm = keyof typeof signatureAlgorithms;

/** Digests of files that a signature may use. */
const digests: Readonly<Record<string, string>> = { "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };

/**
 * Verifies that a signer signed exactly these files.
 *
 * @param name - What messages call the bundle.
 * @throws PolicyError with one sentence where that is not so.
 */
export function verifySignature(members: Members, signer: Signer, name: string): void {
  const refuse = (why: string, cause?: unknown): never => {
    throw new PolicyError(`The bundle ${name} is refused: ${why}.`, {
      hint: "Do not use it. Get it again from the party that signs it, and check the key.",
      cause,
    });
  };
  const signed = signedFiles(members, signer, refuse);
  for (const file of members.keys()) {
    if (file !== signaturesFile && !signed.has(file)) refuse(`${file} is not signed`);
  }
  for (const [file, { hash, algorithm }] of signed) {
    const content = members.get(file);
    if (content === undefined) return refuse(`${file} is signed and missing`);
    if (memberDigest(file, content, algorithm) !== hash) refuse(`${file} was changed after it was signed`);
  }
}

interface SignedFile {
  readonly hash: string;
  /** As Node names it. */
  readonly algorithm: string;
}

type Refuse = (why: string, cause?: unknown) => never;

/** The files that the signature names, once it is verified. */
function signedFiles(members: Members, signer: Signer, refuse: Refuse): ReadonlyMap<string, SignedFile> {
  const content = members.get(signaturesFile);
  if (content === undefined) return refuse("it is not signed");
  const { signatures } = jsonObject(content) ?? {};
  const [token, ...others] = Array.isArray(signatures) ? (signatures as readonly unknown[]) : [];
  if (typeof token !== "string" || others.length > 0)
    return refuse(`its ${signaturesFile} has not exactly one signature`);
  const payload = verifiedPayload(token, signer, refuse);
  if (!Array.isArray(payload["files"])) return refuse("its signature names no files");
  const files = new Map<string, SignedFile>();
  for (const file of payload["files"] as readonly unknown[]) {
    const { name, hash, algorithm } = isObject(file) ? file : {};
    const known = typeof algorithm === "string" && Object.hasOwn(digests, algorithm) ? digests[algorithm] : undefined;
    if (typeof name !== "string" || typeof hash !== "string" || known === undefined)
      return refuse("its signature names a file in a way that is not supported");
    const plain = name.replace(/^\//, "");
    if (files.has(plain)) return refuse(`its signature names ${plain} twice`);
    files.set(plain, { hash, algorithm: known });
  }
  return files;
}

/** What a JSON Web Signature in its compact form says. The key decides which algorithms count, not the signature. */
function verifiedPayload(token: string, { key, name }: Signer, refuse: Refuse): Readonly<Record<string, unknown>> {
  const publicKey = readKey(key, name);
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  const { alg } = jsonObject(Buffer.from(header, "base64url")) ?? {};
  const algorithm = typeof alg === "string" && isAlgorithm(alg) ? alg : undefined;
  const fits = algorithm !== undefined && rest.length === 0 && suits(algorithm, publicKey);
  const input = Buffer.from(`${header}.${payload}`);
  if (!fits || !holds(algorithm, publicKey, { input, signature: Buffer.from(signature, "base64url") }))
    return refuse(`it is not signed by the key in ${name}`);
  return jsonObject(Buffer.from(payload, "base64url")) ?? refuse("the signed content is not a JSON object");
}

function isAlgorithm(name: string): name is SignatureAlgorithm {
  return Object.hasOwn(signatureAlgorithms, name);
}

function readKey(key: string, name: string): KeyObject {
  try {
    if (key.includes("PRIVATE KEY")) throw new Error("a private key");
    return createPublicKey(key);
  } catch (cause) {
    throw new PolicyError(`${name} has no public key in PEM.`, {
      hint: "Export it: `openssl pkey -in private.pem -pubout -out public.pem`.",
      cause,
    });
  }
}

/** Whether an algorithm is for keys such as this. */
export function suits(algorithm: SignatureAlgorithm, { asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  const wanted = signatureAlgorithms[algorithm];
  if (asymmetricKeyType !== wanted.type) return false;
  return !("curve" in wanted) || asymmetricKeyDetails?.namedCurve === wanted.curve;
}

interface Signed {
  readonly input: Uint8Array;
  readonly signature: Uint8Array;
}

function holds(algorithm: SignatureAlgorithm, key: KeyObject, { input, signature }: Signed): boolean {
  return verify(signatureAlgorithms[algorithm].hash, input, { key, ...signatureForm(algorithm) }, signature);
}

/** How Node has to write or read a signature. */
export function signatureForm(algorithm: SignatureAlgorithm): object {
  if (algorithm.startsWith("ES")) return { dsaEncoding: "ieee-p1363" };
  // Constants of OpenSSL: RSA_PKCS1_PSS_PADDING, and a salt as long as the digest.
  return algorithm.startsWith("PS") ? { padding: 6, saltLength: -1 } : {};
}

const structured = new Set(["data.json", ".manifest"]);

/**
 * The digest that a signature has for a file: of its bytes, or of its value where OPA reads it as data.
 *
 * @param algorithm - As Node names it.
 */
export function memberDigest(file: string, content: Uint8Array, algorithm = "sha256"): string {
  const hash = createHash(algorithm);
  const isData = structured.has(file.slice(file.lastIndexOf("/") + 1));
  const value = isData ? jsonObject(content) : undefined;
  return hash.update(value === undefined ? content : opaText(value)).digest("hex");
}

/** JSON as OPA writes it for digests: keys in the order of their bytes, Go's escapes, no white space. */
function opaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(opaText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value).replaceAll(/[\u2028\u2029]/g, goEscape);
  const keys = Object.keys(value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return `{${keys.map((key) => `${opaText(key)}:${opaText(value[key])}`).join(",")}}`;
}

function goEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`;
}

function jsonObject(content: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
