/** Finds the lines of hand-written HCL that the items of a plan or state come from. */
import {
  InputError,
  type Location,
  type Origin,
  type Path,
  type SourceResult,
  withoutKeys,
} from "@tmes-as-code/policy";
import { nameOf, sourceReader } from "@tmes-as-code/policy/node";
import { join } from "node:path";
import { hclFiles } from "./folder.ts";
import { loadHcl, type HclFile, type Literal, type ParseHcl, type Position } from "./parse.ts";

/** Adds lines to what a plan or state is read as. */
export interface HclLines {
  readonly inSource: (source: SourceResult) => SourceResult;
  /** To why it cannot be read. */
  readonly inError: (error: InputError) => InputError;
}

/**
 * Reads a root module and, when an address leads there, the local modules that it calls.
 *
 * @param root - Only lines of files inside of it are shown.
 * @param onUnreadable - Called once for each file that is not HCL, with its name and the line.
 */
export async function hclLines(
  folder: string,
  root: string,
  onUnreadable: (file: string, line: number) => void,
): Promise<HclLines> {
  const modules = new Modules(await loadHcl(), root, onUnreadable);
  const find = (address: string): Declaration | undefined => modules.find(folder, address);
  return {
    inSource: (source) => ({
      ...source,
      tenants: source.tenants.map((tenant) => ({
        ...tenant,
        origin: withLines(tenant.origin, find, inSettings),
        items: tenant.items.map((item) => ({ ...item, origin: withLines(item.origin, find) })),
      })),
      notices: source.notices.map((notice) => ({ ...notice, origin: withLines(notice.origin, find) })),
    }),
    inError: (error) => {
      const [first, ...others] = error.problems;
      if (first?.address === undefined || first.line !== undefined) return error;
      const found = find(first.address);
      const place = first.path === undefined ? found?.location : found?.locate(first.path);
      return place === undefined ? error : new InputError({ ...first, ...place }, others, { cause: error });
    },
  };
}

/** A block, which all instances of a `count` or `for_each` share. */
interface Declaration {
  readonly location: Location;
  /** The line of a setting, as far as it is written out in the block. */
  readonly locate: (path: Path) => Location | undefined;
}

/** A path within a tenant, which in its block is below `settings`. */
function inSettings(path: Path): Path {
  return path.length === 0 || path[0] === "name" ? path : ["settings", ...path];
}

function withLines(
  origin: Origin,
  find: (address: string) => Declaration | undefined,
  inBlock: (path: Path) => Path = (path) => path,
): Origin {
  if (origin.location !== undefined || origin.address === undefined) return origin;
  const found = find(origin.address);
  if (found === undefined) return origin;
  return { ...origin, location: found.location, locate: (path) => found.locate(inBlock(path)) };
}

/** A block and the file that it, or its input, is in. */
interface Found {
  readonly block: Position & { readonly file: string };
  readonly input?: Literal & { readonly file: string };
}

/** What is declared in one folder. */
interface Module {
  readonly resources: ReadonlyMap<string, Found>;
  readonly modules: ReadonlyMap<string, string>;
}

class Modules {
  readonly #parse: ParseHcl;
  readonly #root: string;
  readonly #read: (name: string) => string | undefined;
  readonly #onUnreadable: (file: string, line: number) => void;
  readonly #known = new Map<string, Module>();

  constructor(parse: ParseHcl, root: string, onUnreadable: (file: string, line: number) => void) {
    this.#onUnreadable = onUnreadable;
    this.#parse = parse;
    this.#root = root;
    this.#read = sourceReader(root);
  }

  find(folder: string, address: string): Declaration | undefined {
    const steps = withoutKeys(address).split(".");
    let current = folder;
    let at = 0;
    for (; steps[at] === "module"; at += 2) {
      const source = this.#module(current).modules.get(steps[at + 1] ?? "");
      if (source === undefined || !/^\.\.?(?:\/|$)/.test(source)) return undefined;
      current = join(current, source);
    }
    const found = this.#module(current).resources.get(steps.slice(at).join("."));
    return found === undefined ? undefined : declarationOf(found);
  }

  #module(folder: string): Module {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const resources = new Map<string, Found>();
    const modules = new Map<string, string>();
    for (const { file, read } of this.#files(folder)) {
      for (const [key, { line, column, input }] of read.resources) {
        const before = resources.get(key);
        resources.set(key, {
          block: before?.block ?? { file, line, column },
          ...(input === undefined
            ? before?.input === undefined
              ? {}
              : { input: before.input }
            : { input: { ...input, file } }),
        });
      }
      for (const [name, source] of read.modules) modules.set(name, source);
    }
    const module = { resources, modules };
    this.#known.set(folder, module);
    return module;
  }

  #files(folder: string): readonly { readonly file: string; readonly read: HclFile }[] {
    return hclFiles(folder).flatMap((name) => {
      const file = nameOf(join(folder, name), this.#root);
      const text = this.#read(file);
      if (text === undefined) return [];
      const read = this.#parse(text);
      if (!("error" in read)) return [{ file, read }];
      this.#onUnreadable(file, read.error.line);
      return [];
    });
  }
}

function declarationOf({ block, input }: Found): Declaration {
  return {
    location: block,
    locate: (path) => {
      if (input === undefined) return undefined;
      const literal = deepest(input, path);
      return literal === input ? undefined : { file: input.file, line: literal.line, column: literal.column };
    },
  };
}

/** The literal at a path, or the nearest above that is written out. */
function deepest(literal: Literal, path: Path): Literal {
  const [step, ...others] = path;
  const next =
    step === undefined ? undefined : (literal.members?.get(String(step)) ?? literal.elements?.[Number(step)]);
  return next === undefined ? literal : deepest(next, others);
}
