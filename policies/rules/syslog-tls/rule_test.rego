package tmes.tests["syslog-tls"]

import data.tmes.rules["syslog-tls"] as rule

seen(settings) := {"tenant": {"name": "t", "site": "eu"}, "item": {"kind": "syslog-server", "name": "s", "settings": settings}, "params": {}}

clear_text := {"path": ["item", "settings", "protocol"], "expected": {"equals": "tls"}}

impostor := {"path": ["item", "settings", "tlsAuthentication"], "expected": {"equals": true}, "message": "authentication"}

test_fails_over_anything_but_tls if {
	rule.finding == {clear_text} with input as seen({"protocol": "tcp"})
	rule.finding == {clear_text} with input as seen({"protocol": "udp"})
}

test_fails_without_authentication if {
	rule.finding == {impostor} with input as seen({"protocol": "tls", "tlsAuthentication": false})
}

test_passes_with_both if {
	rule.finding == set() with input as seen({"protocol": "tls", "tlsAuthentication": true})
}

test_applies_to_every_profile if rule.applies with input as seen({})

verdict(settings, unknowns) := results["syslog-tls"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu"},
		"item": {"kind": "syslog-server", "name": "s", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": unknowns,
	}
}

test_an_unknown_protocol_never_passes if {
	unknown := [{"path": ["item", "settings", "protocol"], "reason": "token"}]
	verdict({"tlsAuthentication": true}, unknown) == "undetermined"
	verdict({"tlsAuthentication": false}, unknown) == "fail"
}

test_plain_tcp_fails_whatever_else_is_unknown if verdict({"protocol": "tcp"}, []) == "fail"

test_authentication_must_be_said if verdict({"protocol": "tls"}, []) == "undetermined"
