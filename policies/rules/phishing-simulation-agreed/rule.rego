# METADATA
# title: Agree on phishing simulations before they run
# description: |
#   A phishing simulation records who opened, clicked and entered a password: it measures how individual people behave.
#   This product takes part in it by letting its messages bypass all scanning.
# custom:
#   id: phishing-simulation-agreed
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [phishing-simulation]
#   modules: []
#   appliesTo: phishing simulation settings
#   notApplicable: |
#     Never: every tenant has these settings.
#   legal:
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#     - reference: BetrVG § 87(1) no. 6 (Germany)
#       why: Co-determination over technical means that can monitor employees' behaviour; that it covers simulations is inferred.
#     - reference: GDPR Art. 13
#       why: Employees should know that such tests take place, and what is recorded.
#   remediation: |
#     Console: Administration > Other Settings > Service Integration > Phishing Simulation. Clear "Bypass scans for Trend Micro
#     phishing simulations", turn the other entries off, and save. If simulations were agreed on, name the record in parameter
#     agreement.
#   messages:
#     default: 'Tenant {tenant} lets phishing simulations bypass all scanning. No agreement on them is recorded.'
#   parameters:
#     agreement:
#       type: itemReferences
#       description: By name of the item (`settings`), where the agreement on phishing simulations is recorded, such as `WORKS-AGREEMENT-7`; no names of people. `*` stands for all of them.
#       default: {}
#   sources: [CEGP-PHISHING-SIMULATION]
#   uncertain:
#     - The provider decides what a simulation records. The pages read do not publish it.
package tmes.rules["phishing-simulation-agreed"]

applies := true

finding contains {
	"path": ["item", "settings", "trendMicro"],
	"expected": {"equals": false},
} if {
	input.item.settings.trendMicro == true
	not agreed
}

finding contains {
	"path": ["item", "settings", "services", i, "enabled"],
	"expected": {"equals": false},
} if {
	some i
	input.item.settings.services[i].enabled == true
	not agreed
}

agreed if {
	some name, _ in input.params.agreement
	name in {input.item.name, "*"}
}
