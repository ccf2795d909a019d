import type { TmesEndUserQuarantineProps } from "@tmes-as-code/constructs";

const none = { view: false, takeAction: false };
const full = { view: true, takeAction: true };

/** People see their own newsletters and spam, and nothing that may harm them. */
export const selfService = {
  permissions: { spam: full, graymail: full, malware: none, ransomware: none, phishing: none },
} satisfies TmesEndUserQuarantineProps;

/** For departments that asked for everything. */
export const everything = {
  permissions: { ...selfService.permissions, malware: full, phishing: { view: true, takeAction: false } },
} satisfies TmesEndUserQuarantineProps;
