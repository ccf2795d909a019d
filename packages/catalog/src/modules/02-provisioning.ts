/** Module 2 of the notice: Provisioning. */
import { defineModule } from "./define.ts";

export const provisioning = defineModule({
  id: "provisioning",
  position: 2,
  title: "Provisioning",
  purpose: "Takes over the customer's account and company details from the licence portals when the service is set up.",
  dataItems: [
    ["account-email-addresses", "Account email addresses", "contact"],
    ["phone-numbers", "Phone numbers", "contact"],
    ["title", "Title", "identity"],
    ["names", "First names and last names", "identity"],
    ["company", "Company information", "company"],
    ["contact", "Contact information (address, city, state, zip, and country)", "contact"],
  ],
  consoleLocation:
    "Such information is synchronized from the Customer License Portal (CLP) or Licensing Management Platform (LMP).",
  optOut: {
    by: "none",
    reason: "The notice names no switch. The data of the licence portal is synchronised.",
  },
  purge: "When the administrator account ends.",
  later: [
    { fact: "The later notice lists the same data.", source: "DCN2" },
    {
      fact: "Setting up asks for the serving site first, then for a company identifier that becomes part of the mail host names, then for the first domain.",
      source: "CEGP-PROVISIONING",
    },
  ],
  kinds: ["provisioning"],
});
