package tmes.tests["api-access-restricted"]

import data.tmes.rules["api-access-restricted"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "logon-access-control", "name": "i", "settings": item_settings}, "params": {"apiUsed": true}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "logon-access-control", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["api-access-restricted"],
}

verdict(item_settings) := results["api-access-restricted"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(action, addresses) := {"apiAccess": action, "approvedAddresses": addresses}

action := {"path": ["item", "settings", "apiAccess"], "expected": {"equals": "block-and-log"}}

manual := {"manual": "List the addresses of the systems that use the API."}

nobody := {"path": ["item", "settings", "approvedAddresses"], "expected": manual, "message": "nobody"}

everybody := {"path": ["item", "settings", "approvedAddresses", 1], "expected": manual, "message": "everybody"}

test_fails_where_others_are_answered if {
	rule.finding == {action} with input as seen(settings("bypass", ["192.0.2.1"]))
	rule.finding == {action} with input as seen(settings("allow-and-log", ["192.0.2.1"]))
}

test_fails_where_the_list_lets_everybody_in if {
	rule.finding == {nobody} with input as seen(settings("block-and-log", []))
	rule.finding == {everybody} with input as seen(settings("block-and-log", ["192.0.2.1", "0.0.0.0/0"]))
	rule.finding == {action, nobody} with input as seen(settings("bypass", []))
}

test_passes_where_only_listed_addresses_are_answered if {
	rule.finding == set() with input as seen(settings("block-and-log", ["192.0.2.1", "198.51.100.0/30"]))
	rule.applies with input as seen(settings("block-and-log", ["192.0.2.1"]))
}

test_does_not_apply_without_api_keys if {
	not rule.applies with input as object.union(seen(settings("bypass", [])), {"params": {"apiUsed": false}})
}

test_undeclared_is_undetermined_unless_the_rest_fails if {
	verdict({}) == "undetermined"
	verdict({"apiAccess": "block-and-log"}) == "undetermined"
	verdict({"approvedAddresses": []}) == "fail"
}
