/** Email recovery: deleted mail that is kept. */
import { bool, defineKind } from "../declare.ts";

export const emailRecovery = defineKind({
  id: "email-recovery",
  construct: "TmesEmailRecovery",
  title: "Email recovery",
  description:
    "Keeps messages that a policy rule deleted for 14 days at Trend Micro, which alone can restore them. “Delete” deletes at once only while this is off. Later than the 2018 notice.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Email Recovery",
  presence: { type: "always" },
  modules: [],
  settings: [
    bool("enabled", {
      label: null,
      description: "Whether deleted messages are kept.",
      required: true,
      sources: ["CEGP-EMAIL-RECOVERY"],
      uncertain: "Its default is not published.",
    }),
  ],
  sources: ["CEGP-EMAIL-RECOVERY"],
});
