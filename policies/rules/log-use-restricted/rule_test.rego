package tmes.tests["log-use-restricted"]

import data.tmes.rules["log-use-restricted"] as rule

seen(kind, settings) := {"tenant": {"name": "t", "site": "eu"}, "item": {"kind": kind, "name": "settings", "settings": settings}, "params": {}}

at(setting) := {"path": ["item", "settings", setting], "expected": {"equals": true}}

test_fails_for_each_thing_not_attested if {
	rule.finding == {at("accessRestricted")} with input as seen("logs", {"accessRestricted": false, "noPerformanceMonitoring": true})
	rule.finding == {object.union(at("noPerformanceMonitoring"), {"message": "performance"})} with input as seen("logs", {"accessRestricted": true, "noPerformanceMonitoring": false})
	rule.finding == {object.union(at("downloadsProtected"), {"message": "downloads"})} with input as seen("quarantine", {"accessRestricted": true, "downloadsProtected": false})
	rule.finding == {at("accessRestricted")} with input as seen("quarantine", {"accessRestricted": false, "downloadsProtected": true})
}

test_passes_where_all_is_attested if {
	rule.finding == set() with input as seen("logs", {"accessRestricted": true, "noPerformanceMonitoring": true})
	rule.finding == set() with input as seen("quarantine", {"accessRestricted": true, "downloadsProtected": true})
}

test_always_applies if rule.applies with input as seen("logs", {})

verdict(kind, settings) := results["log-use-restricted"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu"},
		"item": {"kind": kind, "name": "settings", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_undeclared_is_undetermined if {
	verdict("logs", {"accessRestricted": true}) == "undetermined"
	verdict("logs", {"accessRestricted": false}) == "fail"
	verdict("quarantine", {"accessRestricted": true}) == "undetermined"
}
