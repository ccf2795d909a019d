/** examples/custom-pack, used as its README says: tested, built, installed as a package, and built into one bundle. */
import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createOpa, readBundle, type JsonValue } from "@tmes-as-code/opa";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folderWith, tmes } from "../run.ts";

const example = join(import.meta.dirname, "../../../../examples/custom-pack");
const rule = "acme-reports-at-most-monthly";
const native = spawnSync("opa", ["version"]).status === 0;

let organisation = "";

// Published as npm does it, and unpacked where npm installs it. The folder outlives single tests, so it cannot be one of theirs.
beforeAll(async () => {
  organisation = join(example, "..", "..", ".cache", "test-custom-pack");
  const installed = join(organisation, "node_modules", "@example", "works-agreement");
  const source = join(organisation, "source");
  rmSync(organisation, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(join(example, "organisation"), organisation, { recursive: true });
  for (const part of ["package.json", "rules", "packs"])
    cpSync(join(example, part), join(source, part), { recursive: true });
  const { prepack } = (JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest).scripts;
  const { code, stderr } = await tmes(prepack.split(" ").slice(1), { cwd: source });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", organisation], {
    cwd: source,
    stdio: "ignore",
  });
  for (const [name, content] of readBundle(readFileSync(join(organisation, "example-works-agreement-1.0.0.tgz")))) {
    const file = join(installed, name.replace("package/", ""));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(source, { recursive: true });
}, 300_000);

interface Manifest {
  readonly scripts: { readonly prepack: string };
}

describe("the example of a custom pack", { timeout: 300_000 }, () => {
  it("passes its own tests and checks", async () => {
    expect(await tmes(["policy", "test", ".", "--min-coverage", "100"], { cwd: example })).toMatchObject({ code: 0 });
    const { code, stdout } = await tmes(["policy", "check", "."], { cwd: example });
    expect(code).toBe(0);
    expect(stdout).toContain("Pack works-agreement: a tenant can satisfy all its rules; one was found.");
  });

  it("stops a tenant that breaks it, by its name in the configuration", async () => {
    const { code, stdout, stderr } = await tmes(["check", "tenants", "--today", "2026-01-31"], { cwd: organisation });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain('error  Report "Threats" of tenant acme is made weekly;');
    expect(stdout).toContain("frequency: found weekly, expected monthly or quarterly");
    expect(stdout).toContain(`${rule}@1: Console: Reports > Report Settings > the report.`);
  });

  it("is built with the configuration into one bundle, by which an OPA alone judges alike", async () => {
    const built = await tmes(["policy", "build", "--config", "tmes.config.yaml", "--out", "opa"], {
      cwd: organisation,
    });
    expect(built).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await tmes(["check", "tenants", "--format", "json", "--all-results"], { cwd: organisation });
    const report = JSON.parse(stdout) as {
      readonly results: readonly { readonly rule: string; readonly verdict: string }[];
    };
    const { value } = (await createOpa()).evaluate({
      cwd: join(organisation, "opa"),
      paths: ["policies.tar.gz"],
      bundle: true,
      query: "[sprintf(`%v %v`, [one.rule, one.verdict]) | some one in data.tmes.adapters.document.verdicts]",
      input: parse(readFileSync(join(organisation, "tenants", "acme.yaml"), "utf8")) as JsonValue,
    });
    const own = report.results.map((one) => `${one.rule} ${one.verdict}`).sort();
    expect(own).toContain(`${rule} fail`);
    expect(Array.isArray(value) ? [...value].sort() : value).toEqual(own);
  });
});

describe("a signed bundle", { timeout: 300_000 }, () => {
  it.skipIf(!native)("is what OPA accepts, and refuses once it was changed (needs opa)", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "pem" });
    const cwd = folderWith({ "private.pem": privateKey, "public.pem": publicKey, "other.pem": other });
    expect(await tmes(["policy", "build", example, "--out", ".", "--sign", "private.pem"], { cwd })).toMatchObject({
      code: 0,
    });
    const bundle = gunzipSync(readFileSync(join(cwd, "policies.tar.gz")));
    const at = bundle.indexOf('"severity":"error"');
    expect(at).toBeGreaterThan(0);
    bundle.write('"severity":"waste"', at);
    writeFileSync(join(cwd, "changed.tar.gz"), gzipSync(bundle));

    const opa = (file: string, key: string): number | null =>
      spawnSync("opa", ["build", "--bundle", file, "--verification-key", key, "-o", "out.tar.gz"], { cwd }).status;
    expect(opa("policies.tar.gz", "public.pem")).toBe(0);
    expect(opa("policies.tar.gz", "other.pem")).toBe(1);
    expect(opa("changed.tar.gz", "public.pem")).toBe(1);

    const verify = (file: string, key: string) => tmes(["policy", "verify", file, "--key", key], { cwd });
    expect(await verify("policies.tar.gz", "public.pem")).toMatchObject({ code: 0, stderr: "" });
    expect((await verify("policies.tar.gz", "other.pem")).code).toBe(2);
    const changed = await verify("changed.tar.gz", "public.pem");
    expect(changed).toMatchObject({ code: 2, stdout: "" });
    expect(changed.stderr).toContain(
      "The bundle changed.tar.gz is refused: data.json was changed after it was signed.",
    );
  });
});
