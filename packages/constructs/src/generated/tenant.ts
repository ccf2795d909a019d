// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { IResolvable } from "../cdktf.ts";

/** What is said of a tenant. */
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
  /** Whether the declared items are all there are of each kind. A partial inventory never passes as a whole. */
  readonly inventory?: "complete" | "partial" | IResolvable;
}
