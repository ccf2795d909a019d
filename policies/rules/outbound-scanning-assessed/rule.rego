# METADATA
# title: Assess the scanning of outgoing mail
# description: |
#   With outbound protection on, every message that people of the domain send passes Trend Micro and is scanned there. That
#   shows what employees write, to whom and when, and it is a choice apart from filtering incoming mail. What leaving it off
#   costs: malware and spam sent from an account that was taken over are not stopped.
# custom:
#   id: outbound-scanning-assessed
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [domain]
#   modules: [domains]
#   appliesTo: managed domains
#   notApplicable: |
#     Never: every declared domain has this setting. Where outbound protection is off the rule passes. A tenant without
#     declared domains has nothing to check.
#   legal:
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where all outgoing mail of employees is scanned.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can follow employees' behaviour.
#   remediation: |
#     Console: Domains > the domain. Clear "Enable outbound protection" and save, after outgoing mail has another way. If scanning
#     outgoing mail was assessed, name the reference of the assessment in parameter assessments.
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
