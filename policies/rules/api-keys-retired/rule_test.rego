package tmes.tests["api-keys-retired"]

import data.tmes.rules["api-keys-retired"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "api-access", "name": "i", "settings": item_settings}, "params": {}}

verdict(item_settings) := results["api-keys-retired"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "api-access", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["api-keys-retired"],
	}
}

found := {{"path": ["item", "settings", "retiredKeysDeleted"], "expected": {"equals": true}}}

test_fails_where_it_is_not_so if {
	rule.finding == found with input as seen({"retiredKeysDeleted": false})
	verdict({"retiredKeysDeleted": false}) == "fail"
}

test_passes_where_it_is if rule.finding == set() with input as seen({"retiredKeysDeleted": true})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"
