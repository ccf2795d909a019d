/** Module 15 of the notice: IP Reputation. */
import { defineModule } from "./define.ts";

export const ipReputation = defineModule({
  id: "ip-reputation",
  position: 15,
  title: "IP Reputation",
  purpose: "Asks Trend Micro's reputation service about the addresses that mail comes from.",
  dataItems: [["source-ip-addresses", "Source IP addresses of incoming email messages", "network"]],
  consoleLocation: "Inbound Protection > Connection Filtering > IP Reputation > Settings",
  optOut: {
    by: "setting",
    stops:
      "Source addresses are no longer looked up. For the dynamic list this does not hold at level 0, which still asks and only stops blocking (later help).",
    cost: "Spam from known and new sources is blocked much less often.",
  },
  later: [
    {
      fact: "Level 0 of the Quick IP List still queries the dynamic database; it only does not block.",
      source: "CEGP-QIL",
    },
  ],
  kinds: ["ip-reputation"],
});
