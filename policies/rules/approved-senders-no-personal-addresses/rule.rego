# METADATA
# title: Keep people's addresses out of the approved senders
# description: |
#   A single address on the list shows for years that someone here corresponds with that person, long after the reason
#   is forgotten. It also lets through everything that pretends to come from the address. An entry for a domain or a
#   role address works as well and names no person.
# custom:
#   id: approved-senders-no-personal-addresses
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [sender-filter]
#   modules: []
#   appliesTo: the list of approved senders
#   notApplicable: |
#     Never: the list is checked in every tenant. An empty list passes. Blocked senders are not checked, because
#     blocking an address can protect a person. The recipients that an entry applies to are not checked either.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; a domain or a role address is enough.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; entries stay until they are removed.
#     - reference: GDPR Art. 14
#       why: Outside senders do not know that they are listed.
#   remediation: |
#     Console: Inbound Protection > Connection Filtering > Sender Filter > Approved Senders. Replace the address with
#     the domain (`*@example.com`) or a role address, or remove it. If an address must stay, write an exception.
#   messages:
#     default: 'The approved senders of tenant {tenant} include a single address that may be a person''s.'
#   sources: [CEGP-SENDERS, CEGP-SENDER-FILTER]
#   uncertain:
#     - The list is not in the notice of 2018; that the addresses on it are stored by Trend Micro follows from the console's help.
#     - An address does not show whether it is a person's. Every address that is not a well-known name of a role counts as one.
package tmes.rules["approved-senders-no-personal-addresses"]

applies := true

finding contains {
	"path": ["item", "settings", "approvedSenders", i, "sender"],
	"expected": expected,
} if {
	some i, entry in input.item.settings.approvedSenders
	personal(entry.sender)
}

expected := {"manual": "Approve the domain or a role address, or remove the entry."}

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
