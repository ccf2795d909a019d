package tmes.tests["file-password-analysis-off"]

import data.tmes.rules["file-password-analysis-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(tenant, enabled) := {"tenant": tenant, "item": {"kind": "file-password-analysis", "name": "settings", "settings": {"enabled": enabled}}, "params": {"jurisdictions": ["EEA"]}}

test_fails_where_it_is_on if {
	rule.applies with input as seen(europe, true)
	rule.finding == {{"path": ["item", "settings", "enabled"], "expected": {"equals": false}}} with input as seen(europe, true)
}

test_passes_where_it_is_off if rule.finding == set() with input as seen(europe, false)

test_does_not_apply_elsewhere if {
	not rule.applies with input as seen(object.union(europe, {"site": "us", "dataSubjects": ["US"]}), true)
}

verdict(tenant, settings) := results["file-password-analysis-off"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"item": {"kind": "file-password-analysis", "name": "settings", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_undeclared_is_undetermined_unless_the_edition_lacks_it if {
	verdict(europe, {}) == "undetermined"
	verdict(object.union(europe, {"edition": "standard"}), {}) == "pass"
}
