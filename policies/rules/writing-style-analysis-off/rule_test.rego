package tmes.tests["writing-style-analysis-off"]

import data.tmes.rules["writing-style-analysis-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

settings(enabled, style) := {"enabled": enabled, "direction": "inbound", "businessEmailCompromise": {"enabled": true, "applyTo": style}}

seen(tenant, given) := {"tenant": tenant, "item": {"kind": "spam-rule", "name": "r", "settings": given}, "params": {"jurisdictions": ["EEA"]}}

test_fails_where_people_are_modelled if {
	rule.applies with input as seen(europe, settings(true, "writing-style"))
	rule.finding == {{
		"path": ["item", "settings", "businessEmailCompromise", "applyTo"],
		"expected": {"oneOf": ["detected", "suspected"]},
	}} with input as seen(europe, settings(true, "writing-style"))
}

test_passes_with_another_option if {
	rule.finding == set() with input as seen(europe, settings(true, "detected"))
	rule.finding == set() with input as seen(europe, settings(true, "suspected"))
}

test_does_not_apply_to_rules_not_in_effect_or_elsewhere if {
	not rule.applies with input as seen(europe, settings(false, "writing-style"))
	not rule.applies with input as seen(object.union(europe, {"site": "us", "dataSubjects": ["US"]}), settings(true, "writing-style"))
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
