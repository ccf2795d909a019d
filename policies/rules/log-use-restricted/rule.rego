# METADATA
# title: Restrict who uses logs and quarantined mail, and for what
# description: |
#   Logs are always written, their retention cannot be shortened, and every administrator can read and download
#   quarantined messages. People are therefore protected by who has access, and by the commitment not to use logs to
#   monitor how they behave or perform. A works agreement usually states this. Here the organisation attests that it is
#   kept.
# custom:
#   id: log-use-restricted
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [logs, quarantine]
#   modules: [logs, quarantine]
#   appliesTo: the practices on the use of logs and of the quarantine
#   notApplicable: |
#     Never: every tenant has logs and a quarantine. The organisation attests these practices, and the console does not
#     enforce them. A pass is only as reliable as the attestation.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; logs are for protection, not for monitoring.
#     - reference: GDPR Art. 32(4)
#       why: Anyone who has access acts on instructions only.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour.
#   remediation: |
#     Agree on who searches Logs and opens Quarantine > Query, and why. Give only these people the roles for it, record
#     the agreement, and attest it in the tenant's settings. For downloads, choose an archive with a password in
#     Quarantine > Query.
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
