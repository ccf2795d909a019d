package tmes.tests["log-retrieval-off"]

import data.tmes.rules["log-retrieval-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "log-retrieval", "name": "i", "settings": item_settings}, "params": {"consumerDeclared": false}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "log-retrieval", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["log-retrieval-off"],
}

verdict(item_settings) := results["log-retrieval-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

test_fails_where_nobody_fetches if {
	rule.finding == {{"path": ["item", "settings", "enabled"], "expected": {"equals": false}}} with input as seen({"enabled": true})
	rule.applies with input as seen({"enabled": true})
}

test_passes_where_it_is_off if {
	rule.finding == set() with input as seen({"enabled": false})
	rule.applies with input as seen({"enabled": false})
}

test_does_not_apply_where_a_consumer_was_declared if {
	not rule.applies with input as object.union(seen({"enabled": true}), {"params": {"consumerDeclared": true}})
}

test_undeclared_is_undetermined if verdict({}) == "undetermined"
