/** What a CDKTF program wrote: the stacks of a `cdktf.out`, before Terraform has seen them. */
import { fill, openSentences } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice, NotRead, Path, SourceResult, StatedClaims, Unknown } from "../types.ts";
import { tenantsOf, type Block } from "./blocks.ts";
import { jsonObject } from "./json-object.ts";
import { member } from "./modules.ts";
import { ignored } from "./plan.ts";
import { readResource } from "./resource.ts";
import { inputDigest, originOf, type SourceMap } from "./source-map.ts";
import { isTemplate, unescaped } from "./template.ts";
import { ownerText } from "./names.ts";

/** One stack of a synth. */
export interface SynthStack {
  /** Its `cdk.tf.json`: name for messages, and content. */
  readonly file: string;
  readonly text: string;
  /** What its `tmes-sources.json` holds, if there is one. */
  readonly sources?: SourceMap;
  /** Other files of its folder that Terraform reads with it, by their paths in the synth. */
  readonly besides?: readonly string[];
}

/** What was read of a synth. */
export interface SynthResult extends SourceResult {
  /** What its stacks use and no rule judges. */
  readonly notRead: readonly NotRead[];
}

/**
 * Reads the stacks of a synth. Strings that Terraform has yet to evaluate are unknown (`token`).
 *
 * @param file - Name of the folder.
 * @param claims - What the configuration states of Terraform's resources.
 * @throws InputError when a file is not what a synth writes, or two stacks have one item.
 */
export function readSynth(stacks: readonly SynthStack[], file: string, claims: StatedClaims = {}): SynthResult {
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  const notRead: NotRead[] = [];
  const otherReasons: string[] = [];
  for (const stack of stacks) {
    const map = stack.sources;
    const maps = map === undefined ? [] : [map];
    const context = {
      file: stack.file,
      maps,
      numericText: false,
      foreign: claims.foreign ?? [],
      read: new Set<string>(),
    };
    const digests = new Map(map?.items.map(({ address, digest }) => [address, digest]));
    const ours = new Set<string>();
    const configuration = jsonObject(stack.text, stack.file);
    const modules = modulesOf(configuration);
    if (modules.length > 0) {
      const names = modules.join(", ");
      notRead.push({ file: stack.file, reason: `not judged: what is in its modules: ${names}` });
      otherReasons.push(fill(openSentences.modules, { stack: stack.file, modules: names }));
    }
    for (const beside of stack.besides ?? [])
      otherReasons.push(fill(openSentences.beside, { stack: stack.file, file: beside }));
    for (const { type, id, resource } of resourcesOf(configuration)) {
      const unknowns: Unknown[] = [];
      const written = type === "terraform_data" ? member(resource, "input") : undefined;
      const others = type === "terraform_data" ? member(resource, "triggers_replace") : resource;
      const address = `${type}.${id}`;
      const exists = member(resource, "count") === undefined && member(resource, "for_each") === undefined;
      const input = evaluated(written, [], unknowns);
      const read = readResource({ address, type, others, input, written, unknowns, exists }, context);
      notices.push(...read.notices);
      if (read.block !== undefined || read.notices.length > 0) ours.add(address);
      if (read.block === undefined) continue;
      blocks.push(read.block);
      if (bodies(member(resource, "lifecycle")).some((body) => ignoresInput(member(body, "ignore_changes"))))
        notices.push(ignored(read.block));
      if (map !== undefined && digests.get(address) !== inputDigest(written)) notices.push(override(read.block));
    }
    for (const item of map?.items ?? []) {
      if (!ours.has(item.address))
        notices.push(override({ ...item, origin: originOf(item, item.address, stack.file) }));
    }
  }
  const own = tenantsOf(blocks, { surface: "synth", file, otherReasons, notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "synth", file, notRead };
}

/** Names of the modules that a stack uses. */
function modulesOf(stack: unknown): readonly string[] {
  return bodies(member(stack, "module")).flatMap((modules) => (isObject(modules) ? Object.keys(modules) : []));
}

interface StackResource {
  readonly type: string;
  readonly id: string;
  readonly resource: unknown;
}

/** Every resource of a stack. */
function resourcesOf(stack: unknown): readonly StackResource[] {
  return bodies(member(stack, "resource"))
    .flatMap(entriesOf)
    .flatMap(([type, ids]) => bodies(ids).flatMap((each) => entriesOf(each).map(([id, body]) => ({ type, id, body }))))
    .flatMap(({ type, id, body }) => bodies(body).map((resource) => ({ type, id, resource })));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Bodies of a block: JSON may hold one, or a list of them. */
function bodies(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap((member: unknown) => bodies(member)) : [value];
}

/** A value as Terraform will see it: tokens left out and noted, escapes undone. */
function evaluated(value: unknown, path: Path, unknowns: Unknown[]): unknown {
  if (typeof value === "string") return isTemplate(value) ? unknown(path, unknowns) : unescaped(value);
  if (Array.isArray(value)) return value.map((member: unknown, index) => evaluated(member, [...path, index], unknowns));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  // Keys are templates too. With one of them unknown, it may be any key.
  if (entries.some(([key]) => isTemplate(key))) return unknown(path, unknowns);
  return Object.fromEntries(
    entries.flatMap(([key, member]) => {
      const result = evaluated(member, [...path, unescaped(key)], unknowns);
      return result === undefined ? [] : [[unescaped(key), result]];
    }),
  );
}

/** Notes a token; elements of lists keep their place. */
function unknown(path: Path, unknowns: Unknown[]): null | undefined {
  unknowns.push({ path, reason: "token" });
  return typeof path.at(-1) === "number" ? null : undefined;
}

function ignoresInput(ignore: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(ignore) ? ignore : [ignore];
  return list.some((entry) => typeof entry === "string" && /^(?:\*$|(?:\$\{)?(?:all|input)\b)/.test(entry));
}

function override({ tenant, kind, name, origin }: Pick<Block, "tenant" | "kind" | "name" | "origin">): IntegrityNotice {
  return {
    ...noticeOf("settings-override", { item: ownerText(undefined, kind, name) }),
    tenant,
    item: { kind, name },
    path: ["settings"],
    origin,
  };
}
