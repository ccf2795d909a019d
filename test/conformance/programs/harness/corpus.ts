/** The programs of a corpus, and what their first comments say of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./run.ts";

/** Programs by stratum: a folder for each stratum, in it a file or a folder for each program. */
export interface Corpus {
  readonly folder: string;
  /** Titles of strata in the order of the results' table. */
  readonly strata: Readonly<Record<string, string>>;
  /** A stratum in which what decides cannot be seen. */
  readonly unsound?: string;
  /** How the results' page begins. */
  readonly about: Readonly<{ title: string; text?: string }>;
}

/** The first programs, by kind. */
export const corpus: Corpus = {
  folder: join(import.meta.dirname, "../corpus"),
  strata: {
    "one-file": "tenant and items in one file",
    "tenant-as-parameter": "the tenant is a parameter",
    "tenant-elsewhere": "the tenant or its settings in another file",
    "across-files": "values, classes and functions from file to file",
    loops: "loops",
    factories: "factories and wrappers",
    classes: "classes",
    configuration: "configuration objects, merged, per environment",
    unsound: "what decides cannot be seen",
  },
  unsound: "unsound",
  about: { title: "One verdict: programs" },
};

/** Programs by somebody who did not read the plugin, in idioms of public programs. They are never changed. */
export const outside: Corpus = {
  folder: join(import.meta.dirname, "../outside"),
  strata: {
    modules: "modules, aliases, re-exports, JSON",
    classes: "classes, builders, decorators, injection",
    functions: "functions, merges, parsers, closures",
    data: "tables, iterators, reduction, maps and sets",
    runtime: "environment, context, aspects, promises, tokens",
    javascript: "JavaScript, CommonJS and ESM",
  },
  about: {
    title: "One verdict: programs of an outside author",
    text: `Their author did not read how the plugin folds programs, and follows idioms of public CDK and CDKTF repositories that
the [other programs](programs.md) lack. No program was changed after its first run. That first run, on 27 November 2026,
found 117 of 149 failures with types (78.5%) and 108 without (72.4%), with no false alarm and no false all-clear.`,
  },
};

/** Programs by a second such person, as platform teams organise them. They are never changed. */
export const outside2: Corpus = {
  folder: join(import.meta.dirname, "../outside2"),
  strata: {
    stages: "configuration by stage, region and language",
    stacks: "base stacks, factories, L3 constructs, aspects",
    settings: "defaults, merges, presets, feature flags, checks",
    loops: "loops, entries, reduction, generics",
    disk: "files on disk, environment, context, promises",
    javascript: "CommonJS, ESM and `.mts`",
  },
  about: {
    title: "One verdict: programs of platform teams",
    text: `Their author did not read how the plugin folds programs either, and organises them as public CDK and CDKTF repositories
are organised. About a quarter of them break no rule. No program was changed after its first run. That first run, on
28 November 2026, found 88 of 103 failures with types (85.4%) and 66 without (64%), with no false all-clear and one false
alarm: lint shows a failure a second time, at the line of another file that makes the stack, without the tenant's name.`,
  },
};

/** Programs by a third such person, in structures that are unlike each other. They are never changed. */
export const outside3: Corpus = {
  folder: join(import.meta.dirname, "../outside3"),
  strata: {
    estates: "whole projects in several files",
    classes: "hierarchies, accessors, registries, visitors",
    functions: "middleware, overloads, generators, nested callbacks",
    data: "tables, flags, dates, names, symbols, proxies",
    control: "loops with labels, errors, promises, queues, closures",
    modules: "CommonJS, ESM, `.mts` and `.cts`",
  },
  about: {
    title: "One verdict: programs of a third outside author",
    text: `Their author did not read how the plugin folds programs, and took the structures of public CDK and CDKTF repositories
that are unlike each other. About a quarter of them break no rule, a third have several files. No program was changed after
its first run. That first run, on 28 November 2026, found 108 of 134 failures with types and without (80.6%), with no false
all-clear and two false alarms in one program: lint shows its failures at the line of another file that makes the stack,
without the tenant's name. Failures that point from a tenant at its items were not counted then.`,
  },
};

/** Programs by a fourth such person, in styles of platform teams. They are never changed. */
export const outside4: Corpus = {
  folder: join(import.meta.dirname, "../outside4"),
  strata: {
    stacks: "stack classes, mixins, stages, nested constructs",
    config: "environments, JSON and YAML, flags, layers, presets",
    factories: "builders, registries, injection, callbacks, decorators",
    pipelines: "pipes, groups, results, generators, middleware, events",
    types: "enums, unions, overloads, mapped and branded types",
    runtime: "promises, files, variables, aspects, overrides, queues",
    repos: "packages, barrels, subpath imports, CommonJS, `.mts`",
    tables: "CSV, sets and maps, iterators, matrices, sorting",
  },
  about: {
    title: "One verdict: programs of a fourth outside author",
    text: `Their author did not read how the plugin folds programs, and follows public CDK and CDKTF repositories. About a third
of them break no rule although they look as if they did. No program was changed after its first run. That first run, on
28 November 2026, found 83 of 94 failures with types and without (88.2%), with no false all-clear and two false alarms in one
program: a function that its file exports makes items that violate rules, and the program never calls it.`,
  },
};

