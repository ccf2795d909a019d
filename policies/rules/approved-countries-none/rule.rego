# METADATA
# title: Do not approve whole countries or wide networks
# description: |
#   Mail from an approved country is not looked up. That keeps its senders' addresses from the reputation service, but
#   it also lets in everything that anyone there sends, because approval comes before blocking. To approve a known
#   partner, list an address or a network. A network as wide as a country has the same effect as the country.
# custom:
#   id: approved-countries-none
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [ip-reputation]
#   modules: [ip-reputation]
#   appliesTo: IP reputation settings
#   notApplicable: |
#     Never: every tenant has these lists. Empty lists pass.
#   legal:
#     - reference: GDPR Art. 5(1)(f) and 32
#       why: Security; mail from a whole country passes unchecked.
#     - reference: GDPR Art. 5(1)(a)
#       why: Fairness; who is checked depends on where mail is sent from.
#   remediation: |
#     Console: Inbound Protection > Connection Filtering > IP Reputation > Approved Country/Region. Remove the countries and
#     approve addresses or networks of partners under Approved IP Address.
#   messages:
#     default: 'Tenant {tenant} approves all mail from whole countries ({actual}).'
#     network: 'Tenant {tenant} approves a network ({actual}) that is wider than the organisation accepts.'
#   parameters:
#     shortestPrefix:
#       type: integer
#       minimum: 0
#       maximum: 32
#       description: Approved networks may have this prefix length or a longer one. `16` is 65,536 addresses, `0` any network.
#       default: 16
#   sources: [SEED, CEGP-IP-LISTS, CEGP-IP-ORDER]
#   uncertain:
#     - The default of 16 for networks is this project's, no figure is published.
package tmes.rules["approved-countries-none"]

applies := true

finding contains {
	"path": ["item", "settings", "approved", "countries"],
	"expected": {"equals": []},
} if {
	some _ in input.item.settings.approved.countries
}

finding contains {
	"path": ["item", "settings", "approved", "addresses", i],
	"expected": {"manual": "Approve the partner's own addresses."},
	"message": "network",
} if {
	some i, network in input.item.settings.approved.addresses
	[_, prefix] := split(network, "/")
	to_number(prefix) < input.params.shortestPrefix
}
