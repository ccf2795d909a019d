# METADATA
# title: Turn off Email Recovery
# description: |
#   With Email Recovery on, Trend Micro keeps messages that a policy rule deleted for 14 days, and only Trend Micro can
#   restore them. "Delete" in a rule then means "keep elsewhere", which contradicts the record of processing and the
#   information that people get. Without it, a message that was deleted by mistake is gone.
# custom:
#   id: email-recovery-off
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [email-recovery]
#   modules: []
#   appliesTo: Email Recovery
#   notApplicable: |
#     Never: every tenant has this setting.
#   legal:
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; 14 days after deletion.
#     - reference: GDPR Art. 30(1)(f)
#       why: Time limits for erasure belong in the record of processing.
#     - reference: GDPR Art. 13(2)(a)
#       why: People must be informed how long data is kept.
#   remediation: |
#     Console: Administration > Other Settings > Email Recovery. Turn it off and save. If you need to restore messages,
#     let rules quarantine them: users can see the quarantine, and messages leave it after 30 days.
#   messages:
#     default: 'Email Recovery of tenant {tenant} keeps deleted messages at Trend Micro for 14 days.'
#   sources: [CEGP-EMAIL-RECOVERY]
#   uncertain:
#     - Email Recovery is later than the notice of 2018; its default is not published.
package tmes.rules["email-recovery-off"]

applies := true

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
}
