# METADATA
# title: Turn off inline actions and previews in quarantine digests
# description: |
#   A digest lists up to 100 quarantined messages with senders and subjects. With inline actions, anyone who has the
#   digest, for example a forwarded copy, can release messages and approve senders. With Preview they can read them.
#   Without both, recipients have to log on to do so.
# custom:
#   id: quarantine-digest-minimal
#   version: 2
#   severity: warn
#   scope: item
#   kinds: [quarantine-digest]
#   modules: [quarantine]
#   appliesTo: digest rules that are on
#   notApplicable: |
#     A digest rule that is off sends nothing.
#   legal:
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; a forwarded digest opens the messages without a logon.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default; the digest works without them.
#   remediation: |
#     Console: Quarantine > Digest Settings > Digest Templates > the template the rule uses. Turn "Inline actions" off,
#     or at least clear "Preview", and save.
#   messages:
#     default: 'Digest rule "{item}" of tenant {tenant} lets anyone who has the digest act on the messages in it.'
#     preview: 'Digest rule "{item}" of tenant {tenant} lets anyone who has the digest read the messages in it.'
#   parameters:
#     inlineActions:
#       type: boolean
#       description: Whether inline actions were accepted. Preview is still a finding.
#       default: false
#   sources: [CEGP-DIGEST-RULE, CEGP-DIGEST-TEMPLATE, HELP-QUAR]
package tmes.rules["quarantine-digest-minimal"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "inlineActions", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.inlineActions.enabled == true
	input.params.inlineActions == false
}

finding contains {
	"path": ["item", "settings", "inlineActions", "preview"],
	"expected": {"equals": false},
	"message": "preview",
} if {
	input.item.settings.inlineActions.preview == true
}
