package tmes.tests["high-profile-users-minimal"]

import data.tmes.rules["high-profile-users-minimal"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "high-profile-users", "name": "i", "settings": item_settings}, "params": {"sources": ["directory"], "limit": 20}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "high-profile-users", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["high-profile-users-minimal"],
}

verdict(item_settings) := results["high-profile-users-minimal"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

listed(count, addresses) := {"source": "custom", "customCount": count, "customEmailAddresses": addresses}

groups(count) := {"source": "directory", "directoryCount": count}

by_hand := {"path": ["item", "settings", "source"], "expected": {"oneOf": ["directory"]}}

addresses := {"path": ["item", "settings", "customEmailAddresses"], "expected": {"equals": false}, "message": "addresses"}

too_many(setting) := {"path": ["item", "settings", setting], "expected": {"atMost": 20}, "message": "count"}

test_fails_on_a_list_by_hand if {
	rule.finding == {by_hand} with input as seen(listed(5, false))
	rule.finding == {by_hand, addresses} with input as seen(listed(5, true))
}

test_fails_on_more_than_were_accepted if {
	rule.finding == {too_many("directoryCount")} with input as seen(groups(21))
	rule.finding == {by_hand, too_many("customCount")} with input as seen(listed(21, false))
}

test_as_many_as_were_accepted_pass if rule.finding == set() with input as seen(groups(20))

test_an_empty_list_passes if rule.finding == set() with input as seen(listed(0, false))

test_the_organisation_says_where_names_come_from if {
	rule.finding == set() with input as object.union(seen(listed(5, false)), {"params": {"sources": ["custom"]}})
	rule.finding == {{"path": ["item", "settings", "source"], "expected": {"oneOf": ["custom"]}}} with input as object.union(seen(groups(5)), {"params": {"sources": ["custom"]}})
}

test_by_default_both_sources_pass_up_to_the_console_s_limit if {
	data.tmes.meta["high-profile-users-minimal"].defaults == {"limit": 500, "sources": ["directory", "custom"]}
	verdict(listed(500, false)) == "pass"
	verdict(groups(501)) == "fail"
	rule.finding == set() with input as object.union(seen(groups(500)), {"params": {"limit": 500}})
}

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"source": "directory"}) == "undetermined"
	verdict({"source": "custom", "customEmailAddresses": true}) == "fail"
}