/** Programs by a fifth such person. They are never changed. */
export const outside5: Corpus = {
  folder: join(import.meta.dirname, "../outside5"),
  strata: {
    stacks: "inheritance, overridden methods and getters, stages",
    configuration: "merging, defaults, maps of regions and editions",
    functional: "map, reduce, entries, partial application, pipelines",
    factories: "builders, registries, plug-ins, injection, prototypes",
    files: "barrels, JSON and YAML, shared libraries, CommonJS",
    modern: "private fields, generators, symbols, labels, enums",
    asynchronous: "top-level await, promises, files, environment",
    traps: "later changes, shadowed names, dead code, flags off",
  },
  about: {
    title: "One verdict: programs of a fifth outside author",
    text: `Their author did not read how the plugin folds programs, and wrote as different platform teams do. About a third of
them break no rule although they look as if they did. No program was changed after its first run. That first run, on
28 November 2026, found 246 of 297 failures with types and without (82.8%), and said eight times something that synth did not: five
times of tenants that one of two environments makes, twice of a function that nothing calls, and once of a true failure at another
line. One all-clear contradicted synth in the comparison alone: two items have one name, and it looked at one of them.`,
  },
};

/** Programs by a sixth such person. They are never changed. */
export const outside6: Corpus = {
  folder: join(import.meta.dirname, "../outside6"),
  strata: {
    stacks: "construct classes, nested scopes, mixins, abstract tenants",
    configuration: "merges, defaults, maps of stages and regions",
    functional: "map, reduce, entries, recursion, partial application",
    factories: "builders, registries, strategies, injection, aspects",
    files: "barrels, JSON, shared libraries, CommonJS",
    modern: "private fields, static blocks, generators, enums, maps",
    asynchronous: "top-level await, async main, files, environment",
    traps: "later changes, shadowed names, dead code, flags off",
  },
  about: {
    title: "One verdict: programs of a sixth outside author",
    text: `Their author did not read how the plugin folds programs, and wrote in the mix of idioms in which platform teams do. A third
of them break no rule although they look as if they did. No program was changed after its first run, and nobody who worked on the
plugin saw them before theirs. On 28 November 2026 an earlier plugin found 78 of 92 failures with types and without (84.7%). The next
one, whose authors knew the other corpora alone, found 82 (89.1%) in its first run. Neither raised a false alarm or gave a false
all-clear.`,
  },
};

/** Short programs that try to make lint say what synth contradicts. They are never changed. */
export const provoked: Corpus = {
  folder: join(import.meta.dirname, "../outside3/provoke"),
  strata: {
    aliases: "two names for one object, changes later, copies, holes",
    order: "effects, exceptions, promises, scopes",
    values: "conversions, numbers, keys, texts, variables",
    classes: "fields, prototypes, `this`, overriding, proxies",
    tree: "escape hatches, aspects, removed and refused items",
    modules: "live bindings, cycles, re-exports, shadowing",
  },
  about: {
    title: "One verdict: programs that provoke",
    text: `Each tries to make lint say what synth contradicts, by what JavaScript and trees of constructs allow. Programs that lint
got wrong in its first run, on 28 November 2026, stay as they are: they had six false all-clears and eight false alarms.`,
  },
};

/** One program. */
export interface Program {
  readonly stratum: string;
  readonly name: string;
  /** The file that is run. */
  readonly main: string;
  /** All of its files of TypeScript and JavaScript. */
  readonly files: readonly string[];
  /** `Shape: …`: the kind of public program it follows. */
  readonly shape: string | undefined;
  /** `Environments: A=1 B=2; A=2`: variables it is run with, once for each. */
  readonly environments: readonly Environment[];
  /** `Undetermined: rule, rule`: rules that an editor cannot know the verdict of. */
  readonly undetermined: readonly string[];
}

/** Configuration of all corpora, text of `tmes.config.yaml`. */
export const corpusConfig = readFileSync(join(corpus.folder, "tmes.config.yaml"), "utf8");

const code = /\.([mc]?ts|[mc]?js)$/;

/** All programs of a corpus. */
export function programs({ folder, strata }: Corpus): readonly Program[] {
  return Object.keys(strata).flatMap((stratum) =>
    readdirSync(join(folder, stratum), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || code.test(entry.name))
      .map(({ name }) => name)
      .sort()
      .map((name) => program(stratum, join(folder, stratum, name), name)),
  );
}

function program(stratum: string, path: string, name: string): Program {
  const files = code.test(name)
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((file) => code.test(file))
        .sort()
        .map((file) => join(path, file));
  const main = files.find((file) => file === path || /^main\.\w+$/.test(file.slice(path.length + 1)));
  if (main === undefined) throw new Error(`${path} needs a main.ts, main.mjs or main.cjs.`);
  const head = headOf(readFileSync(main, "utf8"));
  const said = (key: string): string | undefined => new RegExp(`^${key}: (.+)$`, "m").exec(head)?.[1];
  return {
    stratum,
    name: name.replace(code, ""),
    main,
    files,
    shape: said("Shape"),
    environments: (said("Environments") ?? "").split(";").map(environment),
    undetermined: (said("Undetermined") ?? "").split(/,\s*/).filter((rule) => rule !== ""),
  };
}

/** The lines of the first comment. */
function headOf(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.slice(2).trim())
    .join("\n");
}

function environment(text: string): Environment {
  return Object.fromEntries(
    text
      .trim()
      .split(" ")
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}
