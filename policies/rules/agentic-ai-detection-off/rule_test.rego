package tmes.tests["agentic-ai-detection-off"]

import data.tmes.rules["agentic-ai-detection-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "cegp", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "edition": "cegp", "dataSubjects": ["US"]}

settings(enabled, agentic) := {"enabled": enabled, "securityRisks": {"enabled": true, "agenticAi": agentic}}

seen(tenant, item_settings) := {
	"tenant": tenant,
	"item": {"kind": "correlated-intelligence-rule", "name": "r", "settings": item_settings},
	"params": {"jurisdictions": ["EEA"], "assessments": {}},
}

verdict(tenant, item_settings) := results["agentic-ai-detection-off"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"item": {"kind": "correlated-intelligence-rule", "name": "r", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["agentic-ai-detection-off"],
	}
}

found := {{"path": ["item", "settings", "securityRisks", "agenticAi"], "expected": {"equals": false}}}

test_fails_where_it_is_on if {
	rule.finding == found with input as seen(europe, settings(true, true))
	rule.applies with input as seen(europe, settings(true, true))
	verdict(europe, settings(true, true)) == "fail"
}

test_passes_where_it_is_off if {
	rule.finding == set() with input as seen(europe, settings(true, false))
	verdict(europe, settings(true, false)) == "pass"
}

test_passes_where_it_was_assessed_for_the_rule if {
	every name in ["r", "*"] {
		rule.finding == set() with input as assessed(name)
	}
	rule.finding == found with input as assessed("another rule")
}

assessed(name) := object.union(seen(europe, settings(true, true)), {"params": {"assessments": {name: "DPIA-2026-14"}}})

test_does_not_apply_elsewhere_or_to_a_rule_not_in_effect if {
	verdict(abroad, settings(true, true)) == "not-applicable"
	verdict(europe, settings(false, true)) == "not-applicable"
	rule.applies with input as object.union(seen(abroad, settings(true, true)), {"params": {"jurisdictions": ["*"]}})
}

test_undeclared_is_undetermined_only_where_the_setting_exists if {
	undeclared := {"enabled": true, "securityRisks": {"enabled": true}}
	verdict(europe, undeclared) == "undetermined"
	verdict(object.union(europe, {"edition": "advanced"}), undeclared) == "pass"
	verdict(europe, {"enabled": true, "securityRisks": {"enabled": false}}) == "pass"
}
