# METADATA
# title: Keep basic filtering of incoming mail on
# description: |
#   Every privacy decision here gives up some protection. Each can be right, but all of them together leave people's
#   mail, and the personal data in it, open to attackers. This rule is the floor: in each of four layers something must
#   stay on. Its messages state what you lose when a layer is off. It does not decide which scanners an organisation
#   uses or how strictly they block.
# custom:
#   id: protection-floor
#   version: 2
#   severity: error
#   scope: tenant
#   kinds: [virus-rule, spam-rule, ip-reputation]
#   modules: [spam-filtering, business-email-compromise, phishing, graymail, social-engineering-attack, web-reputation, ip-reputation]
#   monotone: false
#   appliesTo: tenants, for the layers of parameter layers
#   notApplicable: |
#     The organisation removed all layers from parameter layers.
#   legal:
#     - reference: GDPR Art. 32
#       why: Security of processing; the people whose data the mail holds are entitled to an appropriate level.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#     - reference: GDPR Art. 6(1)(f) and recital 49
#       why: Network security is a legitimate interest; filtering can use less data and does not have to be turned off.
#   remediation: |
#     Console: for malware, Inbound Protection > Virus Scan > Virus Policy, enable a rule. For contents and links,
#     Inbound Protection > Spam Filtering > Spam Policy, enable a rule and tick a criterion or Web Reputation under
#     Scanning Criteria. For senders, Inbound Protection > Connection Filtering > IP Reputation > Settings. If another
#     product provides a layer, remove the layer from parameter layers.
#   messages:
#     default: 'No virus rule for incoming mail of tenant {tenant} is in effect ("{rule}" is off). Attachments with malware reach people.'
#     content: 'No spam rule for incoming mail of tenant {tenant} looks for spam, impersonation, phishing, graymail or social engineering ("{rule}" does not). Such mail reaches people, and what they reveal includes personal data.'
#     links: 'No spam rule for incoming mail of tenant {tenant} uses Web Reputation ("{rule}" does not). Far fewer malicious links are found.'
#     noVirusRule: 'Tenant {tenant} has no virus rule for incoming mail. Attachments with malware reach people.'
#     noSpamRule: 'Tenant {tenant} has no spam rule for incoming mail. Spam, phishing and malicious links reach people.'
#     senders: 'Tenant {tenant} uses none of the IP reputation lists. Far less spam from known and new sources is blocked.'
#   parameters:
#     layers:
#       type: choices
#       of: [malware, content, links, senders]
#       description: Layers of protection in which something must stay on.
#       default: [malware, content, links, senders]
#   sources: [SEED, CEGP-CRITERIA, CEGP-VIRUS, CEGP-SPAM-CRITERIA, CEGP-WRS, CEGP-QIL, CEGP-STANDARD-IP]
#   uncertain:
#     - Rules that the console hides (for unverified domains and outgoing mail) are not checked, because what they do is not published.
package tmes.rules["protection-floor"]

applies if count(input.params.layers) > 0

finding contains {
	"path": ["items", "virus-rule", name, "settings", "enabled"],
	"expected": {"equals": true},
	"args": {"rule": ["items", "virus-rule", name, "name"]},
} if {
	"malware" in input.params.layers
	some name
	input.items["virus-rule"][name].settings.direction == "inbound"
	not malware_is_looked_for
}

# A tenant that has none of the console's default rules may have no rule for incoming mail at all.
finding contains {
	"path": ["tenant"],
	"expected": {"manual": "Add a virus rule for incoming mail and enable it."},
	"message": "noVirusRule",
} if {
	"malware" in input.params.layers
	not has_inbound("virus-rule")
}

finding contains {
	"path": ["tenant"],
	"expected": {"manual": "Add a spam rule for incoming mail and enable it."},
	"message": "noSpamRule",
} if {
	some layer in ["content", "links"]
	layer in input.params.layers
	not has_inbound("spam-rule")
}

has_inbound(kind) if {
	some rule in input.items[kind]
	rule.settings.direction == "inbound"
}

malware_is_looked_for if {
	some rule in input.items["virus-rule"]
	rule.settings.direction == "inbound"
	rule.settings.enabled == true
}

finding contains {
	"path": ["items", "spam-rule", name, "settings", "enabled"],
	"expected": {"manual": "Enable a spam rule with at least one of the five content scanners on."},
	"message": "content",
	"args": {"rule": ["items", "spam-rule", name, "name"]},
} if {
	"content" in input.params.layers
	some name
	input.items["spam-rule"][name].settings.direction == "inbound"
	not contents_are_looked_at
}

contents_are_looked_at if {
	some rule in input.items["spam-rule"]
	rule.settings.direction == "inbound"
	rule.settings.enabled == true
	some scanner in ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"]
	rule.settings[scanner].enabled == true
}

finding contains {
	"path": ["items", "spam-rule", name, "settings", "webReputation", "enabled"],
	"expected": {"manual": "Enable a spam rule with Web Reputation on."},
	"message": "links",
	"args": {"rule": ["items", "spam-rule", name, "name"]},
} if {
	"links" in input.params.layers
	some name
	input.items["spam-rule"][name].settings.direction == "inbound"
	not links_are_looked_up
}

links_are_looked_up if {
	some rule in input.items["spam-rule"]
	rule.settings.direction == "inbound"
	rule.settings.enabled == true
	rule.settings.webReputation.enabled == true
}

finding contains {
	"path": ["items", "ip-reputation", name, "settings", "quickIpList", "level"],
	"expected": {"atLeast": 1},
	"message": "senders",
} if {
	"senders" in input.params.layers
	some name
	settings := input.items["ip-reputation"][name].settings
	settings.quickIpList.level == 0
	settings.standard.knownSpamSource == false
	settings.standard.dynamicUser == false
	settings.standard.emergingThreat == false
}
