# METADATA
# title: Turn off Predictive Machine Learning where required
# description: |
#   Predictive Machine Learning compares features of executable files and scripts from people's attachments with a model
#   at Trend Micro: metadata leaves, not the files. Most organisations accept that, because without it new malware is
#   detected less often. If an organisation or a works agreement decided against it, it must be off in every virus rule.
# custom:
#   id: predictive-machine-learning-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [virus-rule]
#   modules: [predictive-machine-learning]
#   appliesTo: virus rules in effect, where the organisation has decided against it (parameters decided and jurisdictions)
#   notApplicable: |
#     Either the organisation has not decided against Predictive Machine Learning (the default of this rule), or the
#     virus rule is not in effect and sends nothing.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; the organisation decides whether the metadata is needed.
#     - reference: GDPR Art. 32
#       why: Security; switching it off is weighed against the protection it gives.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy > the rule > Scanning Criteria. Clear "Enable Predictive
#     Machine Learning" and save. This also removes the feedback box below it.
#   messages:
#     default: 'Virus rule "{item}" of tenant {tenant} has Predictive Machine Learning on. The configuration or a pack requires it to be off (parameter decided).'
#   parameters:
#     decided:
#       type: boolean
#       description: Whether the organisation, or the pack it chose, has decided against Predictive Machine Learning. The rule applies only if so.
#       default: false
#     jurisdictions:
#       type: jurisdictions
#       description: Where that decision applies. `*` is everywhere.
#       default: ["*"]
#   sources: [SEED, CEGP-VIRUS, HELP-VIRUS]
#   uncertain:
#     - Its state in a new rule is not published.
#     - Whether the rules that the console hides (the global outbound rule and the rule for unverified domains) use it is not published.
package tmes.rules["predictive-machine-learning-off"]

import data.tmes.jurisdiction

applies if {
	input.params.decided == true
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "predictiveMachineLearning", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.predictiveMachineLearning.enabled == true
}
