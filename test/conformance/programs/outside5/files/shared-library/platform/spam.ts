import { TmesSpamRule, type TmesTenant } from "@tmes-as-code/constructs";

export interface SpamOptions {
  readonly tracking?: boolean;
  readonly sandbox?: boolean;
}

/** Declares the spam rule. Tracking and sandbox are on unless an option turns them off. */
export function spamRule(tenant: TmesTenant, { tracking = true, sandbox = true }: SpamOptions = {}): TmesSpamRule {
  return new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: sandbox },
      timeOfClick: { enabled: tracking, scope: tracking ? "possible-risks" : "all" },
    },
  });
}
