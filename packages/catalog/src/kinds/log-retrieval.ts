/** Log retrieval: whether logs can be fetched by REST API. */
import { bool, defineKind } from "../declare.ts";

const items = [
  "sender-addresses",
  "recipient-addresses",
  "subjects",
  "sender-ip-addresses",
  "recipient-ip-addresses",
  "attachment-names-and-hashes",
  "message-ids",
];

export const logRetrieval = defineKind({
  id: "log-retrieval",
  construct: "TmesLogRetrieval",
  title: "Log retrieval",
  description:
    "Lets other systems fetch policy event and mail tracking logs by REST API: a way out for personal data. Added on 22 April 2021.",
  nature: "console",
  consoleLocation: "Administration > Service Integration > Log Retrieval",
  presence: { type: "always" },
  modules: ["logs"],
  settings: [
    bool("enabled", {
      label: null,
      description:
        "Whether logs with senders, recipients, subjects, addresses and attachment names can be fetched with an API key.",
      required: true,
      module: "logs",
      since: "2021-09-09",
      sends: { when: [true], items: items.map((item) => `logs/${item}`) },
      sources: ["CEGP-LOG-RETRIEVAL", "GUIDE-2021/22", "API-ERR"],
      uncertain: "Its default is not published.",
    }),
  ],
  sources: ["CEGP-LOG-RETRIEVAL", "GUIDE-2021/22"],
});
