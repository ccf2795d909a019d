/** Module 9 of the notice: Phishing. */
import { defineModule } from "./define.ts";
import { criterionOptOut, messageItems } from "./message-items.ts";

export const phishing = defineModule({
  id: "phishing",
  position: 9,
  title: "Phishing",
  purpose: "Recognises mail that wants to lure recipients into giving something away.",
  dataItems: messageItems,
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Phishing and other suspicious content"],
  optOut: criterionOptOut("Phishing", "Much more phishing gets through."),
  later: [{ fact: "Available in outbound rules too.", source: "CEGP-CRITERIA" }],
  kinds: ["spam-rule"],
});
