/** Module 10 of the notice: Graymail. */
import { defineModule } from "./define.ts";
import { criterionOptOut, messageItems } from "./message-items.ts";

export const graymail = defineModule({
  id: "graymail",
  position: 10,
  title: "Graymail",
  purpose: "Recognises bulk mail that recipients once asked for.",
  dataItems: messageItems,
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Graymail"],
  optOut: criterionOptOut("Graymail", "Newsletters and similar mail are no longer recognised."),
  later: [
    { fact: "Four categories can be chosen, and mail servers can be excepted per rule.", source: "CEGP-GRAYMAIL" },
  ],
  kinds: ["spam-rule"],
});
