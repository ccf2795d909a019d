# METADATA
# title: Turn off the Email Reporting Add-in
# description: |
#   With the add-in in Outlook, each report of a message sends a copy of the whole message to Trend Micro. Other people
#   wrote it, it may be about other people, and they do not learn of the copy. Without the add-in, people report
#   suspicious mail to the organisation's own service desk instead of the vendor.
# custom:
#   id: reporting-add-in-off
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [email-reporting-add-in]
#   modules: []
#   appliesTo: the Email Reporting Add-in
#   notApplicable: |
#     Never: every tenant has this setting.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; copies go to the vendor to improve its detection.
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; the whole message leaves.
#     - reference: GDPR Art. 9
#       why: Special categories; the copy is not reviewed before it is sent.
#   remediation: |
#     Console: Administration > Other Settings > Email Reporting Add-in for Outlook. Turn it off, save, and inform
#     people where to report mail now.
#   messages:
#     default: 'The Email Reporting Add-in of tenant {tenant} is on. Each report sends a copy of the whole message to Trend Micro.'
#   sources: [CEGP-REPORTING-ADD-IN]
#   uncertain:
#     - The add-in is later than the notice of 2018; for what purposes Trend Micro uses the copies, and how long it keeps them, is not published. That they serve detection is inferred.
#     - The Japan site does not have the add-in; declare it there as off.
package tmes.rules["reporting-add-in-off"]

applies := true

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
}
