# METADATA
# title: Make reports on mail traffic at most once a month
# description: |
#   The console can mail reports at fixed times whose "Top ..." charts name people: who gets most spam, who is attacked.
#   Made every day or week, they show how single employees behave. The works agreement on mail filtering, section 6(3),
#   therefore allows them no more often than once a month.
# custom:
#   id: acme-reports-at-most-monthly
#   version: 1
#   severity: error
#   scope: item
#   kinds: [scheduled-report]
#   modules: []
#   appliesTo: scheduled reports that are made
#   notApplicable: A report that is switched off is not made. The rule applies once it is switched on.
#   legal:
#     - reference: Works agreement on mail filtering, section 6(3)
#       why: Reports that can name employees are made no more often than once a month.
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; what a report is for does not need people's names every week.
#   remediation: |
#     Console: Reports > Report Settings > the report. Set "Frequency" to Monthly and save, or switch its "Status" off.
#   messages:
#     default: 'Report "{item}" of tenant {tenant} is made {actual}; the works agreement allows {expected}.'
#   sources: [CEGP-REPORTS]
package tmes.rules["acme-reports-at-most-monthly"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "frequency"],
	"expected": {"oneOf": ["monthly", "quarterly"]},
} if {
	input.item.settings.frequency in {"daily", "weekly"}
}
