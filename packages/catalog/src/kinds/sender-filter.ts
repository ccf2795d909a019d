/** Sender filter: approved and blocked senders, and which checks approved senders skip. */
import { bool, defineKind, list, records, text } from "../declare.ts";
import { pieces } from "../formats.ts";
import type { Setting } from "../types.ts";

const sender = `^(?:(?:\\*|[^\\s@*]{1,255})@(?:\\*\\.)?${pieces.domain}|[^\\s@*]{1,255}@\\*)$`;

const senders = (path: string, label: string, effect: string): readonly Setting[] => [
  records(path, {
    label,
    description: `Senders whose mail ${effect}. Single addresses are people's.`,
    sources: ["CEGP-SENDERS"],
  }),
  text(`${path}[*].sender`, {
    pattern: sender,
    label,
    description: "Address, `*@example.com`, `*@*.example.com` or `name@*`.",
    required: true,
    personal: "address",
    sources: ["CEGP-SENDERS"],
  }),
  text(`${path}[*].recipient`, {
    format: "address-pattern-or-reference",
    label: "Specify Target Recipient",
    description: "For whom: `my-organization`, `domain:example.com` or one address.",
    personal: "address",
    sources: ["CEGP-SENDERS"],
  }),
];

export const senderFilter = defineKind({
  id: "sender-filter",
  construct: "TmesSenderFilter",
  title: "Sender filter",
  description:
    "Approved and blocked senders. Mail from approved senders skips the anti-spam criteria, Web Reputation and unusual signals, and so is not sent to those services. Not in the 2018 notice; the lists are personal data.",
  nature: "console",
  consoleLocation: "Inbound Protection > Connection Filtering > Sender Filter",
  presence: { type: "always" },
  modules: [],
  settings: [
    ...senders("approvedSenders", "Approved Senders", "skips checks"),
    ...senders("blockedSenders", "Blocked Senders", "is refused"),
    bool("matchHeaderAddresses", {
      label: "Message header addresses",
      description: "Also matches senders by the address in the message header, not only on the envelope.",
      documentedDefault: { value: true, source: "CEGP-SENDER-FILTER" },
      sources: ["CEGP-SENDER-FILTER"],
    }),
    bool("insertXHeader", {
      label: "Insert an X-Header in the message header if an approved sender matches",
      description: "Marks mail of approved senders for the organisation's own servers.",
      sources: ["CEGP-SENDER-FILTER"],
    }),
    list(
      "approvedSendersSkip",
      {
        type: "enum",
        closed: true,
        values: [
          "ip-reputation",
          "unknown-sender-domain",
          "spam",
          "business-email-compromise",
          "phishing",
          "graymail",
          "web-reputation",
          "social-engineering",
          "unusual-signal",
          "security-risks",
          "anomalies",
        ],
        labels: {
          "ip-reputation": "IP reputation-based filtering",
          "unknown-sender-domain": "Unknown sender domain check",
          spam: "Spam",
          "business-email-compromise": "BEC",
          phishing: "Phishing and other suspicious content",
          graymail: "Graymail",
          "web-reputation": "Web Reputation",
          "social-engineering": "Social engineering attack",
          "unusual-signal": "Unusual signal",
          "security-risks": "Security risks",
          anomalies: "Anomalies",
        },
      },
      {
        label: null,
        description:
          "Checks that mail from approved senders skips. With `security-risks`, Correlated Intelligence sends none of their files to the sandbox.",
        sources: ["CEGP-SENDER-FILTER"],
      },
    ),
  ],
  sources: ["CEGP-SENDER-FILTER", "CEGP-SENDERS"],
});
