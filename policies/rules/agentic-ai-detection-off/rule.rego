# METADATA
# title: Turn off Agentic AI detection
# description: |
#   Agentic AI detection of Correlated Intelligence sends sender, recipient, subject, body, URLs and attachment names of
#   messages to language models of other providers. Trend Micro names Amazon Web Services, Microsoft Azure and Azure
#   OpenAI as sub-processors. The body can hold any content, including health data or what a works council writes. None
#   of the data collection notices that were read lists this transfer. Without this detection you miss attacks that only
#   these models recognise.
# custom:
#   id: agentic-ai-detection-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [correlated-intelligence-rule]
#   modules: []
#   appliesTo: Correlated Intelligence rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A Correlated Intelligence rule that is not in effect sends nothing. Without the criterion "Security risks" the setting
#     has no effect.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; whole message bodies leave.
#     - reference: GDPR Art. 28
#       why: Further processors need authorisation and a contract.
#     - reference: GDPR Art. 44 to 49
#       why: Transfers to third countries; the region of these providers is not published.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where mail of many people is analysed with a new technology.
#   remediation: |
#     Console: Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy > the rule > Scanning Criteria.
#     Clear "Enhance with Agentic AI detection" under Security risks and save. If it was assessed, name the reference of the
#     assessment in parameter assessments.
#   messages:
#     default: 'Correlated Intelligence rule "{item}" of tenant {tenant} sends message bodies, addresses and subjects to language models of other providers.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#     assessments:
#       type: itemReferences
#       description: By name of a Correlated Intelligence rule, where the assessment of Agentic AI detection is recorded, such as `DPIA-2026-14`; no names of people. `*` stands for every rule.
#       default: {}
#   sources: [KA-AGENTIC-AI, CEGP-CI]
#   uncertain:
#     - One copy of the help calls it a private preview, so that not every tenant has it; that only Cloud Email Gateway Protection has it is inferred from where it is described.
#     - Its state in a new rule, the region of the providers and how long they keep data are not published.
package tmes.rules["agentic-ai-detection-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "securityRisks", "agenticAi"],
	"expected": {"equals": false},
} if {
	input.item.settings.securityRisks.agenticAi == true
	not assessed
}

assessed if {
	some name, _ in input.params.assessments
	name in {input.item.name, "*"}
}
