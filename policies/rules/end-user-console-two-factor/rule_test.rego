package tmes.tests["end-user-console-two-factor"]

import data.tmes.rules["end-user-console-two-factor"] as rule

seen(accounts) := {"tenant": {"name": "t", "site": "eu"}, "item": {"kind": "end-user-console", "name": "settings", "settings": {"localAccounts": accounts}}, "params": {}}

test_fails_where_a_password_is_enough if {
	rule.applies with input as seen({"enabled": true, "twoFactor": false})
	rule.finding == {{"path": ["item", "settings", "localAccounts", "twoFactor"], "expected": {"equals": true}}} with input as seen({"enabled": true, "twoFactor": false})
}

test_passes_with_a_second_factor_or_without_local_accounts if {
	rule.finding == set() with input as seen({"enabled": true, "twoFactor": true})
	rule.finding == set() with input as seen({"enabled": false})
}

verdict(accounts) := results["end-user-console-two-factor"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu"},
		"item": {"kind": "end-user-console", "name": "settings", "settings": {"localAccounts": accounts}},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_without_local_accounts_the_box_has_no_effect if {
	verdict({"enabled": false, "twoFactor": false}) == "pass"
	verdict({"twoFactor": false}) == "undetermined"
	verdict({"enabled": true, "twoFactor": false}) == "fail"
}

test_undeclared_is_undetermined_unless_it_cannot_exist if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"twoFactor": true}) == "pass"
	verdict({"enabled": false}) == "pass"
}
