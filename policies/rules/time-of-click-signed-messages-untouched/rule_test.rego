package tmes.tests["time-of-click-signed-messages-untouched"]

import data.tmes.rules["time-of-click-signed-messages-untouched"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "spam-rule", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "spam-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["time-of-click-signed-messages-untouched"],
}

verdict(item_settings) := results["time-of-click-signed-messages-untouched"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, protects, signed) := {
	"direction": "inbound",
	"enabled": enabled,
	"webReputation": {"enabled": true, "timeOfClick": {"enabled": protects, "signedMessages": signed}},
}

found := {{"path": ["item", "settings", "webReputation", "timeOfClick", "signedMessages"], "expected": {"equals": false}}}

test_fails_where_signed_messages_are_changed if {
	rule.finding == found with input as seen(settings(true, true, true))
	rule.applies with input as seen(settings(true, true, true))
}

test_passes_where_they_stay_whole if {
	rule.finding == set() with input as seen(settings(true, true, false))
	rule.applies with input as seen(settings(true, true, false))
}

test_does_not_apply_without_time_of_click_in_effect if {
	not rule.applies with input as seen(settings(true, false, true))
	not rule.applies with input as seen(settings(false, true, true))
}

test_undeclared_is_undetermined_only_with_time_of_click if {
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": true, "timeOfClick": {"enabled": true}}}) == "undetermined"
	verdict({"direction": "inbound", "enabled": true, "webReputation": {"enabled": true, "timeOfClick": {"enabled": false}}}) == "not-applicable"
	verdict({"direction": "outbound", "enabled": true}) == "not-applicable"
}
