/** Notifications: mails about mail, which can carry it along. */
import { bool, defineKind, list, string } from "../declare.ts";
import { formatPatterns } from "../formats.ts";

export const notification = defineKind({
  id: "notification",
  construct: "TmesNotification",
  title: "Notification",
  description:
    "A mail that policy rules send when they apply. Its tokens and attachment can show a message to people it was not meant for.",
  nature: "console",
  consoleLocation: "Administration > Policy Objects > Notifications",
  presence: { type: "many", consoleDefaults: [] },
  modules: [],
  settings: [
    list("from", string({ format: "reference" }), {
      label: "From",
      description: "Addresses it is sent from, in the own domain. Role addresses, not people.",
      personal: "address",
      sources: ["CEGP-NOTIFICATIONS", "CEGP-NOTIFY"],
    }),
    list("to", string({ pattern: `^(?:%[A-Z_]+%|${formatPatterns.reference.slice(1, -1)})$` }), {
      label: "To",
      description: "Who gets it: role addresses, or a token such as `%SENDER%`. Not people.",
      personal: "address",
      sources: ["CEGP-NOTIFICATIONS"],
    }),
    list(
      "tokens",
      {
        type: "enum",
        closed: false,
        values: [
          "%SENDER%",
          "%HEADER_SENDER%",
          "%RCPTS%",
          "%SUBJECT%",
          "%DATE&TIME%",
          "%HEADERS%",
          "%MAILID%",
          "%RULENAME%",
          "%RULETYPE%",
          "%DETECTED%",
          "%FILENAME%",
          "%DEF_CHARSET%",
          "%MSG_SIZE%",
          "%ATTACH_SIZE%",
          "%ATTACH_COUNT%",
          "%TACTION%",
          "%ACTION%",
          "%VIRUSNAME%",
          "%VIRUSACTION%",
          "%HPU_CONFIRMED_URL%",
          "%HPU_DENIED_URL%",
          "%SPFRESULT%",
          "%UNUSUAL_SIGNAL_NAME%",
          "%CI_RULE_NAME%",
          "%CI_RULE_DESC%",
        ],
      },
      {
        label: null,
        description: "Tokens its subject and body use: each puts a piece of the message into the notification.",
        sources: ["CEGP-TOKENS", "CEGP-NOTIFICATIONS"],
      },
    ),
    bool("attachOriginal", {
      label: "Attach the original message",
      description: "Sends the whole message along.",
      required: true,
      sources: ["CEGP-NOTIFICATIONS"],
    }),
  ],
  sources: ["CEGP-NOTIFICATIONS", "CEGP-TOKENS"],
});
