/** A signed bundle in an OPA server that knows who signs: it judges by what was signed, and by nothing else. */
import { generateKeyPairSync } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { fleet } from "@tmes-as-code/example-fleet-opa/fleet";
import { startServers } from "@tmes-as-code/example-fleet-opa/servers";
import { parseConfig } from "@tmes-as-code/policy";
import { expect, it } from "vitest";
import { folderWith, tmes } from "../support/surfaces.ts";
import { bundle as unsigned, checked, engineWith, opa, verdictText } from "./opa.ts";

const config = "packs: [eu-privacy]\n";
const [document] = fleet(1);

/** A private key, its public key, and the public key of somebody else. */
function keys(): Readonly<Record<string, string>> {
  const pair = () =>
    generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
  const { publicKey, privateKey } = pair();
  return { "private.pem": privateKey, "public.pem": publicKey, "other.pem": pair().publicKey };
}

/** A copy of a bundle in which one rule is less loud than it was signed. */
function tampered(folder: string, file: string): string {
  const content = gunzipSync(readFileSync(join(folder, file)));
  const at = content.indexOf('"severity":"error"');
  expect(at).toBeGreaterThan(0);
  content.write('"severity":"warn" ', at);
  writeFileSync(join(folder, "tampered.tar.gz"), gzipSync(content));
  return "tampered.tar.gz";
}

it.skipIf(!opa)("starts a server only unchanged and by its own signer (needs opa)", { timeout: 300_000 }, async () => {
  const folder = folderWith({ ...keys(), "tmes.config.yaml": config });
  const options = ["--config", "tmes.config.yaml", "--out", "opa", "--sign", "private.pem"];
  expect(tmes(folder, "policy", "build", ...options)).toMatchObject({ code: 0 });
  const signed = join("opa", "policies.tar.gz");
  copyFileSync(unsigned, join(folder, "unsigned.tar.gz"));
  const changed = tampered(folder, signed);
  const start = (bundle: string, key: string) =>
    startServers(join(folder, bundle), 1, ["--verification-key", join(folder, key)]);

  const { addresses, stop } = await start(signed, "public.pem");
  try {
    const answer = await fetch(`${addresses[0] ?? ""}/v1/data/tmes/check/verdicts`, {
      method: "POST",
      body: JSON.stringify({ input: document }),
    });
    const { result } = (await answer.json()) as { readonly result: readonly Parameters<typeof verdictText>[0][] };
    const engine = engineWith(parseConfig(config, "tmes.config.yaml"));
    const report = checked(engine, { surface: "document", input: document });
    if (typeof report === "string") throw new Error(report);
    const expected = (report.results ?? []).map(verdictText).toSorted();
    expect(expected.length).toBeGreaterThan(10);
    expect(result.map(verdictText).toSorted()).toEqual(expected);
  } finally {
    await stop();
  }

  // Nothing but its signature keeps the changed one from being used.
  await (await startServers(join(folder, changed), 1, ["--skip-verify"])).stop();
  for (const [bundle, key] of [
    [signed, "other.pem"],
    [changed, "public.pem"],
    ["unsigned.tar.gz", "public.pem"],
  ] as const) {
    const started = await start(bundle, key).catch((error: unknown) => String(error));
    if (typeof started !== "string") await started.stop();
    expect(started, `${bundle} with ${key}`).toBe("Error: opa run ended with exit code 1.");
  }
});
