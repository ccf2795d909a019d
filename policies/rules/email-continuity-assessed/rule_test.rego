package tmes.tests["email-continuity-assessed"]

import data.tmes.rules["email-continuity-assessed"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

nothing := {"jurisdictions": ["EEA"], "assessments": {}, "sending": false}

assessed(domain) := object.union(nothing, {"assessments": {domain: "DPIA-2026-14"}})

seen(settings, params) := {"tenant": europe, "item": {"kind": "email-continuity", "name": "example.com", "settings": settings}, "params": params}

enabled := {"path": ["item", "settings", "enabled"], "expected": {"equals": false}}

sending := {"path": ["item", "settings", "sending"], "expected": {"equals": false}, "message": "sending"}

test_fails_where_nothing_was_assessed if {
	rule.applies with input as seen({"enabled": true, "sending": false}, nothing)
	rule.finding == {enabled} with input as seen({"enabled": true, "sending": false}, nothing)
}

test_passes_where_it_is_off if {
	rule.finding == set() with input as seen({"enabled": false}, nothing)
	verdict(europe, {"enabled": false, "sending": true}, nothing) == "pass"
}

test_passes_where_it_was_assessed if {
	rule.finding == set() with input as seen({"enabled": true, "sending": false}, assessed("example.com"))
	rule.finding == set() with input as seen({"enabled": true, "sending": false}, assessed("*"))
}

test_an_assessment_is_of_its_own_domain if {
	rule.finding == {enabled} with input as seen({"enabled": true, "sending": false}, assessed("example.org"))
	rule.finding == {enabled} with input as seen({"enabled": true, "sending": false}, assessed("mail.example.com"))
}

test_sending_is_a_decision_of_its_own if {
	on := {"enabled": true, "sending": true}
	rule.finding == {enabled, sending} with input as seen(on, nothing)
	rule.finding == {sending} with input as seen(on, assessed("example.com"))
	rule.finding == set() with input as seen(on, object.union(assessed("example.com"), {"sending": true}))
	rule.finding == {enabled, sending} with input as seen(on, object.union(nothing, {"sending": true}))
}

test_does_not_apply_elsewhere if {
	abroad := object.union(europe, {"site": "us", "dataSubjects": ["US"]})
	not rule.applies with input as object.union(seen({"enabled": true}, nothing), {"tenant": abroad})
}

verdict(tenant, settings, params) := results["email-continuity-assessed"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"item": {"kind": "email-continuity", "name": "example.com", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
		with data.tmes.config.parameters["email-continuity-assessed"] as params
}

test_undeclared_is_undetermined if {
	verdict(europe, {}, nothing) == "undetermined"
	verdict(europe, {"enabled": true}, nothing) == "fail"
	verdict(europe, {"enabled": true}, assessed("*")) == "undetermined"
	verdict(europe, {"enabled": false}, nothing) == "pass"
}

test_the_standard_edition_has_none if {
	verdict(object.union(europe, {"edition": "standard"}), {}, nothing) == "pass"
}
