package tmes.tests["approved-countries-none"]

import data.tmes.rules["approved-countries-none"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "ip-reputation", "name": "i", "settings": item_settings}, "params": {"shortestPrefix": 16}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "ip-reputation", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["approved-countries-none"],
}

verdict(item_settings) := results["approved-countries-none"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

approved(countries, addresses) := seen({"approved": {"countries": countries, "addresses": addresses}})

found := {{"path": ["item", "settings", "approved", "countries"], "expected": {"equals": []}}}

network(i) := {"path": ["item", "settings", "approved", "addresses", i], "expected": {"manual": "Approve the partner's own addresses."}, "message": "network"}

test_fails_on_a_country if {
	rule.finding == found with input as approved(["CH"], [])
	rule.finding == found with input as approved(["CH", "US"], ["192.0.2.1"])
}

test_fails_on_a_network_as_wide_as_one if {
	rule.finding == {network(1)} with input as approved([], ["192.0.2.1", "203.0.0.0/15"])
	rule.finding == {network(0)} with input as approved([], ["0.0.0.0/0"])
}

test_passes_on_addresses_and_narrow_networks if {
	rule.finding == set() with input as approved([], ["192.0.2.1", "198.51.0.0/16", "203.0.113.0/24"])
	rule.finding == set() with input as approved([], [])
}

test_the_organisation_says_how_narrow if {
	rule.finding == set() with input as object.union(approved([], ["0.0.0.0/0"]), {"params": {"shortestPrefix": 0}})
	rule.finding == {network(0)} with input as object.union(approved([], ["203.0.113.0/24"]), {"params": {"shortestPrefix": 25}})
}

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined_unless_a_country_is_approved if {
	verdict({}) == "undetermined"
	verdict({"approved": {"countries": []}}) == "undetermined"
	verdict({"approved": {"countries": ["CH"]}}) == "fail"
}
