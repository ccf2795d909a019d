/**
 * The vocabulary of the catalog: what a module, a data item, a kind and a setting are.
 *
 * The catalog is data. Every other form (construct props, JSON Schema, pages, completion domains, flows, runbook) is
 * generated from these declarations or checked against them.
 */

import type { sources } from "./sources.ts";

/** Key of a publication a fact was taken from; see `sources.ts` for its address. */
export type SourceKey = keyof typeof sources;

/** Protection category of a data item: what kind of personal data it is for a privacy officer. */
export type DataCategory =
  /** Names, job titles and similar data that identify a person. */
  | "identity"
  /** E-mail addresses, phone numbers, postal addresses. */
  | "contact"
  /** Subjects, bodies, attachments, whole messages: may hold special categories (GDPR Art. 9). */
  | "content"
  /** Who wrote to whom, when, message ids, sizes, attachment names. */
  | "communication-metadata"
  /** IP addresses, host names, ports, HELO names. */
  | "network"
  /** URLs: they may show what a person reads or does. */
  | "url"
  /** Files and their hashes or features. */
  | "file"
  /** Group membership and reporting lines. */
  | "organisation"
  /** Company data that need not concern a person. */
  | "company";

/** One bullet of a notice's "Data collected" list. */
export interface DataItem {
  /** Unique in the catalog: `<module id>/<slug>`. */
  readonly id: string;
  /** The bullet, verbatim. */
  readonly label: string;
  readonly category: DataCategory;
}

/** How a module of the notice can be switched off, and what that costs. In our own words. */
export type OptOut =
  | {
      /** `setting`: a console setting stops it. `elsewhere`: another product or person stops it. */
      readonly by: "setting" | "elsewhere";
      /** What stops when it is off. */
      readonly stops: string;
      /** What protection or service is lost, as the notice describes it. */
      readonly cost: string;
    }
  | {
      /** The notice names no way to switch it off. */
      readonly by: "none";
      readonly reason: string;
    };

/** How long a module's data is kept, per version of the published facts. Never merged silently. */
export interface Retention {
  /** What is kept, e.g. "Policy event logs". */
  readonly of: string;
  /** Stable id used by rules and parameters, e.g. `policy-event-log`. */
  readonly id: RetentionId;
  /** Notice or help version the figure belongs to. */
  readonly version: NoticeVersion;
  /** The product it is about: the classic one (editions standard and advanced) or its successor. */
  readonly product: "classic" | "cegp";
  /** Days kept; 12 months are 365 days. */
  readonly days: number;
  /** Whether an administrator can change it. */
  readonly configurable: boolean;
  readonly source: SourceKey;
  readonly note?: string;
}

export type RetentionId =
  | "mail-tracking-log"
  | "policy-event-log"
  | "url-click-tracking-log"
  | "audit-log"
  | "quarantine"
  | "email-continuity"
  | "syslog-backlog"
  | "email-recovery"
  | "log-export";

/** Versions of the published facts that retention and settings are stated for, oldest first. */
export type NoticeVersion =
  /** The data collection notice of 2 August 2018 (TMES 1.0). */
  | "2018-08-02"
  /** The later classic TMES online help and administrator's guide (2021 and after). */
  | "2021-09-09"
  /** Trend Vision One Cloud Email Gateway Protection online help as of 9 December 2025. */
  | "2025-12-09";

/** One section of the notice. All 22 exist, in the notice's order. */
export interface NoticeModule {
  /** Slug of the title, e.g. `virtual-analyzer`. */
  readonly id: string;
  /** 1 to 22: position in the notice. */
  readonly position: number;
  /** Heading, verbatim. */
  readonly title: string;
  /** What the module is for and why it handles the data. In our own words. */
  readonly purpose: string;
  readonly dataItems: readonly DataItem[];
  /** "Console location", verbatim (white space folded). */
  readonly consoleLocation: string;
  /** "Console settings" labels, verbatim; empty where the notice lists none. */
  readonly consoleSettings: readonly string[];
  readonly optOut: OptOut;
  readonly retention: readonly Retention[];
  /** When the data is purged, in our own words; `undefined` where the notice does not say. */
  readonly purge?: string;
  readonly noticeVersion: "2018-08-02";
  /** What changed later, each with its source. */
  readonly later: readonly { readonly fact: string; readonly source: SourceKey }[];
  /** Kinds of items that carry the module's settings or practices. At least one. */
  readonly kinds: readonly string[];
}

