package tmes.tests["click-logs-not-forwarded"]

import data.tmes.rules["click-logs-not-forwarded"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "syslog-forwarding", "name": "i", "settings": item_settings}, "params": {"approved": {}}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "syslog-forwarding", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["click-logs-not-forwarded"],
}

verdict(item_settings) := results["click-logs-not-forwarded"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

found := {{"path": ["item", "settings", "urlClickLogs", "forward"], "expected": {"equals": false}}}

test_fails_where_clicks_leave if rule.finding == found with input as seen({"urlClickLogs": {"forward": true}})

test_passes_where_other_logs_leave if rule.finding == set() with input as seen({"mailTrackingLogs": {"forward": true}, "urlClickLogs": {"forward": false}})

test_passes_where_a_purpose_was_approved_for_the_server if {
	every name in ["siem", "*"] {
		rule.finding == set() with input as approving(name)
	}
	rule.finding == found with input as approving("archive")
}

test_passes_where_nothing_leaves_for_a_server_without_approval if {
	kept := {"urlClickLogs": {"forward": false, "profile": "siem"}}
	rule.finding == set() with input as object.union(seen(kept), {"params": {"approved": {"archive": "WORKS-AGREEMENT-7"}}})
}

approving(name) := object.union(
	seen({"urlClickLogs": {"forward": true, "profile": "siem"}}),
	{"params": {"approved": {name: "WORKS-AGREEMENT-7"}}},
)

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"urlClickLogs": {"forward": true}}) == "fail"
	verdict({"urlClickLogs": {"forward": true}}) == "undetermined" with data.tmes.config.parameters["click-logs-not-forwarded"] as {"approved": {"siem": "WORKS-AGREEMENT-7"}}
}
