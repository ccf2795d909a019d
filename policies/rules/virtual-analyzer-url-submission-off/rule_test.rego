package tmes.tests["virtual-analyzer-url-submission-off"]

import data.tmes.rules["virtual-analyzer-url-submission-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["US"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "spam-rule", "name": "i", "settings": item_settings}, "params": {"jurisdictions": ["EEA"]}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "spam-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["virtual-analyzer-url-submission-off"],
}

verdict(item_settings) := results["virtual-analyzer-url-submission-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, submits) := {"direction": "inbound", "enabled": enabled, "webReputation": {"enabled": true, "virtualAnalyzer": {"enabled": submits}}}

found := {{
	"path": ["item", "settings", "webReputation", "virtualAnalyzer", "enabled"],
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
}}

test_fails_where_urls_go_to_the_sandbox if {
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
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": true}}) == "undetermined"
	verdict({"direction": "inbound", "webReputation": {"enabled": true, "virtualAnalyzer": {"enabled": true}}}) == "undetermined"
}

test_undeclared_passes_where_web_reputation_is_off if {
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": false}}) == "pass"
}
