/** Module 7 of the notice: Spam Filtering. */
import { defineModule } from "./define.ts";
import { criterionOptOut, messageItems } from "./message-items.ts";

export const spamFiltering = defineModule({
  id: "spam-filtering",
  position: 7,
  title: "Spam Filtering",
  purpose: "Recognises unsolicited mail with Trend Micro's anti-spam engine.",
  dataItems: messageItems,
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Spam"],
  optOut: criterionOptOut("Spam Filtering", "Much more spam gets through."),
  later: [{ fact: "Available in outbound rules too.", source: "CEGP-CRITERIA" }],
  kinds: ["spam-rule"],
});
