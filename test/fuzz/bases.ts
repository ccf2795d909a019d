/** What is mutated: for every kind of input a layout that a check fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bad, badJson, config, documentValue, good } from "../account/support/documents.ts";
import { fixture } from "../account/support/plans.ts";
import { oneStack, twoStacks } from "../account/support/synths.ts";
import { writeTinyBundle } from "@tmes-as-code/testing/bundles";
import { archiveOf } from "@tmes-as-code/testing/bundles";
import type { Files } from "./mutations.ts";

/** A layout, and what is run on it. */
export interface Base {
  readonly name: string;
  readonly files: Files;
  /** Of the command. */
  readonly args: readonly string[];
  /** Files that are mutated. */
  readonly subjects: readonly string[];
  /** The folder or file whose files must all be accounted for. */
  readonly given?: string;
  /** Whether what is lost of it must show: it has an inventory. */
  readonly inventory: boolean;
}

const today = ["--today", "2026-11-24", "--format", "json"];
const check = (...args: readonly string[]): readonly string[] => ["check", ...args, ...today];
const limited = `${config}timeout: 2\n`;

const exceptions = `${limited}exceptions:
  - { id: x-1, rule: suspicious-sender-addresses-off@1, tenant: acme-three, item: { kind: suspicious-objects, name: settings }, path: settings.threatIntelligence.senderAddresses, covers: fail, value: true, reason: r, owner: "@a/b", approver: "@a/c", ticket: T, expires: 2027-01-31 }
`;

const baseline = `baselines:
  - reason: r
    owner: "@a/b"
    expires: 2027-01-31
    findings:
      - { id: "0000000000000000", rule: suspicious-sender-addresses-off@1, tenant: acme-two, item: { kind: suspicious-objects, name: settings }, path: settings.threatIntelligence.senderAddresses, covers: fail, value: true }
`;
const lines = [documentValue("acme-one", false), documentValue("acme-two", true), documentValue("acme-more", false)]
  .map((value) => `${JSON.stringify(value)}\n`)
  .join("\n");

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

function base(
  name: string,
  files: Files,
  args: readonly string[],
  more: Partial<Pick<Base, "subjects" | "given" | "inventory">> = {},
): Base {
  const all = { "tmes.config.yaml": limited, ...files };
  const subjects = more.subjects ?? Object.keys(files).filter((file) => file !== "tmes.config.yaml");
  return { name, files: all, args, inventory: false, ...more, subjects };
}

function bundleFiles(): Files {
  const folder = writeTinyBundle({
    rules: {
      "acme-addresses": {
        rego: `applies := true
finding contains {"path": ["item", "settings", "threatIntelligence", "senderAddresses"], "expected": {"equals": false}} if input.item.settings.threatIntelligence.senderAddresses == true`,
        slots: [{ path: "settings.threatIntelligence.senderAddresses", applies: false }],
        info: { kinds: ["suspicious-objects"] },
      },
    },
    packs: { acme: { rules: { "acme-addresses": {} } } },
  });
  return {
    "bundle/manifest.json": readFileSync(join(folder, "manifest.json"), "utf8"),
    "bundle/data.json": readFileSync(join(folder, "data.json"), "utf8"),
    "bundle/policy.wasm": new Uint8Array(readFileSync(join(folder, "policy.wasm"))),
  };
}

/**
 * All of them.
 *
 * @param shardReports - Makes the reports of two shards of a layout, by the command itself.
 */
