# METADATA
# title: Declare only settings that the tenant's edition has
# description: |
#   A feature that an edition does not have cannot be on in the console, whatever is declared. Readers of the
#   declaration rely on a protection, or on a decision about personal data, that does not exist. If the licence is
#   upgraded later, the console may act on a setting that existed only on paper. Either the edition or the setting is
#   declared wrongly.
# custom:
#   id: edition-supports-settings
#   version: 3
#   severity: error
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule, file-password-analysis, email-continuity, vision-one-log-integration, message-size]
#   modules: [virtual-analyzer, business-email-compromise, email-continuity]
#   appliesTo: settings of kinds that not every edition has, of classic tenants (edition standard or advanced)
#   notApplicable: |
#     Cloud Email Gateway Protection has all of these settings. Some of them need extra credits there (URLs in the
#     sandbox, Email Continuity, large messages). A tenant's credits cannot be declared and are not checked.
#   legal:
#     - reference: GDPR Art. 5(2)
#       why: Accountability; a record that describes settings which cannot exist proves nothing.
#     - reference: GDPR Art. 32
#       why: Security; the organisation relies on protection that does not exist.
#   remediation: |
#     Look up which licence the tenant has. If the declared edition is wrong, correct it. If it is right, declare the
#     setting as off or remove it: the console does not offer it, neither in a rule under Inbound Protection > Virus
#     Scan > Virus Policy and similar pages nor on the feature's own page.
#   messages:
#     default: 'Tenant {tenant} has edition {edition}, which does not have a setting that {kind} "{item}" declares as on.'
#     size: 'Tenant {tenant} has edition {edition}, which limits message size to {expected} MB. The declared limit is {actual} MB.'
#   sources: [CEGP-FEATURES, CEGP-BEC, CEGP-ONLY, HELP-VIRUS, HELP-WRS, CEGP-FILE-PASSWORDS, KA-CONTINUITY, CEGP-MESSAGE-SIZE]
#   uncertain:
#     - The list of what each edition has is from a comparison made for the later product; that the classic editions never had more is assumed.
package tmes.rules["edition-supports-settings"]

applies if input.tenant.edition in ["standard", "advanced"]

finding contains {
	"path": array.concat(["item", "settings"], path),
	"expected": {"equals": false},
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition == "standard"
	some path in advanced
}

finding contains {
	"path": array.concat(["item", "settings"], path),
	"expected": {"equals": false},
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition in ["standard", "advanced"]
	some path in gateway
}

finding contains {
	"path": ["item", "settings", "businessEmailCompromise", "applyTo"],
	"expected": {"oneOf": ["detected", "suspected"]},
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition == "standard"
	input.item.settings.businessEmailCompromise.applyTo == "writing-style"
}

finding contains {
	"path": ["item", "settings", "maximumMegabytes"],
	"expected": {"atMost": 50},
	"message": "size",
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition == "standard"
	input.item.settings.maximumMegabytes > 50
}

# What is on and needs the Advanced edition.
advanced contains ["virtualAnalyzer", "enabled"] if input.item.settings.virtualAnalyzer.enabled == true

advanced contains ["webReputation", "virtualAnalyzer", "enabled"] if {
	input.item.settings.webReputation.virtualAnalyzer.enabled == true
}

advanced contains ["enabled"] if {
	input.item.kind in {"file-password-analysis", "email-continuity"}
	input.item.settings.enabled == true
}

# What is on and needs Cloud Email Gateway Protection.
gateway contains ["mailTrackingLogs"] if input.item.settings.mailTrackingLogs == true

gateway contains ["auditLogs"] if input.item.settings.auditLogs == true
