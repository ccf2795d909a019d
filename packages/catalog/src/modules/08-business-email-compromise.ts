/** Module 8 of the notice: Business Email Compromise (BEC). */
import { defineModule } from "./define.ts";
import { criterionOptOut, messageItems } from "./message-items.ts";

export const businessEmailCompromise = defineModule({
  id: "business-email-compromise",
  position: 8,
  title: "Business Email Compromise (BEC)",
  purpose: "Recognises mail that pretends to come from an important person in the organisation.",
  dataItems: messageItems,
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Business Email Compromise (BEC)"],
  optOut: criterionOptOut("Business Email Compromise (BEC)", "Such impersonation is found much less often."),
  later: [
    {
      fact: "Writing style analysis compares a message with a model of how a high profile user writes, trained in Cloud App Security.",
      source: "CEGP-BEC",
    },
    { fact: "High profile domains can also be checked.", source: "CEGP-HIGH-PROFILE-DOMAINS" },
  ],
  kinds: ["spam-rule", "high-profile-users", "high-profile-domains"],
});
