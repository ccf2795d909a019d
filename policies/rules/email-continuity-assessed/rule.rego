# METADATA
# title: Assess Email Continuity before you turn it on
# description: |
#   With Email Continuity on, whole incoming messages stay at Trend Micro for 10 days while the organisation's own
#   server is down, in a web mailbox that people read, answer and download them from. Whether that is worth it depends
#   on whose mail it is, so assess it and record the assessment. Without it, people have no mail while their server is
#   down. Mail that cannot be delivered is still kept until the server is back.
# custom:
#   id: email-continuity-assessed
#   version: 1
#   severity: error
#   scope: item
#   kinds: [email-continuity]
#   modules: [email-continuity]
#   appliesTo: Email Continuity records, of tenants that count for the jurisdictions
#   notApplicable: |
#     The tenant counts for none of the jurisdictions. This rule does not see a domain without a record. Rule
#     email-continuity-declared asks for the record.
#   legal:
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where everyone's mail is kept elsewhere; the parameter records its reference.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; whole messages for 10 days.
#     - reference: GDPR Art. 25(2)
#       why: Data protection by default; in the later product it is on by default.
#   remediation: |
#     Console: Administration > Email Continuity > the domain's record. Clear "Enable Email Continuity" (or only "Enable Email
#     Sending") and save. If keeping mail was assessed, name the reference of the assessment in parameter assessments; if sending
#     was part of it, set parameter sending.
#   messages:
#     default: 'Tenant {tenant} keeps incoming mail of {item} at Trend Micro during an outage. No assessment of this is recorded.'
#     sending: 'Tenant {tenant} lets people of {item} write and send mail from the mailbox at Trend Micro, where it is also kept.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#     assessments:
#       type: references
#       description: By domain, where the assessment of Email Continuity is recorded, such as `DPIA-2026-14`; no names of people. `*` stands for every domain.
#       default: {}
#     sending:
#       type: boolean
#       description: Whether sending from that mailbox was accepted where continuity was assessed.
#       default: false
#   sources: [SEED, CEGP-CONTINUITY, CEGP-CONTINUITY-ABOUT, CEGP-FAQ, HELP-CONTINUITY-MAILBOX, KA-CONTINUITY, CEGP-LIMITS]
#   uncertain:
#     - The later help says it is on by default; for the classic product no default is published.
#     - The 10 days are published by the later help; the notice of 2018 names no figure.
package tmes.rules["email-continuity-assessed"]

import data.tmes.jurisdiction

applies if jurisdiction.concerns(input.tenant, input.params.jurisdictions)

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
	not assessed
}

finding contains {
	"path": ["item", "settings", "sending"],
	"expected": {"equals": false},
	"message": "sending",
} if {
	input.item.settings.sending == true
	not sending_accepted
}

assessed if {
	some domain, _ in input.params.assessments
	domain in {input.item.name, "*"}
}

sending_accepted if {
	assessed
	input.params.sending == true
}
