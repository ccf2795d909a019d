# METADATA
# title: Forward mail tracking logs only for an approved purpose
# description: |
#   Mail tracking logs show who wrote to whom, when, about which subject, and with which attachments and links. A syslog
#   server keeps forwarded logs for as long as it is set to, together with everything else it knows about a person.
# custom:
#   id: mail-tracking-logs-forwarded-approved
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [syslog-forwarding]
#   modules: [syslog, logs]
#   appliesTo: syslog forwarding
#   notApplicable: |
#     Never: every tenant has this setting. Rule click-logs-not-forwarded checks clicks.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; the log is made to protect, and a log store serves many purposes.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; the server decides how long the log is kept.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#   remediation: |
#     Console: Logs > Syslog Settings > Syslog Forwarding. Choose "None" for "Mail tracking logs" and save. If forwarding has a
#     purpose that was agreed on, name the record of it in parameter approved.
#   messages:
#     default: 'Tenant {tenant} forwards mail tracking logs (who wrote to whom, and the subject) to a syslog server. No approved purpose is recorded.'
#   parameters:
#     approved:
#       type: itemReferences
#       description: By name of a syslog server profile, where the purpose of forwarding mail tracking logs to it is recorded, such as `WORKS-AGREEMENT-7`; no names of people. `*` stands for all of them.
#       default: {}
#   sources: [SEED, CEGP-SYSLOG-FORWARDING, CEGP-SYSLOG]
#   uncertain:
#     - The notice of 2018 names syslog servers only; which logs can be forwarded is published by the later help.
package tmes.rules["mail-tracking-logs-forwarded-approved"]

applies := true

finding contains not_approved if {
	input.item.settings.mailTrackingLogs.forward == true
	count(input.params.approved) == 0
}

finding contains not_approved if {
	input.item.settings.mailTrackingLogs.forward == true
	not "*" in servers
	some _ in ({input.item.settings.mailTrackingLogs.profile} - servers)
}

servers := {server | some server, _ in input.params.approved}

not_approved := {
	"path": ["item", "settings", "mailTrackingLogs", "forward"],
	"expected": {"equals": false},
}
