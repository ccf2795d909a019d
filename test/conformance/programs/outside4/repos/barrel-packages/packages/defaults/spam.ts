import type { TmesSpamRuleProps } from "@tmes-as-code/constructs";

export type SpamDefaults = Extract<TmesSpamRuleProps, { direction: "outbound" }>;

export const outgoing: SpamDefaults = {
  direction: "outbound",
  enabled: true,
  level: "organization",
  spam: { enabled: true },
  phishing: { enabled: true },
  webReputation: { enabled: true, virtualAnalyzer: { enabled: true, securityLevel: "medium" } },
};
