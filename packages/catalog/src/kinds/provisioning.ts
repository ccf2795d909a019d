/** Provisioning: what the licence portals may know, for it is taken over from there. */
import { bool, defineKind } from "../declare.ts";

export const provisioning = defineKind({
  id: "provisioning",
  construct: "TmesProvisioning",
  title: "Account details from the licence portals",
  description:
    "A practice: which contact details the organisation keeps in the licence portals, from which the service takes them. The console does not enforce it.",
  nature: "practice",
  consoleLocation:
    "Such information is synchronized from the Customer License Portal (CLP) or Licensing Management Platform (LMP).",
  presence: { type: "always" },
  modules: ["provisioning"],
  settings: [
    bool("roleContact", {
      label: null,
      description:
        "Whether the contact in the licence portal is a role with a role address, not a person (notice: Provisioning).",
      required: true,
      module: "provisioning",
      since: "2018-08-02",
      sends: {
        when: [false],
        items: ["provisioning/account-email-addresses", "provisioning/title", "provisioning/names"],
      },
      sources: ["SEED"],
    }),
    bool("switchboardNumber", {
      label: null,
      description:
        "Whether the phone number in the licence portal is the organisation's, not a person's (notice: Provisioning).",
      required: true,
      module: "provisioning",
      since: "2018-08-02",
      sends: { when: [false], items: ["provisioning/phone-numbers"] },
      sources: ["SEED"],
    }),
  ],
  sources: ["SEED", "DCN2"],
});
