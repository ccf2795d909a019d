// Links are checked; nothing is sent to the sandbox, but rewritten links stay for all messages.
import type { TmesSpamRuleProps } from "@tmes-as-code/constructs";

type Inbound = Extract<TmesSpamRuleProps, { direction: "inbound" }>;

export const webReputation: Inbound["webReputation"] = {
  enabled: true,
  securityLevel: "moderately-high",
  virtualAnalyzer: { enabled: false },
  timeOfClick: { enabled: true, scope: "all", signedMessages: true },
};
