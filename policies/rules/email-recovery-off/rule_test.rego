package tmes.tests["email-recovery-off"]

import data.tmes.rules["email-recovery-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "email-recovery", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "email-recovery", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["email-recovery-off"],
}

verdict(item_settings) := results["email-recovery-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

found := {{"path": ["item", "settings", "enabled"], "expected": {"equals": false}}}

test_fails_where_deleted_mail_is_kept if rule.finding == found with input as seen({"enabled": true})

test_passes_where_it_is_not if rule.finding == set() with input as seen({"enabled": false})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"enabled": true}) == "fail"
}
