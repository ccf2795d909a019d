# METADATA
# title: Skip the default rules of new domains
# description: |
#   When a domain is added, the console can create policy rules for it. Their criteria are only partly published, so they can
#   send data that your other rules were set not to send. The console skips them by default.
# custom:
#   id: default-domain-rules-skipped
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [domain]
#   modules: [domains]
#   appliesTo: managed domains
#   notApplicable: |
#     Never: every declared domain has this setting. If a tenant has no declared domains, there is nothing to check.
#   legal:
#     - reference: GDPR Art. 25(2)
#       why: Data protection by default; criteria are chosen and not inherited.
#     - reference: GDPR Art. 5(2)
#       why: Accountability; the organisation has to know what its rules send.
#   remediation: |
#     Console, when you add a domain: Domains > Add, keep "Skip default domain-level policy creation" ticked. Where the rules
#     were created: review their criteria, declare them as items, and write an exception, or delete them.
#   messages:
#     default: 'Domain "{item}" of tenant {tenant} was added with default rules, whose criteria are only partly published.'
#   sources: [CEGP-ADD-DOMAIN, CEGP-DEFAULT-RULES]
#   uncertain:
#     - Which criteria the default rules have is only partly published.
package tmes.rules["default-domain-rules-skipped"]

applies := true

finding contains {
	"path": ["item", "settings", "skipDefaultRules"],
	"expected": {"equals": true},
} if {
	input.item.settings.skipDefaultRules == false
}
