package tmes.tests["deliver-now-own-servers"]

import data.tmes.rules["deliver-now-own-servers"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "content-rule", "name": "i", "settings": item_settings}, "params": {"servers": ["mx.acme.example", "*.internal.acme.example"]}}

verdict(item_settings) := results["deliver-now-own-servers"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "content-rule", "name": "i", "settings": item_settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
		"rules": ["deliver-now-own-servers"],
	}
}

found := {{
	"path": ["item", "settings", "actions", "deliverNow", "host"],
	"expected": {"manual": "Approve the server in parameter servers, or deliver to the default mail server."},
}}

to(host) := {"direction": "inbound", "enabled": true, "actions": {"intercept": "deliver-now", "deliverNow": {"to": "specific-mail-server", "host": host}}}

test_fails_for_a_server_that_is_not_approved if {
	every host in ["mx.other.example", "internal.acme.example", "xinternal.acme.example", "ax.acme.example"] {
		rule.finding == found with input as seen(to(host))
	}
	rule.applies with input as seen(to("mx.other.example"))
}

test_passes_for_the_organisation_s_own if {
	every host in ["mx.acme.example", "a.internal.acme.example"] {
		rule.finding == set() with input as seen(to(host))
	}
}

test_passes_where_nothing_is_handed_to_a_named_server if {
	verdict({"direction": "inbound", "enabled": true, "actions": {"intercept": "quarantine"}}) == "pass"
	verdict({"direction": "inbound", "enabled": true, "actions": {"intercept": "deliver-now", "deliverNow": {"to": "default-mail-server"}}}) == "pass"
}

test_does_not_apply_to_a_rule_not_in_effect if {
	not rule.applies with input as seen(object.union(to("mx.other.example"), {"enabled": false}))
}

test_undeclared_is_undetermined if {
	verdict({"direction": "inbound", "enabled": true}) == "undetermined"
	verdict({"direction": "inbound", "enabled": true, "actions": {"intercept": "deliver-now"}}) == "undetermined"
}