export async function makeBases(
  shardReports: (files: Files, args: readonly (readonly string[])[]) => Promise<readonly string[]>,
): Promise<readonly Base[]> {
  const documents = { "t/good.yaml": good(), "t/bad.yaml": bad() };
  const fleet = { "tmes.config.yaml": limited, ...documents, "t/more.yaml": good("acme-more") };
  const reports = await shardReports(fleet, [check("t", "--shard", "1/2"), check("t", "--shard", "2/2")]);
  const [first = "", second = ""] = reports;
  const before = { "tmes.config.yaml": limited, "t/good.yaml": good(), "t/bad.yaml": good("acme-two") };
  const [earlier = ""] = await shardReports(before, [check("t")]);
  const compiled = bundleFiles();
  const members = Object.entries(compiled).map(([name, content]) => ({ name: name.replace("bundle/", ""), content }));
  return [
    base("documents", documents, check("t"), { given: "t", subjects: ["t/bad.yaml"] }),
    base("documents in JSON", { "t/good.yaml": good(), "t/bad.json": badJson() }, check("t"), {
      given: "t",
      subjects: ["t/bad.json"],
    }),
    base(
      "listed documents",
      { ...documents, "tmes.config.yaml": `${limited}documents: ["t/good.yaml", "t/bad.yaml"]\n` },
      check("t"),
      { given: "t", subjects: ["t/bad.yaml"] },
    ),
    base("configuration", { ...documents, "tmes.config.yaml": limited }, check("t"), {
      given: "t",
      subjects: ["tmes.config.yaml"],
    }),
    base("exceptions", { ...documents, "tmes.config.yaml": exceptions }, check("t"), {
      given: "t",
      subjects: ["tmes.config.yaml"],
    }),
    base("plan", { "plan.json": fixture("bad") }, check("plan.json"), { given: "plan.json" }),
    base("plan with another resource", { "plan.json": fixture("with-other") }, check("plan.json"), {
      given: "plan.json",
    }),
    base("synth", below("cdktf.out", oneStack(true)), check("cdktf.out"), { given: "cdktf.out", inventory: true }),
    base("synth of two stacks", below("cdktf.out", twoStacks(true)), check("cdktf.out"), {
      given: "cdktf.out",
      inventory: true,
    }),
    base("shards", { "1.json": first, "2.json": second }, ["merge", "1.json", "2.json", "--format", "json"]),
    base(
      "bundle",
      {
        "t/bad.yaml": bad(),
        "tmes.config.yaml": "packs: [acme]\nbundles: [./bundle]\ntimeout: 1\n",
        ...compiled,
      },
      check("t"),
      { given: "t", subjects: ["bundle/manifest.json", "bundle/data.json", "bundle/policy.wasm"] },
    ),
    base(
      "bundle in an archive",
      { "t/bad.yaml": bad(), "bundle.tar.gz": archiveOf(members) },
      ["check", "t/bad.yaml", "--bundle", "bundle.tar.gz", ...today],
      { subjects: ["bundle.tar.gz"] },
    ),
    base("JSON Lines", { "t/good.yaml": good("acme-other"), "t/all.jsonl": lines }, check("t"), {
      given: "t",
      subjects: ["t/all.jsonl"],
    }),
    base("packed", { "t/good.yaml": good(), "t/bad.yaml.gz": gzipSync(bad()) }, check("t"), {
      given: "t",
      subjects: ["t/bad.yaml.gz"],
    }),
    base("packed plan", { "plan.json.gz": gzipSync(fixture("bad")) }, check("plan.json.gz"), { given: "plan.json.gz" }),
    base("state", { "state.json": fixture("state-bad") }, check("state.json"), { given: "state.json" }),
    base("stored state", { "terraform.tfstate": fixture("raw-bad.tfstate") }, check("terraform.tfstate"), {
      given: "terraform.tfstate",
    }),
    base("baseline", { ...documents, "tmes.baseline.yaml": baseline }, check("t"), {
      given: "t",
      subjects: ["tmes.baseline.yaml"],
    }),
    base(
      "new findings",
      { ...documents, "base.json": earlier },
      check("t", "--fail-on", "new", "--base", "base.json"),
      {
        given: "t",
        subjects: ["base.json", "t/bad.yaml"],
      },
    ),
    base("difference", { "a/x.yaml": good(), "b/x.yaml": bad("acme-one") }, ["diff", "a", "b", ...today]),
  ];
}
