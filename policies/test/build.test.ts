/** What is built of the rules: reproducible, complete, and described by pages that are up to date. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "@tmes-as-code/opa";
import { build, digestOf, holdVersions, pages, readSources, stableJson, staleness } from "@tmes-as-code/policy-build";
import { createRealOpa } from "@tmes-as-code/testing/real-opa";
import { isExhaustive } from "@tmes-as-code/testing/runs";
import { describe, expect, it } from "vitest";
import { pageStyle } from "../scripts/page-style.ts";
import { built, folder, opa, ruleIds, sources } from "./bundle.ts";

const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

interface Manifest {
  readonly revision: string;
  readonly digest: string;
  readonly entrypoint: string;
  readonly opa: string;
  readonly rules: Readonly<
    Record<string, { readonly kinds: readonly string[]; readonly reads: readonly { readonly path: string }[] }>
  >;
  readonly packs: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(built.manifest) as Manifest;

describe("artefacts", () => {
  // Half a minute. `npm run test:exhaustive` builds again.
  if (isExhaustive) {
    it("are byte for byte the same when built again", { timeout: 300_000 }, async () => {
      const again = build(await createRealOpa(), readSources(folder));
      expect(sha256(again.wasm)).toBe(sha256(built.wasm));
      expect(sha256(again.plain())).toBe(sha256(built.plain()));
      expect(again.data).toBe(built.data);
      expect(again.manifest).toBe(built.manifest);
    });
  }

  it("carry one revision and a digest over everything", () => {
    const { digest, ...content } = manifest;
    expect(digest).toBe(digestOf([built.wasm, built.data, stableJson(content)]));
    const plain = new TextDecoder().decode(readBundle(built.plain()).get(".manifest"));
    expect(JSON.parse(plain)).toMatchObject({ revision: manifest.revision, roots: ["tmes"] });
    expect(manifest.entrypoint).toBe("tmes/main/results");
    expect(manifest.opa).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("have another revision when a rule, a pack or a fact is another", () => {
    const rego = { ...sources.rego, "main.rego": `${sources.rego["main.rego"] ?? ""}\n` };
    expect(JSON.parse(build(opa, { ...sources, rego }).manifest)).not.toMatchObject({ revision: manifest.revision });
  });

  it("have no tests and no machine's paths in them", () => {
    const names = [...readBundle(built.plain()).keys()];
    expect(names.filter((name) => name.includes("_test"))).toEqual([]);
    expect(names).toContain("adapters/document.rego");
    expect(built.manifest + built.data).not.toContain(folder);
  });

  it("list every rule with what it reads, and every pack", () => {
    expect(Object.keys(manifest.rules)).toEqual(ruleIds);
    expect(Object.keys(manifest.packs)).toEqual(["all", "eu-privacy", "security-floor", "strict", "works-council"]);
    expect(manifest.rules["virtual-analyzer-off"]?.reads).toEqual([
      { path: "item.name", applies: false, finding: true },
      { path: "item.settings.direction", applies: false, finding: true },
      { path: "item.settings.enabled", applies: true, finding: false },
      { path: "item.settings.virtualAnalyzer.enabled", applies: false, finding: true },
      { path: "tenant.dataSubjects", applies: true, finding: false },
      { path: "tenant.edition", applies: false, finding: true },
      { path: "tenant.site", applies: true, finding: false },
    ]);
  });

  it("name every rule in pack all", () => {
    expect(Object.keys(built.packs["all"]?.rules ?? {}).sort()).toEqual([...ruleIds].sort());
  });
});

describe("versions", () => {
  it("are held to what rules mean", () => {
    const { problems, text } = holdVersions(sources, built.rules, "`npm run generate`");
    expect(problems).toEqual([]);
    expect(text, "npm run generate").toBe(sources.lock);
  });
});

describe("pages", () => {
  it("are up to date", () => {
    const docs = join(folder, "..", "docs");
    const names = ["rules", "packs"].flatMap((part) => readdirSync(join(docs, part)).map((name) => `${part}/${name}`));
    const existing = new Map(names.map((name) => [name, readFileSync(join(docs, name), "utf8")]));
    expect(staleness(existing, pages(built, sources.samples, pageStyle), "docs")).toEqual([]);
  });
});