/** Whether a value of this setting may say something about a person. */
export type Personal =
  /** May be printed. */
  | "none"
  /** E-mail addresses. */
  | "address"
  /** Names or identifiers of people. */
  | "person"
  /** Text an administrator typed, which may name people. */
  | "free-text";

/** A scalar's type and domain. A domain is closed only with a source. */
export type ScalarType =
  | { readonly type: "boolean" }
  | {
      readonly type: "enum";
      readonly values: readonly string[];
      /** `true`: a source lists all values; then unknowns range over them. `false`: others may exist and are accepted. */
      readonly closed: boolean;
      /** Console label of each value, where it differs from the value. */
      readonly labels?: Readonly<Record<string, string>>;
      /** What a value needs, where single values exist only while another setting has a certain value. */
      readonly valueRequires?: Readonly<Record<string, readonly Requirement[]>>;
      /** The edition that a value needs, where it is another than that of the setting. */
      readonly valueEditions?: Readonly<Record<string, Edition>>;
    }
  | { readonly type: "integer"; readonly min: number; readonly max: number }
  | {
      readonly type: "string";
      readonly format?: StringFormat;
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
    };

/** Checked shapes of strings. */
export type StringFormat =
  | "domain"
  | "host"
  | "ipv4-or-cidr"
  | "url"
  | "jurisdiction"
  | "date"
  /** `user@example.com` or `*@example.com`. */
  | "address-pattern"
  /** A directory group, role address or opaque reference: anything but a person's own address or name. */
  | "reference"
  /** Either of the two: what a policy rule's recipients, senders and exceptions take. */
  | "address-pattern-or-reference";

export type SettingType =
  | ScalarType
  | { readonly type: "list"; readonly of: ScalarType; readonly minItems?: number; readonly maxItems?: number }
  /** A list of objects: its members are declared as settings `<path>[*].<member>`. */
  | { readonly type: "records"; readonly minItems?: number; readonly maxItems?: number }
  /** String to string; only the tenant's own labels. */
  | { readonly type: "labels" };

/** A setting that only exists while another has a certain value. */
export interface Requirement {
  /** Path of the controlling setting, in the same kind. For `a[*].b` the controller may be `a[*].c`. */
  readonly path: string;
  /** The controlling setting must have one of these values. */
  readonly in: readonly (string | number | boolean)[];
  /** No source says so: it is taken from where the console or the help puts the setting. */
  readonly inferred?: true;
}

/** What is published of a value the console starts with. An initial state, not today's. */
export interface DocumentedDefault {
  readonly value: string | number | boolean | readonly string[];
  readonly version?: NoticeVersion;
  readonly source: SourceKey;
  readonly note?: string;
}

/** One setting of a kind. */
export interface Setting {
  /** Dotted path below `settings`; `[*]` stands for each element of a `records` list: `peers[*].minimumTlsVersion`. */
  readonly path: string;
  readonly type: SettingType;
  /** Console label, verbatim; `null` for a practice or where no label is published. */
  readonly label: string | null;
  /** What it does and what data it sends where, in our own words: becomes JSDoc and schema description. */
  readonly description: string;
  /** Required: privacy depends on it and no default is known. Others may be left out (and are then unknown). */
  readonly required: boolean;
  readonly personal: Personal;
  /** Module of the notice the setting belongs to, when there is one. */
  readonly module?: string;
  /** First version of the published facts that shows it. */
  readonly since: NoticeVersion;
  /** Needs this edition. */
  readonly edition?: Edition;
  /** Exists only while these hold (all of them). */
  readonly requires?: readonly Requirement[];
  readonly documentedDefault?: DocumentedDefault;
  /** Data items that flow because of this setting, by value: e.g. sent when `true`. */
  readonly sends?: { readonly when: readonly (string | number | boolean)[]; readonly items: readonly string[] };
  readonly sources: readonly SourceKey[];
  /** UNCERTAIN: what could not be confirmed about it. Shown wherever the setting is shown. */
  readonly uncertain?: string;
}

