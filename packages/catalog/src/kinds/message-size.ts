/** Message size: how large a message may be. */
import { defineKind, integer } from "../declare.ts";

export const messageSize = defineKind({
  id: "message-size",
  construct: "TmesMessageSize",
  title: "Message size",
  description: "How large an accepted message may be; larger ones are refused.",
  nature: "console",
  consoleLocation: "Administration > Other Settings > Message Size Settings",
  presence: { type: "always" },
  modules: [],
  settings: [
    integer("maximumMegabytes", [10, 150], {
      label: null,
      description: "Largest accepted message in MB. More than 50 MB needs a higher edition or extra credits.",
      sources: ["CEGP-MESSAGE-SIZE"],
    }),
  ],
  sources: ["CEGP-MESSAGE-SIZE"],
});
