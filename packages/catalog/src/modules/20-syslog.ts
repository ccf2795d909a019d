/** Module 20 of the notice: Syslog. */
import { defineModule } from "./define.ts";

export const syslog = defineModule({
  id: "syslog",
  position: 20,
  title: "Syslog",
  purpose: "Forwards log entries to a server the customer names.",
  dataItems: [["server-addresses", "Syslog server addresses, ports and protocols", "network"]],
  consoleLocation: "Logs > Syslog Settings > Syslog Server Profiles",
  optOut: {
    by: "none",
    reason: "The notice names no switch; without a server profile there is nothing to collect or forward.",
  },
  purge: "When the server profile is deleted or the administrator account ends.",
  later: [
    {
      fact: "Detection, audit, mail tracking and URL click tracking logs can be forwarded, each to its own server.",
      source: "CEGP-SYSLOG-FORWARDING",
    },
    { fact: "Messages wait 7 days for a server that cannot be reached.", source: "CEGP-SYSLOG" },
  ],
  kinds: ["syslog-server", "syslog-forwarding"],
});
