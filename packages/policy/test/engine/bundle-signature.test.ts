/** Signatures of bundles: only what the key's owner signed, all of it and nothing else. */
import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  memberDigest,
  signatureAlgorithms,
  signatureForm,
  signaturesFile,
  verifySignature,
  type SignatureAlgorithm,
} from "../../src/engine/bundle-signature.ts";
import { PolicyError } from "../../src/errors.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curves = { ES256: "P-256", ES384: "P-384", ES512: "P-521" } as const;
const pem = (key: KeyObject): string => String(key.export({ format: "pem", type: "spki" }));
const signer = { key: pem(rsa.publicKey), name: "public.pem" };

const files = { "policy.wasm": Buffer.from("wasm"), "data.json": Buffer.from('{"b": 1, "a": ["é"]}') };
const listed = Object.entries(files).map(([name, content]) => ({
  ...{ name, hash: memberDigest(name, content), algorithm: "SHA-256" },
}));
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function token(payload: unknown, alg: SignatureAlgorithm = "RS256", key = rsa.privateKey): string {
  const text = `${part({ alg })}.${part(payload)}`;
  const { hash } = signatureAlgorithms[alg];
  return `${text}.${sign(hash, Buffer.from(text), { key, ...signatureForm(alg) }).toString("base64url")}`;
}

function signed(tokens: unknown, content: Readonly<Record<string, Uint8Array>> = files): Map<string, Uint8Array> {
  return new Map([...Object.entries(content), [signaturesFile, Buffer.from(JSON.stringify({ signatures: tokens }))]]);
}

const good = token({ files: listed });

test.each(Object.keys(signatureAlgorithms) as SignatureAlgorithm[])("what is signed by %s holds", (alg) => {
  const pair = alg in curves ? generateKeyPairSync("ec", { namedCurve: curves[alg as keyof typeof curves] }) : rsa;
  const members = signed([token({ files: listed }, alg, pair.privateKey)]);
  expect(() => verifySignature(members, { key: pem(pair.publicKey), name: "k" }, "b")).not.toThrow();
  expect(() => verifySignature(members, { key: pem(other.publicKey), name: "k" }, "b")).toThrow(
    "not signed by the key in k",
  );
});

const unsigned = `${part({ alg: "none" })}.${part({ files: listed })}.`;
const shared = `${part({ alg: "HS256" })}.${part({ files: listed })}.${part("x")}`;
const [header = "", , signature = ""] = good.split(".");
const withFile = (file: object): string => token({ files: [...listed, file] });

describe("a bundle is refused", () => {
  test.each<[string, Map<string, Uint8Array>, string]>([
    ["without a signature", new Map(Object.entries(files)), "it is not signed"],
    [
      "with a signature file that is not JSON",
      new Map([...Object.entries(files), [signaturesFile, Buffer.from("x")]]),
      "not exactly one signature",
    ],
    ["with no signature in the file", signed([]), "not exactly one signature"],
    ["with two signatures", signed([good, good]), "not exactly one signature"],
    ["with the algorithm none", signed([unsigned]), "it is not signed by the key in public.pem"],
    ["with a shared secret", signed([shared]), "it is not signed by the key in public.pem"],
    [
      "by another party",
      signed([token({ files: listed }, "RS256", other.privateKey)]),
      "it is not signed by the key in public.pem",
    ],
    [
      "with another payload",
      signed([`${header}.${part({ files: [] })}.${signature}`]),
      "it is not signed by the key in public.pem",
    ],
    ["with more behind the signature", signed([`${good}.x`]), "it is not signed by the key in public.pem"],
    [
      "with a changed file",
      signed([good], { ...files, "policy.wasm": Buffer.from("wasn") }),
      "policy.wasm was changed",
    ],
    [
      "with changed data",
      signed([good], { ...files, "data.json": Buffer.from('{"b": 2, "a": ["é"]}') }),
      "data.json was changed",
    ],
    [
      "with a file more",
      signed([good], { ...files, "manifest.json": Buffer.from("{}") }),
      "manifest.json is not signed",
    ],
    ["with a file less", signed([good], { "data.json": files["data.json"] }), "policy.wasm is signed and missing"],
    ["with a signature of nothing", signed([token({})]), "its signature names no files"],
    ["with a file signed twice", signed([withFile({ ...listed[0] })]), "its signature names policy.wasm twice"],
    ["with a weak digest", signed([withFile({ name: "x", hash: "", algorithm: "MD5" })]), "not supported"],
    [
      "with a digest that objects inherit",
      signed([withFile({ name: "x", hash: "", algorithm: "toString" })]),
      "not supported",
    ],
  ])("%s", (_, members, sentence) => {
    expect(() => verifySignature(members, signer, "x.tar.gz")).toThrow(PolicyError);
    expect(() => verifySignature(members, signer, "x.tar.gz")).toThrow(sentence);
  });
});

test("data is signed by its value, as OPA does, so white space and order do not count", () => {
  const members = signed([good], { ...files, "data.json": Buffer.from('{"a":["é"],"b":1}') });
  expect(() => verifySignature(members, signer, "b")).not.toThrow();
});

test.each(["", "x", String(rsa.privateKey.export({ format: "pem", type: "pkcs8" }))])(
  "a key that is not a public key is refused",
  (key) => {
    expect(() => verifySignature(signed([good]), { key, name: "k.pem" }, "b")).toThrow(
      "k.pem has no public key in PEM",
    );
  },
);
