/** Module 12 of the notice: High Profile Users. */
import { defineModule } from "./define.ts";

export const highProfileUsers = defineModule({
  id: "high-profile-users",
  position: 12,
  title: "High Profile Users",
  purpose: "Stores the people in whose names attackers often write, so that the service can check such mail.",
  dataItems: [
    ["first-names", "First names", "identity"],
    ["middle-names", "Middle names", "identity"],
    ["last-names", "Last names", "identity"],
    ["group-names", "Group names", "organisation"],
  ],
  consoleLocation: "Inbound Protection > Spam Filtering > Business Email Compromise (BEC)",
  optOut: {
    by: "setting",
    stops: "A person who is removed from the list is no longer known as a high profile user.",
    cost: "Mail in that person's name is no longer checked for impersonation.",
  },
  later: [
    { fact: "The menu entry is called High Profile Users since 22 April 2021.", source: "GUIDE-2021/22" },
    {
      fact: "Entries may carry email addresses too, which the notice does not list; at most 500 users of synchronised groups are used.",
      source: "CEGP-HIGH-PROFILE-USERS",
    },
  ],
  kinds: ["high-profile-users"],
});
