package tmes.tests["time-of-click-off"]

import data.tmes.rules["time-of-click-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["US"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "spam-rule", "name": "i", "settings": item_settings}, "params": {"decided": true, "jurisdictions": ["*"]}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "spam-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["time-of-click-off"],
}

verdict(item_settings) := results["time-of-click-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
		with data.tmes.config.parameters["time-of-click-off"] as {"decided": true, "jurisdictions": ["*"]}
}

settings(enabled, on) := {"direction": "inbound", "enabled": enabled, "webReputation": {"enabled": true, "timeOfClick": {"enabled": on}}}

found := {{"path": ["item", "settings", "webReputation", "timeOfClick", "enabled"], "expected": {"equals": false}}}

test_fails_where_it_is_on if {
	rule.finding == found with input as seen(settings(true, true))
	rule.applies with input as seen(settings(true, true))
}

test_passes_where_it_is_off if {
	rule.finding == set() with input as seen(settings(true, false))
	rule.applies with input as seen(settings(true, false))
}

test_does_not_apply_until_the_organisation_has_decided if {
	data.tmes.meta["time-of-click-off"].defaults.decided == false
	not rule.applies with input as object.union(seen(settings(true, true)), {"params": {"decided": false}})
}

test_does_not_apply_to_a_rule_not_in_effect_or_where_it_was_not_decided if {
	not rule.applies with input as seen(settings(false, true))
	not rule.applies with input as object.union(seen(settings(true, true)), {"tenant": abroad, "params": {"jurisdictions": ["EEA"]}})
	rule.applies with input as object.union(seen(settings(true, true)), {"params": {"jurisdictions": ["EEA"]}})
}

test_undeclared_is_undetermined if verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": true}}) == "undetermined"

test_outbound_rules_do_not_have_it if verdict({"direction": "outbound", "enabled": true, "webReputation": {"enabled": true}}) == "pass"

test_it_has_no_effect_without_web_reputation if {
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": false, "timeOfClick": {"enabled": true}}}) == "pass"
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"timeOfClick": {"enabled": true}}}) == "undetermined"
}
