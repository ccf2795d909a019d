/** What a CDKTF program wrote: the stacks of a `cdktf.out`, before Terraform has seen them. */
import { isObject } from "../json.ts";
import type { IntegrityNotice, Path, SourceResult, Unknown } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject } from "./json-object.ts";
import { ignored, member } from "./plan.ts";
import { inputDigest, readSourceMap, type SourceMap } from "./source-map.ts";

/** One stack of a synth. */
export interface SynthStack {
  /** Its `cdk.tf.json`: name for messages, and content. */
  readonly file: string;
  readonly text: string;
  /** Its `tmes-sources.json`, if there is one. */
  readonly sources?: { readonly file: string; readonly text: string };
}

/**
 * Reads the stacks of a synth. Strings that Terraform has yet to evaluate are unknown (`token`).
 *
 * @param file - Name of the folder.
 * @throws InputError when a file is not what a synth writes, or two stacks have one item.
 */
export function readSynth(stacks: readonly SynthStack[], file: string): SourceResult {
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  for (const stack of stacks) {
    const maps = stack.sources === undefined ? [] : [readSourceMap(stack.sources.text, stack.sources.file)];
    const resources = member(jsonObject(stack.text, stack.file), "resource", "terraform_data");
    for (const [id, resource] of isObject(resources) ? Object.entries(resources) : []) {
      const unknowns: Unknown[] = [];
      const written = member(resource, "input");
      const address = `terraform_data.${id}`;
      const exists = member(resource, "count") === undefined && member(resource, "for_each") === undefined;
      const input = evaluated(written, [], unknowns);
      const read = readBlock({ address, input, unknowns, exists }, { file: stack.file, maps, numericText: false });
      if (read === undefined) continue;
      if (isNotice(read)) {
        notices.push(read);
        continue;
      }
      blocks.push(read);
      if (ignoresInput(member(resource, "lifecycle", "ignore_changes"))) notices.push(ignored(read));
      if (changedBehind(maps, address, written)) notices.push(override(read));
    }
  }
  const own = tenantsOf(blocks, { surface: "synth", file, otherReasons: [] });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "synth", file };
}

/** A value as Terraform will see it: tokens left out and noted, escapes undone. */
function evaluated(value: unknown, path: Path, unknowns: Unknown[]): unknown {
  if (typeof value === "string") {
    if (isToken(value)) {
      unknowns.push({ path, reason: "token" });
      return typeof path.at(-1) === "number" ? null : undefined;
    }
    return value.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{");
  }
  if (Array.isArray(value)) return value.map((member: unknown, index) => evaluated(member, [...path, index], unknowns));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const result = evaluated(member, [...path, key], unknowns);
      return result === undefined ? [] : [[key, result]];
    }),
  );
}

/** Whether a text has a template that Terraform evaluates: `${` or `%{` that is not escaped by doubling. */
function isToken(text: string): boolean {
  return /(?<!\$)(?:\$\$)*\$\{/.test(text.replace(/\$\$\{/g, "")) || text.replace(/%%\{/g, "").includes("%{");
}

function ignoresInput(ignore: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(ignore) ? ignore : [ignore];
  return list.some((entry) => typeof entry === "string" && /^(?:all|input)\b/.test(entry));
}

function changedBehind(maps: readonly SourceMap[], address: string, input: unknown): boolean {
  const [map] = maps;
  if (map === undefined) return false;
  const noted = map.items.find((item) => item.address === address);
  return noted?.digest !== inputDigest(input);
}

function override({ tenant, kind, name, origin }: Block): IntegrityNotice {
  return {
    id: "settings-override",
    tenant,
    item: { kind, name },
    path: ["settings"],
    message: `The settings of ${kind} ${JSON.stringify(name)} are not what its construct says: something changed them afterwards (addOverride, an aspect, or an edit of the file).`,
    remediation: "Say it in the construct's properties, and synthesise again.",
    origin,
  };
}
