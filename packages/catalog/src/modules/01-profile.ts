/** Module 1 of the notice: Profile. */
import { defineModule } from "./define.ts";

export const profile = defineModule({
  id: "profile",
  position: 1,
  title: "Profile",
  purpose:
    "Keeps contact details of administrators and subaccounts, so that Trend Micro can reach them about the service.",
  dataItems: [
    ["names", "First names and last names", "identity"],
    ["mobile-numbers", "Mobile numbers", "contact"],
    ["email-addresses", "Email addresses", "contact"],
  ],
  consoleLocation: "Account Name > Profile",
  optOut: {
    by: "none",
    reason:
      "The notice names no switch. What an administrator leaves blank is not collected, and the administrator account can delete a subaccount together with its details.",
  },
  purge: "When the administrator account ends; a subaccount's details when it is deleted.",
  later: [
    { fact: "A later notice lists names and email addresses only; mobile numbers are gone.", source: "DCN2" },
    {
      fact: "In Cloud Email Gateway Protection accounts live in Trend Vision One, and no profile is made.",
      source: "CEGP-FEATURES",
    },
  ],
  kinds: ["profile"],
});
