package tmes.tests["edition-supports-settings"]

import data.tmes.rules["edition-supports-settings"] as rule

seen(edition, kind, settings) := {
	"tenant": {"name": "t", "site": "eu", "edition": edition},
	"item": {"kind": kind, "name": "r", "settings": settings},
	"params": {},
}

lacking(path) := {{"path": array.concat(["item", "settings"], path), "expected": {"equals": false}, "args": {"edition": ["tenant", "edition"]}}}

# What needs the Advanced edition: kind, settings, the path found.
advanced := [
	["virus-rule", {"virtualAnalyzer": {"enabled": true}}, ["virtualAnalyzer", "enabled"]],
	["correlated-intelligence-rule", {"virtualAnalyzer": {"enabled": true}}, ["virtualAnalyzer", "enabled"]],
	["spam-rule", {"webReputation": {"virtualAnalyzer": {"enabled": true}}}, ["webReputation", "virtualAnalyzer", "enabled"]],
	["file-password-analysis", {"enabled": true}, ["enabled"]],
	["email-continuity", {"enabled": true}, ["enabled"]],
]

test_fails_where_the_edition_lacks_it if {
	every case in advanced {
		rule.applies with input as seen("standard", case[0], case[1])
		rule.finding == lacking(case[2]) with input as seen("standard", case[0], case[1])
	}
}

test_passes_where_the_edition_has_it if {
	every case in advanced {
		rule.finding == set() with input as seen("advanced", case[0], case[1])
		rule.finding == set() with input as seen("cegp", case[0], case[1])
	}
}

test_what_is_off_exists_in_no_edition_and_passes if {
	rule.finding == set() with input as seen("standard", "virus-rule", {"enabled": true, "virtualAnalyzer": {"enabled": false}})
	rule.finding == set() with input as seen("standard", "spam-rule", {"enabled": true, "webReputation": {"virtualAnalyzer": {"enabled": false}}})
	rule.finding == set() with input as seen("standard", "email-continuity", {"enabled": false})
}

test_the_platform_belongs_to_the_gateway if {
	every name in ["mailTrackingLogs", "auditLogs"] {
		rule.finding == lacking([name]) with input as seen("standard", "vision-one-log-integration", {name: true})
		rule.finding == lacking([name]) with input as seen("advanced", "vision-one-log-integration", {name: true})
		rule.finding == set() with input as seen("cegp", "vision-one-log-integration", {name: true})
		rule.finding == set() with input as seen("advanced", "vision-one-log-integration", {name: false})
	}
}

test_writing_style_analysis_needs_the_advanced_edition if {
	style := {"businessEmailCompromise": {"applyTo": "writing-style"}}
	rule.finding == {{
		"path": ["item", "settings", "businessEmailCompromise", "applyTo"],
		"expected": {"oneOf": ["detected", "suspected"]},
		"args": {"edition": ["tenant", "edition"]},
	}} with input as seen("standard", "spam-rule", style)
	rule.finding == set() with input as seen("standard", "spam-rule", {"businessEmailCompromise": {"applyTo": "detected"}})
	rule.finding == set() with input as seen("advanced", "spam-rule", style)
}

test_messages_have_a_limit if {
	rule.finding == set() with input as seen("standard", "message-size", {"maximumMegabytes": 50})
	rule.finding == {{
		"path": ["item", "settings", "maximumMegabytes"],
		"expected": {"atMost": 50},
		"message": "size",
		"args": {"edition": ["tenant", "edition"]},
	}} with input as seen("standard", "message-size", {"maximumMegabytes": 51})
	rule.finding == set() with input as seen("advanced", "message-size", {"maximumMegabytes": 150})
}

test_does_not_apply_to_the_gateway if {
	not rule.applies with input as seen("cegp", "virus-rule", {"virtualAnalyzer": {"enabled": true}})
	rule.applies with input as seen("advanced", "virus-rule", {"virtualAnalyzer": {"enabled": true}})
}

verdict(tenant, kind, settings) := results["edition-supports-settings"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": object.union({"name": "t", "site": "eu"}, tenant),
		"item": {"kind": kind, "name": "r", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_an_undeclared_edition_is_undetermined if {
	verdict({}, "email-continuity", {"enabled": true}) == "undetermined"
	verdict({}, "email-continuity", {"enabled": false}) == "pass"
}

test_leaving_out_what_does_not_exist_passes if {
	verdict({"edition": "standard"}, "email-continuity", {}) == "pass"
	verdict({"edition": "standard"}, "virus-rule", {"direction": "inbound", "enabled": true}) == "pass"
}

test_an_undeclared_size_may_be_too_large if {
	verdict({"edition": "standard"}, "message-size", {}) == "undetermined"
	verdict({"edition": "advanced"}, "message-size", {}) == "undetermined"
}
