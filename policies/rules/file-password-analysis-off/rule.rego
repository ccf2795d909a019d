# METADATA
# title: Turn off File Password Analysis
# description: |
#   File Password Analysis searches subject, body and attachment names of a message, and of later ones, for the password of a
#   protected attachment, and opens it. Whoever locks a payslip or a doctor's letter means that nobody but the recipient reads
#   it. What leaving it off costs: malware in a protected archive is found only once the recipient opens it.
# custom:
#   id: file-password-analysis-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [file-password-analysis]
#   modules: []
#   appliesTo: File Password Analysis, of tenants that count for the jurisdictions
#   notApplicable: |
#     The tenant counts for none of the jurisdictions. Correlated Intelligence rules that use the sandbox guess passwords even
#     while this is off; rule correlated-intelligence-submission-off looks at them.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; what a sender protected is opened.
#     - reference: GDPR Art. 9
#       why: Special categories; people lock away what is most sensitive.
#     - reference: GDPR Art. 32
#       why: Security is weighed on both sides; a protected archive also hides malware.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > File Password Analysis. Clear "Enable file password analysis" and save. What
#     happens to attachments that cannot be opened is set under Scan Exceptions and by content rules.
#   messages:
#     default: 'File Password Analysis of tenant {tenant} searches messages for the passwords of protected attachments and opens the attachments.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [CEGP-FILE-PASSWORDS, CEGP-CI]
#   uncertain:
#     - File Password Analysis is later than the notice of 2018; whether contents of opened files leave the gateway is not published.
package tmes.rules["file-password-analysis-off"]

import data.tmes.jurisdiction

applies if jurisdiction.concerns(input.tenant, input.params.jurisdictions)

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
}
