package tmes.tests["default-domain-rules-skipped"]

import data.tmes.rules["default-domain-rules-skipped"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "domain", "name": "i", "settings": item_settings}, "params": {}}

verdict(item_settings) := results["default-domain-rules-skipped"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "domain", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["default-domain-rules-skipped"],
	}
}

found := {{"path": ["item", "settings", "skipDefaultRules"], "expected": {"equals": true}}}

test_fails_where_it_is_not_so if {
	rule.finding == found with input as seen({"skipDefaultRules": false})
	verdict({"skipDefaultRules": false}) == "fail"
}

test_passes_where_it_is if rule.finding == set() with input as seen({"skipDefaultRules": true})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"
