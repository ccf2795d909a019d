# METADATA
# title: Let people view and manage their own quarantined mail
# description: |
#   If people cannot see and release their own quarantined mail, administrators read it for them and see mail that was
#   not meant for them. Letting people do it themselves for spam and graymail is the console's default, and it is more
#   private.
# custom:
#   id: end-user-quarantine-rights
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [end-user-quarantine]
#   modules: [quarantine]
#   appliesTo: end user quarantine settings
#   notApplicable: |
#     Never: every tenant has these settings.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; administrators do not need to read what people can manage themselves.
#     - reference: GDPR Art. 15
#       why: Access; people see what is kept about them.
#   remediation: |
#     Console: Quarantine > End User Quarantine Settings. Tick "View" and "Take action" for Spam and Graymail and save.
#   messages:
#     default: 'People of tenant {tenant} cannot view or manage their own quarantined mail. Administrators have to read it for them.'
#   parameters:
#     reasons:
#       type: choices
#       of: [spam, graymail]
#       description: Reasons for quarantine for which people must be able to see and act on their own messages.
#       default: [spam, graymail]
#   sources: [CEGP-EUQ, CEGP-QUARANTINE-QUERY, HELP-QUAR]
#   uncertain:
#     - That administrators look into messages people ask for is inferred. The console allows it, and no one else can release such a message.
package tmes.rules["end-user-quarantine-rights"]

applies := true

finding contains {
	"path": ["item", "settings", "permissions", reason, permission],
	"expected": {"equals": true},
} if {
	some reason in ["spam", "graymail"]
	reason in input.params.reasons
	some permission in ["view", "takeAction"]
	input.item.settings.permissions[reason][permission] == false
}