export type Edition = "standard" | "advanced" | "cegp";

/** Whether a tenant surely has items of a kind. */
export type Presence =
  /** One per tenant, always, of these editions if only they have it: a settings page. Its item name is `settings`. */
  | { readonly type: "always"; readonly editions?: readonly Edition[] }
  /** Any number. What the console itself keeps is expected: one that no declared item stands for is judged undeclared. */
  | {
      readonly type: "many";
      readonly consoleDefaults: readonly ConsoleDefault[];
      readonly defaultRules?: readonly DefaultRule[];
    };

/** An item that the console creates, that cannot be deleted, and that its settings identify. */
export interface ConsoleDefault {
  /** Name the console gives it, verbatim. */
  readonly name: string;
  /** A declared item stands for it when all these settings have these values. */
  readonly match: readonly { readonly path: string; readonly equals: string | boolean }[];
  readonly source: SourceKey;
}

/**
 * A policy rule the console creates for the organisation, and for a domain that does not skip them. A declared item
 * stands for it by its name, or because it says so; never because its settings are alike.
 */
export interface DefaultRule {
  /** Name the console gives it after `Organization: ` or `<domain>: `, verbatim. */
  readonly name: string;
  /** Absent where the kind has no direction. */
  readonly direction?: "inbound" | "outbound";
  /** The only edition that has it. */
  readonly edition?: Edition;
  readonly source: SourceKey;
}

/** An object the service keeps by itself and an administrator cannot change, or only in part. */
export interface BeyondControl {
  /** Name in the console or its logs, verbatim. */
  readonly name: string;
  /** What it does to whom, and what is not known of it. */
  readonly note: string;
  readonly source: SourceKey;
}

/** A kind of console object, or a practice. */
export interface Kind {
  /** Slug: `virus-rule`. In Terraform and documents. */
  readonly id: string;
  /** Name of the construct class: `TmesVirusRule`. */
  readonly construct: string;
  readonly title: string;
  readonly description: string;
  /** `console`: enforced by the console. `practice`: attested by the organisation, not enforced. */
  readonly nature: "console" | "practice";
  /** Where a human finds it, verbatim; the later wording when the notice has none. */
  readonly consoleLocation: string;
  /** Where the items of outbound protection are, if a source says it; `consoleLocation` is then that of inbound protection. */
  readonly outboundLocation?: string;
  readonly presence: Presence;
  /** What the item's name is, where it is not the administrator's to choose. */
  readonly itemName?: "domain";
  /** Modules of the notice it belongs to; empty for a later feature not in the notice. */
  readonly modules: readonly string[];
  readonly edition?: Edition;
  /** Objects of this kind that the console keeps and no administrator can change: no declaration covers them. */
  readonly beyondControl?: readonly BeyondControl[];
  readonly settings: readonly Setting[];
  readonly sources: readonly SourceKey[];
}

/** A place TMES is served from. */
export interface Site {
  readonly id: SiteId;
  readonly title: string;
  readonly apiHost: string;
  /** City or region of the service, and its jurisdiction (ISO 3166-1 alpha-2); `null` where not published. */
  readonly dataCentre: { readonly place: string; readonly jurisdiction: string } | null;
  /** The same for the cloud sandbox (Virtual Analyzer). */
  readonly sandbox: { readonly place: string; readonly jurisdiction: string } | null;
  readonly spfInclude: string | null;
  readonly sources: readonly SourceKey[];
  readonly uncertain?: string;
}

export type SiteId = "us" | "eu" | "anz" | "jp" | "sg" | "in" | "uae" | "uk";
