// What callers give to OPA and what it answers. Answers have the shape of `opa … -f json`.
import type { Issue, Location } from "./error.ts";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Files given as text or bytes, by relative name (`rules/a/rule.rego`). */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Where policies and data come from. */
export interface Sources {
  /** Files and folders, relative to `cwd`. Default `.` when `files` are given. */
  readonly paths?: readonly string[];
  /** Files that need not exist: they are laid out in a folder that then takes the place of `cwd`. */
  readonly files?: Files;
  /** The working folder; places in results are relative to it. Default: the process's. */
  readonly cwd?: string;
  /** Names to leave out when folders are loaded, such as `*_test.rego` or `.*`. */
  readonly ignore?: readonly string[];
}

export interface BuildOptions extends Sources {
  /** Default `rego`. */
  readonly target?: "rego" | "wasm" | "plan";
  /** Slash-separated, such as `tmes/main/verdicts`. */
  readonly entrypoints?: readonly string[];
  readonly revision?: string;
  /** A capabilities file: what it does not list fails the build. */
  readonly capabilities?: string;
  /** Load paths as bundles: only `data.json`/`data.yaml`, rooted at the folder, with its `.manifest`. */
  readonly bundle?: boolean;
  /** 0 (default) to 2. */
  readonly optimize?: 0 | 1 | 2;
  readonly pruneUnused?: boolean;
  /** Sign the bundle (`.signatures.json`). Needs `bundle`. */
  readonly signing?: Signing | undefined;
}

/** A key for bundle signatures. */
export interface Signing {
  /** Path of a PEM file: the private key to sign with. */
  readonly key: string;
  /** Such as `RS256` or `ES256`. */
  readonly algorithm: string;
}

/** What is an error in policies that compile otherwise. */
export interface Strictness {
  readonly strict?: boolean;
  /** A JSON Schema of the input, or a folder of schemas for `# schemas:` annotations. */
  readonly schema?: string;
  readonly capabilities?: string;
  /** How many errors to report at most. Default 10, 0 for all. */
  readonly maxErrors?: number;
}

export interface CheckOptions extends Sources, Strictness {
  readonly bundle?: boolean;
}

export interface TestOptions extends Sources {
  /** Run only tests whose `package.name` matches this regular expression (Go syntax). */
  readonly run?: string;
  /** Keep traces of failing tests. */
  readonly verbose?: boolean;
  readonly bundle?: boolean;
  readonly schema?: string;
  readonly capabilities?: string;
  /** Seconds for each test. Default 5. */
  readonly timeout?: number;
}

export interface TestResult {
  readonly location: Location;
  readonly package: string;
  readonly name: string;
  readonly fail?: boolean;
  readonly skip?: boolean;
  readonly error?: Issue;
  /** Nanoseconds. */
  readonly duration: number;
  readonly trace?: JsonValue;
  /** What `print` wrote, in Base64. */
  readonly output?: string;
  readonly sub_results?: JsonValue;
}

export interface CoverageReport {
  readonly results: readonly TestResult[];
  readonly files: Readonly<Record<string, FileCoverage>>;
  readonly covered_lines: number;
  readonly not_covered_lines: number;
  /** Percent. */
  readonly coverage: number;
}

export interface FileCoverage {
  readonly covered?: readonly CoverageRange[];
  readonly not_covered?: readonly CoverageRange[];
  readonly covered_lines?: number;
  readonly not_covered_lines?: number;
  readonly coverage?: number;
}

export interface CoverageRange {
  readonly start: { readonly row: number };
  readonly end: { readonly row: number };
}

/** A term of a reference: `{type: "var", value: "data"}`, then strings. */
export interface Term {
  readonly type: string;
  readonly value: JsonValue;
}

export type Ref = readonly Term[];

export interface DepsOptions extends Sources {
  /** Such as `data.tmes.main`. */
  readonly query: string;
}

export interface Dependencies {
  /** Documents from outside: input and data. */
  readonly base: readonly Ref[];
  /** Rules. */
  readonly virtual: readonly Ref[];
}

export interface InspectOptions {
  /** One bundle, folder or Rego file; default the folder of `files`. */
  readonly path?: string;
  readonly files?: Files;
  readonly cwd?: string;
  /** List METADATA annotations. */
  readonly annotations?: boolean;
}

export interface Inspection {
  readonly manifest?: {
    readonly revision: string;
    readonly roots?: readonly string[];
    readonly [key: string]: unknown;
  };
  readonly signatures_config: JsonValue;
  readonly wasm_modules?: readonly JsonValue[];
  /** Files by package, such as `data.tmes.rules.x`. */
  readonly namespaces?: Readonly<Record<string, readonly string[]>>;
  readonly annotations?: readonly AnnotationsRef[];
  readonly capabilities?: JsonValue;
}

