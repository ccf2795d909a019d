# METADATA
# title: Turn off the Virtual Analyzer in virus rules
# description: |
#   The Virtual Analyzer is a cloud sandbox: it receives whole files from people's mail, opens them and watches what
#   they do. Those files may hold any content, including health data or what a works council sends. Without it you have
#   less protection against elaborate malware, so the people responsible should decide it once.
# custom:
#   id: virtual-analyzer-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [virus-rule]
#   modules: [virtual-analyzer]
#   appliesTo: virus rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A virus rule that is not in effect sends nothing, whatever its settings. The rule applies once the virus rule is
#     enabled. A tenant counts for a jurisdiction if its site's data centre is there or if it handles mail of people
#     there. A site whose data centre is not published counts for every jurisdiction.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; whole files leave, not only features of them.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default; the choice is made in the settings.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed where files of many people are analysed.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy > the rule > Scanning Criteria. Clear "Enable Virtual
#     Analyzer" (in the later console "Submit suspicious files to Virtual Analyzer") and save. URLs and Correlated
#     Intelligence have separate boxes. If sending files was assessed, name the reference of the assessment in parameter
#     assessments.
#   messages:
#     default: 'Virus rule "{item}" of tenant {tenant} (site {site}) sends suspicious files to the Virtual Analyzer, a cloud sandbox that opens them.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#     assessments:
#       type: itemReferences
#       description: By name of a virus rule, where the assessment of the Virtual Analyzer is recorded, such as `DPIA-2026-14`; no names of people. `*` stands for every virus rule.
#       default: {}
#   sources: [SEED, CEGP-VIRUS, HELP-VIRUS, CEGP-GEOGRAPHY, CEGP-FEATURES]
#   uncertain:
#     - Whether the rules that the console hides (the global outbound rule and the rule for unverified domains) use the Virtual Analyzer is not published.
package tmes.rules["virtual-analyzer-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "virtualAnalyzer", "enabled"],
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
} if {
	input.item.settings.virtualAnalyzer.enabled == true
	not assessed
}

assessed if {
	some name, _ in input.params.assessments
	name in {input.item.name, "*"}
}
