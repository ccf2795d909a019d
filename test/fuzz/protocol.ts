/** What parent and child of the fuzzer tell each other. */
import type { Base } from "./bases.ts";
import type { Files } from "./mutations.ts";

/** A fault that is put in place of the command, to see that an oracle notices it. */
export type PlantedFault = "untyped" | "unexpected" | "hang" | "silent" | "blind" | "green";

/** A case that once showed a fault. */
export interface Kept {
  readonly base: Base;
  readonly touched: readonly string[];
}

/** A kept case as it is stored: bytes are `base64:…`. */
export interface StoredCase extends Omit<Kept, "base"> {
  readonly base: Omit<Base, "files"> & { readonly files: Readonly<Record<string, string>> };
}

/** Bytes as `base64:…`, for JSON. */
export function encoded(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? content : `base64:${Buffer.from(content).toString("base64")}`,
    ]),
  );
}

/** The reverse. */
export function decoded({ base, touched }: StoredCase): Kept {
  const files = Object.fromEntries(
    Object.entries(base.files).map(([name, content]) => [
      name,
      content.startsWith("base64:") ? new Uint8Array(Buffer.from(content.slice(7), "base64")) : content,
    ]),
  );
  return { base: { ...base, files }, touched };
}

/** Run one case. */
export interface Asked {
  /** What is executed. */
  readonly of: "command" | "process" | "functions";
  readonly seed: number;
  readonly number: number;
  readonly fault?: PlantedFault;
  readonly kept?: Kept;
}

/** What it came to. */
export interface Answer {
  /** Its name; `undefined` where the child gave no answer. */
  readonly base: string | undefined;
  readonly done: readonly string[];
  readonly code: number | undefined;
  readonly faults: readonly string[];
  readonly stderr?: string;
  readonly files?: Files;
  readonly touched?: readonly string[];
  readonly args?: readonly string[];
}
