# METADATA
# title: Cover every managed domain with a virus rule and a spam rule
# description: |
#   A domain that was added later, or that an exception leaves out of rules, gets its mail unfiltered, and the console
#   does not show it. Malware that reaches people there can reach everyone's personal data. A rule covers a domain if it
#   is in effect, applies to incoming mail from anyone, and names the whole organisation or the domain.
# custom:
#   id: domain-covered
#   version: 1
#   severity: error
#   scope: tenant
#   kinds: [domain, virus-rule, spam-rule]
#   modules: [domains, spam-filtering]
#   monotone: false
#   appliesTo: tenants with managed domains
#   notApplicable: |
#     No domain is declared. That does not mean that the tenant has none.
#   legal:
#     - reference: GDPR Art. 32
#       why: Security of processing; one unfiltered domain is a way in to all.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy, or Inbound Protection > Spam Filtering > Spam Policy. Enable a rule
#     whose recipients are "My organization" or include the domain and whose senders are "Anyone", and remove exceptions that
#     take the domain out. Then declare recipients, senders and exceptions of the rule.
#   messages:
#     default: 'No virus rule in effect covers all incoming mail of {domain} (tenant {tenant}). Attachments with malware reach its people.'
#     spam: 'No spam rule in effect covers all incoming mail of {domain} (tenant {tenant}). Spam, phishing and malicious links reach its people.'
#   sources: [SEED, CEGP-INBOUND-PARTIES, CEGP-DEFAULT-RULES, CEGP-RULE-NAME, KA-DEFAULT-RULES, CEGP-ADD-DOMAIN]
#   uncertain:
#     - A rule whose recipients are groups or single addresses is not taken to cover a domain, since who is in a group is not declared.
#     - A hidden rule of the console scans mail to unverified domains for viruses; what else it does is not published, and it is not counted.
package tmes.rules["domain-covered"]

applies if some _ in input.items.domain

finding contains {
	"path": ["items", "domain", domain, "name"],
	"expected": {"manual": "Enable a virus rule for all incoming mail of the domain."},
	"args": {"domain": ["items", "domain", domain, "name"]},
} if {
	some domain, _ in input.items.domain
	not has_virus_rule(domain)
}

finding contains {
	"path": ["items", "domain", domain, "name"],
	"expected": {"manual": "Enable a spam rule for all incoming mail of the domain."},
	"message": "spam",
	"args": {"domain": ["items", "domain", domain, "name"]},
} if {
	some domain, _ in input.items.domain
	not has_spam_rule(domain)
}

has_virus_rule(domain) if {
	some rule in input.items["virus-rule"]
	covers(rule.settings, domain)
}

has_spam_rule(domain) if {
	some rule in input.items["spam-rule"]
	covers(rule.settings, domain)
}

covers(settings, domain) if {
	settings.direction == "inbound"
	settings.enabled == true
	some sender in settings.senders
	sender == "anyone"
	some recipient in settings.recipients
	recipient in naming(domain)
	not excepts(settings, domain)
}

excepts(settings, domain) if {
	some exception in settings.exceptions
	exception.sender == "anyone"
	exception.recipient in naming(domain)
}

# What stands for everybody in a domain.
naming(domain) := {"anyone", "my-organization", concat("", ["*@", domain]), concat("", ["domain:", domain])}
