package tmes.tests["suspicious-sender-addresses-off"]

import data.tmes.rules["suspicious-sender-addresses-off"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "suspicious-objects", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "suspicious-objects", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["suspicious-sender-addresses-off"],
}

verdict(item_settings) := results["suspicious-sender-addresses-off"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

found := {{"path": ["item", "settings", "threatIntelligence", "senderAddresses"], "expected": {"equals": false}}}

test_fails_where_addresses_are_taken_over if rule.finding == found with input as seen({"threatIntelligence": {"senderAddresses": true}})

test_passes_where_files_and_urls_are if rule.finding == set() with input as seen({"threatIntelligence": {"filesAndUrls": true, "senderAddresses": false}})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"threatIntelligence": {"senderAddresses": true}}) == "fail"
}
