# METADATA
# title: Turn off content scanners together or not at all
# description: |
#   Spam, Business Email Compromise, phishing, graymail and social engineering scanning each send the same six data
#   items, including the message body, to the same engine. If one scanner is off in every rule for a message and another
#   one is on, the same data is sent and protection is weaker. The console's default rules divide the scanners among
#   them, so this rule checks the rules together: a scanner that a rule for the whole organisation uses is not off.
# custom:
#   id: content-scanner-partial-opt-out
#   version: 2
#   severity: warn
#   scope: tenant
#   kinds: [spam-rule]
#   modules: [spam-filtering, business-email-compromise, phishing, graymail, social-engineering-attack]
#   monotone: false
#   appliesTo: tenants with spam rules in effect
#   notApplicable: |
#     A tenant without a spam rule in effect sends nothing to these scanners.
#   legal:
#     - reference: GDPR Art. 5(1)(a)
#       why: Transparency; an opt-out that changes nothing misleads those who rely on it.
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; protection is given up for nothing.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria. Either tick the scanner
#     again, here or in a rule for the whole organisation, or clear all five. If it is off for another reason, such as
#     newsletters that people want, write an exception.
#   messages:
#     default: 'Spam rule "{rule}" of tenant {tenant} has this scanner off, and no rule for the whole organisation has it on. Another scanner of the rule sends the same data, so the opt-out does not change what is sent.'
#   sources: [SEED, CEGP-SPAM-CRITERIA]
#   uncertain:
#     - That the transfer ends only when all five are off is inferred from their equal data lists in the notice of 2018.
#     - A rule of level organization is taken to look at all mail of its direction; its senders and exceptions are not compared. Rules of groups and users are not compared with each other.
package tmes.rules["content-scanner-partial-opt-out"]

applies if {
	some spam_rule in input.items["spam-rule"]
	spam_rule.settings.enabled == true
}

finding contains {
	"path": ["items", "spam-rule", name, "settings", scanner, "enabled"],
	"expected": {"manual": "Switch all five content scanners off, or this one on again."},
	"args": {"rule": ["items", "spam-rule", name, "name"]},
} if {
	some scanner in scanners
	some name
	settings := input.items["spam-rule"][name].settings
	settings.enabled == true
	settings[scanner].enabled == false
	some other in scanners
	settings[other].enabled == true
	not scanned_for_everybody(scanner, settings.direction)
}

scanned_for_everybody(scanner, direction) if {
	some spam_rule in input.items["spam-rule"]
	spam_rule.settings.level == "organization"
	spam_rule.settings.direction == direction
	spam_rule.settings.enabled == true
	spam_rule.settings[scanner].enabled == true
}

scanners := ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"]
