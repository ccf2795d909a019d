/** Logon access control: from which addresses consoles and API may be used. */
import { bool, defineKind, enumeration, integer, list, string, unbounded } from "../declare.ts";
import type { Setting } from "../types.ts";

const action = (path: string, label: string, what: string): Setting =>
  enumeration(path, ["bypass", "allow-and-log", "block-and-log"], {
    closed: true,
    labels: { bypass: "Bypass", "allow-and-log": "Allow and log", "block-and-log": "Block and log" },
    label,
    description: `What happens to ${what} from addresses that are not approved. Without an approved address nothing is checked.`,
    documentedDefault: { value: "bypass", source: "CEGP-ACCESS-CONTROL" },
    sources: ["CEGP-ACCESS-CONTROL"],
  });

export const logonAccessControl = defineKind({
  id: "logon-access-control",
  construct: "TmesLogonAccessControl",
  title: "Logon access control",
  description:
    "From which addresses the End User Console and the REST API may be used: guards the mail and logs that can be read there.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Logon Access Control",
  presence: { type: "always" },
  modules: [],
  settings: [
    action("endUserConsole", "End User Console", "logons to the End User Console"),
    action("apiAccess", "API Access", "requests to the REST API"),
    bool("applyToDigestActions", {
      label: "Also apply to digest inline action",
      description: "Treats actions taken from digests like logons to the End User Console.",
      sources: ["CEGP-ACCESS-CONTROL"],
    }),
    list("approvedAddresses", string({ format: "ipv4-or-cidr" }), {
      label: "Approved IP Addresses",
      description: "Public IPv4 addresses from which access is not checked further.",
      sources: ["CEGP-ACCESS-ADDRESSES"],
      uncertain: "It is not published whether the list accepts networks.",
    }),
    list("alertRecipients", string({ format: "reference" }), {
      label: "Email Address",
      description: "Who is notified of blocked or logged access. Role addresses, not people.",
      personal: "address",
      sources: ["CEGP-ACCESS-CONTROL"],
    }),
    integer("alertsPerDay", [0, unbounded], {
      label: null,
      description: "Most alerts within 24 hours.",
      sources: ["CEGP-ACCESS-CONTROL"],
      uncertain: "Bounds are not published.",
    }),
  ],
  sources: ["CEGP-ACCESS-CONTROL", "CEGP-ACCESS-ADDRESSES"],
});
