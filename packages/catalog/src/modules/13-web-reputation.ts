/** Module 13 of the notice: Web Reputation. */
import { defineModule } from "./define.ts";

export const webReputation = defineModule({
  id: "web-reputation",
  position: 13,
  title: "Web Reputation",
  purpose: "Asks Trend Micro's reputation service about the URLs in messages.",
  dataItems: [
    ["urls-in-body", "URLs in email body", "url"],
    ["urls-in-subjects", "URLs in email subjects", "url"],
    ["urls-in-attachments", "URLs in attachments", "url"],
  ],
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Web Reputation"],
  optOut: {
    by: "setting",
    stops: "URLs are no longer looked up, once the box is off in every spam rule.",
    cost: "Malicious links are found much less often.",
  },
  later: [
    { fact: "QR codes in the body and in images are read for URLs too.", source: "CEGP-WRS" },
    {
      fact: "URLs on the Web Reputation Approved List stay out of Time-of-Click Protection and the sandbox, and of the look-up where the entry says so.",
      source: "CEGP-WRS-APPROVED-LIST",
    },
    { fact: "Available in outbound rules too.", source: "CEGP-CRITERIA" },
  ],
  kinds: ["spam-rule", "web-reputation-approved-list"],
});
