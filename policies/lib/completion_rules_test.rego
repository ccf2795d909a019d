# METADATA
# title: A rule for the tests of completion
# description: Finds what the tests make it find. Rules are looked up by id, so it stands where rules stand.
package tmes.rules["completion-test"]

applies if not input.item.settings.off == true

finding contains {"path": ["item", "settings", "a"], "expected": {"equals": false}} if input.item.settings.a == true

finding contains {"path": ["item", "settings", "b"], "expected": {"equals": false}} if input.item.settings.b == true

finding contains {"path": ["item", "settings", "c"], "expected": {"equals": true}} if not input.item.settings.c == true

finding contains {"path": ["item", "settings", "peers", i, "tls"], "expected": {"equals": true}} if {
	some i, peer in input.item.settings.peers
	peer.tls == false
}

finding contains {"path": ["tenant", "name"], "expected": {"absent": true}} if {
	some item in input.items["virus-rule"]
	item.settings.a == true
}
