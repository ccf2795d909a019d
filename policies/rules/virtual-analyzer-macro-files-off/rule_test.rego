package tmes.tests["virtual-analyzer-macro-files-off"]

import data.tmes.rules["virtual-analyzer-macro-files-off"] as rule

seen(tenant, enabled, submits, macros) := {
	"tenant": tenant,
	"item": {"kind": "virus-rule", "name": "r", "settings": {"enabled": enabled, "virtualAnalyzer": {"enabled": submits, "macroFiles": macros}}},
	"params": {"jurisdictions": ["EEA"]},
}

europe := {"name": "t", "site": "eu", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "dataSubjects": ["US"]}

test_fails_where_any_file_with_macros_goes if {
	rule.finding == {{
		"path": ["item", "settings", "virtualAnalyzer", "macroFiles"],
		"expected": {"equals": false},
	}} with input as seen(europe, true, true, true)
	rule.applies with input as seen(europe, true, true, true)
}

test_passes_where_only_suspicious_files_go if {
	rule.finding == set() with input as seen(europe, true, true, false)
}

test_does_not_apply_without_the_sandbox_in_effect_or_elsewhere if {
	not rule.applies with input as seen(europe, true, false, true)
	not rule.applies with input as seen(europe, false, true, true)
	not rule.applies with input as seen(abroad, true, true, true)
}
