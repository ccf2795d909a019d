package tmes.tests["virtual-analyzer-level-no-opt-out"]

import data.tmes.rules["virtual-analyzer-level-no-opt-out"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["US"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "virus-rule", "name": "i", "settings": item_settings}, "params": {"jurisdictions": ["EEA"]}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "virus-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["virtual-analyzer-level-no-opt-out"],
}

verdict(item_settings) := results["virtual-analyzer-level-no-opt-out"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, submits, level) := {"direction": "inbound", "enabled": enabled, "virtualAnalyzer": {"enabled": submits, "securityLevel": level}}

urls(level) := {"direction": "inbound", "enabled": true, "webReputation": {"enabled": true, "virtualAnalyzer": {"enabled": true, "securityLevel": level}}}

found(path) := {{"path": path, "expected": {"manual": "Switch the submission off; the level is no opt-out."}}}

test_fails_where_a_low_level_still_submits if {
	rule.finding == found(["item", "settings", "virtualAnalyzer", "securityLevel"]) with input as seen(settings(true, true, "low"))
	rule.applies with input as seen(settings(true, true, "low"))
}

test_fails_for_urls_too if {
	rule.finding == found(["item", "settings", "webReputation", "virtualAnalyzer", "securityLevel"]) with input as seen(urls("low"))
	rule.applies with input as seen(urls("low"))
}

test_passes_where_the_level_is_not_low if {
	rule.finding == set() with input as seen(settings(true, true, "medium"))
	rule.finding == set() with input as seen(urls("medium"))
	rule.finding == set() with input as seen(settings(true, true, "high"))
	rule.finding == set() with input as seen(urls("high"))
	rule.applies with input as seen(urls("high"))
}

test_does_not_apply_where_nothing_is_submitted_or_accepted if {
	not rule.applies with input as seen(settings(true, false, "low"))
	not rule.applies with input as seen(settings(false, true, "low"))
	not rule.applies with input as object.union(seen(settings(true, true, "low")), {"tenant": abroad})
}

test_an_undeclared_level_is_undetermined_only_where_something_is_submitted if {
	verdict({"direction": "inbound", "enabled": true, "virtualAnalyzer": {"enabled": true}}) == "undetermined"
	verdict({"direction": "inbound", "enabled": true, "virtualAnalyzer": {"enabled": false}}) == "not-applicable"
}
