# METADATA
# title: Turn off writing style analysis
# description: |
#   To find out whether mail in a manager's name is from that manager, writing style analysis compares it with a model
#   of how that person writes, trained on their own messages. The model is a profile of a named person made from what
#   they wrote. Without it, a forged message that only its style gives away is not found. The other checks stay on.
# custom:
#   id: writing-style-analysis-off
#   version: 3
#   severity: error
#   scope: item
#   kinds: [spam-rule]
#   modules: [business-email-compromise, high-profile-users]
#   appliesTo: spam rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A spam rule that is not in effect compares nothing. The models are trained in Cloud App Security and may exist
#     there even if no rule uses them. This rule cannot see them.
#   legal:
#     - reference: GDPR Art. 4(4) and 5(1)(c)
#       why: The organisation decides whether a model of how a person writes is profiling, and whether it is needed.
#     - reference: GDPR Art. 13 and 14
#       why: The people modelled should be informed.
#     - reference: GDPR Art. 35
#       why: Whether an impact assessment is needed.
#     - reference: GDPR Art. 88
#       why: Processing in the employment context.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria. Under "Business Email Compromise
#     (BEC)" select another option than "Detected as BEC attacks by writing style analysis" and save. Then have the models removed in Cloud App Security.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} compares mail with models of how individual people write.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [CEGP-BEC, CEGP-FEATURES, KA-BEC-OPTIONS]
#   uncertain:
#     - Writing style analysis is later than the notice of 2018; what it sends and where models are kept is not in the pages read.
package tmes.rules["writing-style-analysis-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "businessEmailCompromise", "applyTo"],
	"expected": {"oneOf": ["detected", "suspected"]},
} if {
	input.item.settings.businessEmailCompromise.applyTo == "writing-style"
}
