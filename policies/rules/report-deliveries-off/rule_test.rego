package tmes.tests["report-deliveries-off"]

import data.tmes.rules["report-deliveries-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "dmarc", "name": "i", "settings": item_settings}, "params": {"approved": {}}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "dmarc", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["report-deliveries-off"],
}

verdict(item_settings) := results["report-deliveries-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(enabled, reports) := {"managedDomain": "default", "enabled": enabled, "dailyReports": reports}

peer(settings) := object.union(seen(settings), {"item": {"kind": "tls-peer"}})

found := {{"path": ["item", "settings", "dailyReports"], "expected": {"equals": false}}}

test_fails_where_reports_go_out if {
	rule.finding == found with input as seen(settings(true, true))
	rule.finding == found with input as peer(settings(true, true))
	rule.applies with input as seen(settings(true, true))
}

test_passes_where_none_do if {
	rule.finding == set() with input as seen(settings(true, false))
	rule.applies with input as seen(settings(true, false))
}

test_passes_where_a_purpose_was_approved_for_the_item if {
	every name in ["i", "*"] {
		rule.finding == set() with input as approving(seen(settings(true, true)), name)
		rule.finding == set() with input as approving(peer(settings(true, true)), name)
	}
	rule.finding == found with input as approving(peer(settings(true, true)), "another")
}

approving(given, name) := object.union(given, {"params": {"approved": {name: "ROPA-12"}}})

test_does_not_apply_to_what_is_not_on if not rule.applies with input as seen(settings(false, true))

test_undeclared_is_undetermined if verdict({"enabled": true}) == "undetermined"
