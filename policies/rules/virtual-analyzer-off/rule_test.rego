package tmes.tests["virtual-analyzer-off"]

import data.tmes.rules["virtual-analyzer-off"] as rule

settings(enabled, submits) := {"enabled": enabled, "direction": "inbound", "virtualAnalyzer": {"enabled": submits}}

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["US"]}

abroad := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["US"]}

seen(tenant, item_settings) := {"tenant": tenant, "item": {"kind": "virus-rule", "name": "r", "settings": item_settings}, "params": {"jurisdictions": ["EEA"]}}

found := {{
	"path": ["item", "settings", "virtualAnalyzer", "enabled"],
	"expected": {"equals": false},
	"args": {"site": ["tenant", "site"]},
}}

test_fails_where_files_go_to_the_sandbox if {
	rule.finding == found with input as seen(europe, settings(true, true))
	rule.applies with input as seen(europe, settings(true, true))
}

test_passes_where_it_is_off if {
	rule.finding == set() with input as seen(europe, settings(true, false))
}

test_passes_where_it_was_assessed_for_the_rule if {
	every name in ["r", "*"] {
		rule.finding == set() with input as assessed(name)
	}
	rule.finding == found with input as assessed("another rule")
}

assessed(name) := object.union(
	seen(europe, settings(true, true)),
	{"item": {"name": "r"}, "params": {"assessments": {name: "DPIA-2026-14"}}},
)

test_applies_by_data_centre if rule.applies with input as seen(europe, settings(true, true))

test_applies_by_people if {
	rule.applies with input as seen(object.union(abroad, {"dataSubjects": ["US", "NO"]}), settings(true, true))
}

test_applies_where_the_data_centre_is_not_published if {
	rule.applies with input as seen(object.union(abroad, {"site": "uk"}), settings(true, true))
}

test_does_not_apply_elsewhere if {
	not rule.applies with input as seen(abroad, settings(true, true))
}

test_applies_everywhere_when_asked_to if {
	rule.applies with input as object.union(seen(abroad, settings(true, true)), {"params": {"jurisdictions": ["*"]}})
}

test_does_not_apply_to_a_rule_not_in_effect if {
	not rule.applies with input as seen(europe, settings(false, true))
}

verdict(tenant, item_settings) := results["virtual-analyzer-off"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"item": {"kind": "virus-rule", "name": "r", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_undeclared_is_undetermined if {
	verdict(europe, {"enabled": true, "direction": "inbound"}) == "undetermined"
}

test_undeclared_passes_where_the_setting_does_not_exist if {
	verdict(europe, {"enabled": true, "direction": "outbound"}) == "pass"
	verdict(object.union(europe, {"edition": "standard"}), {"enabled": true, "direction": "inbound"}) == "pass"
}

test_whether_in_effect_matters if {
	verdict(europe, {"direction": "inbound", "virtualAnalyzer": {"enabled": true}}) == "undetermined"
	verdict(europe, {"direction": "inbound", "virtualAnalyzer": {"enabled": false}}) == "pass"
}
