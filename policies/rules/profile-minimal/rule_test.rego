package tmes.tests["profile-minimal"]

import data.tmes.rules["profile-minimal"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "profile", "name": "i", "settings": item_settings}, "params": {"roleAddresses": false}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "profile", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["profile-minimal"],
}

verdict(item_settings) := results["profile-minimal"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(left_out, roles) := {"mobileNumbersLeftOut": left_out, "roleAddressesOnly": roles}

mobile := {"path": ["item", "settings", "mobileNumbersLeftOut"], "expected": {"equals": true}}

people := {"path": ["item", "settings", "roleAddressesOnly"], "expected": {"equals": true}, "message": "people"}

strict(settings) := object.union(seen(settings), {"params": {"roleAddresses": true}})

test_fails_with_mobile_numbers if rule.finding == {mobile} with input as seen(settings(false, false))

test_passes_without if rule.finding == set() with input as seen(settings(true, false))

test_role_addresses_are_the_organisation_s_to_decide if {
	rule.finding == {people} with input as strict(settings(true, false))
	rule.finding == {mobile, people} with input as strict(settings(false, false))
	rule.finding == set() with input as strict(settings(true, true))
}

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"mobileNumbersLeftOut": true}) == "pass"
}
