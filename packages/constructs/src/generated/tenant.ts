// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { IResolvable } from "../cdktf.ts";

/** The settings of a tenant. */
export interface TmesTenantSettings {
  /** Serving site. It decides in which country mail is scanned and in which the cloud sandbox opens files. */
  readonly site: "us" | "eu" | "anz" | "jp" | "sg" | "in" | "uae" | "uk" | IResolvable;
  /** Licence: decides which settings exist, for instance the Virtual Analyzer. */
  readonly edition: "standard" | "advanced" | "cegp" | IResolvable;
  /**
   * Jurisdictions of the people whose mail the tenant handles (ISO 3166-1 alpha-2, `DE`): decides which privacy
   * rules apply.
   */
  readonly dataSubjects: readonly string[];
  /** The organisation's own words for selecting tenants, for instance `team: platform`. Not people. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Published facts that apply to the tenant. Retention differs: policy event logs were kept 30, then 90, then
   * 180 days.
   */
  readonly noticeVersion?: "2018-08-02" | "2021-09-09" | "2025-12-09" | IResolvable;
  /** Whether the declared items are all there are of each kind. A partial inventory passes for what is declared. */
  readonly inventory?: "complete" | "partial" | IResolvable;
  /**
   * Whether the console has its default policy rules of the organization level. Accounts older than 27 February
   * 2021 have none. Unless the value is `none`, every default rule that no item declares is judged as
   * undeclared.
   */
  readonly defaultRules?: "present" | "none" | IResolvable;
  readonly claims?: {
    /**
     * Who attests what no setting proves of the tenant (site, edition, data subjects, notice version, inventory,
     * default rules): a role address or a reference such as ref:mail-team, not a person.
     *
     * Say groups, roles or references, not people: values are not printed.
     */
    readonly attestedBy?: string;
    /** Day of that attestation, such as `2026-01-31`. */
    readonly attestedOn?: string;
  };
}
