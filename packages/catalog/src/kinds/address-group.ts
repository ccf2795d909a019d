/** Address groups: lists of addresses that policy rules name. */
import { bool, defineKind, integer, text, unbounded } from "../declare.ts";

export const addressGroup = defineKind({
  id: "address-group",
  construct: "TmesAddressGroup",
  title: "Address group",
  description:
    "A list of addresses at Trend Micro that policy rules can name. Declare how many addresses it has, not the addresses.",
  nature: "console",
  consoleLocation: "Administration > Policy Objects > Address Groups",
  presence: { type: "many", consoleDefaults: [] },
  modules: [],
  settings: [
    text("description", {
      label: "Description",
      description: "What administrators wrote down about the group.",
      personal: "free-text",
      sources: ["CEGP-ADDRESS-GROUPS"],
    }),
    bool("internal", {
      label: "Internal group",
      description: "Whether it has only addresses of managed domains.",
      sources: ["CEGP-ADDRESS-GROUPS"],
    }),
    integer("addressCount", [0, unbounded], {
      label: "Email Addresses",
      description: "How many addresses it has.",
      sources: ["CEGP-ADDRESS-GROUPS"],
    }),
    bool("addressDescriptions", {
      label: null,
      description: "Whether its addresses carry descriptions, which may say things about people.",
      sources: ["CEGP-ADDRESS-GROUPS"],
    }),
  ],
  sources: ["CEGP-ADDRESS-GROUPS"],
});
