package tmes.tests["content-scanner-partial-opt-out"]

import data.tmes.rules["content-scanner-partial-opt-out"] as rule

all_scanners := ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"]

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

spam_rule(on, off) := {"settings": object.union(
	{"enabled": true, "level": "organization", "direction": "inbound"},
	object.union({scanner: {"enabled": true} | some scanner in on}, {scanner: {"enabled": false} | some scanner in off}),
)}

changed(a_rule, settings) := object.union(a_rule, {"settings": settings})

seen(spam_rules) := {"tenant": europe, "items": {"spam-rule": spam_rules}, "params": {}}

verdict(spam_rules) := results["content-scanner-partial-opt-out"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"items": {"spam-rule": spam_rules},
		"today": "2026-11-24",
		"view": "closed",
		"unknowns": [],
		"rules": ["content-scanner-partial-opt-out"],
	}
}

found(name, scanner) := {
	"path": ["items", "spam-rule", name, "settings", scanner, "enabled"],
	"expected": {"manual": "Switch all five content scanners off, or this one on again."},
	"args": {"rule": ["items", "spam-rule", name, "name"]},
}

test_fails_for_each_scanner_that_is_off_alone if {
	every scanner in all_scanners {
		others := [other | some other in all_scanners; other != scanner]
		rule.finding == {found("r", scanner)} with input as seen({"r": spam_rule(others, [scanner])})
	}
	rule.applies with input as seen({"r": spam_rule(["spam"], ["phishing"])})
}

test_names_every_scanner_that_is_off if {
	off := array.slice(all_scanners, 1, 5)
	rule.finding == {found("r", scanner) | some scanner in off} with input as seen({"r": spam_rule(["spam"], off)})
}

test_passes_where_all_are_on_or_all_are_off if {
	rule.finding == set() with input as seen({"r": spam_rule(all_scanners, [])})
	rule.finding == set() with input as seen({"r": spam_rule([], all_scanners)})
}

test_passes_where_rules_for_the_whole_organisation_share_the_scanners_out if {
	rule.finding == set() with input as seen({"a": spam_rule(["spam"], ["phishing"]), "b": spam_rule(["phishing"], ["spam"])})
	rule.finding == {found("a", "graymail"), found("b", "graymail")} with input as seen({"a": spam_rule(["spam"], ["phishing", "graymail"]), "b": spam_rule(["phishing"], ["spam", "graymail"])})
}

test_a_rule_for_a_group_counts_the_scanners_of_the_whole_organisation if {
	group := changed(spam_rule(["spam"], ["phishing"]), {"level": "group"})
	rule.finding == set() with input as seen({"group": group, "all": spam_rule(all_scanners, [])})
}

test_only_a_rule_in_effect_for_the_same_mail_counts if {
	mine := spam_rule(["spam"], ["phishing"])
	theirs := spam_rule(["phishing"], [])
	every other in [{"level": "group"}, {"level": "user"}, {"direction": "outbound"}, {"enabled": false}] {
		rule.finding == {found("r", "phishing")} with input as seen({"r": mine, "other": changed(theirs, other)})
	}
}

test_a_scanner_that_an_outbound_rule_lacks_is_not_off if {
	rule.finding == set() with input as seen({"r": spam_rule(["spam", "phishing"], [])})
}

test_a_rule_that_is_not_in_effect_sends_nothing if {
	off := seen({"r": changed(spam_rule(["spam"], ["phishing"]), {"enabled": false})})
	not rule.applies with input as off
	rule.finding == set() with input as off
	not rule.applies with input as seen({})
}

test_undeclared_is_undetermined if {
	mine := spam_rule(["spam"], ["phishing", "graymail", "businessEmailCompromise", "socialEngineering"])
	verdict({"r": mine}) == "fail"
	verdict({"r": spam_rule(all_scanners, [])}) == "pass"
	verdict({"r": spam_rule(array.slice(all_scanners, 0, 4), [])}) == "undetermined"
	verdict({"r": changed(spam_rule([], all_scanners), {"enabled": false})}) == "not-applicable"
}
