# METADATA
# title: Content scanners are off together or not at all
# description: |
#   Spam, Business Email Compromise, phishing, graymail and social engineering scanning each send the same six data items
#   to the same engine, the message body among them. Switching one of them off while another stays on leaves what is sent
#   as it is, and only weakens protection. Whoever meant it as privacy protection should know that it is none.
# custom:
#   id: content-scanner-partial-opt-out
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [spam-rule]
#   modules: [spam-filtering, business-email-compromise, phishing, graymail, social-engineering-attack]
#   appliesTo: spam rules in effect
#   notApplicable: |
#     A spam rule that is not in effect sends nothing. Another rule for the same people may still send their mail; this
#     rule looks at one spam rule at a time.
#   legal:
#     - reference: GDPR Art. 5(1)(a)
#       why: Transparency; an opt-out that changes nothing misleads those who rely on it.
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; protection is given up for nothing.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria. Either tick the scanner
#     again, or clear all five. If it is off for another reason (newsletters that people want), write that into an exception.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} has this scanner off, but another one on that sends the same data: the opt-out has no effect on what is sent.'
#   sources: [SEED, CEGP-SPAM-CRITERIA]
#   uncertain:
#     - That the transfer ends only when all five are off is inferred from their equal data lists in the notice of 2018.
package tmes.rules["content-scanner-partial-opt-out"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", scanner, "enabled"],
	"expected": {"manual": "Switch all five content scanners off, or this one on again."},
} if {
	some scanner in scanners
	input.item.settings[scanner].enabled == false
	some other in scanners
	input.item.settings[other].enabled == true
}

scanners := ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"]
