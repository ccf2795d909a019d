/** Small bundles for tests: hand-written rules and slots, compiled with the real library and router. */
import { createOpa, readBundle } from "@tmes-as-code/opa";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "../../src/engine/bundle.ts";
import { loadBundle } from "../../src/node/bundles.ts";
import type { Manifest, PackInfo, RuleInfo } from "@tmes-as-code/catalog";
import type { Json, Path } from "../../src/types.ts";

const policies = join(import.meta.dirname, "../../../../policies");
const library = Object.fromEntries(
  [
    "lib/completion.rego",
    "lib/paths.rego",
    "lib/jurisdiction.rego",
    "lib/days.rego",
    "lib/exceptions.rego",
    "lib/retired.rego",
    "main.rego",
  ].map((file) => [file, readFileSync(join(policies, file), "utf8")]),
);

// OPA compiles in what is annotated as an entrypoint.
const formerMain = library["main.rego"]?.replace("# entrypoint: true\napplicable", "applicable") ?? "";

/** A slot as a test writes it; what it leaves out is the plainest: a boolean that both parts of a rule read. */
export interface TestSlot {
  /** `settings.peers[*].tls`, taken below `item`; or `tenant.site`, `items.<kind>[*].settings.x`. */
  readonly path: string;
  readonly values?: readonly Json[];
  readonly open?: boolean;
  readonly positive?: boolean;
  readonly applies?: boolean;
  readonly finding?: boolean;
  readonly list?: boolean;
  /** Controller's path, written like `path`, the values it must have, and whether it is a switch. */
  readonly requires?: readonly { readonly path: string; readonly in: readonly Json[]; readonly switch?: boolean }[];
}

/** A rule as a test writes it. */
export interface TestRule {
  /** What follows `package tmes.rules["<id>"]`. */
  readonly rego: string;
  readonly slots?: readonly TestSlot[];
  readonly info?: Partial<RuleInfo>;
  readonly readsItems?: boolean;
  readonly applicabilityReadsItems?: boolean;
}

/** A pack as a test writes it; rules have their own severity. */
export interface TestPack extends Partial<Omit<PackInfo, "rules">> {
  readonly rules?: Readonly<Record<string, Partial<PackInfo["rules"][string]>>>;
}

export interface TestBundle {
  readonly rules: Readonly<Record<string, TestRule>>;
  readonly presence?: Readonly<Record<string, Json>>;
  readonly packs?: Readonly<Record<string, TestPack>>;
  readonly entrypoint?: string;
  /** Compiled by a version whose bundles could not say whether rules apply. */
  readonly former?: boolean;
  readonly extraData?: Readonly<Record<string, Json>>;
}

const root = mkdtempSync(join(tmpdir(), "tiny-bundle-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

const opa = await createOpa();

/** Compiles and loads. */
export function tinyBundle(test: TestBundle): Bundle {
  return loadBundle(writeTinyBundle(test));
}

/** Compiles, and gives the folder. */
export function writeTinyBundle({
  rules,
  presence = {},
  packs,
  entrypoint = "tmes/main/results",
  former = false,
  extraData = {},
}: TestBundle): string {
  const folder = mkdtempSync(join(root, "bundle-"));
  const infos = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleInfo(id, rule)]));
  const archive = opa.build({
    target: "wasm",
    entrypoints: [entrypoint, "tmes/exceptions/decision", "tmes/exceptions/problems", "tmes/retired/problems"],
    files: {
      ...library,
      ...(former ? { "main.rego": formerMain } : {}),
      ...Object.fromEntries(
        Object.entries(rules).map(([id, { rego }]) => [`rules/${id}.rego`, `package tmes.rules["${id}"]\n\n${rego}\n`]),
      ),
    },
  });
  const wasm = readBundle(archive).get("policy.wasm");
  if (wasm === undefined) throw new Error("opa built no policy.wasm");
  writeFileSync(join(folder, "policy.wasm"), wasm);
  writeJson(folder, "data.json", {
    tmes: {
      slots: Object.fromEntries(
        Object.entries(rules).map(([id, { slots = [] }]) => [
          id,
          Object.fromEntries(routesOf(infos[id]).map((kind) => [kind, slots.map((slot) => bundleSlot(slot))])),
        ]),
      ),
      router: routerOf(infos),
      meta: Object.fromEntries(
        Object.entries(rules).map(([id, rule]) => [
          id,
          {
            version: infos[id]?.version ?? 1,
            severity: infos[id]?.severity ?? "error",
            monotone: infos[id]?.monotone ?? false,
            readsItems: rule.readsItems ?? infos[id]?.scope === "tenant",
            applicabilityReadsItems: rule.applicabilityReadsItems ?? false,
            defaults: Object.fromEntries(
              Object.entries(infos[id]?.parameters ?? {}).map(([name, parameter]) => [name, parameter.default]),
            ),
          },
        ]),
      ),
      catalog: { presence, sites: {}, jurisdictionGroups: { EEA: ["DE", "FR", "NO"] } },
      ...extraData,
    },
  });
  writeJson(folder, "manifest.json", {
    schema: "tmes-bundle/v1",
    revision: "test",
    digest: "",
    entrypoint,
    opa: "test",
    rules: infos,
    packs: Object.fromEntries(
      Object.entries(packs ?? { all: {} }).map(([id, pack]) => [id, packInfo(id, infos, pack)]),
    ),
  } satisfies Manifest);
  return folder;
}

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

