/** What SPF, DKIM, DMARC and Sender IP Match have in common: one rule per managed domain and a default rule that cannot be deleted. */
import { pieces } from "../formats.ts";
import { bool, list, on, string, text } from "../declare.ts";
import type { ConsoleDefault, Setting, SourceKey } from "../types.ts";

/** Matches a sender by domain (with or without `*.`), address or network. */
const peer = string({ pattern: `^(?:(?:\\*\\.)?${pieces.domain}|${pieces.ipv4}(?:/(?:[0-9]|[12][0-9]|3[0-2]))?)$` });

/** Which managed domain a rule is for; `default` is the rule for all others. */
export const managedDomain = (source: SourceKey): Setting =>
  text("managedDomain", {
    pattern: `^(?:default|${pieces.domain})$`,
    label: "Managed domain",
    description: "Domain the rule is for; `default` for the console's own rule that covers all other domains.",
    required: true,
    sources: [source],
  });

/** The console's own rule. */
export const defaultRule = (name: string, source: SourceKey): ConsoleDefault => ({
  name,
  match: [{ path: "managedDomain", equals: "default" }],
  source,
});

/** Header, tag and notification for messages that fail a check. */
export const followUp = (source: SourceKey, { xHeader = true, tag = true } = {}): readonly Setting[] => [
  ...(xHeader
    ? [
        bool("insertXHeader", {
          label: "Insert an X-Header into email messages",
          description: "Writes the result of the check, with sender and address, into the message's header.",
          sources: [source],
        }),
      ]
    : []),
  ...(tag
    ? [
        bool("tagSubject.enabled", {
          label: "Tag subject",
          description: "Puts a tag into the subject of messages that fail.",
          sources: [source],
        }),
        text("tagSubject.tag", {
          label: "Tag",
          description: "The tag.",
          personal: "free-text",
          requires: [on("tagSubject.enabled")],
          sources: [source],
        }),
        bool("tagSubject.skipSigned", {
          label: "Do not tag digitally signed messages",
          description: "Leaves signed messages untagged, so that their signature stays valid.",
          requires: [on("tagSubject.enabled")],
          sources: [source],
        }),
      ]
    : []),
  bool("notify", {
    label: "Send notification",
    description: "Sends a notification about messages that fail; it can carry addresses, subject and the message.",
    sources: [source, "CEGP-TOKENS"],
  }),
];

/** Senders the check leaves out. */
export const ignoredPeers = (source: SourceKey): Setting =>
  list("ignoredPeers", peer, {
    label: "Ignored Peers",
    description: "Sending domains, addresses and networks that are not checked.",
    sources: [source],
  });

/** Senders that must pass. */
export const enforcedPeers = (source: SourceKey): readonly Setting[] => [
  list("enforcedPeers", peer, {
    label: "Enforced Peers",
    description: "Sending domains whose messages must pass the check.",
    sources: [source],
  }),
  bool("enforcedPeersByHeader", {
    label: "Use the header sender to match enforced peers",
    description: "Matches enforced peers by the sender in the message header too.",
    sources: [source],
  }),
];

/** Intercept actions of DKIM and DMARC. */
export const interceptActions = {
  closed: true,
  values: ["do-not-intercept", "delete", "quarantine"],
  labels: {
    "do-not-intercept": "Do not intercept messages",
    delete: "Delete entire message",
    quarantine: "Quarantine",
  },
} as const;
