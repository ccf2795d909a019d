package tmes.tests["correlated-intelligence-submission-off"]

import data.tmes.rules["correlated-intelligence-submission-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["US"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "correlated-intelligence-rule", "name": "i", "settings": item_settings}, "params": {"jurisdictions": ["EEA"]}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "correlated-intelligence-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["correlated-intelligence-submission-off"],
}

verdict(item_settings) := results["correlated-intelligence-submission-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, submits) := {"enabled": enabled, "virtualAnalyzer": {"enabled": submits}}

found := {{
	"path": ["item", "settings", "virtualAnalyzer", "enabled"],
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
}}

test_fails_where_files_go_to_the_sandbox if {
	rule.finding == found with input as seen(settings(true, true))
	rule.applies with input as seen(settings(true, true))
}

test_passes_where_they_do_not if {
	rule.finding == set() with input as seen(settings(true, false))
	rule.applies with input as seen(settings(true, false))
}

test_does_not_apply_to_a_rule_not_in_effect_or_elsewhere if {
	not rule.applies with input as seen(settings(false, true))
	not rule.applies with input as object.union(seen(settings(true, true)), {"tenant": abroad})
}

test_applies_everywhere_when_asked_to if {
	rule.applies with input as object.union(seen(settings(true, true)), {"tenant": abroad, "params": {"jurisdictions": ["*"]}})
}

test_undeclared_is_undetermined if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"virtualAnalyzer": {"enabled": true}}) == "undetermined"
}

test_not_in_effect_it_does_not_matter if verdict({"enabled": false}) == "not-applicable"
