package tmes.tests["quarantine-digest-minimal"]

import data.tmes.rules["quarantine-digest-minimal"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "quarantine-digest", "name": "i", "settings": item_settings}, "params": {"inlineActions": false}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "quarantine-digest", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["quarantine-digest-minimal"],
}

verdict(item_settings) := results["quarantine-digest-minimal"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, actions, preview) := {"enabled": enabled, "recipients": "all", "inlineActions": {"enabled": actions, "preview": preview}}

acting := {"path": ["item", "settings", "inlineActions", "enabled"], "expected": {"equals": false}}

reading := {"path": ["item", "settings", "inlineActions", "preview"], "expected": {"equals": false}, "message": "preview"}

test_fails_on_inline_actions_and_preview if {
	rule.finding == {acting} with input as seen(settings(true, true, false))
	rule.finding == {acting, reading} with input as seen(settings(true, true, true))
	rule.applies with input as seen(settings(true, true, true))
}

test_passes_without if {
	rule.finding == set() with input as seen(settings(true, false, false))
	rule.applies with input as seen(settings(true, false, false))
}

test_preview_is_never_accepted_with_the_actions if {
	rule.finding == set() with input as object.union(seen(settings(true, true, false)), {"params": {"inlineActions": true}})
	rule.finding == {reading} with input as object.union(seen(settings(true, true, true)), {"params": {"inlineActions": true}})
}

test_does_not_apply_to_a_digest_that_is_off if {
	not rule.applies with input as seen(settings(false, true, true))
}

test_undeclared_is_undetermined if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"enabled": true, "inlineActions": {"enabled": true}}) == "fail"
	verdict({"enabled": true, "inlineActions": {"enabled": false}}) == "pass"
}

test_preview_has_no_effect_without_inline_actions if {
	verdict({"enabled": true, "inlineActions": {"enabled": false, "preview": true}}) == "pass"
	verdict({"enabled": true, "inlineActions": {"preview": true}}) == "undetermined"
}
