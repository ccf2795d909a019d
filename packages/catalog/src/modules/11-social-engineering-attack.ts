/** Module 11 of the notice: Social Engineering Attack. */
import { defineModule } from "./define.ts";
import { criterionOptOut, messageItems } from "./message-items.ts";

export const socialEngineeringAttack = defineModule({
  id: "social-engineering-attack",
  position: 11,
  title: "Social Engineering Attack",
  purpose: "Recognises mail that manipulates people.",
  dataItems: messageItems,
  consoleLocation: "Inbound Protection > Spam Filtering > Spam Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Social engineering attack"],
  optOut: criterionOptOut("Social Engineering Attack", "Such manipulation is found much less often."),
  later: [{ fact: "Inbound rules only.", source: "CEGP-CRITERIA" }],
  kinds: ["spam-rule"],
});
