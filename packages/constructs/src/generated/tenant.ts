// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { IResolvable } from "../cdktf.ts";

/** What is said of a tenant. */
export interface TmesTenantSettings {
  /**
   * Serving site. It decides in which country mail is scanned and in which the cloud sandbox opens files.
   *
   * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-understanding-the-ur | Trend Micro Email Security REST API: Understanding the URL}
   * @see {@link https://docs.trendmicro.com/en-us/documentation/article/email-security-v1ecs-rest-api-online-help-understanding-the-ur | Cloud Email Gateway Protection REST API: Understanding the URL}
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/about-cloud-email-gateway-protection/data-center-geography-email.md | Cloud Email Gateway Protection online help: Data center geography}
   */
  readonly site: "us" | "eu" | "anz" | "jp" | "sg" | "in" | "uae" | "uk" | IResolvable;
  /**
   * Licence: decides which settings exist, for instance the Virtual Analyzer.
   *
   * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/get-started-with-trend-vision-one-email-and-collaboration-security/update-from-trend-micro-email-security/feature-overview-compare-trend-micro-email-security-and-cloud-email-gateway-protection/feature-limits-tmems-cegp.md | Trend Vision One online help: Feature differences and limitations between Trend Micro Email Security and Cloud Email Gateway Protection}
   */
  readonly edition: "standard" | "advanced" | "cegp" | IResolvable;
  /**
   * Jurisdictions of the people whose mail the tenant handles (ISO 3166-1 alpha-2, `DE`): decides which privacy
   * rules apply.
   *
   * @see {@link https://eur-lex.europa.eu/eli/reg/2016/679/oj | What tmes-as-code itself asks an organisation to declare about a tenant; not a Trend Micro publication}
   */
  readonly dataSubjects: readonly string[];
  /**
   * The organisation's own words for selecting tenants, for instance `team: platform`. Not people.
   *
   * @see {@link https://eur-lex.europa.eu/eli/reg/2016/679/oj | What tmes-as-code itself asks an organisation to declare about a tenant; not a Trend Micro publication}
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Published facts that apply to the tenant. Retention differs: policy event logs were kept 30, then 90, then
   * 180 days.
   *
   * @see {@link https://eur-lex.europa.eu/eli/reg/2016/679/oj | What tmes-as-code itself asks an organisation to declare about a tenant; not a Trend Micro publication}
   */
  readonly noticeVersion?: "2018-08-02" | "2021-09-09" | "2025-12-09" | IResolvable;
  /**
   * Whether the declared items are all there are of each kind. A partial inventory never passes as a whole.
   *
   * @see {@link https://eur-lex.europa.eu/eli/reg/2016/679/oj | What tmes-as-code itself asks an organisation to declare about a tenant; not a Trend Micro publication}
   */
  readonly inventory?: "complete" | "partial" | IResolvable;
}
