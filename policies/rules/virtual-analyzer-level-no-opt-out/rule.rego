# METADATA
# title: Do not use a low Virtual Analyzer level as an opt-out
# description: |
#   The security level of the Virtual Analyzer sets when a rule acts on the sandbox's verdict. Nothing published states
#   that it limits what is sent. If you lower it to protect privacy, you have less protection and send as much as
#   before. To send nothing to the sandbox, turn off the submission itself.
# custom:
#   id: virtual-analyzer-level-no-opt-out
#   version: 3
#   severity: warn
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule]
#   modules: [virtual-analyzer]
#   appliesTo: rules in effect that submit to the Virtual Analyzer, of tenants that count for the jurisdictions
#   notApplicable: |
#     If the rule is not in effect or submits nothing, its level has no effect. If the organisation has not decided
#     against the sandbox (parameter jurisdictions), a low level may be intended.
#   legal:
#     - reference: GDPR Art. 5(1)(a)
#       why: Transparency; an opt-out that changes nothing misleads those who rely on it.
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; protection is given up for nothing.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy, Inbound Protection > Spam Filtering > Spam Policy, or
#     Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy > the rule > Scanning Criteria.
#     Clear "Enable Virtual Analyzer" (virus rule), "Submit URLs to Virtual Analyzer" (spam rule, under Web Reputation)
#     or the Virtual Analyzer box (Correlated Intelligence rule) and save. If you accept submission, choose a level for
#     its protection and write an exception.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} has Virtual Analyzer level {actual} and still submits. The level does not limit what is sent.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Where the organisation has decided against the sandbox; as in virtual-analyzer-off. `*` is everywhere.
#       default: [EEA]
#   sources: [CEGP-VIRUS, HES-VIRUS, CEGP-WRS, CEGP-CI, IMSS-LEVELS]
#   uncertain:
#     - The levels' values are not published for this product; high, medium and low are those of a sister product. Only low counts as lowered, because no source states the level of a new rule.
#     - That the level does not limit what is sent is inferred from its description, which is about actions only.
package tmes.rules["virtual-analyzer-level-no-opt-out"]

import data.tmes.jurisdiction

applies if {
	submits
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

submits if input.item.settings.virtualAnalyzer.enabled == true

submits if input.item.settings.webReputation.virtualAnalyzer.enabled == true

finding contains {
	"path": ["item", "settings", "virtualAnalyzer", "securityLevel"],
	"expected": expected,
} if {
	input.item.settings.virtualAnalyzer.securityLevel == "low"
}

finding contains {
	"path": ["item", "settings", "webReputation", "virtualAnalyzer", "securityLevel"],
	"expected": expected,
} if {
	input.item.settings.webReputation.virtualAnalyzer.securityLevel == "low"
}

expected := {"manual": "Switch the submission off; the level is no opt-out."}
