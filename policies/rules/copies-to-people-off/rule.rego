# METADATA
# title: Do not copy or redirect mail to other people
# description: |
#   A policy rule can send a blind copy of a message, send it to another recipient, or send a notification that carries
#   its subject, its headers or the whole message. Neither sender nor recipient learns of it. In this way a convenience
#   for administrators becomes surveillance of mail, so decide on it explicitly.
# custom:
#   id: copies-to-people-off
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule, content-rule, dlp-rule, notification]
#   modules: []
#   appliesTo: policy rules in effect, and notifications
#   notApplicable: |
#     A policy rule that is not in effect copies nothing. Notifications are checked even if no rule sends them, because
#     one click adds a notification to a rule. A notification that goes only to the message's own sender or recipients
#     shows them nothing new and passes.
#   legal:
#     - reference: GDPR Art. 5(1)(a)
#       why: Transparency; people do not learn that others read their mail.
#     - reference: GDPR Art. 5(1)(b) and (c)
#       why: Purpose limitation and data minimisation; filtering needs no second reader.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context; reading employees' mail.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour; that it covers these actions is inferred.
#   remediation: |
#     Console: the policy (Inbound Protection > Virus Scan > Virus Policy and so on) > the rule > Actions. Choose another
#     action than "Change recipient" (Quarantine keeps the message for its recipient) and clear "BCC". For notifications:
#     Administration > Policy Objects > Notifications > the notification. Clear the box that attaches the original message
#     and remove the tokens %SUBJECT% and %HEADERS% from subject and text.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} sends blind copies of messages.'
#     redirected: '{kind} "{item}" of tenant {tenant} sends messages to another recipient.'
#     original: 'Notification "{item}" of tenant {tenant} sends the whole message to people other than its sender and recipients.'
#     tokens: 'Notification "{item}" of tenant {tenant} shows the subject or headers of the message to people other than its sender and recipients.'
#   parameters:
#     allow:
#       type: choices
#       of: [bcc, change-recipient, notification-original, notification-content]
#       description: What the organisation has decided to allow.
#       default: []
#   sources: [CEGP-BCC, CEGP-CHANGE-RECIPIENT, CEGP-NOTIFICATIONS, CEGP-NOTIFY, CEGP-TOKENS, CEGP-MONITOR]
#   uncertain:
#     - These actions are not in the notice of 2018; the copies stay inside the organisation's own domains by the console's help.
package tmes.rules["copies-to-people-off"]

applies if input.item.settings.enabled == true

applies if input.item.kind == "notification"

finding contains {
	"path": ["item", "settings", "actions", "monitor", "bcc"],
	"expected": {"equals": false},
} if {
	input.item.settings.actions.monitor.bcc == true
	not "bcc" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "actions", "intercept"],
	"expected": {"oneOf": ["do-not-intercept", "quarantine", "delete"]},
	"message": "redirected",
} if {
	input.item.settings.actions.intercept == "change-recipient"
	not "change-recipient" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "attachOriginal"],
	"expected": {"equals": false},
	"message": "original",
} if {
	input.item.settings.attachOriginal == true
	others_get_it
	not "notification-original" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "tokens"],
	"expected": {"manual": "Leave out %SUBJECT% and %HEADERS%."},
	"message": "tokens",
} if {
	some token in input.item.settings.tokens
	token in {"%SUBJECT%", "%HEADERS%"}
	others_get_it
	not "notification-content" in input.params.allow
}

others_get_it if {
	some recipient in input.item.settings.to
	recipient != "%SENDER%"
	recipient != "%RCPTS%"
}
