/** The nouns of a check: documents, views, unknowns, verdicts, findings, reports. Plain data, no behaviour. */

import type { apiVersion, Json, JsonObject, Path, Severity } from "@tmes-as-code/catalog";
import type { Surface } from "./surfaces.ts";

export type { Json, JsonObject, Path, Severity, Surface };

/** The neutral form of one tenant: what a source yields and all checks run on. */
export interface TenantDocument {
  readonly apiVersion: typeof apiVersion;
  /** `name` and the settings of kind `tenant` (site, edition, dataSubjects, …). */
  readonly tenant: JsonObject & { readonly name: string };
  readonly items: readonly Item[];
}

/** One console object or practice of a tenant. */
export interface Item {
  readonly kind: string;
  readonly name: string;
  /** The console's default rule that it stands for, where it says so. */
  readonly default?: string;
  readonly settings: JsonObject;
}

/** What a source saw of a tenant: all items, or possibly not all. */
export type View = "closed" | "open";

/** Why a surface cannot see a value. */
export type UnknownReason =
  | "dynamic"
  | "token"
  | "after-apply"
  | "redacted"
  | "undeclared"
  /** Declared, but not compared with the console yet. */
  | "unconfirmed"
  | "partial-view";

/** A value a surface cannot see. */
export interface Unknown {
  /** Path within the item (`["settings", …]`) or within the tenant (`["site"]`). Covers everything below it. */
  readonly path: Path;
  readonly reason: Exclude<UnknownReason, "undeclared">;
  /** The only values it can have, when the source knows them; narrower than the catalog's domain. */
  readonly domain?: readonly (string | number | boolean | null)[];
}

