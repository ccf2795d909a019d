package tmes.tests["syslog-approved-destinations"]

import data.tmes.rules["syslog-approved-destinations"] as rule

seen(address, destinations) := {
	"tenant": {"name": "t", "site": "eu"},
	"item": {"kind": "syslog-server", "name": "siem", "settings": {"address": address}},
	"params": {"destinations": destinations},
}

found := {{"path": ["item", "settings", "address"], "expected": {"manual": "Approve the server in parameter destinations, or delete the profile."}}}

test_fails_where_the_server_was_not_approved if {
	rule.finding == found with input as seen("logs.example.net", ["siem.example.com"])
}

test_passes_where_it_was if {
	rule.finding == set() with input as seen("siem.example.com", ["other.example.com", "siem.example.com"])
	rule.finding == set() with input as seen("192.0.2.7", ["192.0.2.7"])
}

test_saying_nothing_approves_nothing if {
	rule.applies with input as seen("siem.example.com", [])
	rule.finding == found with input as seen("siem.example.com", [])
}

test_a_star_stands_for_hosts_below_and_no_others if {
	rule.finding == set() with input as seen("a.b.example.com", ["*.example.com"])
	rule.finding == found with input as seen("example.com", ["*.example.com"])
	rule.finding == found with input as seen("badexample.com", ["*.example.com"])
	rule.finding == found with input as seen("siem.example.com.example.net", ["*.example.com"])
}

verdict(settings) := results["syslog-approved-destinations"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu"},
		"item": {"kind": "syslog-server", "name": "siem", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
		with data.tmes.config.parameters["syslog-approved-destinations"] as {"destinations": ["siem.example.com"]}
}

test_an_undeclared_address_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"address": "siem.example.com"}) == "pass"
	verdict({"address": "logs.example.net"}) == "fail"
}
