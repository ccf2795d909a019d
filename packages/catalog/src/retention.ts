/**
 * How long data is kept, by version of the published facts: the notice's figures, then what later help says.
 *
 * Figures of different versions stand side by side; none replaces another.
 */
import { modules } from "./modules/index.ts";
import type { Edition, NoticeVersion, Retention, RetentionId } from "./types.ts";

type Figure = Omit<Retention, "version" | "product" | "configurable">;

const classic = (retention: Figure): Retention => ({
  version: "2021-09-09",
  product: "classic",
  configurable: false,
  ...retention,
});
const gateway = (retention: Figure): Retention => ({
  version: "2025-12-09",
  product: "cegp",
  configurable: false,
  ...retention,
});

export const retention: readonly Retention[] = [
  ...modules.flatMap((module) => module.retention),

  classic({
    of: "Mail tracking logs",
    id: "mail-tracking-log",
    days: 90,
    source: "HELP-TRACK",
    note: "Standard tenants can search 30 days at a time, Advanced ones 60.",
  }),
  classic({ of: "Policy event logs", id: "policy-event-log", days: 90, source: "HELP-POLICYEV" }),
  classic({ of: "URL click tracking logs", id: "url-click-tracking-log", days: 30, source: "HELP-CLICK" }),
  classic({
    of: "Audit logs",
    id: "audit-log",
    days: 180,
    source: "HELP-AUDIT-LOG",
    note: "UNCERTAIN since when: the page has no date. Administrators can query 7 continuous days at a time.",
  }),
  classic({ of: "Quarantined messages", id: "quarantine", days: 30, source: "HELP-QUAR" }),

  gateway({
    of: "Mail tracking logs",
    id: "mail-tracking-log",
    days: 180,
    source: "CEGP-MAIL-TRACKING",
    note: "UNCERTAIN: the page on feature limits (CEGP-LIMITS) still says 90 days. 60 days can be searched at a time.",
  }),
  gateway({
    of: "Policy event logs",
    id: "policy-event-log",
    days: 180,
    source: "CEGP-POLICY-EVENTS",
    note: "UNCERTAIN: another copy of the page says 90 days.",
  }),
  gateway({ of: "URL click tracking logs", id: "url-click-tracking-log", days: 30, source: "CEGP-CLICK-TRACKING" }),
  gateway({ of: "Audit logs", id: "audit-log", days: 180, source: "CEGP-AUDIT-LOG" }),
  gateway({ of: "Quarantined messages", id: "quarantine", days: 30, source: "CEGP-QUARANTINE" }),
  gateway({
    of: "Messages kept in an outage",
    id: "email-continuity",
    days: 10,
    source: "CEGP-CONTINUITY-ABOUT",
    note: "Undeliverable mail waits as long without Email Continuity (CEGP-LIMITS).",
  }),
  gateway({
    of: "Syslog messages for a server that cannot be reached",
    id: "syslog-backlog",
    days: 7,
    source: "CEGP-SYSLOG",
  }),
  gateway({
    of: "Messages deleted by policy rules, while Email Recovery is on",
    id: "email-recovery",
    days: 14,
    source: "CEGP-EMAIL-RECOVERY",
  }),
  gateway({ of: "Log export tasks", id: "log-export", days: 7, source: "CEGP-LOG-EXPORT" }),
];

/** Versions of the published facts, oldest first. */
export const noticeVersions: readonly NoticeVersion[] = ["2018-08-02", "2021-09-09", "2025-12-09"];

/**
 * The figures for an edition and a version of the published facts, by what is kept. A version states what it states, else
 * what the one before states. The successor product has the figures of its own help whatever the version.
 */
export function retentionFigures(edition: Edition, version: NoticeVersion): ReadonlyMap<RetentionId, Retention> {
  const figures = new Map<RetentionId, Retention>();
  for (const each of noticeVersions) {
    for (const one of retention) {
      const isMeant = edition === "cegp" || (one.product === "classic" && each <= version);
      if (one.version === each && isMeant) figures.set(one.id, one);
    }
  }
  return figures;
}
