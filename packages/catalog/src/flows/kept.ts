/** Flows to what the service itself keeps: accounts, domains, directories, logs, quarantine, mailboxes. */
import { kinds } from "../kinds/index.ts";
import type { DeclaredFlow } from "./types.ts";

const whenOn = (path: string) => ({ path, in: [true] }) as const;
const whenOff = (path: string) => ({ path, in: [false] }) as const;

const untilAccountEnds = { words: "Until the administrator account is deprovisioned", source: "SEED" } as const;

const accounts: readonly DeclaredFlow[] = [
  {
    id: "profile/mobile-numbers",
    kind: "profile",
    module: "profile",
    data: ["profile/mobile-numbers"],
    recipient: "account",
    purpose: "Important notifications and service advisories",
    trigger: whenOff("mobileNumbersLeftOut"),
    retention: { words: "Until the account is deprovisioned, or the subaccount deleted", source: "SEED" },
    sources: ["SEED"],
  },
  {
    id: "profile/names",
    kind: "profile",
    module: "profile",
    data: ["profile/names", "profile/email-addresses"],
    recipient: "account",
    purpose: "Important notifications and service advisories",
    trigger: whenOff("roleAddressesOnly"),
    retention: { words: "Until the account is deprovisioned, or the subaccount deleted", source: "SEED" },
    sources: ["SEED", "DCN2"],
  },
  {
    id: "provisioning/contact",
    kind: "provisioning",
    module: "provisioning",
    data: ["provisioning/account-email-addresses", "provisioning/title", "provisioning/names"],
    recipient: "account",
    purpose: "Provisioning the account",
    trigger: whenOff("roleContact"),
    retention: untilAccountEnds,
    sources: ["SEED", "DCN2"],
  },
  {
    id: "provisioning/phone-numbers",
    kind: "provisioning",
    module: "provisioning",
    data: ["provisioning/phone-numbers"],
    recipient: "account",
    purpose: "Provisioning the account",
    trigger: whenOff("switchboardNumber"),
    retention: untilAccountEnds,
    sources: ["SEED", "DCN2"],
  },
  {
    id: "provisioning/company",
    kind: "provisioning",
    module: "provisioning",
    data: ["provisioning/company", "provisioning/contact"],
    recipient: "account",
    purpose: "Provisioning the account",
    trigger: { always: true },
    retention: untilAccountEnds,
    sources: ["SEED", "DCN2"],
  },
];

const domains: readonly DeclaredFlow[] = (
  [
    ["domain-names", { exists: true }],
    ["inbound-servers", { path: "inboundServers", filled: true }],
    ["outbound-servers", { path: "outbound.servers", filled: true }],
  ] as const
).map(([data, trigger]) => ({
  id: `domain/${data}`,
  kind: "domain",
  module: "domains",
  data: [`domains/${data}`],
  recipient: "service",
  purpose: "Protecting the domain",
  trigger,
  retention: { words: "Until the domain is deleted or the account is deprovisioned", source: "SEED" },
  sources: ["SEED", "CEGP-ADD-DOMAIN"],
}));

const people: readonly DeclaredFlow[] = [
  {
    id: "high-profile-users/names",
    kind: "high-profile-users",
    module: "high-profile-users",
    data: ["first-names", "middle-names", "last-names"].map((each) => `high-profile-users/${each}`),
    recipient: "service",
    purpose: "Detecting impersonation of these people",
    trigger: { path: "customCount", atLeast: 1 },
    sources: ["SEED", "CEGP-HIGH-PROFILE-USERS"],
  },
  {
    id: "high-profile-users/directory-names",
    kind: "high-profile-users",
    module: "high-profile-users",
    data: ["first-names", "middle-names", "last-names", "group-names"].map((each) => `high-profile-users/${each}`),
    recipient: "service",
    purpose: "Detecting impersonation of the members of directory groups",
    trigger: { path: "groups", filled: true },
    sources: ["SEED", "CEGP-HIGH-PROFILE-USERS"],
  },
  {
    id: "high-profile-users/email-addresses",
    kind: "high-profile-users",
    module: "high-profile-users",
    data: ["high-profile-users/email-addresses"],
    recipient: "service",
    purpose: "Detecting impersonation of these people",
    trigger: whenOn("customEmailAddresses"),
    sources: ["CEGP-HIGH-PROFILE-USERS"],
  },
  ...(
    [
      ["display-names", "enabled", ["display-names"]],
      ["groups", "groups", ["group-addresses", "group-members"]],
      ["valid-recipients", "validRecipients", ["email-addresses"]],
      ["aliases", "aliases", ["aliases"]],
    ] as const
  ).map(([slug, path, data]): DeclaredFlow => ({
    id: `directory-synchronization/${slug}`,
    kind: "directory-synchronization",
    module: "directory-synchronization",
    data: data.map((each) => `directory-synchronization/${each}`),
    recipient: "service",
    purpose: "Knowing valid recipients and groups",
    trigger: whenOn(path),
    retention: untilAccountEnds,
    sources: ["SEED", "CEGP-DIRECTORY-SYNC"],
  })),
  ...(
    [
      ["email-addresses", "enabled"],
      ["display-names", "displayNames"],
    ] as const
  ).map(([data, path]): DeclaredFlow => ({
    id: `directory-import/${data}`,
    kind: "directory-import",
    module: "directory-import",
    data: [`directory-import/${data}`],
    recipient: "service",
    purpose: "Knowing valid recipients",
    trigger: whenOn(path),
    retention: untilAccountEnds,
    sources: ["SEED", "CEGP-DIRECTORY-IMPORT"],
  })),
];

