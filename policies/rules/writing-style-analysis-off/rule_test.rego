package tmes.tests["writing-style-analysis-off"]

import data.tmes.rules["writing-style-analysis-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

settings(enabled, style) := {"enabled": enabled, "direction": "inbound", "businessEmailCompromise": {"enabled": true, "applyTo": {"writingStyle": style}}}

seen(tenant, given) := {"tenant": tenant, "item": {"kind": "spam-rule", "name": "r", "settings": given}, "params": {"jurisdictions": ["EEA"]}}

test_fails_where_people_are_modelled if {
	rule.applies with input as seen(europe, settings(true, true))
	rule.finding == {{
		"path": ["item", "settings", "businessEmailCompromise", "applyTo", "writingStyle"],
		"expected": {"equals": false},
	}} with input as seen(europe, settings(true, true))
}

test_passes_where_it_is_off if rule.finding == set() with input as seen(europe, settings(true, false))

test_does_not_apply_to_rules_not_in_effect_or_elsewhere if {
	not rule.applies with input as seen(europe, settings(false, true))
	not rule.applies with input as seen(object.union(europe, {"site": "us", "dataSubjects": ["US"]}), settings(true, true))
}

verdict(tenant, given) := results["writing-style-analysis-off"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"item": {"kind": "spam-rule", "name": "r", "settings": given},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["writing-style-analysis-off"],
	}
}

test_undeclared_is_undetermined_unless_it_cannot_exist if {
	unsaid := {"enabled": true, "direction": "inbound", "businessEmailCompromise": {"enabled": true}}
	verdict(europe, unsaid) == "undetermined"
	verdict(europe, object.union(unsaid, {"businessEmailCompromise": {"enabled": false}})) == "pass"
	verdict(europe, object.union(unsaid, {"direction": "outbound"})) == "pass"
	verdict(object.union(europe, {"edition": "standard"}), unsaid) == "pass"
}
