package tmes.tests["phishing-simulation-agreed"]

import data.tmes.rules["phishing-simulation-agreed"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "phishing-simulation", "name": "i", "settings": item_settings}, "params": {"agreement": {}}}

verdict(item_settings) := results["phishing-simulation-agreed"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "phishing-simulation", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["phishing-simulation-agreed"],
	}
}

at(path) := {"path": array.concat(["item", "settings"], path), "expected": {"equals": false}}

service(enabled) := {"trendMicro": false, "services": [{"name": "s", "enabled": enabled}]}

test_fails_where_simulations_are_let_through if {
	rule.finding == {at(["trendMicro"])} with input as seen({"trendMicro": true, "services": []})
	rule.finding == {at(["services", 0, "enabled"])} with input as seen(service(true))
}

test_passes_where_none_is if {
	rule.finding == set() with input as seen({"trendMicro": false, "services": []})
	rule.finding == set() with input as seen(service(false))
}

test_passes_where_they_were_agreed_on if {
	every name in ["i", "*"] {
		rule.finding == set() with input as agreeing(name, {"trendMicro": true})
		rule.finding == set() with input as agreeing(name, service(true))
	}
	rule.finding == {at(["trendMicro"])} with input as agreeing("another", {"trendMicro": true})
}

agreeing(name, settings) := object.union(seen(settings), {"params": {"agreement": {name: "WORKS-AGREEMENT-7"}}})

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"trendMicro": true}) == "fail"
	verdict({"trendMicro": false, "services": []}) == "pass"
}
