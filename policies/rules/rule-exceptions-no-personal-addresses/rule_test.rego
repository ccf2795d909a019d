package tmes.tests["rule-exceptions-no-personal-addresses"]

import data.tmes.rules["rule-exceptions-no-personal-addresses"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "virus-rule", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "virus-rule", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["rule-exceptions-no-personal-addresses"],
}

verdict(item_settings) := results["rule-exceptions-no-personal-addresses"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

exception(sender, recipient) := {"exceptions": [{"sender": "*@partner.example", "recipient": "my-organization"}, {"sender": sender, "recipient": recipient}]}

expected := {"manual": "Name a group, a domain or a role address, or remove the exception."}

sender := {"path": ["item", "settings", "exceptions", 1, "sender"], "expected": expected}

recipient := {"path": ["item", "settings", "exceptions", 1, "recipient"], "expected": expected, "message": "recipient"}

test_fails_on_single_addresses if {
	rule.finding == {sender} with input as seen(exception("jane.doe@partner.example", "group:Sales"))
	rule.finding == {recipient} with input as seen(exception("anyone", "max@acme.example"))
	rule.finding == {sender, recipient} with input as seen(exception("jane.doe@partner.example", "max@acme.example"))
}

test_passes_on_groups_domains_and_roles if {
	rule.finding == set() with input as seen(exception("domain:partner.example", "address-group:Works council"))
	rule.finding == set() with input as seen(exception("noreply@partner.example", "ref:rule-7"))
	rule.finding == set() with input as seen({"exceptions": []})
}

test_applies_whether_or_not_the_rule_is_in_effect if {
	rule.applies with input as seen({"enabled": false})
	rule.applies with input as seen({"enabled": true})
}

test_undeclared_is_undetermined if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"enabled": true, "exceptions": []}) == "pass"
}
