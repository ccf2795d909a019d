/** The bundle's manifest: what people and reports need to know of rules and packs. Written by the policies build. */
import type { Json, Severity, Surface } from "../types.ts";

/** A rule's parameter. */
export interface ParameterInfo {
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, Json>>;
  readonly description: string;
  readonly default: Json;
}

/** One rule's metadata. */
export interface RuleInfo {
  readonly id: string;
  /** Raised when the rule's meaning changes, so that exceptions lapse. */
  readonly version: number;
  readonly title: string;
  /** Why it matters, for a privacy officer. */
  readonly description: string;
  /** In one phrase: what it looks at; the reason of `not-applicable`. */
  readonly appliesTo: string;
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
  readonly monotone: boolean;
  /** Derived from the rule's compiled form. */
  readonly reads: readonly { readonly path: string; readonly applies: boolean; readonly finding: boolean }[];
  /** Repository path of its page. */
  readonly docs: string;
}

/** What an undetermined verdict means on one surface. `error` means the rule's own severity. */
export interface UndeterminedHandling {
  /** When nobody declared the value. */
  readonly undeclared: Severity;
  /** For every other reason. */
  readonly other: Severity;
}

/** A named list of rules. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who should use it. */
  readonly audience?: string;
  readonly rules: Readonly<
    Record<string, { readonly severity?: Severity; readonly parameters?: Readonly<Record<string, Json>> }>
  >;
  readonly undetermined: Readonly<Record<Surface, UndeterminedHandling>>;
  /** What exceptions of its rules may be. */
  readonly exceptions?: {
    /** How many days ahead of today they may expire; no limit when absent. */
    readonly maxDays?: number;
  };
}

/** The whole manifest. */
export interface Manifest {
  readonly schema: "tmes-bundle/v1";
  readonly revision: string;
  readonly digest: string;
  readonly entrypoint: string;
  /** Version of OPA that compiled it. */
  readonly opa: string;
  readonly rules: Readonly<Record<string, RuleInfo>>;
  readonly packs: Readonly<Record<string, PackInfo>>;
}
