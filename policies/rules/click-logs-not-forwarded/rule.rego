# METADATA
# title: Forward click logs only for an approved purpose
# description: |
#   The service keeps click logs for 30 days. A syslog server keeps forwarded logs for as long as it is set to, together
#   with everything else it knows about a person, and they can be searched by name. Clicks show how people behave at
#   work, so agree on where they go instead of leaving it to a drop-down.
# custom:
#   id: click-logs-not-forwarded
#   version: 2
#   severity: error
#   scope: item
#   kinds: [syslog-forwarding]
#   modules: [syslog, logs, time-of-click-protection]
#   appliesTo: syslog forwarding
#   notApplicable: |
#     Never: every tenant has this setting. Other logs may be forwarded. Mail tracking logs also carry URLs, but not
#     clicks.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; the log is made to protect, and a log store serves many purposes.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; 30 days become whatever the server keeps.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour; that it covers click logs is inferred.
#   remediation: |
#     Console: Logs > Syslog Settings > Syslog Forwarding. Choose "None" for "URL click tracking logs" and save. Then have
#     what was forwarded before deleted from the server. If forwarding has a purpose that was agreed on, name the record of it
#     in parameter approved.
#   messages:
#     default: 'Tenant {tenant} forwards click logs (who clicked which link, and when) to a syslog server. No approved purpose is recorded.'
#   parameters:
#     approved:
#       type: itemReferences
#       description: By name of a syslog server profile, where the purpose of forwarding click logs to it is recorded, such as `WORKS-AGREEMENT-7`; no names of people. `*` stands for every server.
#       default: {}
#   sources: [SEED, CEGP-SYSLOG-FORWARDING, CEGP-SYSLOG, HELP-CLICK]
#   uncertain:
#     - The notice of 2018 names syslog servers only; that click logs can be forwarded is published by the later help.
package tmes.rules["click-logs-not-forwarded"]

applies := true

finding contains not_approved if {
	input.item.settings.urlClickLogs.forward == true
	count(input.params.approved) == 0
}

finding contains not_approved if {
	input.item.settings.urlClickLogs.forward == true
	not "*" in servers
	some _ in ({input.item.settings.urlClickLogs.profile} - servers)
}

servers := {server | some server, _ in input.params.approved}

not_approved := {
	"path": ["item", "settings", "urlClickLogs", "forward"],
	"expected": {"equals": false},
}
