package tmes.tests["copies-to-people-off"]

import data.tmes.rules["copies-to-people-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "spam-rule", "name": "i", "settings": item_settings}, "params": {"allow": []}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "spam-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["copies-to-people-off"],
}

verdict(item_settings) := results["copies-to-people-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

acting(intercept, bcc) := {"enabled": true, "actions": {"intercept": intercept, "monitor": {"bcc": bcc}}}

copied := {"path": ["item", "settings", "actions", "monitor", "bcc"], "expected": {"equals": false}}

redirected := {
	"path": ["item", "settings", "actions", "intercept"],
	"expected": {"oneOf": ["do-not-intercept", "quarantine", "delete"]},
	"message": "redirected",
}

notice(settings) := object.union(seen(settings), {"item": {"kind": "notification", "name": "n"}})

original := {"path": ["item", "settings", "attachOriginal"], "expected": {"equals": false}, "message": "original"}

tokens := {"path": ["item", "settings", "tokens"], "expected": {"manual": "Leave out %SUBJECT% and %HEADERS%."}, "message": "tokens"}

test_fails_on_blind_copies if {
	rule.finding == {copied} with input as seen(acting("do-not-intercept", true))
	rule.applies with input as seen(acting("do-not-intercept", true))
}

test_fails_on_another_recipient if {
	rule.finding == {redirected} with input as seen(acting("change-recipient", false))
}

test_passes_on_other_actions if {
	rule.finding == set() with input as seen(acting("quarantine", false))
	rule.finding == set() with input as seen(acting("delete", false))
	rule.finding == set() with input as seen(acting("deliver-now", false))
}

test_fails_on_notifications_that_carry_the_message if {
	rule.finding == {original} with input as notice({"attachOriginal": true, "to": ["postmaster@acme.example"], "tokens": []})
	rule.finding == {tokens} with input as notice({"attachOriginal": false, "to": ["%RCPTS%", "postmaster@acme.example"], "tokens": ["%SUBJECT%"]})
	rule.finding == {tokens} with input as notice({"attachOriginal": false, "to": ["postmaster@acme.example"], "tokens": ["%HEADERS%", "%ACTION%"]})
	rule.applies with input as notice({})
}

test_passes_on_notifications_to_those_who_know_the_message if {
	rule.finding == set() with input as notice({"attachOriginal": true, "to": ["%SENDER%", "%RCPTS%"], "tokens": ["%SUBJECT%"]})
}

test_passes_on_notifications_that_say_little if {
	rule.finding == set() with input as notice({"attachOriginal": false, "to": ["postmaster@acme.example"], "tokens": ["%RULENAME%"]})
}

test_passes_on_what_is_allowed if {
	rule.finding == set() with input as object.union(seen(acting("do-not-intercept", true)), {"params": {"allow": ["bcc"]}})
	rule.finding == set() with input as object.union(seen(acting("change-recipient", false)), {"params": {"allow": ["change-recipient"]}})
	rule.finding == set() with input as object.union(notice({"attachOriginal": true, "to": ["x"], "tokens": []}), {"params": {"allow": ["notification-original"]}})
	rule.finding == set() with input as object.union(notice({"attachOriginal": false, "to": ["x"], "tokens": ["%SUBJECT%"]}), {"params": {"allow": ["notification-content"]}})
}

test_does_not_apply_to_a_rule_not_in_effect if {
	not rule.applies with input as seen({"enabled": false, "actions": {"intercept": "change-recipient"}})
}

test_undeclared_is_undetermined if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"enabled": true, "actions": {"intercept": "quarantine"}}) == "pass"
	verdict({"enabled": true, "actions": {"intercept": "change-recipient"}}) == "fail"
}