/** The METADATA of one package or rule. */
export interface AnnotationsRef {
  readonly location?: Location;
  readonly path: Ref;
  readonly annotations?: Annotations;
}

export interface Annotations {
  readonly scope: "rule" | "document" | "package" | "subpackages";
  readonly title?: string;
  readonly description?: string;
  readonly entrypoint?: boolean;
  readonly organizations?: readonly string[];
  readonly related_resources?: readonly { readonly ref: string; readonly description?: string }[];
  readonly authors?: readonly { readonly name: string; readonly email?: string }[];
  readonly schemas?: readonly JsonValue[];
  readonly custom?: Readonly<Record<string, JsonValue>>;
  readonly labels?: Readonly<Record<string, JsonValue>>;
}

export interface EvaluateOptions extends Sources {
  readonly query: string;
  readonly input?: JsonValue;
  /** Load paths as bundles. */
  readonly bundle?: boolean;
  readonly schema?: string;
  readonly capabilities?: string;
  readonly strict?: boolean;
  /** Make the first error of a builtin an error instead of undefined. */
  readonly strictBuiltinErrors?: boolean;
}

export interface Evaluation {
  /** One for every way the query holds; none when it is undefined. */
  readonly result: readonly QueryResult[];
  /** The first expression's value, `undefined` when the query is. */
  readonly value: JsonValue | undefined;
  /** What `print` wrote. */
  readonly printed: string;
}

export interface QueryResult {
  readonly expressions: readonly {
    readonly value: JsonValue;
    readonly text: string;
    readonly location: { readonly row: number; readonly col: number };
  }[];
  readonly bindings?: Readonly<Record<string, JsonValue>>;
}

export interface ReadsOptions<Entry extends string = "applies" | "finding"> extends Sources, Strictness {
  /** The package below which rules are analysed. Default `data.tmes.rules`. */
  readonly root?: string;
  /** The names of the rules to analyse. Default `applies` and `finding`. */
  readonly entries?: readonly Entry[];
}

/** What rules read, by the last segment of their package. */
export type Reads<Entry extends string = "applies" | "finding"> = Readonly<Record<string, PackageReads<Entry>>>;

/** What a package's entry rules read; an entry that the package lacks is missing. */
export type PackageReads<Entry extends string = "applies" | "finding"> = {
  /** Such as `data.tmes.rules["virtual-analyzer-off"]`. */
  readonly package: string;
} & Readonly<Partial<Record<Entry, EntryReads>>>;

/** What one entry rule reads: nothing outside these paths can change its result. */
export interface EntryReads {
  readonly reads: readonly Read[];
  /** The names below `input.params`, or `*` for all. */
  readonly params: readonly string[];
  /** Whether `input.today` is read. */
  readonly today: boolean;
  /** Paths below `data` that are not rules. */
  readonly data: readonly (readonly string[])[];
  /** Those of them below which everything matters. */
  readonly wholeData: readonly (readonly string[])[];
  /** The strings of the constants that are used. */
  readonly constants: readonly string[];
  /** Paths of data and parameters of which more matters than which strings equal theirs, below `data` and `input`. */
  readonly exposed: readonly (readonly string[])[];
  /** Paths of such lists, or above them, of which it may matter where their members are. */
  readonly ordered: readonly (readonly string[])[];
  /** More matters of names of items (keys of `input.items[kind]`) than which of them are equal and which settings hold them. */
  readonly namesMatter: boolean;
  readonly widened: readonly Widened[];
  /** What rules must not do, because it cannot be followed: to choose rules by a key from the input. */
  readonly errors: readonly { readonly message: string; readonly location: string }[];
}

/** A path of the input; `*` stands for every key and every index. */
export interface Read {
  readonly path: readonly string[];
  /**
   * Absence of the value at exactly this path can only make the rule yield less. `false` when in doubt: under `not`, in
   * a comprehension or `every`, in `object.get`, in rules with a default, an `else` or values that could conflict.
   */
  readonly positive: boolean;
  /** Everything below the path matters too. `false` for what is iterated over or compared with scalar constants. */
  readonly whole: boolean;
  /** Nothing matters of the strings at the path but which strings of constants, parameters and data they equal. */
  readonly compared: boolean;
  /** `file:row`, sorted. */
  readonly locations: readonly string[];
}

/** Where a whole subtree counts as read because the analysis cannot tell which part is. */
export interface Widened {
  readonly path: readonly string[];
  readonly why: string;
  readonly location: string;
}
