/** Managed domains and the mail servers behind them. */
import { bool, defineKind, enumeration, integer, list, on, records, string, text } from "../declare.ts";

export const domain = defineKind({
  id: "domain",
  construct: "TmesDomain",
  title: "Domain",
  description:
    "A protected domain; its name is the item's name. Domain names and mail servers are stored by Trend Micro (notice: Domains).",
  nature: "console",
  consoleLocation: "Administrator Console > Domains",
  presence: { type: "many", consoleDefaults: [] },
  itemName: "domain",
  modules: ["domains"],
  settings: [
    bool("skipDefaultRules", {
      label: "Skip default domain-level policy creation",
      description:
        "Skips the policy rules that the console would create for the domain. Their criteria are not reviewed.",
      module: "domains",
      documentedDefault: { value: true, source: "CEGP-ADD-DOMAIN" },
      sources: ["CEGP-ADD-DOMAIN"],
    }),
    records("inboundServers", {
      minItems: 1,
      maxItems: 100,
      label: "Inbound Servers",
      description: "Mail servers that incoming mail is delivered to (notice: Domains).",
      module: "domains",
      since: "2018-08-02",
      sources: ["SEED", "CEGP-ADD-DOMAIN"],
    }),
    text("inboundServers[*].recipient", {
      pattern: "^(?:\\*|[A-Za-z0-9!#$%&'+/=?^_`{|}~-][A-Za-z0-9!#$%&'+/=?^_`{|}~.-]{0,254})$",
      label: "Recipient",
      description: "`*` for all recipients, or the local part of one recipient, which names a person.",
      personal: "address",
      module: "domains",
      sources: ["CEGP-ADD-DOMAIN"],
    }),
    text("inboundServers[*].host", {
      format: "host",
      label: "IP address or FQDN",
      description: "Address or host name of the server (notice: Domains).",
      required: true,
      module: "domains",
      since: "2018-08-02",
      sources: ["SEED", "CEGP-ADD-DOMAIN"],
    }),
    integer("inboundServers[*].port", [1, 65535], {
      label: "Port",
      description: "Port of the server.",
      module: "domains",
      sources: ["CEGP-ADD-DOMAIN"],
    }),
    integer("inboundServers[*].preference", [1, 100], {
      label: "Preference",
      description: "Low values come first, equal ones share the load.",
      module: "domains",
      sources: ["CEGP-ADD-DOMAIN"],
    }),
    bool("outbound.enabled", {
      label: "Enable outbound protection",
      description:
        "Sends the domain's outgoing mail through the service, which scans the mail of the organisation's own people.",
      required: true,
      module: "domains",
      sources: ["CEGP-ADD-DOMAIN"],
    }),
    list(
      "outbound.sources",
      {
        type: "enum",
        closed: true,
        values: ["microsoft-365", "google-workspace", "user-defined"],
        labels: {
          "microsoft-365": "Microsoft 365",
          "google-workspace": "Google Workspace",
          "user-defined": "User-defined mail servers",
        },
      },
      {
        minItems: 1,
        label: "Outbound Servers",
        description: "Where outgoing mail comes from.",
        module: "domains",
        requires: [on("outbound.enabled")],
        sources: ["CEGP-ADD-DOMAIN"],
      },
    ),
    list("outbound.servers", string({ format: "host" }), {
      maxItems: 100,
      label: "User-defined mail servers",
      description: "Addresses or host names of the organisation's sending servers (notice: Domains).",
      module: "domains",
      since: "2018-08-02",
      requires: [on("outbound.enabled")],
      sources: ["SEED", "CEGP-ADD-DOMAIN"],
    }),
    enumeration("status", ["completed", "configuration-required"], {
      closed: true,
      labels: { completed: "Completed", "configuration-required": "Configuration required" },
      label: "Status",
      description: "What the console shows. A hidden rule that cannot be changed scans mail to unverified domains.",
      module: "domains",
      sources: ["HELP-DOMAIN"],
    }),
    bool("recipientFilter", {
      label: "Recipient Filter",
      description:
        "Rejects mail to addresses that are not valid recipients; the reason directories are uploaded at all.",
      sources: ["CEGP-RECIPIENT-FILTER"],
    }),
  ],
  sources: ["SEED", "HELP-DOMAIN", "CEGP-ADD-DOMAIN"],
});
