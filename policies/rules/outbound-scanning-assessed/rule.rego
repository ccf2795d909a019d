# METADATA
# title: Assess the scanning of outgoing mail
# description: |
#   With outbound protection on, every message that people of the domain send passes through Trend Micro and is scanned
#   there. That shows what employees write, to whom and when, and it is a separate decision from filtering incoming
#   mail. Without it, malware and spam sent from a compromised account are not stopped.
# custom:
#   id: outbound-scanning-assessed
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [domain]
#   modules: [domains]
#   appliesTo: managed domains
#   notApplicable: |
#     Never: every declared domain has this setting. If outbound protection is off, the rule passes. If a tenant has no
#     declared domains, there is nothing to check.
#   legal:
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where all outgoing mail of employees is scanned.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour.
#   remediation: |
#     Console: Domains > the domain. Give outgoing mail another route first, then clear "Enable outbound protection" and
#     save. If scanning outgoing mail was assessed, name the reference of the assessment in parameter assessments.
#   messages:
#     default: 'Trend Micro scans all mail that people of domain "{item}" (tenant {tenant}) send. No assessment of this is recorded.'
#   parameters:
#     assessments:
#       type: references
#       description: By domain, where the assessment of scanning outgoing mail is recorded, such as `DPIA-2026-14`; no names of people. `*` stands for every domain.
#       default: {}
#   sources: [SEED, CEGP-ADD-DOMAIN]
package tmes.rules["outbound-scanning-assessed"]

applies := true

finding contains {
	"path": ["item", "settings", "outbound", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.outbound.enabled == true
	not assessed
}

assessed if {
	some domain, _ in input.params.assessments
	domain in {input.item.name, "*"}
}
