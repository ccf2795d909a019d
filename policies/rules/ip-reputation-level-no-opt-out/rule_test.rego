package tmes.tests["ip-reputation-level-no-opt-out"]

import data.tmes.rules["ip-reputation-level-no-opt-out"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "ip-reputation", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "ip-reputation", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["ip-reputation-level-no-opt-out"],
}

verdict(item_settings) := results["ip-reputation-level-no-opt-out"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

at(level) := seen({"quickIpList": {"level": level}})

test_fails_at_level_0 if {
	rule.finding == {{"path": ["item", "settings", "quickIpList", "level"], "expected": {"atLeast": 1}}} with input as at(0)
	rule.applies with input as at(0)
}

test_passes_from_level_1 if {
	rule.finding == set() with input as at(1)
	rule.finding == set() with input as at(4)
}

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"
