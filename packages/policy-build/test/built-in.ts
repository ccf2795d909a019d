/** Some built-in rules and a pack of them as something to build: all take many times as long. */
import { join } from "node:path";
import { createOpa } from "@tmes-as-code/opa";
import { readSources, type Sources } from "../src/sources.ts";

const chosen = ["retention-within-limit", "site-matches-data-subjects", "syslog-tls", "virtual-analyzer-off"];
const all = readSources(join(import.meta.dirname, "../../../policies"));
const file = "packs/eu-privacy.yaml";
const isOther = (id: string): boolean => all.ruleIds.includes(id) && !chosen.includes(id);

export const opa = await createOpa();
export const sources: Sources = {
  ...all,
  rego: Object.fromEntries(Object.entries(all.rego).filter(([name]) => !isOther(name.split("/")[1] ?? ""))),
  packs: {
    [file]: (all.packs[file] ?? "")
      .split("\n")
      .filter((line) => !isOther(line.trim().split(":")[0] ?? ""))
      .join("\n"),
  },
  ruleIds: chosen,
};
