/** Holds files to `documents` of their configuration: what it matches is a tenant document, and there is no other. */
import { isExpectedDocument, type DocumentPattern } from "@tmes-as-code/policy";
import {
  findConfig,
  isWithin,
  namedConfig,
  nameOf,
  readConfig,
  realPath,
  type Lookup,
} from "@tmes-as-code/policy/node";
import { dirname, relative, sep } from "node:path";
import { UsageError } from "./errors.ts";

/** A file of an input. */
export interface CheckedFile {
  readonly path: string;
  /** The link that leads to it, if one does. */
  readonly link?: string;
}

/** A tenant document that `documents` of its configuration does not match. */
export class OutsideDocuments extends UsageError {
  /** As reports name it. */
  readonly file: string;

  constructor(file: string, configuration: string) {
    super(
      `it is a tenant document, and \`documents\` in ${configuration} does not match it.`,
      "Move it, or add its path to `documents`.",
    );
    this.file = file;
  }
}

/** What holds files to their configurations. */
export interface ExpectedDocuments {
  /** Says what is wrong with a file. `because`: why it is none; `undefined` for a document. */
  check(file: CheckedFile, because: string | undefined): readonly UsageError[];
  /** Patterns that no file matched, of the configurations in a folder that was read as a whole. */
  unmatched(folder: string): readonly UsageError[];
}

interface Expectation {
  /** The configuration. */
  readonly name: string;
  readonly folder: string;
  readonly patterns: readonly DocumentPattern[];
  readonly matched: Set<DocumentPattern>;
}

/** @param named - A configuration for all files. */
export function expectedDocuments(named: string | undefined, lookup: Lookup, root: string): ExpectedDocuments {
  const byFolder = new Map<string, Expectation | undefined>();
  const byConfig = new Map<string, Expectation | undefined>();
  const expectationIn = (folder: string): Expectation | undefined => {
    const found = named === undefined ? findConfig(folder, lookup) : namedConfig(named, lookup);
    const { file } = found;
    if (file === undefined) return undefined;
    if (!byConfig.has(file.path)) {
      const { documents, folder: of } = readConfig(found);
      byConfig.set(
        file.path,
        documents === undefined || of === undefined
          ? undefined
          : { name: file.name, folder: of, patterns: documents, matched: new Set() },
      );
    }
    return byConfig.get(file.path);
  };
  const expectationOf = (path: string): Expectation | undefined => {
    const folder = dirname(realPath(path));
    if (!byFolder.has(folder)) byFolder.set(folder, expectationIn(folder));
    return byFolder.get(folder);
  };
  return {
    check({ path, link }, because) {
      const expectation = expectationOf(path);
      if (expectation === undefined) return [];
      const { name, folder, patterns, matched } = expectation;
      const ways = [realPath(path), ...(link === undefined ? [] : [link])]
        .filter((one) => isWithin(one, folder))
        .map((one) => relative(folder, one).split(sep).join("/"));
      if (ways.length === 0) return [];
      for (const pattern of patterns) if (ways.some(pattern.matches)) matched.add(pattern);
      const isExpected = ways.some((way) => isExpectedDocument(patterns, way));
      if (isExpected === (because === undefined)) return [];
      const file = nameOf(path, root);
      return [
        because === undefined
          ? new OutsideDocuments(file, name)
          : new UsageError(
              `${file}: \`documents\` in ${name} matches it, but it is not a tenant document${because === "not ours" ? "" : `: ${because}`}.`,
              "Correct the file, or take it out of `documents`.",
            ),
      ];
    },
    unmatched(folder) {
      return [...byConfig.values()].flatMap((expectation) => {
        if (expectation === undefined || !isWithin(expectation.folder, realPath(folder))) return [];
        return expectation.patterns
          .filter((pattern) => !pattern.excludes && !expectation.matched.has(pattern))
          .map(
            ({ text }) =>
              new UsageError(
                `${expectation.name}: no file matches ${JSON.stringify(text)} of \`documents\`.`,
                "Correct the pattern, or remove it.",
              ),
          );
      });
    },
  };
}