/** A place in a file. Lines and columns start at 1. */
export interface Location {
  /** Relative to the repository root, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where an item (or tenant) comes from, as far as a source knows. */
export interface Origin {
  /** The author's line: TypeScript, YAML, JSON or HCL. */
  readonly location?: Location;
  /** A construct's path in the tree. */
  readonly construct?: string;
  /** A Terraform address. */
  readonly address?: string;
  /** The file that was read, when it is not the author's: a plan, a cdk.tf.json, a state. */
  readonly input?: Location;
  /** A more exact location of a path within the item, e.g. a key's line in YAML. */
  readonly locate?: (path: Path) => Location | undefined;
}

/** An item as a source saw it. */
export interface ItemView extends Item {
  readonly unknowns: readonly Unknown[];
  /** `false`: it may not exist (made under a condition that is not decided). */
  readonly exists: boolean;
  readonly origin: Origin;
  /** Items of the same text are the same in all but their origin. Absent where the source does not know. */
  readonly text?: string;
}

/** A tenant as a source saw it. */
export interface TenantView {
  readonly tenant: JsonObject & { readonly name: string };
  readonly unknowns: readonly Unknown[];
  readonly items: readonly ItemView[];
  readonly view: View;
  /** Why the view is open, one sentence each. */
  readonly openBecause: readonly string[];
  readonly surface: Surface;
  readonly origin: Origin;
}

/**
 * Something in the input itself that no rule can judge but that would make a verdict untrue: settings changed behind
 * the constructs, changes that Terraform ignores, an item whose kind is not known yet.
 */
export interface IntegrityNotice {
  readonly id:
    | "settings-override"
    | "ignored-changes"
    | "maybe-ignored-changes"
    | "unknown-item"
    | "hidden-item"
    | "foreign-item"
    | "unknown-tenant"
    | "destroyed-tenant"
    | "sensitive-settings"
    | "partial-view"
    | "partial-plan"
    | "similar-names";
  /** `error` unless given: most make verdicts untrue. */
  readonly severity?: "warn";
  /** Tenant concerned, when known. */
  readonly tenant?: string;
  readonly item?: { readonly kind: string; readonly name: string };
  readonly path?: Path;
  /** One or two sentences: what was seen, why it matters. */
  readonly message: string;
  /** What to do. */
  readonly remediation: string;
  readonly origin: Origin;
}

/** Something that is not read, or not judged, and why. */
export interface NotRead {
  /** As reports name files. */
  readonly file: string;
  readonly reason: string;
}

/** What the engine is given of one input. */
export interface Source {
  /** Gone through once. They may be read while they are judged, so that they need not be in memory all at a time. */
  readonly tenants: Iterable<TenantView>;
  readonly notices: readonly IntegrityNotice[];
  /** What was read, for the report: `plan`, `document` … and the file. */
  readonly surface: Surface;
  readonly file: string;
}

/** What was read of one input, all of it. */
export interface SourceResult extends Source {
  readonly tenants: readonly TenantView[];
}

/** Of one rule on one item or tenant. */
export type Verdict = "pass" | "fail" | "undetermined" | "not-applicable";

/** What a rule expects at a path. */
export type Expected =
  | { readonly equals: Json }
  | { readonly oneOf: readonly Json[] }
  | { readonly atMost: number }
  | { readonly atLeast: number }
  | { readonly absent: true }
  | { readonly manual: string };

/** A finding as Rego yields it: paths into the rule's input, never values. */
export interface RawFinding {
  /** `["item", "settings", …]`, `["tenant", …]` or `["items", kind, name, "settings", …]`. */
  readonly path: Path;
  readonly expected: Expected;
  /** Which of the rule's messages; `default` when absent. */
  readonly message?: string;
  /** Named paths whose values the message quotes. */
  readonly args?: Readonly<Record<string, Path>>;
}

/** An unknown that a verdict depends on, in the rule's input. */
export interface RawUnknown {
  readonly path: Path;
  readonly reason: UnknownReason;
  /** `true`: its domain is open or too large to try. */
  readonly open: boolean;
}

/** What Rego says of one rule on one input. */
export interface RawResult {
  readonly verdict: Verdict;
  /** Common to all completions. */
  readonly findings: readonly RawFinding[];
  /** Found in some completions only. */
  readonly possible: readonly RawFinding[];
  readonly unknown: readonly RawUnknown[];
  /** Whether it is open that the rule applies at all (only with `pass`). */
  readonly applicabilityOpen: boolean;
}

/** A value as a report may show it. */
export type Shown =
  /** Printed as it is: only for settings that cannot say anything about a person. */
  | { readonly value: Json }
  /** Not printed: what kind of value it is, e.g. "3 addresses". */
  | { readonly hidden: string }
  /** Not seen. */
  | { readonly unknown: UnknownReason };

/** Where a finding points. */
export interface Place {
  readonly location?: Location;
  readonly construct?: string;
  readonly address?: string;
  readonly input?: Location;
}

/** The value an exception accepts. */
export type AcceptedValue =
  | { readonly equals: Json }
  /**
   * Digest of the value and its place: for what must not be written down a second time. `newSalt` is the salt it was made
   * with, where the configuration has none.
   */
  | { readonly digest: string; readonly newSalt?: string }
  /** Nothing is declared there. */
  | { readonly absent: true };

/** What a failing or undetermined verdict shows a person. */
export interface Finding {
  /** Stable over runs and surfaces: digest of rule@version, tenant, item key and path. */
  readonly id: string;
  /** Rule id, `integrity/<notice id>`, or `exception/` and `baseline/<what is wrong with one>`. */
  readonly rule: string;
  readonly version: number;
  readonly severity: "error" | "warn";
  readonly verdict: "fail" | "undetermined";
  readonly status: "open" | "excepted" | "baseline";
  /** The exception that covers it, for `excepted`. */
  readonly exception?: { readonly id: string; readonly owner: string; readonly expires: string };
  /** The value an exception of it would name; only when asked for. */
  readonly accepts?: AcceptedValue;
  /** Exceptions that would cover it if a value that is unknown here is the accepted one. */
  readonly possiblyExcepted?: readonly string[];
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
  /** `settings.virtualAnalyzer.enabled`, `tenant.site`. */
  readonly path: string;
  readonly actual: Shown;
  readonly expected?: Expected;
  /** The rule's title: what it requires. Of findings that are not of a rule, what they are about. */
  readonly title: string;
  /** What is wrong and why it matters, from the rule's template. Reports print it as the headline. */
  readonly message: string;
  /** What to do. */
  readonly remediation: string;
  /** For `undetermined`: the unknown paths, and why. */
  readonly unknown: readonly { readonly path: string; readonly reason: UnknownReason }[];
  readonly place: Place;
  readonly surface: Surface;
  /** Whether the change brings it; only where the report compares two sides. */
  readonly introduced?: boolean;
}

/** The verdict of one rule on one item (or, without an item, on the tenant). */
export interface Result {
  readonly rule: string;
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
  readonly verdict: Verdict;
  /** `pass` although it is open whether the rule applies. */
  readonly applicabilityOpen: boolean;
  /** Why the rule does not apply, for `not-applicable`. */
  readonly reason?: string;
}

/** What was looked at, so that silence is never mistaken for a pass. */
export interface Coverage {
  readonly tenants: number;
  /** Items declared. */
  readonly items: number;
  /** Console objects that exist in every tenant, that are not declared, and that were judged as undeclared. */
  readonly undeclaredItems: number;
  /** Settings of declared items that were not compared with the console yet; absent where there are none. */
  readonly unconfirmed?: number;
  /** Rules × items (or tenants) evaluated. */
  readonly evaluations: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Per rule. */
  readonly rules: readonly ({ readonly rule: string } & Readonly<Record<Verdict, number>>)[];
  /** Declared settings that no active rule looks at: kind, path, how often. */
  readonly unread: readonly { readonly kind: string; readonly path: string; readonly count: number }[];
  /** Kinds of declared items that no active rule looks at. */
  readonly unreadKinds: readonly { readonly kind: string; readonly count: number }[];
  /** Declared settings without effect, because another setting (`while`) is off: kind, path, how often. */
  readonly dormant: readonly {
    readonly kind: string;
    readonly path: string;
    readonly while: string;
    readonly count: number;
  }[];
}

/** What a configuration states of plans and states, which a check does not prove. */
export interface StatedClaims {
  /** Plans that do not state whether they are complete are complete. */
  readonly plans?: "complete";
  /** A plan or state may have no tenant. */
  readonly tenants?: "optional";
  /** Addresses of modules and resources that hold no items, without the keys of instances. */
  readonly foreign?: readonly string[];
}

/** A configuration that a check used, and what it switches off or softens against its packs. */
export interface UsedConfig {
  /** Relative to the repository's root; absent where there is none, so that only the packs count. */
  readonly file?: string;
  /** SHA-256 of the effective configuration. */
  readonly digest: string;
  readonly packs: readonly string[];
  /** What a root demands of this project. */
  readonly floor?: { readonly file: string; readonly packs: readonly string[] };
  /** Rules that a pack switches on and that are off. */
  readonly off: readonly string[];
  readonly lowered: readonly { readonly rule: string; readonly from: "error"; readonly to: "warn" }[];
  /** Parameters with another value than the packs give, whichever is stricter. */
  readonly parameters: readonly {
    readonly rule: string;
    readonly parameter: string;
    readonly from: Json;
    readonly to: Json;
  }[];
  /** Only where it states something. */
  readonly stated?: StatedClaims;
  /** Rules of which no exception counts, nor an entry of a baseline; only where there are some. */
  readonly neverExcepted?: readonly string[];
  /** Findings that do not fail the check because they are older than it. */
  readonly baseline?: { readonly file: string; readonly findings: number };
}

/** A claim about a tenant, and the rules that pass or do not apply because of it. */
export interface ClaimInReport {
  /** `site`, `edition`, `dataSubjects`, `noticeVersion`, `inventory` or `defaultRules`. */
  readonly claim: string;
  readonly value: Shown;
  readonly rules: readonly string[];
}

/** One of several shares of a fleet's tenants: `index` from 1 to `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A shard that was judged. */
export interface JudgedShard extends Shard {
  /** Digest of the names of all tenants in the inputs, those of the other shards included. */
  readonly tenants: string;
}

/** Key of an item within its tenant. */
export interface ItemKey {
  readonly kind: string;
  readonly name: string;
}

/** Whether personal data flows: `not-known` where a setting is not seen, or no public source tells. */
export type FlowState = "flows" | "does-not-flow" | "not-known";

/** Personal data that leaves a tenant: one data item to one recipient for one purpose. */
export interface Flow {
  /** The same on every run and surface: tenant, declared flow and the item that causes it. */
  readonly id: string;
  readonly tenant: string;
  /** Module of the notice, or kind of a later feature that the notice lacks, by its id. */
  readonly module: string;
  /** Data item of the catalog, by its id. */
  readonly data: string;
  readonly recipient: {
    readonly service: string;
    /** Absent where no public source names it. */
    readonly region?: string;
  };
  readonly purpose: string;
  /** In the words of the source; absent where no public source tells. */
  readonly retention?: string;
  readonly state: FlowState;
  /** The setting that decides it. */
  readonly cause: { readonly item?: ItemKey; readonly path: string; readonly value: Shown };
  /** Why it is not known, one sentence; only with `not-known`. */
  readonly because?: string;
  /** Ids of the catalog's sources. */
  readonly sources: readonly string[];
}

/** One side of a comparison. */
export interface ComparedSide {
  /** What was compared: the inputs as they were named, or a git revision. */
  readonly label: string;
  /** The commit, where it is one. */
  readonly commit?: string;
  readonly inputs: readonly { readonly file: string; readonly sha256?: string }[];
}

/** A difference between two declarations of a tenant. */
export interface SettingChange {
  readonly tenant: string;
  readonly item?: ItemKey;
  /** `settings.virtualAnalyzer.enabled`, `tenant.labels`; empty where the whole item or tenant is added or gone. */
  readonly path: string;
  /** `not-seen`: the head has no such item or tenant, and does not show all there is, so that it may still be declared. */
  readonly change: "added" | "removed" | "changed" | "not-seen";
  readonly from?: Shown;
  readonly to?: Shown;
  readonly location?: Location;
}

/** What became of a finding. */
export interface VerdictChange {
  /**
   * `new`: only in the head, or of another value or verdict there. `fixed`: its item is still declared and the rule no
   * longer fails on it. `no-longer-declared`: its item or tenant is gone, which fixes nothing at the console.
   * `no-longer-known`: the head does not show whether it is fixed.
   */
  readonly change: "new" | "fixed" | "no-longer-declared" | "no-longer-known";
  /** Of the head for `new`, of the base for the others. */
  readonly finding: Finding;
  /** What the rule says in the base (of `new`) or in the head (of `fixed`); absent where there is no such item. */
  readonly other?: Verdict;
}

/** A change of one exception. */
export interface ExceptionChange {
  readonly id: string;
  readonly rule: string;
  /** `widened`: it covers something that it did not cover before; `extended`: it ends later. */
  readonly change: "added" | "widened" | "extended" | "narrowed" | "shortened" | "removed" | "reworded";
  /** One sentence. */
  readonly effect: string;
}

/** A change of a claim that decides which rules apply. */
export interface ClaimChange {
  readonly tenant: string;
  readonly claim: string;
  readonly from?: Shown;
  readonly to?: Shown;
}

/**
 * A change of a flow. `no-longer-known`: it was decided in the base and is not in the head, or the item that caused it is
 * gone and no retired record states that the console no longer has it.
 */
export interface FlowChange {
  /** `changed`: from or to not known, or with another recipient, region or retention. */
  readonly change: "added" | "removed" | "changed" | "no-longer-known";
  readonly base?: Flow;
  readonly head?: Flow;
}

/** Two checks compared. */
export interface Change {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  readonly settings: readonly SettingChange[];
  readonly verdicts: readonly VerdictChange[];
  /** Findings that are in both. */
  readonly unchanged: number;
  readonly exceptions: readonly ExceptionChange[];
  readonly claims: readonly ClaimChange[];
  readonly flows: readonly FlowChange[];
}

/** A change of the policy, by its effect. */
export interface PolicyChange {
  /** Which part of the policy: `rule`, `exception`, `baseline`, `retired`, `pack`, `bundle`, `documents` … */
  readonly part: string;
  /** Whether less would be judged, or more would be let pass, with it. */
  readonly weakens: boolean;
  /** One sentence: "would switch virtual-analyzer-off off". */
  readonly effect: string;
  readonly location?: Location;
}

/** What only the head's policy would excuse. */
export interface PendingExcuse {
  /** Id of the finding. */
  readonly finding: string;
  /** The exception, baseline entry or retired record of the head, or the rule that its configuration softens. */
  readonly by: { readonly part: "exception" | "baseline" | "retired" | "rule"; readonly id: string };
}

/** What the gate decides, and why. */
export interface GateDecision {
  readonly passes: boolean;
  /** One sentence each; empty where it passes. */
  readonly reasons: readonly string[];
  /** Findings that fail only by the head's policy: they would fail on the main branch after the merge. */
  readonly afterMerge: readonly Finding[];
  readonly policy: readonly PolicyChange[];
  readonly pending: readonly PendingExcuse[];
  /** The head's change of policy alone, as a unified diff, to be proposed first; only with `pending`. */
  readonly policyPatch?: string;
}

/** What an earlier surface could not decide, and what became of it. */
export interface Obligation {
  /** Id of the finding that was left open. */
  readonly id: string;
  readonly rule: string;
  readonly version: number;
  readonly tenant: string;
  readonly item?: ItemKey;
  readonly path: string;
  /**
   * `still-open`: it cannot be decided here either, or its rule is off or has another version. `item-gone`: its item or
   * tenant is not declared.
   */
  readonly state: "settled-pass" | "settled-fail" | "still-open" | "item-gone";
}

/** The result of a check. */
export interface Report {
  readonly schema: "tmes-report/v2";
  readonly engine: string;
  /** SHA-256 of the bundle, and its revision. */
  readonly bundle: { readonly digest: string; readonly revision: string };
  /** The organisation's own bundles, where the configuration names some. */
  readonly custom?: readonly { readonly name: string; readonly digest: string; readonly revision: string }[];
  /** Usually one. Of several, each counts for its own inputs and tenants. */
  readonly configurations: readonly [UsedConfig, ...UsedConfig[]];
  /** ISO date the rules saw as today. */
  readonly today: string;
  readonly inputs: readonly {
    readonly file: string;
    readonly surface: Surface;
    /** Of the file; of a synth, of its stacks' digests. Absent where something was judged that is in no file. */
    readonly sha256?: string;
    /** Position of its configuration, from 0; only where there are several. */
    readonly configuration?: number;
  }[];
  /** What is in the folders that were checked and is not an input, and why; absent where nothing was searched. */
  readonly notRead?: readonly NotRead[];
  /** Only the tenants of this shard were judged. */
  readonly shard?: JudgedShard;
  readonly tenants: readonly {
    readonly name: string;
    /** Position of its configuration, from 0; only where there are several. */
    readonly configuration?: number;
    readonly site: Shown;
    readonly view: View;
    readonly openBecause: readonly string[];
    /** Whether the declared items are all there are; `not-declared` when the tenant does not say. */
    readonly inventory: "complete" | "partial" | "not-declared" | "unknown";
    /** What no setting proves and the result rests on; only when asked for. */
    readonly claims?: readonly ClaimInReport[];
    /** Who attests the claims, and on which day, where the tenant says so. */
    readonly attested?: { readonly by: Shown; readonly on: Shown };
    /** The console's default rules that are expected and not declared: judged with every setting undeclared. */
    readonly undeclaredDefaultRules: readonly { readonly kind: string; readonly name: string }[];
    readonly items: number;
    readonly errors: number;
    readonly warnings: number;
    readonly place: Place;
  }[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Every verdict; only when asked for. */
  readonly results?: readonly Result[];
  /** What became of what an earlier check left open; only where its report was given. */
  readonly obligations?: readonly Obligation[];
  /** What the change brings; only where two sides are compared. */
  readonly change?: Change;
  /** What the gate decides; only of the gate. */
  readonly gate?: GateDecision;
}
