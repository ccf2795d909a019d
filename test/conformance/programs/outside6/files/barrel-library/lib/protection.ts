// Spam protection with link rewriting.
import { TmesSpamRule, type TmesTenant } from "@tmes-as-code/constructs";

export interface ProtectionOptions {
  readonly rewrite?: "untested" | "possible-risks" | "all";
}

const defaults = { rewrite: "all" } as const satisfies ProtectionOptions;

export function protectMail(tenant: TmesTenant, options: ProtectionOptions = {}): void {
  const { rewrite } = { ...defaults, ...options };
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
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
      virtualAnalyzer: { enabled: false },
      timeOfClick: { enabled: true, scope: rewrite, signedMessages: false },
    },
  });
}
