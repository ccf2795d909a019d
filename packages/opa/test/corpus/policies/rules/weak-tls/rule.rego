# METADATA
# title: TLS 1.2 or newer for every peer
# custom:
#   id: weak-tls
#   version: 2
#   severity: warning
package tmes.rules["weak-tls"]

default applies := false

applies if count(input.item.settings.peers) > 0

finding contains {"path": ["item", "settings", "peers", i, "minimumTlsVersion"], "expected": {"oneOf": data.tmes.catalog.tls.strong}, "args": {"peer": ["item", "settings", "peers", i, "name"]}} if {
	some i, peer in input.item.settings.peers
	not peer.minimumTlsVersion in data.tmes.catalog.tls.strong
}

finding contains {"path": ["item", "settings", "peers"], "expected": {"manual": "name every peer"}} if {
	some peer in input.item.settings.peers
	object.get(peer, "name", "") == ""
}
