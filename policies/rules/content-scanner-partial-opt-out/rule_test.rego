package tmes.tests["content-scanner-partial-opt-out"]

import data.tmes.rules["content-scanner-partial-opt-out"] as rule

all_scanners := ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"]

seen(on, off) := {
	"tenant": {"name": "t", "site": "eu"},
	"item": {"kind": "spam-rule", "name": "r", "settings": object.union(
		{"enabled": true},
		object.union({scanner: {"enabled": true} | some scanner in on}, {scanner: {"enabled": false} | some scanner in off}),
	)},
	"params": {},
}

found(scanner) := {
	"path": ["item", "settings", scanner, "enabled"],
	"expected": {"manual": "Switch all five content scanners off, or this one on again."},
}

test_fails_for_each_scanner_that_is_off_alone if {
	every scanner in all_scanners {
		others := [other | some other in all_scanners; other != scanner]
		rule.finding == {found(scanner)} with input as seen(others, [scanner])
	}
	rule.applies with input as seen(["spam"], ["phishing"])
}

test_names_every_scanner_that_is_off if {
	rule.finding == {found(scanner) | some scanner in array.slice(all_scanners, 1, 5)} with input as seen(["spam"], array.slice(all_scanners, 1, 5))
}

test_passes_where_all_are_on_or_all_are_off if {
	rule.finding == set() with input as seen(all_scanners, [])
	rule.finding == set() with input as seen([], all_scanners)
}

test_a_scanner_that_an_outbound_rule_lacks_is_not_off if {
	rule.finding == set() with input as seen(["spam", "phishing"], [])
}

test_does_not_apply_to_a_rule_not_in_effect if {
	not rule.applies with input as object.union(seen(["spam"], ["phishing"]), {"item": {"settings": {"enabled": false}}})
}
