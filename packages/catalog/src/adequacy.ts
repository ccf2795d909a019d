/**
 * Adequacy decisions of the European Commission (GDPR Art. 45): jurisdictions to which personal data may go without further
 * safeguards. A rule that keeps mail in a region enforces a choice of residency: a transfer that such a decision, or another
 * instrument of Chapter V, covers is lawful.
 */
import type { SourceKey } from "./types.ts";

/** One decision. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2 code. */
  readonly jurisdiction: string;
  /** Number of the decision. */
  readonly decision: string;
  /** Last day it counts; absent where it has none. */
  readonly until?: string;
  /** The recipients it covers, if not all: the organisation must check that its own is one of them. */
  readonly scope?: string;
  /** UNCERTAIN: what could not be confirmed, or may end soon. */
  readonly uncertain?: string;
  readonly source: SourceKey;
}

/** Day of the latest dated list that was found. */
export const adequacyAsOf = "2026-08-05";

const confirmed = (jurisdiction: string, decision: string, scope?: string): AdequacyDecision => ({
  ...{ jurisdiction, decision, source: "ADEQUACY-2024" },
  ...(scope === undefined ? {} : { scope }),
});

export const adequacyDecisions: readonly AdequacyDecision[] = [
  confirmed("AD", "2010/625/EU"),
  confirmed("AR", "2003/490/EC"),
  {
    jurisdiction: "BR",
    decision: "(EU) 2026/179",
    uncertain:
      "Of 26 January 2026, with a review after 4 years. The act for Iceland, Liechtenstein and Norway is pending.",
    source: "ADEQUACY-BR",
  },
  confirmed("CA", "2002/2/EC", "commercial organisations (PIPEDA)"),
  confirmed("CH", "2000/518/EC"),
  confirmed("FO", "2010/146/EU"),
  { jurisdiction: "GB", decision: "(EU) 2021/1772", until: "2031-12-27", source: "ADEQUACY-GB" },
  confirmed("GG", "2003/821/EC"),
  confirmed("IL", "2011/61/EU"),
  confirmed("IM", "2004/411/EC"),
  confirmed("JE", "2008/393/EC"),
  { jurisdiction: "JP", decision: "(EU) 2019/419", scope: "private sector", source: "ADEQUACY-LIST" },
  { jurisdiction: "KR", decision: "(EU) 2022/254", source: "ADEQUACY-LIST" },
  confirmed("NZ", "2013/65/EU"),
  {
    jurisdiction: "US",
    decision: "(EU) 2023/1795",
    scope: "certified organisations",
    uncertain: "Upheld on 3 September 2025 (T-553/23); the appeal C-703/25 P is pending.",
    source: "ADEQUACY-LIST",
  },
  confirmed("UY", "2012/484/EU"),
];
