# METADATA
# title: Turn off File Password Analysis
# description: |
#   File Password Analysis searches subject, body and attachment names of a message, and of later ones, for the password
#   of a protected attachment, and opens it. People who protect a payslip or a doctor's letter intend that only the
#   recipient reads it. Without the analysis, malware in a protected archive is found only when the recipient opens it.
# custom:
#   id: file-password-analysis-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [file-password-analysis]
#   modules: []
#   appliesTo: File Password Analysis, of tenants that count for the jurisdictions
#   notApplicable: |
#     The tenant counts for none of the jurisdictions. Correlated Intelligence rules that use the sandbox search for
#     passwords even if this is off. Rule correlated-intelligence-submission-off checks them.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; what a sender protected is opened.
#     - reference: GDPR Art. 9
#       why: Special categories; people protect what is most sensitive.
#     - reference: GDPR Art. 32
#       why: Security has two sides; a protected archive also hides malware.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > File Password Analysis. Clear "Enable file password analysis" and save.
#     Scan Exceptions and content rules decide what happens to attachments that cannot be opened.
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
