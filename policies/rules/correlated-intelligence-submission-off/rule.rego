# METADATA
# title: Turn off file submission in Correlated Intelligence rules
# description: |
#   Correlated Intelligence sends files to the cloud sandbox in a way of its own. Turning off the Virtual Analyzer in
#   all virus rules does not turn it off here. This setting also makes the service search messages for the passwords of
#   protected attachments, even if File Password Analysis is off, so files that a sender protected are opened.
# custom:
#   id: correlated-intelligence-submission-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [correlated-intelligence-rule]
#   modules: [virtual-analyzer]
#   appliesTo: Correlated Intelligence rules in effect, of tenants that count for the jurisdictions
#   notApplicable: |
#     A Correlated Intelligence rule that is not in effect sends nothing, whatever its settings. The rule applies once
#     the Correlated Intelligence rule is enabled.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; whole files leave, including files that their senders protected.
#     - reference: GDPR Art. 9
#       why: Special categories; people protect what is most sensitive.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default; the choice is made in the settings.
#   remediation: |
#     Console: Inbound Protection > Correlated Intelligence > Correlated Intelligence Policy > the rule > Scanning Criteria.
#     Clear the box that submits suspicious files to the Virtual Analyzer and save.
#   messages:
#     default: 'Correlated Intelligence rule "{item}" of tenant {tenant} (site {site}) sends suspicious files to the Virtual Analyzer and searches messages for the passwords of protected attachments.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [CEGP-CI, CEGP-FILE-PASSWORDS, CEGP-GEOGRAPHY]
#   uncertain:
#     - Correlated Intelligence is later than the notice of 2018; what it collects besides is not in the notices read.
#     - The label of the box is not published.
package tmes.rules["correlated-intelligence-submission-off"]

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
}
