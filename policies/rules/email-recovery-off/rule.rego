# METADATA
# title: Turn off Email Recovery
# description: |
#   With Email Recovery on, messages that a policy rule deleted are kept at Trend Micro for 14 days, and only Trend Micro can
#   restore them. "Delete" in a rule then means "keep elsewhere", which contradicts what people and records of processing are
#   told. What it costs: a message deleted by mistake is gone.
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
#       why: People are to be told how long data is kept.
#   remediation: |
#     Console: Administration > Other Settings > Email Recovery. Switch it off and save. To be able to bring messages back,
#     have rules quarantine them; quarantine is shown to users and ends after 30 days.
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
