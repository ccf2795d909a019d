/** Profile: what administrators agree to write into their contact details. */
import { bool, defineKind } from "../declare.ts";

export const profile = defineKind({
  id: "profile",
  construct: "TmesProfile",
  title: "Administrator profiles",
  description:
    "A practice: what administrators and subaccounts write into their profiles. The console does not enforce it.",
  nature: "practice",
  consoleLocation: "Account Name > Profile",
  // The later notice and help know no profile of the gateway's own.
  presence: { type: "always", editions: ["standard", "advanced"] },
  modules: ["profile"],
  settings: [
    bool("mobileNumbersLeftOut", {
      label: null,
      description:
        "Whether profiles are kept without mobile numbers (notice: Profile). A later notice no longer lists them.",
      required: true,
      module: "profile",
      since: "2018-08-02",
      sends: { when: [false], items: ["profile/mobile-numbers"] },
      sources: ["SEED", "DCN2"],
    }),
    bool("roleAddressesOnly", {
      label: null,
      description: "Whether profiles carry role addresses and role names in place of people's (notice: Profile).",
      required: true,
      module: "profile",
      since: "2018-08-02",
      sends: { when: [false], items: ["profile/names", "profile/email-addresses"] },
      sources: ["SEED"],
    }),
    bool("subaccountsDeletedOnLeaving", {
      label: null,
      description:
        "Whether subaccounts of people who leave are deleted, which removes their details (notice: Profile).",
      module: "profile",
      since: "2018-08-02",
      sources: ["SEED"],
    }),
  ],
  sources: ["SEED", "DCN2"],
});
