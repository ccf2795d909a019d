# METADATA
# title: Restrict who uses logs and quarantined mail, and for what
# description: |
#   Logs are always written and nobody can shorten how long they are kept; quarantined messages can be read and downloaded by
#   every administrator. What protects people is therefore not a setting but who may look, and the promise that nobody looks to
#   see how somebody behaves or performs. A works agreement usually says so; here the organisation attests that it is kept.
# custom:
#   id: log-use-restricted
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [logs, quarantine]
#   modules: [logs, quarantine]
#   appliesTo: the practices on the use of logs and of the quarantine
#   notApplicable: |
#     Never: every tenant has logs and a quarantine. These are practices the organisation attests; the console does not enforce
#     them, and a pass here is as good as the attestation.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; made to protect, not to watch.
#     - reference: GDPR Art. 32(4)
#       why: Whoever has access acts on instructions only.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can follow employees' behaviour.
#   remediation: |
#     Agree on who searches Logs and opens Quarantine > Query and why, give only them roles that may, write it down, and attest it
#     in the tenant's settings. For downloads, choose an archive with a password in Quarantine > Query.
#   messages:
#     default: 'In tenant {tenant} more people than necessary can look into {kind}.'
#     performance: 'In tenant {tenant} the use of logs to monitor how people behave or perform is not ruled out.'
#     downloads: 'In tenant {tenant} quarantined messages are downloaded without a password.'
#   sources: [SEED, CEGP-QUARANTINE-QUERY]
#   uncertain:
#     - Which roles the console offers is not in the pages read.
package tmes.rules["log-use-restricted"]

applies := true

finding contains {
	"path": ["item", "settings", "accessRestricted"],
	"expected": {"equals": true},
} if {
	input.item.settings.accessRestricted == false
}

finding contains {
	"path": ["item", "settings", "noPerformanceMonitoring"],
	"expected": {"equals": true},
	"message": "performance",
} if {
	input.item.settings.noPerformanceMonitoring == false
}

finding contains {
	"path": ["item", "settings", "downloadsProtected"],
	"expected": {"equals": true},
	"message": "downloads",
} if {
	input.item.settings.downloadsProtected == false
}
