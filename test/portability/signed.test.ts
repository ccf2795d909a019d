/** Signed bundles in OPA servers and in our own engine: both judge by what was signed, and by nothing else. */
import { execFileSync, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { fleet } from "@tmes-as-code/example-fleet-opa/fleet";
import { startServers } from "@tmes-as-code/example-fleet-opa/servers";
import { parseConfig, verifySignature } from "@tmes-as-code/policy";
import { expect, it } from "vitest";
import { folderWith, tmes } from "../support/surfaces.ts";
import { bundle as unsigned, checked, engineWith, opa, verdictText } from "./opa.ts";

const config = "packs: [eu-privacy]\n";
const [document] = fleet(1);

/** A private key, its public key, and the public key of another party. */
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

/** Builds what the configuration comes to, signed, in a folder with keys and a document. */
function signedFolder(...options: readonly string[]): string {
  const folder = folderWith({ ...keys(), "tmes.config.yaml": config, "acme.json": JSON.stringify(document) });
  const built = tmes(folder, "policy", "build", "--config", "tmes.config.yaml", "--out", "opa", ...options);
  expect(built, built.text).toMatchObject({ code: 0 });
  return folder;
}

it("tmes judges by the signed archive as by the folder, and only if its signer signed it", { timeout: 300_000 }, () => {
  const folder = signedFolder("--sign", "private.pem");
  const check = (...options: readonly string[]) => tmes(folder, "check", "acme.json", "--format", "json", ...options);
  const bundle = join("opa", "bundle.tar.gz");
  const verified = check("--bundle", bundle, "--verify", "public.pem");
  expect(verified, verified.text).toMatchObject({ code: 1 });
  expect(verified).toEqual(check("--bundle", join("opa", "bundle")));
  expect(tmes(folder, "policy", "verify", bundle, "--key", "public.pem")).toMatchObject({ code: 0 });

  const digest = /"bundle": \{ "digest": "([0-9a-f]{64})"/.exec(verified.text)?.[1] ?? "";
  const pinned = `${config}bundles:\n  - { from: "@tmes-as-code/policies", digest: "${digest}" }\n`;
  writeFileSync(join(folder, "tmes.config.yaml"), pinned);
  expect(check("--bundle", bundle, "--verify", "public.pem")).toMatchObject({ code: 1 });
  const builtIn = check();
  expect(builtIn.text).toContain("is another one: its digest is");
  expect(builtIn.code).toBe(2);
  writeFileSync(join(folder, "tmes.config.yaml"), config);

  const changed = tampered(folder, bundle);
  for (const [options, sentence] of [
    [["--bundle", bundle, "--verify", "other.pem"], "it is not signed by the key in other.pem"],
    [["--bundle", changed, "--verify", "public.pem"], "was changed after it was signed"],
    [["--bundle", join("opa", "bundle"), "--verify", "public.pem"], "only an archive is signed"],
    [["--bundle", join("opa", "policies.tar.gz"), "--verify", "public.pem"], "which a compiled bundle does not have"],
    [["--verify", "public.pem"], "--verify needs a bundle that --bundle names"],
    [["--bundle", bundle, "--verify", "missing.pem"], "missing.pem: cannot be read"],
  ] as const) {
    const refused = check(...options);
    expect(refused.text).toContain(sentence);
    expect(refused.code).toBe(2);
  }
});

it.skipIf(!opa).each(["RS256", "PS384", "ES256"])(
  "what opa signs by %s holds, with odd data too (needs opa)",
  (alg) => {
    const data = String.raw`{"b":{"10":1,"9":2.5,"é":"\u2028<&>\u0007\b\f\u007f/"},"\ud83d\ude00":[],"\uffee":{},"n":[0,-1,1.5,null,true]}`;
    const pair = alg.startsWith("ES")
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
    // OPA reads elliptic keys in their own form alone.
    const form = alg.startsWith("ES") ? "sec1" : "pkcs8";
    const folder = folderWith({
      "private.pem": String(pair.privateKey.export({ format: "pem", type: form })),
    });
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "data.json"), data);
    writeFileSync(join(folder, "b", "a.rego"), "package a\n\nx := 1\n");
    execFileSync("opa", ["sign", "--signing-alg", alg, "--signing-key", "../private.pem", "--bundle", "."], {
      cwd: join(folder, "b"),
    });
    const members = new Map(
      ["data.json", "a.rego", ".signatures.json"].map((name) => [name, readFileSync(join(folder, "b", name))]),
    );
    const signer = { key: String(pair.publicKey.export({ format: "pem", type: "spki" })), name: "public.pem" };
    expect(() => verifySignature(members, signer, "b")).not.toThrow();
    members.set("data.json", Buffer.from(data.replace("1.5", "1.6")));
    expect(() => verifySignature(members, signer, "b")).toThrow("data.json was changed");
  },
);

it.skipIf(!opa)(
  "a server that polls takes what is signed, and keeps it where what comes is altered (needs opa)",
  { timeout: 300_000 },
  async () => {
    const folder = signedFolder("--sign", "private.pem");
    const signed = join("opa", "policies.tar.gz");
    const changed = readFileSync(join(folder, tampered(folder, signed)));
    let served = readFileSync(join(folder, signed));
    let etag = "1";
    let asked = 0;
    const registry = createServer((request, response) => {
      asked++;
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "application/gzip", etag }).end(served);
    }).listen(0, "127.0.0.1");
    await once(registry, "listening");
    const address = registry.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    writeFileSync(
      join(folder, "opa.json"),
      JSON.stringify({
        services: { registry: { url: `http://127.0.0.1:${String(address.port)}` } },
        keys: { signer: { algorithm: "RS256", key: readFileSync(join(folder, "public.pem"), "utf8") } },
        bundles: {
          tmes: {
            ...{ service: "registry", resource: "policies.tar.gz", signing: { keyid: "signer" } },
            polling: { min_delay_seconds: 1, max_delay_seconds: 1 },
          },
        },
        status: { console: true },
      }),
    );
    const server = spawn("opa", ["run", "--server", "--addr", "127.0.0.1:0", "--config-file", "opa.json"], {
      cwd: folder,
    });
    let log = "";
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
    /** Waits for a line of the server's log after a place in it. */
    const said = async (what: RegExp, after: number): Promise<string> => {
      for (let tries = 0; tries < 600; tries++) {
        const found = what.exec(log.slice(after));
        if (found !== null) return found[0];
        if (server.exitCode !== null) break;
        await wait(100);
      }
      throw new Error(`OPA did not say ${String(what)}:\n${log.slice(-3000)}`);
    };
    try {
      await said(/Bundle loaded and activated successfully/, 0);
      const before = log.length;
      served = changed;
      etag = "2";
      const refusal = await said(/data\.json: digest mismatch|digest mismatch/, before);
      expect(refusal).toContain("digest mismatch");
      expect(log.slice(before)).not.toContain("activated successfully");
      expect(asked).toBeGreaterThan(1);
    } finally {
      server.kill();
      registry.close();
    }
  },
);
