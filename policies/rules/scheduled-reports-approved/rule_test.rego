package tmes.tests["scheduled-reports-approved"]

import data.tmes.rules["scheduled-reports-approved"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "scheduled-report", "name": "i", "settings": item_settings}, "params": {"approved": {}}}

verdict(item_settings) := results["scheduled-reports-approved"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "scheduled-report", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["scheduled-reports-approved"],
	}
}

found := {{"path": ["item", "settings", "enabled"], "expected": {"equals": false}}}

test_fails_where_a_report_is_made if {
	rule.finding == found with input as seen({"enabled": true})
	rule.applies with input as seen({"enabled": true})
}

test_passes_where_its_purpose_was_approved if {
	every name in ["i", "*"] {
		rule.finding == set() with input as approving(name)
	}
	rule.finding == found with input as approving("another")
}

approving(name) := object.union(seen({"enabled": true}), {"params": {"approved": {name: "ROPA-12"}}})

test_does_not_apply_to_a_report_that_is_off if {
	not rule.applies with input as seen({"enabled": false})
	rule.finding == set() with input as seen({"enabled": false})
	verdict({"enabled": false}) == "not-applicable"
}

test_undeclared_is_undetermined if verdict({}) == "undetermined"
