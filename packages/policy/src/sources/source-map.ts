/** `tmes-sources.json`: which construct and which line of the author's a Terraform address comes from. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { Location, Origin } from "../types.ts";
import { jsonObject } from "./json-object.ts";

/** A line of the author's, as a synth noted it. */
export interface NotedLocation extends Location {
  /** SHA-256 of the line. */
  readonly text?: string;
}

/** What a synth noted about one block. */
export interface SourceMapItem {
  readonly address: string;
  readonly tenant: string;
  readonly kind: string;
  readonly name: string;
  /** Path of the construct. */
  readonly construct: string;
  readonly location?: NotedLocation;
  /** `inputDigest` of the input as the construct made it. */
  readonly digest: string;
}

/** What a synth noted about the blocks of one stack. */
export interface SourceMap {
  readonly items: readonly SourceMapItem[];
}

/**
 * SHA-256 of a block's input, whatever the order of its keys. A block whose input has another digest than its construct
 * noted was changed behind the construct.
 */
export function inputDigest(input: unknown): string {
  return createHash("sha256").update(canonicalJson(input)).digest("hex");
}

/**
 * Reads a `tmes-sources.json`.
 *
 * @throws InputError when it is not what a synth writes.
 */
export function readSourceMap(text: string, file: string): SourceMap {
  const value = jsonObject(text, file);
  const items = value["items"];
  if (value["schema"] !== "tmes-sources/v1" || !Array.isArray(items) || !items.every(isItem)) {
    throw new InputError({
      file,
      message: "expected what a synth notes about its sources (tmes-sources/v1), found something else.",
      hint: "Synthesise again with this version of the constructs.",
    });
  }
  return { items };
}

function isItem(value: unknown): value is SourceMapItem {
  return (
    isObject(value) &&
    ["address", "tenant", "kind", "name", "construct", "digest"].every((key) => typeof value[key] === "string") &&
    (value["location"] === undefined || isLocation(value["location"]))
  );
}

function isLocation(value: unknown): value is NotedLocation {
  return (
    isObject(value) &&
    typeof value["file"] === "string" &&
    isPosition(value["line"]) &&
    isPosition(value["column"]) &&
    ["undefined", "string"].includes(typeof value["text"])
  );
}

function isPosition(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) > 0);
}

type Key = Pick<SourceMapItem, "tenant" | "kind" | "name">;

const indexes = new WeakMap<readonly SourceMap[], ReadonlyMap<string, readonly SourceMapItem[]>>();

/** What the maps say of a block: by address, else by its key; nothing where several say something. */
export function sourceOf(maps: readonly SourceMap[], address: string, key: Key): SourceMapItem | undefined {
  let index = indexes.get(maps);
  if (index === undefined) indexes.set(maps, (index = indexOf(maps)));
  const same = index.get(keyText(key)) ?? [];
  const exact = same.filter((item) => item.address === address);
  const [only, ...others] = exact.length > 0 ? exact : same;
  return others.length === 0 ? only : undefined;
}

function indexOf(maps: readonly SourceMap[]): ReadonlyMap<string, readonly SourceMapItem[]> {
  const index = new Map<string, SourceMapItem[]>();
  for (const item of maps.flatMap(({ items }) => items)) {
    const same = index.get(keyText(item));
    if (same === undefined) index.set(keyText(item), [item]);
    else same.push(item);
  }
  return index;
}

function keyText({ tenant, kind, name }: Key): string {
  return JSON.stringify([tenant, kind, name]);
}

/** Where a block comes from. */
export function originOf(source: SourceMapItem | undefined, address: string, file: string): Origin {
  return {
    address,
    input: { file },
    ...(source === undefined ? {} : { construct: source.construct }),
    ...(source?.location === undefined ? {} : { location: source.location }),
  };
}
