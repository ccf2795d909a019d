// What holds unless a region says otherwise.
import type { TmesEndUserQuarantineProps, TmesQuarantineDigestProps } from "@tmes-as-code/constructs";

export interface Region {
  readonly id: "india" | "united-kingdom";
  readonly site: "in" | "uk";
  readonly people: readonly string[];
  readonly digest: TmesQuarantineDigestProps;
  readonly quarantine: TmesEndUserQuarantineProps;
}

export const defaults = {
  digest: { enabled: true, recipients: "all", inlineActions: { enabled: false } },
  quarantine: {
    permissions: {
      spam: { view: true, takeAction: true },
      graymail: { view: true, takeAction: true },
      malware: { view: false, takeAction: false },
      ransomware: { view: false, takeAction: false },
      phishing: { view: true, takeAction: false },
    },
  },
} satisfies Pick<Region, "digest" | "quarantine">;
