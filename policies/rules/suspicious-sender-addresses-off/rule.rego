# METADATA
# title: Do not import addresses of suspicious senders
# description: |
#   Lists of suspicious files and URLs name no people, but a list of suspicious senders does. A person whose account was
#   abused once can be on it without knowing, and their mail is then treated as an attacker's. The notice of 2018 lists
#   files and URLs only.
# custom:
#   id: suspicious-sender-addresses-off
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [suspicious-objects]
#   modules: [suspicious-objects]
#   appliesTo: suspicious object settings
#   notApplicable: |
#     Never: every tenant has this setting.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; people's addresses in addition to hashes and URLs.
#     - reference: GDPR Art. 5(1)(d)
#       why: Accuracy; an address stays suspicious after its owner has regained it.
#     - reference: GDPR Art. 14
#       why: Outside senders do not know that they are listed.
#   remediation: |
#     Console: Administration > Other Settings > Service Integration > Threat Intelligence (in 2018 the page was
#     Administration > Suspicious Objects). Clear "Check for suspicious sender addresses" and save. Files and URLs are
#     still imported.
#   messages:
#     default: 'Tenant {tenant} imports addresses of suspicious senders from Trend Vision One.'
#   sources: [SEED, CEGP-THREAT-INTELLIGENCE]
#   uncertain:
#     - The switch is later than the notice of 2018; its default is not published.
package tmes.rules["suspicious-sender-addresses-off"]

applies := true

finding contains {
	"path": ["item", "settings", "threatIntelligence", "senderAddresses"],
	"expected": {"equals": false},
} if {
	input.item.settings.threatIntelligence.senderAddresses == true
}
