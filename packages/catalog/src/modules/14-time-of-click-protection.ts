/** Module 14 of the notice: Time-of-Click Protection. */
import { defineModule } from "./define.ts";

export const timeOfClickProtection = defineModule({
  id: "time-of-click-protection",
  position: 14,
  title: "Time-of-Click Protection",
  purpose: "Rewrites links so that Trend Micro checks them again at each click.",
  dataItems: [["urls-in-body", "URLs in the email body", "url"]],
  consoleLocation:
    "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria > Web Reputation >",
  consoleSettings: ["Enable Time-of-Click Protection"],
  optOut: {
    by: "setting",
    stops:
      "Links in new mail stay as they are, once the box is off in every inbound spam rule. Links in mail already delivered stay rewritten (inferred).",
    cost: "Links that turn malicious after delivery are found much less often.",
  },
  later: [
    {
      fact: "Every click on a rewritten link makes a log entry: who, which URL, when, and whether a warning was passed over. Kept 30 days.",
      source: "HELP-CLICK",
    },
    { fact: "Its scope can be untested URLs, URLs marked as possible risks, or all URLs.", source: "CEGP-WRS" },
  ],
  kinds: ["spam-rule", "web-reputation-approved-list", "url-keyword-exceptions", "time-of-click-actions"],
});
