/**
 * The form of a bundle: what `policy-build` writes and the engine reads. Types only: the build checks what goes into a
 * bundle, and the engine checks what it uses of one when it loads it.
 */
import type { Json } from "./json.ts";
import type { ConsoleDefault, Edition, Presence } from "./types.ts";

/** How severe a finding of a rule is: `error` fails a check, `warn` is shown, `off` is not. */
export type Severity = "error" | "warn" | "off";

/** `manifest.json`: what people and reports need to know of rules and packs. */
export interface Manifest {
  readonly schema: "tmes-bundle/v1";
  /** Digest of the sources. */
  readonly revision: string;
  /** Digest of what was built. */
  readonly digest: string;
  /** Where verdicts are asked. */
  readonly entrypoint: string;
  /** Version of OPA that compiled it. */
  readonly opa: string;
  readonly rules: Readonly<Record<string, RuleInfo>>;
  readonly packs: Readonly<Record<string, PackInfo>>;
}

/** A rule: its METADATA and what it reads. */
export interface RuleInfo {
  readonly id: string;
  /** Raised when the rule's meaning changes, so that exceptions lapse. */
  readonly version: number;
  readonly title: string;
  /** Why it matters, for a privacy officer. */
  readonly description: string;
  /** In one phrase: what it looks at; the reason of `not-applicable`. */
  readonly appliesTo: string;
  /** When it does not apply. */
  readonly notApplicable: string;
  readonly severity: Exclude<Severity, "off">;
  readonly scope: "item" | "tenant";
  readonly kinds: readonly string[];
  readonly modules: readonly string[];
  readonly legal: readonly { readonly reference: string; readonly why: string }[];
  readonly remediation: string;
  /** Templates; `default` always exists. */
  readonly messages: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, ParameterInfo>>;
  readonly sources: readonly string[];
  /** What it rests on and no source states. */
  readonly uncertain: readonly string[];
  /** More items never remove a finding. */
  readonly monotone: boolean;
  /** Derived from the rule's compiled form. */
  readonly reads: readonly RuleRead[];
  /** Repository path of its page. */
  readonly docs: string;
}

/** A setting or a name that a rule reads, and which of its two parts read it. */
export interface RuleRead {
  /** `item.settings.peers[*].minimumTlsVersion`. */
  readonly path: string;
  readonly applies: boolean;
  readonly finding: boolean;
}

/** A rule's parameter. */
export interface ParameterInfo {
  /** For people: `list of jurisdictions`. */
  readonly type: string;
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, Json>>;
  readonly description: string;
  readonly default: Json;
}

/** A named list of rules. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who should use it. */
  readonly audience: string;
  readonly rules: Readonly<
    Record<string, { readonly severity: Severity; readonly parameters?: Readonly<Record<string, Json>> }>
  >;
  /** By surface; where one is left out, its default counts. */
  readonly undetermined?: Readonly<Record<string, UndeterminedHandling>>;
  /** Rules of which no exception counts, and no entry of a baseline. */
  readonly neverExcepted?: readonly string[];
  /** What exceptions of its rules may be. */
  readonly exceptions?: {
    /** How many days ahead of today they may expire; no limit when absent. */
    readonly maxDays?: number;
  };
}

/** What an undetermined verdict means on one surface. `error` means the rule's own severity. */
export interface UndeterminedHandling {
  /** If the value is not declared. */
  readonly undeclared: Severity;
  /** If the value is unknown for any other reason. */
  readonly other: Severity;
}

/** `data.tmes` in `data.json`, as far as more than Rego reads it. */
export interface BundleData {
  /** Facts of the catalog; the engine reads presence. */
  readonly catalog: { readonly presence: Readonly<Record<string, PresenceData>> };
  /** Rule ids by kind; rules over whole tenants under `tenant`. */
  readonly router: Readonly<Record<string, readonly string[]>>;
  /** By rule id, then by kind (`tenant` for rules over whole tenants). */
  readonly slots: Readonly<Record<string, Readonly<Record<string, readonly Slot[]>>>>;
  /** By rule id: what the rule only compares. Not in bundles of former versions. */
  readonly compared?: Readonly<Record<string, ComparedData>>;
  /**
   * Rules over whole tenants to which nothing matters of names of items but which of them are equal and which settings hold one:
   * by their ids, the strings of their constants. Not in bundles of former versions.
   */
  readonly renamable?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Strings of the input that a rule only compares with what is the same for all inputs. Strings that equal nothing of that
 * make no difference to the rule.
 */
export interface ComparedData {
  /** Settings and names; `*` stands for every key of a mapping. Lists are meant with their elements. */
  readonly paths: readonly (readonly string[])[];
  /** Paths below `data` that the rule reads. */
  readonly data: readonly (readonly string[])[];
  /** Those of them below which everything matters. */
  readonly wholeData: readonly (readonly string[])[];
  /** The strings of its constants. */
  readonly constants: readonly string[];
  /** Paths below `data` and `input` of whose strings more matters than what equals them. */
  readonly exposed: readonly (readonly string[])[];
  /** Paths of such lists, or above them, of which it may matter where their members are. */
  readonly ordered: readonly (readonly string[])[];
}

/** Whether a tenant surely has items of a kind. */
export type PresenceData =
  | Extract<Presence, { type: "always" }>
  | {
      readonly type: "many";
      readonly consoleDefaults: readonly Pick<ConsoleDefault, "name" | "match">[];
      readonly defaultRules: readonly DefaultRuleData[];
    };

/** A default rule of the organisation, or of each domain that does not skip them. */
export interface DefaultRuleData {
  /** Whole name in the console; `{domain}` stands for the domain. */
  readonly name: string;
  readonly of: "organization" | "domain";
  /** What is known of its settings. */
  readonly settings: Readonly<Record<string, string>>;
  readonly edition?: Edition;
}

/** A setting (or list) that decides a rule's verdict, as the completion library uses it; see docs/architecture.md. */
export interface Slot {
  /** `item.settings.peers[*].minimumTlsVersion`. */
  readonly path: string;
  /** The path cut at each `*`. */
  readonly parts: readonly (readonly string[])[];
  /** Which parts of the rule read it. */
  readonly applies: boolean;
  readonly finding: boolean;
  /** Every read of it is such that its absence can only remove results. */
  readonly positive: boolean;
  /** Whether its domain is open; else `values` are all it can have. */
  readonly open: boolean;
  readonly values: readonly (string | number | boolean)[];
  /** A list that is only gone through, because the rule reads its elements' settings. */
  readonly list: boolean;
  /** It exists only while these settings have one of these values. */
  readonly requires: readonly {
    readonly parts: readonly (readonly string[])[];
    readonly in: readonly (string | number | boolean)[];
    /** While it is off, the setting is dormant: what is declared there has no effect. */
    readonly switch: boolean;
  }[];
  /** What single values require besides: the others are all it can have while that does not hold. */
  readonly valueRequires?: Readonly<Record<string, Slot["requires"]>>;
}
