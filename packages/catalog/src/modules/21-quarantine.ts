/** Module 21 of the notice: Quarantine. */
import { defineModule } from "./define.ts";

export const quarantine = defineModule({
  id: "quarantine",
  position: 21,
  title: "Quarantine",
  purpose: "Holds suspicious messages so that they can be reviewed and released.",
  dataItems: [["messages", "Email messages quarantined", "content"]],
  consoleLocation: "Quarantine > Query",
  optOut: {
    by: "none",
    reason: "The notice names no switch; messages arrive here when a rule's action is to quarantine them.",
  },
  purge: "After 30 days.",
  retention: [
    {
      of: "Quarantined messages",
      id: "quarantine",
      version: "2018-08-02",
      product: "classic",
      days: 30,
      configurable: false,
      source: "SEED",
    },
  ],
  later: [
    {
      fact: "Users can be shown, and let act on, their own quarantined messages per reason, in a console and by digest mail.",
      source: "CEGP-EUQ",
    },
  ],
  kinds: ["quarantine", "end-user-quarantine", "quarantine-digest"],
});
