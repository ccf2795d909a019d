package tmes.rules_test["virtual-analyzer-off"]

import data.tmes.rules["virtual-analyzer-off"] as rule

europe := {"tenant": {"dataSubjects": ["EU"]}, "params": {"jurisdictions": ["EU"]}}

test_applies_in_europe if rule.applies with input as europe

test_does_not_apply_elsewhere if not rule.applies with input as {"tenant": {"dataSubjects": ["US"]}, "params": {"jurisdictions": ["EU"]}}

test_finds_it_on if {
	found := rule.finding with input as {"item": {"settings": {"virtualAnalyzer": {"enabled": true}}}}
	print("found", found)
	count(found) == 1
}

test_fails_on_purpose if count(rule.finding) == 5

test_compares_values if {
	x := 1
	x == 2
}

todo_test_later if false

test_cases[name] if {
	some name, enabled in {"on": true, "off": false}
	found := rule.finding with input as {"item": {"settings": {"virtualAnalyzer": {"enabled": enabled}}}}
	count(found) == 1
}
