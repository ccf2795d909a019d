package tmes.tests["outbound-scanning-assessed"]

import data.tmes.rules["outbound-scanning-assessed"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "domain", "name": "i", "settings": item_settings}, "params": {"assessments": {}}}

verdict(item_settings) := results["outbound-scanning-assessed"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "domain", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["outbound-scanning-assessed"],
	}
}

found := {{"path": ["item", "settings", "outbound", "enabled"], "expected": {"equals": false}}}

test_fails_where_it_was_not_assessed if rule.finding == found with input as seen({"outbound": {"enabled": true}})

test_passes_where_it_is_off if rule.finding == set() with input as seen({"outbound": {"enabled": false}})

test_passes_where_it_was_assessed_for_the_domain if {
	every name in ["i", "*"] {
		rule.finding == set() with input as assessed(name)
	}
	rule.finding == found with input as assessed("another.example")
}

assessed(name) := object.union(seen({"outbound": {"enabled": true}}), {"params": {"assessments": {name: "DPIA-2026-14"}}})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"
