# METADATA
# title: Restrict the REST API to listed addresses
# description: |
#   An API key can write the directory and, with Log Retrieval on, read who wrote to whom. By default it works from
#   anywhere in the world, so a key in a lost laptop or a public repository exposes all of it. If you block every
#   address that is not listed, a lost key is useless elsewhere.
# custom:
#   id: api-access-restricted
#   version: 1
#   severity: error
#   scope: item
#   kinds: [logon-access-control]
#   modules: [directory-synchronization, directory-import, logs]
#   appliesTo: logon access control, where REST API keys may exist (parameter apiUsed)
#   notApplicable: |
#     The organisation declared, by parameter apiUsed, that the tenant has no API keys. This is not checked.
#   legal:
#     - reference: GDPR Art. 32
#       why: Security of processing; a key alone should not open logs and directory.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#   remediation: |
#     Console: Administration > Other Settings > Logon Access Control. List the addresses of the systems that use the API under
#     "Approved IP Addresses", choose "Block and log" for "API Access" and save. Without a listed address nothing is checked.
#   messages:
#     default: 'Tenant {tenant} accepts REST API requests from addresses that are not listed ({actual}).'
#     nobody: 'Tenant {tenant} lists no addresses for logon access control, so the console checks nothing.'
#     everybody: 'Tenant {tenant} lists every possible address ({actual}) for logon access control.'
#   parameters:
#     apiUsed:
#       type: boolean
#       description: Whether the tenant may have API keys. Say `false` for tenants without any.
#       default: true
#   sources: [CEGP-ACCESS-CONTROL, CEGP-ACCESS-ADDRESSES, CEGP-API-KEYS]
#   uncertain:
#     - Whether the list takes networks besides single addresses is not published.
package tmes.rules["api-access-restricted"]

applies if input.params.apiUsed == true

finding contains {
	"path": ["item", "settings", "apiAccess"],
	"expected": {"equals": "block-and-log"},
} if {
	input.item.settings.apiAccess in ["bypass", "allow-and-log"]
}

finding contains {
	"path": ["item", "settings", "approvedAddresses"],
	"expected": {"manual": "List the addresses of the systems that use the API."},
	"message": "nobody",
} if {
	count(input.item.settings.approvedAddresses) == 0
}

finding contains {
	"path": ["item", "settings", "approvedAddresses", i],
	"expected": {"manual": "List the addresses of the systems that use the API."},
	"message": "everybody",
} if {
	some i, address in input.item.settings.approvedAddresses
	endswith(address, "/0")
}
