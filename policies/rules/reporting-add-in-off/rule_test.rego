package tmes.tests["reporting-add-in-off"]

import data.tmes.rules["reporting-add-in-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "email-reporting-add-in", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "email-reporting-add-in", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["reporting-add-in-off"],
}

verdict(item_settings) := results["reporting-add-in-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

found := {{"path": ["item", "settings", "enabled"], "expected": {"equals": false}}}

test_fails_where_reports_send_copies if rule.finding == found with input as seen({"enabled": true})

test_passes_where_it_is_off if rule.finding == set() with input as seen({"enabled": false})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"enabled": true}) == "fail"
}
