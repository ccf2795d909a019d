# METADATA
# title: Do not rewrite links in digitally signed messages
# description: |
#   A signature proves that a message is as its sender wrote it. Rewriting its links breaks the signature, so recipients
#   can no longer distinguish a genuine message from a changed one. Trend Micro advises against it. People who receive
#   signed mail (legal, medical, works council) need it intact.
# custom:
#   id: time-of-click-signed-messages-untouched
#   version: 2
#   severity: warn
#   scope: item
#   kinds: [spam-rule]
#   modules: [time-of-click-protection]
#   appliesTo: spam rules in effect with Time-of-Click Protection
#   notApplicable: |
#     If Time-of-Click Protection is off, no link is rewritten. Outbound rules do not have it.
#   legal:
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity; a signed message is changed on its way.
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; clicks from signed mail are logged too.
#   remediation: |
#     Console: Inbound Protection > Spam Filtering > Spam Policy > the rule > Scanning Criteria > Web Reputation. Under
#     "Enable Time-of-Click Protection" clear "Apply to URLs in digitally signed messages" and save.
#   messages:
#     default: 'Spam rule "{item}" of tenant {tenant} rewrites links in digitally signed messages, which breaks their signatures.'
#   sources: [CEGP-WRS, HELP-WRS]
#   uncertain:
#     - The box's state in a new rule is not published.
package tmes.rules["time-of-click-signed-messages-untouched"]

applies if {
	input.item.settings.enabled == true
	input.item.settings.webReputation.timeOfClick.enabled == true
}

finding contains {
	"path": ["item", "settings", "webReputation", "timeOfClick", "signedMessages"],
	"expected": {"equals": false},
} if {
	input.item.settings.webReputation.timeOfClick.signedMessages == true
}
