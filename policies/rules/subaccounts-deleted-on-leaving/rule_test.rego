package tmes.tests["subaccounts-deleted-on-leaving"]

import data.tmes.rules["subaccounts-deleted-on-leaving"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "profile", "name": "i", "settings": item_settings}, "params": {}}

verdict(item_settings) := results["subaccounts-deleted-on-leaving"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "profile", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["subaccounts-deleted-on-leaving"],
	}
}

found := {{"path": ["item", "settings", "subaccountsDeletedOnLeaving"], "expected": {"equals": true}}}

test_fails_where_it_is_not_so if {
	rule.finding == found with input as seen({"subaccountsDeletedOnLeaving": false})
	verdict({"subaccountsDeletedOnLeaving": false}) == "fail"
}

test_passes_where_it_is if rule.finding == set() with input as seen({"subaccountsDeletedOnLeaving": true})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"
