package tmes.tests["time-of-click-exclusions"]

import data.tmes.rules["time-of-click-exclusions"] as rule

nothing := {"humanResources": [], "health": [], "union": [], "whistleblower": []}

params(given) := object.union(nothing, given)

rewriting := {"enabled": true, "webReputation": {"enabled": true, "approvedList": true, "timeOfClick": {"enabled": true}, "virtualAnalyzer": {"enabled": false}}}

with_(change) := object.union(rewriting, change)

seen(settings, entries, given) := {
	"tenant": {"name": "t", "site": "eu", "edition": "advanced"},
	"items": {
		"spam-rule": {"Spam": {"settings": settings}},
		"web-reputation-approved-list": {"settings": {"settings": {"entries": entries}}},
	},
	"params": params(given),
}

domain(item) := {"type": "domain", "item": item, "bypassWebReputation": true}

lacks(text) := {"path": ["items", "web-reputation-approved-list", "settings", "settings", "entries"], "expected": {"manual": text}}

at(setting) := ["items", "spam-rule", "Spam", "settings", "webReputation", setting]

named := {"rule": ["items", "spam-rule", "Spam", "name"]}

test_fails_for_each_service_that_is_not_on_the_list if {
	given := {"humanResources": ["hr.example.com"], "health": ["doctor.example.com"], "union": ["union.example.com"], "whistleblower": ["speak-up.example.com"]}
	rule.finding == {
		lacks("Add hr.example.com (personnel)."),
		lacks("Add doctor.example.com (health)."),
		lacks("Add speak-up.example.com (whistleblowing)."),
	} with input as seen(rewriting, [domain("union.example.com")], given)
	rule.finding == {lacks("Add union.example.com (union or staff representatives).")} with input as seen(rewriting, [], {"union": ["union.example.com"]})
}

test_passes_with_all_on_lists_that_are_used if {
	given := {"health": ["doctor.example.com"]}
	rule.applies with input as seen(rewriting, [domain("doctor.example.com")], given)
	rule.finding == set() with input as seen(rewriting, [domain("doctor.example.com")], given)
}

test_subdomains_are_covered_by_a_star_only if {
	given := {"health": ["doctor.example.com"]}
	rule.finding == set() with input as seen(rewriting, [domain("*.example.com")], given)
	count(rule.finding) == 1 with input as seen(rewriting, [domain("example.com")], given)
	count(rule.finding) == 1 with input as seen(rewriting, [domain("*.doctor.example.com")], given)
	count(rule.finding) == 1 with input as seen(rewriting, [domain("*.octor.example.com")], given)
	rule.finding == set() with input as seen(rewriting, [domain("*.example.com")], {"health": ["*.example.com"]})
	rule.finding == set() with input as seen(rewriting, [domain("*.example.com")], {"health": ["*.doctor.example.com"]})
}

test_entries_of_other_types_count_for_what_they_are if {
	rule.finding == set() with input as seen(rewriting, [{"type": "ip-address", "item": "192.0.2.7"}], {"health": ["192.0.2.7"]})
	count(rule.finding) == 1 with input as seen(rewriting, [{"type": "url", "item": "doctor.example.com"}], {"health": ["doctor.example.com"]})
	count(rule.finding) == 1 with input as seen(rewriting, [{"type": "ip-address", "item": "*.example.com"}], {"health": ["doctor.example.com"]})
}

test_a_list_does_nothing_that_the_rule_does_not_use if {
	unused := with_({"webReputation": {"approvedList": false}})
	list := {"path": at("approvedList"), "expected": {"equals": true}, "message": "listUnused", "args": named}
	rule.finding == {list} with input as seen(unused, [domain("doctor.example.com")], {"health": ["doctor.example.com"]})
}

test_a_rule_that_neither_rewrites_nor_submits_needs_no_list if {
	given := {"health": ["doctor.example.com"]}
	idle := with_({"webReputation": {"approvedList": false, "timeOfClick": {"enabled": false}}})
	not rule.applies with input as seen(idle, [], given)
	not rule.applies with input as seen(with_({"enabled": false}), [], given)
	rule.finding == set() with input as seen(idle, [domain("doctor.example.com")], given)
}

test_the_sandbox_counts_too if {
	submitting := with_({"webReputation": {"timeOfClick": {"enabled": false}, "virtualAnalyzer": {"enabled": true}}})
	rule.applies with input as seen(submitting, [], {"health": ["doctor.example.com"]})
	not rule.applies with input as seen(object.union(submitting, {"enabled": false}), [], {"health": ["doctor.example.com"]})
}

test_does_not_apply_until_something_is_named if {
	not rule.applies with input as seen(rewriting, [], {})
	every group in ["humanResources", "health", "union", "whistleblower"] {
		rule.applies with input as seen(rewriting, [], {group: ["x.example.com"]})
	}
}

verdict(items, given) := results["time-of-click-exclusions"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu", "edition": "advanced"},
		"items": items,
		"today": "2026-11-24",
		"view": "closed",
		"unknowns": [],
		"rules": ["time-of-click-exclusions"],
	}
		with data.tmes.config.parameters["time-of-click-exclusions"] as given
}

named_doctor := {"health": ["doctor.example.com"]}

list(settings) := {"settings": {"settings": settings}}

test_an_undeclared_list_is_undetermined if {
	rules := {"Spam": {"settings": rewriting}}
	verdict({"spam-rule": rules, "web-reputation-approved-list": list({})}, named_doctor) == "undetermined"
	verdict({"spam-rule": rules, "web-reputation-approved-list": list({"entries": []})}, named_doctor) == "fail"
	verdict({"spam-rule": rules, "web-reputation-approved-list": list({"entries": [domain("doctor.example.com")]})}, named_doctor) == "pass"
}

test_whether_a_rule_uses_the_list_must_be_said if {
	silent := {"enabled": true, "direction": "inbound", "webReputation": {"enabled": true, "timeOfClick": {"enabled": true}, "virtualAnalyzer": {"enabled": false}}}
	items := {"spam-rule": {"Spam": {"settings": silent}}, "web-reputation-approved-list": list({"entries": [domain("doctor.example.com")]})}
	verdict(items, named_doctor) == "undetermined"
}

test_nothing_named_is_not_applicable_whatever_is_undeclared if {
	items := {"spam-rule": {"Spam": {"settings": {}}, "Other": {"settings": {}}, "Third": {"settings": {}}}, "web-reputation-approved-list": list({})}
	verdict(items, {}) == "not-applicable"
	verdict(items, named_doctor) == "undetermined"
}
