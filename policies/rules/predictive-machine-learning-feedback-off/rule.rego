# METADATA
# title: Do not let Trend Micro collect files to improve its products
# description: |
#   With this box ticked, Trend Micro collects suspicious files from people's mail to improve its detection. That is a
#   purpose of Trend Micro's own, in addition to protecting the customer. The box is ticked by default. An organisation
#   that does not want this second purpose has to clear it in every virus rule.
# custom:
#   id: predictive-machine-learning-feedback-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [virus-rule]
#   modules: [predictive-machine-learning-feedback]
#   appliesTo: virus rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A virus rule that is not in effect sends nothing, whatever its settings. The rule applies once the virus rule is
#     enabled. If Predictive Machine Learning itself is off, the feedback box does not exist, and leaving it out passes.
#     A box that is declared as ticked still counts, because no source states that it has no effect then.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; improving a product is another purpose than filtering mail.
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; the files themselves leave.
#     - reference: GDPR Art. 25(2)
#       why: Data protection by default; the default here is on.
#     - reference: GDPR Art. 28(3)(a)
#       why: A processor acts on instructions; its own purposes need a separate legal basis.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy > the rule > Scanning Criteria. Under "Enable Predictive
#     Machine Learning" clear "Allow Trend Micro to collect suspicious files to improve its detection capabilities" and
#     save. Predictive Machine Learning itself keeps working.
#   messages:
#     default: 'Virus rule "{item}" of tenant {tenant} lets Trend Micro collect suspicious files from mail to improve its own products.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [SEED, CEGP-VIRUS, HELP-VIRUS, HES-VIRUS, HELP-VIRUS-2018]
#   uncertain:
#     - That the box depends on Predictive Machine Learning is inferred from the order of the help's steps.
#     - The help of August 2018 breaks off in the sentence that states the default; earlier and later help agree on it.
package tmes.rules["predictive-machine-learning-feedback-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "predictiveMachineLearning", "feedback"],
	"expected": {"equals": false},
} if {
	input.item.settings.predictiveMachineLearning.feedback == true
}
