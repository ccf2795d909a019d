# METADATA
# title: Schedule reports that can name people only for an approved purpose
# description: |
#   A scheduled report is a PDF that is mailed at fixed times. Its "Top …" charts can name senders and recipients.
#   Everyone to whom it is forwarded then sees who gets or sends most of something.
# custom:
#   id: scheduled-reports-approved
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [scheduled-report]
#   modules: []
#   appliesTo: scheduled reports that are on
#   notApplicable: |
#     A report that is off is not produced. If a tenant has no scheduled reports, there is nothing to check.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; a report on threats also shows how individual people use mail.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#   remediation: |
#     Console: Reports > Report Settings. Turn the report off and save. If its purpose was agreed on, name the record of it in
#     parameter approved.
#   messages:
#     default: 'Report "{item}" of tenant {tenant} is sent on a schedule and can name people. No approved purpose is recorded.'
#   parameters:
#     approved:
#       type: itemReferences
#       description: By name of a report, where its purpose is recorded, such as `ROPA-12`; no names of people. `*` stands for all of them.
#       default: {}
#   sources: [CEGP-REPORTS]
#   uncertain:
#     - Which charts of a report name people is not published; that the "Top …" charts can is taken from the dashboards.
package tmes.rules["scheduled-reports-approved"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
	not approved
}

approved if {
	some name, _ in input.params.approved
	name in {input.item.name, "*"}
}