export function ruleInfo(id: string, { slots = [], info = {} }: TestRule): RuleInfo {
  return {
    id,
    version: 1,
    title: `Title of ${id}`,
    description: "Why it matters.",
    appliesTo: "toys",
    notApplicable: "Never.",
    severity: "error",
    scope: "item",
    kinds: ["toy"],
    modules: [],
    legal: [],
    remediation: "Mend it.",
    messages: { default: "{tenant}: {kind} {item} is {actual}, not {expected}." },
    parameters: {},
    sources: [],
    uncertain: [],
    monotone: false,
    reads: slots.map(({ path, applies = true, finding = true }) => ({
      path: rooted(path).replaceAll("[*]", ".*"),
      applies,
      finding,
    })),
    docs: `docs/rules/${id}.md`,
    ...info,
  };
}

function packInfo(id: string, infos: Readonly<Record<string, RuleInfo>>, { rules, ...pack }: TestPack): PackInfo {
  const both = { undeclared: "error", other: "error" } as const;
  const named = Object.entries(rules ?? Object.fromEntries(Object.keys(infos).map((rule) => [rule, {}])));
  return {
    id,
    title: id,
    description: id,
    audience: "Tests.",
    rules: Object.fromEntries(
      named.map(([rule, one]) => [rule, { severity: infos[rule]?.severity ?? "error", ...one }]),
    ),
    undetermined: { editor: both, synth: both, plan: both, state: both, document: both },
    ...pack,
  };
}

function routesOf(info: RuleInfo | undefined): readonly string[] {
  return info === undefined ? [] : info.scope === "tenant" ? ["tenant"] : info.kinds;
}

function routerOf(infos: Readonly<Record<string, RuleInfo>>): Record<string, string[]> {
  const router: Record<string, string[]> = {};
  for (const info of Object.values(infos)) for (const kind of routesOf(info)) (router[kind] ??= []).push(info.id);
  return router;
}

function rooted(path: string): string {
  return /^(tenant|items|item)\b/.test(path) ? path : `item.${path}`;
}

function partsOf(path: string): Path[] {
  return rooted(path)
    .split("[*]")
    .map((part) => part.split(".").filter((key) => key !== ""));
}

function bundleSlot({
  path,
  values,
  open,
  positive = false,
  applies = true,
  finding = true,
  list = false,
  requires = [],
}: TestSlot): object {
  const parts = partsOf(path);
  return {
    path: rooted(path),
    parts,
    applies,
    finding,
    positive,
    list,
    open: open ?? false,
    values: open === true ? [] : (values ?? [false, true]),
    requires: requires.map((r) => ({ parts: partsOf(r.path), in: r.in, switch: r.switch ?? false })),
  };
}