const lists: readonly DeclaredFlow[] = [
  ...(
    [
      ["apex-central", "apexCentral.enabled", ["file-hashes", "urls"], "CEGP-APEX-CENTRAL"],
      ["vision-one", "threatIntelligence.filesAndUrls", ["file-hashes", "urls"], "CEGP-THREAT-INTELLIGENCE"],
      ["sender-addresses", "threatIntelligence.senderAddresses", ["sender-addresses"], "CEGP-THREAT-INTELLIGENCE"],
    ] as const
  ).map(([slug, path, data, source]): DeclaredFlow => ({
    id: `suspicious-objects/${slug}`,
    kind: "suspicious-objects",
    module: "suspicious-objects",
    data: data.map((each) => `suspicious-objects/${each}`),
    recipient: "service",
    purpose: "Scanning with the organisation's own list of suspicious objects",
    trigger: whenOn(path),
    retention: untilAccountEnds,
    sources: ["SEED", source],
  })),
  ...(
    [
      ["quick-ip-list", { path: "quickIpList.level", in: [0, 1, 2, 3, 4] }],
      ["known-spam-source", whenOn("standard.knownSpamSource")],
      ["dynamic-user", whenOn("standard.dynamicUser")],
      ["emerging-threat", whenOn("standard.emergingThreat")],
    ] as const
  ).map(([slug, trigger]): DeclaredFlow => ({
    id: `ip-reputation/${slug}`,
    kind: "ip-reputation",
    module: "ip-reputation",
    data: ["ip-reputation/source-ip-addresses"],
    recipient: "ip-reputation",
    purpose: "Looking up where mail comes from",
    trigger,
    sources: ["SEED", slug === "quick-ip-list" ? "CEGP-QIL" : "CEGP-STANDARD-IP"],
  })),
];

const logs: readonly DeclaredFlow[] = (
  [
    [
      "mail tracking",
      [
        "sender-addresses",
        "recipient-addresses",
        "subjects",
        "sender-ip-addresses",
        "recipient-ip-addresses",
        "attachment-names-and-hashes",
        "message-ids",
      ],
      "mail-tracking-log",
    ],
    [
      "policy event",
      ["sender-addresses", "recipient-addresses", "subjects", "attachment-names-and-hashes", "message-ids"],
      "policy-event-log",
    ],
    ["audit", ["audit-entries"], "audit-log"],
  ] as const
).map(([slug, data, figure]) => ({
  id: `logs/${slug.replace(" ", "-")}`,
  kind: "logs",
  module: "logs",
  data: data.map((each) => `logs/${each}`),
  recipient: "service",
  purpose: `Keeping ${slug} logs for administrators`,
  trigger: { always: true },
  retention: { figure },
  sources: ["SEED", "HELP-TRACK", "HELP-POLICYEV", "HELP-AUDIT-LOG"],
}));

/** Checks of mail servers and files whose action can be to quarantine: a flow for each such setting. */
const quarantined: readonly DeclaredFlow[] = ["scan-exceptions", "sender-ip-match", "dkim", "dmarc"].flatMap((id) =>
  (kinds.find((kind) => kind.id === id)?.settings ?? [])
    .filter(({ sends }) => sends !== undefined)
    .map((setting) => ({
      id: `${id}/quarantine/${setting.path}`,
      kind: id,
      module: "quarantine",
      data: ["quarantine/messages"],
      recipient: "service",
      purpose: "Holding back messages",
      trigger: { path: setting.path, in: ["quarantine"] },
      retention: { figure: "quarantine" },
      sources: ["SEED", ...setting.sources],
    })),
);

const mailboxes: readonly DeclaredFlow[] = [
  ...(["enabled", "sending"] as const).map((path): DeclaredFlow => ({
    id: `email-continuity/${path}`,
    kind: "email-continuity",
    module: "email-continuity",
    data: ["email-continuity/email"],
    recipient: "service",
    purpose: path === "enabled" ? "Keeping incoming mail in an outage" : "Sending mail in an outage",
    trigger: whenOn(path),
    retention: { figure: "email-continuity" },
    sources: ["SEED", "CEGP-CONTINUITY"],
  })),
  {
    id: "email-recovery/messages",
    kind: "email-recovery",
    module: "email-recovery",
    data: ["email-recovery/messages"],
    recipient: "service",
    purpose: "Restoring deleted messages",
    trigger: whenOn("enabled"),
    retention: { figure: "email-recovery" },
    sources: ["CEGP-EMAIL-RECOVERY"],
  },
];

export const keptFlows: readonly DeclaredFlow[] = [
  ...accounts,
  ...domains,
  ...people,
  ...lists,
  ...logs,
  ...quarantined,
  ...mailboxes,
];
