# METADATA
# title: Send daily traffic reports to third parties only for an approved purpose
# description: |
#   DMARC checks and TLS peers can send daily reports to the operator of the other domain. The reports show that the
#   other domain exchanges mail with the organisation, and how much. If that is the domain of a law firm, a clinic or a
#   union, this is sensitive. Without reports, the other side learns later of forged mail in its name or of failing
#   encryption.
# custom:
#   id: report-deliveries-off
#   version: 2
#   severity: warn
#   scope: item
#   kinds: [dmarc, tls-peer]
#   modules: []
#   appliesTo: DMARC checks and TLS peers that are on
#   notApplicable: |
#     A check or an entry that is not on sends no reports.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; filtering and encryption work without reports.
#     - reference: GDPR Art. 30(1)(d)
#       why: Recipients belong in the record of processing.
#   remediation: |
#     Console: Inbound Protection > Domain-based Authentication > Domain-based Message Authentication, Reporting and
#     Conformance (DMARC) > the rule: clear "Deliver daily reports to senders". Inbound Protection > Connection Filtering
#     > Transport Layer Security (TLS) Peers (and the same under Outbound Protection) > the entry: clear "Deliver daily
#     reports to TLS peer". Save. If the reports have a purpose that was agreed on, name the record of it in parameter approved.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} sends daily reports on its mail traffic to the operator of the other domain. No approved purpose is recorded.'
#   parameters:
#     approved:
#       type: itemReferences
#       description: By name of a DMARC check or TLS peer, where the purpose of its reports is recorded, such as `ROPA-12`; no names of people. `*` stands for all of them.
#       default: {}
#   sources: [CEGP-DMARC, CEGP-TLS-ADD]
#   uncertain:
#     - What the reports hold is not in the pages read. Reports of these kinds count messages by domain and sending server; that they can still reveal something about a person who has a domain of their own is inferred.
package tmes.rules["report-deliveries-off"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "dailyReports"],
	"expected": {"equals": false},
} if {
	input.item.settings.dailyReports == true
	not approved
}

approved if {
	some name, _ in input.params.approved
	name in {input.item.name, "*"}
}
