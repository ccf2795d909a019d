package tmes.tests["mail-tracking-logs-forwarded-approved"]

import data.tmes.rules["mail-tracking-logs-forwarded-approved"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "syslog-forwarding", "name": "i", "settings": item_settings}, "params": {"approved": {}}}

verdict(item_settings) := results["mail-tracking-logs-forwarded-approved"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "syslog-forwarding", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["mail-tracking-logs-forwarded-approved"],
	}
}

found := {{"path": ["item", "settings", "mailTrackingLogs", "forward"], "expected": {"equals": false}}}

to_siem := {"mailTrackingLogs": {"forward": true, "profile": "siem"}}

test_fails_where_they_leave if {
	rule.finding == found with input as seen({"mailTrackingLogs": {"forward": true}})
	rule.finding == found with input as seen(to_siem)
}

test_passes_where_other_logs_leave if rule.finding == set() with input as seen({"auditLogs": {"forward": true}, "mailTrackingLogs": {"forward": false}})

test_passes_where_a_purpose_was_approved_for_the_server if {
	every name in ["siem", "*"] {
		rule.finding == set() with input as approving(name)
	}
	rule.finding == found with input as approving("archive")
}

test_passes_where_nothing_leaves_for_a_server_without_approval if {
	kept := {"mailTrackingLogs": {"forward": false, "profile": "siem"}}
	rule.finding == set() with input as object.union(seen(kept), {"params": {"approved": {"archive": "WORKS-AGREEMENT-7"}}})
}

approving(name) := object.union(seen(to_siem), {"params": {"approved": {name: "WORKS-AGREEMENT-7"}}})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"mailTrackingLogs": {"forward": true}}) == "fail"
	verdict({"mailTrackingLogs": {"forward": true}}) == "undetermined" with data.tmes.config.parameters["mail-tracking-logs-forwarded-approved"] as {"approved": {"siem": "WORKS-AGREEMENT-7"}}
}
