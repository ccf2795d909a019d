# METADATA
# title: Keep people's addresses out of the exceptions of policy rules
# description: |
#   An exception lets mail between a sender and a recipient bypass a rule. With single addresses it records who writes
#   to whom until it is removed, and gives one person less protection than all others. Groups, domains and role
#   addresses are enough for a rule.
# custom:
#   id: rule-exceptions-no-personal-addresses
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [virus-rule, spam-rule, correlated-intelligence-rule, content-rule, dlp-rule]
#   modules: []
#   appliesTo: all policy rules, in effect or not
#   notApplicable: |
#     Never: exceptions are stored whether or not the rule is in effect. A rule without exceptions passes.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; a group or a domain is enough.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; exceptions stay until they are removed.
#   remediation: |
#     Console: the policy (Inbound Protection > Virus Scan > Virus Policy, Inbound Protection > Spam Filtering > Spam
#     Policy and so on) > the rule > Recipients and Senders > Exceptions. Replace single addresses with a directory
#     group, an address group, a domain (`*@example.com`) or a role address, or remove the exception.
#   messages:
#     default: '{kind} "{item}" of tenant {tenant} has an exception for a single sender, who may be a person.'
#     recipient: '{kind} "{item}" of tenant {tenant} has an exception for a single recipient, who may be a person.'
#   sources: [CEGP-INBOUND-PARTIES, CEGP-OUTBOUND-PARTIES]
#   uncertain:
#     - Exceptions are not in the notice of 2018; that they are stored by Trend Micro follows from the console's help.
#     - An address does not show whether it is a person's. Every address that is not a well-known name of a role counts as one.
package tmes.rules["rule-exceptions-no-personal-addresses"]

applies := true

finding contains {
	"path": ["item", "settings", "exceptions", i, "sender"],
	"expected": expected,
} if {
	some i, exception in input.item.settings.exceptions
	personal(exception.sender)
}

finding contains {
	"path": ["item", "settings", "exceptions", i, "recipient"],
	"expected": expected,
	"message": "recipient",
} if {
	some i, exception in input.item.settings.exceptions
	personal(exception.recipient)
}

expected := {"manual": "Name a group, a domain or a role address, or remove the exception."}

# A single address of which nothing says that it is a role's.
personal(address) if {
	[local, _] := split(lower(address), "@")
	local != "*"
	every role in roles { local != role }
}

# Mailbox names of RFC 2142 and names that are used for automatic mail. The list says what is a role, not what is a person.
roles := {
	"abuse", "admin", "alert", "alerts", "billing", "bounce", "bounces", "contact", "donotreply", "do-not-reply", "hello",
	"help", "hostmaster", "info", "invoice", "invoices", "mailer-daemon", "marketing", "news", "newsletter", "no-reply", "noc",
	"noreply", "notification", "notifications", "office", "orders", "postmaster", "sales", "security", "service", "support",
	"webmaster",
}
