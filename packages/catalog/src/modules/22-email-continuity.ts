/** Module 22 of the notice: Email Continuity. */
import { defineModule } from "./define.ts";

export const emailContinuity = defineModule({
  id: "email-continuity",
  position: 22,
  title: "Email Continuity",
  purpose: "Takes in mail while the organisation's own server is down, and lets users read it.",
  dataItems: [["email", "Email data and metadata (including subjects and sender addresses)", "content"]],
  consoleLocation: "Administration > Email Continuity",
  optOut: {
    by: "setting",
    stops: "No mailbox is kept for users at Trend Micro.",
    cost: "Users have no mail while their server is down.",
  },
  purge: "When the administrator account ends.",
  later: [
    { fact: "Mail is kept 10 days.", source: "CEGP-CONTINUITY-ABOUT" },
    { fact: "On by default in Cloud Email Gateway Protection; sending is off by default.", source: "CEGP-FAQ" },
  ],
  kinds: ["email-continuity"],
});
