/** Who gets data. Where no public source names the place, none is given. */
import type { SourceKey } from "../types.ts";

/** Who gets data. */
export interface Recipient {
  /** A service or a group of people, in one phrase. */
  readonly service: string;
  /** Where it is: that of the tenant's site, or of its cloud sandbox. Absent where no public source says. */
  readonly region?: "data-centre" | "sandbox";
  readonly sources: readonly SourceKey[];
}

/** So that each has the same type, whatever it leaves out. */
const recipient = (of: Recipient): Recipient => of;

export const recipients = {
  service: recipient({
    service: "Trend Micro Email Security",
    region: "data-centre",
    sources: ["CEGP-GEOGRAPHY"],
  }),
  account: recipient({ service: "Trend Micro, account administration", sources: ["SEED"] }),
  "machine-learning": recipient({ service: "Trend Micro, Predictive Machine Learning", sources: ["SEED"] }),
  improvement: recipient({ service: "Trend Micro, product improvement", sources: ["SEED", "CEGP-VIRUS"] }),
  sandbox: recipient({
    service: "Trend Micro Virtual Analyzer (cloud sandbox)",
    region: "sandbox",
    sources: ["CEGP-GEOGRAPHY"],
  }),
  antispam: recipient({ service: "Trend Micro, anti-spam engine", sources: ["SEED"] }),
  "web-reputation": recipient({ service: "Trend Micro, Web Reputation", sources: ["SEED", "CEGP-WRS"] }),
  "time-of-click": recipient({ service: "Trend Micro, Time-of-Click Protection", sources: ["SEED", "CEGP-TOC"] }),
  "ip-reputation": recipient({ service: "Trend Micro, IP Reputation", sources: ["SEED"] }),
  "language-models": recipient({
    service: "Language models of Trend Micro's sub-processors (Amazon Web Services, Microsoft Azure, Azure OpenAI)",
    sources: ["KA-AGENTIC-AI"],
  }),
  "vision-one": recipient({ service: "Trend Vision One platform", sources: ["CEGP-ONLY"] }),
  reports: recipient({ service: "Trend Micro, reported messages", sources: ["CEGP-REPORTING-ADD-IN"] }),
  "api-clients": recipient({
    service: "Systems that have an API key of the tenant",
    sources: ["CEGP-LOG-RETRIEVAL", "CEGP-API-KEYS"],
  }),
  syslog: recipient({ service: "Syslog server", sources: ["CEGP-SYSLOG-FORWARDING"] }),
  "rule-addressees": recipient({
    service: "Addresses that the rule names",
    sources: ["CEGP-MONITOR", "CEGP-INTERCEPT"],
  }),
  "mail-server": recipient({ service: "Mail server that the rule names", sources: ["CEGP-DELIVER-NOW"] }),
  "notification-addressees": recipient({ service: "Recipients of the notification", sources: ["CEGP-NOTIFICATIONS"] }),
  "report-addressees": recipient({ service: "Recipients of the report", sources: ["CEGP-REPORTS"] }),
  "digest-addressees": recipient({ service: "Mailboxes that the digest rule covers", sources: ["CEGP-DIGEST-RULE"] }),
  "sending-domains": recipient({ service: "Owners of the sending domains", sources: ["CEGP-DMARC"] }),
  "tls-peers": recipient({ service: "TLS peer", sources: ["CEGP-TLS-ADD"] }),
} as const satisfies Readonly<Record<string, Recipient>>;

/** Key of a recipient. */
export type RecipientId = keyof typeof recipients;
