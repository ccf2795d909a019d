/** TLS peers: how well mail is encrypted on its way to and from others. */
import { bool, defineKind, enumeration, is, text } from "../declare.ts";
import { pieces } from "../formats.ts";
import type { ConsoleDefault } from "../types.ts";

const defaults = (direction: "inbound" | "outbound"): ConsoleDefault => ({
  name: "Default (for unspecified domains)",
  match: [
    { path: "direction", equals: direction },
    { path: "managedDomain", equals: "default" },
    { path: "peer", equals: "default" },
  ],
  source: "CEGP-TLS",
});

export const tlsPeer = defineKind({
  id: "tls-peer",
  construct: "TmesTlsPeer",
  title: "TLS peer",
  description:
    "Encryption between one managed domain and one peer, or the default for all others. Without it, whole messages can be read on the way (GDPR Art. 32).",
  nature: "console",
  consoleLocation: "Inbound Protection > Connection Filtering > Transport Layer Security (TLS) Peers",
  presence: { type: "many", consoleDefaults: [defaults("inbound"), defaults("outbound")] },
  modules: [],
  settings: [
    enumeration("direction", ["inbound", "outbound"], {
      closed: true,
      label: null,
      description: "Whether mail comes from the peer or goes to it.",
      required: true,
      sources: ["CEGP-TLS-ADD"],
    }),
    text("managedDomain", {
      pattern: `^(?:default|${pieces.domain})$`,
      label: "Managed domain",
      description: "The organisation's domain; `default` for all that are not listed.",
      required: true,
      sources: ["CEGP-TLS", "CEGP-TLS-ADD"],
    }),
    text("peer", {
      pattern: `^(?:default|${pieces.domain}|${pieces.ipv4}(?:/(?:[0-9]|[12][0-9]|3[0-2]))?)$`,
      label: "TLS Peer",
      description:
        "The other side's domain, address or network; `default` for all that are not listed or not enabled. Outbound peers are domains.",
      required: true,
      sources: ["CEGP-TLS", "CEGP-TLS-ADD"],
    }),
    bool("enabled", {
      label: "Status",
      description: "Whether this entry applies; if not, the default does.",
      required: true,
      sources: ["CEGP-TLS-ADD"],
    }),
    enumeration("minimumTlsVersion", ["tls-1.3", "tls-1.2", "no-restriction"], {
      closed: true,
      labels: { "tls-1.3": "TLS 1.3", "tls-1.2": "TLS 1.2", "no-restriction": "No restriction" },
      label: "Minimum TLS Version",
      description: "Oldest version of the protocol that is accepted; without restriction that includes TLS 1.0.",
      required: true,
      sources: ["CEGP-TLS", "CEGP-TLS-ADD"],
    }),
    enumeration("securityLevel", ["opportunistic", "mandatory", "opportunistic-dane", "mandatory-dane", "mta-sts"], {
      closed: true,
      labels: {
        opportunistic: "Opportunistic TLS",
        mandatory: "Mandatory TLS",
        "opportunistic-dane": "Opportunistic DANE TLS",
        "mandatory-dane": "Mandatory DANE TLS",
        "mta-sts": "MTA-STS",
      },
      valueRequires: {
        "opportunistic-dane": [is("direction", "outbound")],
        "mandatory-dane": [is("direction", "outbound")],
        "mta-sts": [is("direction", "outbound")],
      },
      documentedDefault: {
        value: "opportunistic",
        source: "CEGP-FAQ",
        note: "What the service uses by default.",
      },
      label: "Security level",
      description:
        "Whether mail may travel in clear text when the peer does not encrypt: yes with the opportunistic levels. DANE and MTA-STS are for outbound mail.",
      required: true,
      sources: ["CEGP-TLS", "CEGP-TLS-ADD"],
    }),
    bool("dailyReports", {
      label: "Deliver daily reports to TLS peer",
      description: "Sends statistics on encrypted connections to the peer every day.",
      requires: [is("securityLevel", "opportunistic-dane", "mandatory-dane", "mta-sts")],
      sources: ["CEGP-TLS-ADD"],
    }),
  ],
  sources: ["CEGP-TLS", "CEGP-TLS-ADD"],
});
