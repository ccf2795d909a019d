package tmes.tests["provisioning-minimal"]

import data.tmes.rules["provisioning-minimal"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "provisioning", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "provisioning", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["provisioning-minimal"],
}

verdict(item_settings) := results["provisioning-minimal"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(role, phone) := {"roleContact": role, "switchboardNumber": phone}

contact := {"path": ["item", "settings", "roleContact"], "expected": {"equals": true}}

number := {"path": ["item", "settings", "switchboardNumber"], "expected": {"equals": true}, "message": "phone"}

test_fails_on_a_person if {
	rule.finding == {contact} with input as seen(settings(false, true))
	rule.finding == {number} with input as seen(settings(true, false))
	rule.finding == {contact, number} with input as seen(settings(false, false))
}

test_passes_on_a_role if rule.finding == set() with input as seen(settings(true, true))

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"roleContact": true}) == "undetermined"
	verdict({"roleContact": false}) == "fail"
}
