/** Built-in rules as something to build: those of one pack, since all take several times as long. */
import { join } from "node:path";
import { createOpa } from "@tmes-as-code/opa";
import { parse } from "yaml";
import { readSources, type Sources } from "../src/sources.ts";

const all = readSources(join(import.meta.dirname, "../../../policies"));
const file = "packs/eu-privacy.yaml";
const pack = all.packs[file] ?? "";
const { rules } = parse(pack) as { readonly rules: Readonly<Record<string, unknown>> };
const isWanted = (name: string): boolean =>
  !name.startsWith("rules/") || Object.hasOwn(rules, name.split("/")[1] ?? "");

export const opa = await createOpa();
export const sources: Sources = {
  ...all,
  rego: Object.fromEntries(Object.entries(all.rego).filter(([name]) => isWanted(name))),
  packs: { [file]: pack },
  ruleIds: all.ruleIds.filter((id) => Object.hasOwn(rules, id)),
};
