package tmes.tests["email-continuity-declared"]

import data.tmes.rules["email-continuity-declared"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

gateway := object.union(europe, {"edition": "cegp"})

domains(names) := {name: {"settings": {}} | some name in names}

seen(tenant, managed, recorded) := {
	"tenant": tenant,
	"items": {"domain": domains(managed), "email-continuity": domains(recorded)},
	"params": {"jurisdictions": ["EEA"]},
}

at(domain) := ["items", "domain", domain, "name"]

expected := {"manual": "Declare the domain's Email Continuity record."}

test_fails_for_each_domain_without_a_record if {
	rule.finding == {
		{"path": at("a.example"), "expected": expected, "args": {"domain": at("a.example")}},
		{"path": at("b.example"), "expected": expected, "args": {"domain": at("b.example")}},
	} with input as seen(europe, ["a.example", "b.example", "c.example"], ["c.example", "d.example"])
}

test_says_that_it_is_on_by_default_where_that_is_published if {
	rule.finding == {{"path": at("a.example"), "expected": expected, "message": "byDefault", "args": {"domain": at("a.example")}}} with input as seen(gateway, ["a.example"], [])
}

test_passes_with_a_record_for_every_domain if {
	rule.applies with input as seen(europe, ["a.example"], ["a.example"])
	rule.finding == set() with input as seen(europe, ["a.example"], ["a.example"])
	rule.finding == set() with input as seen(gateway, [], [])
}

test_a_record_of_another_domain_does_not_do if {
	count(rule.finding) == 1 with input as seen(europe, ["mail.a.example"], ["a.example"])
}

test_does_not_apply_to_the_standard_edition_and_elsewhere if {
	not rule.applies with input as seen(object.union(europe, {"edition": "standard"}), ["a.example"], [])
	not rule.applies with input as seen(object.union(europe, {"site": "us", "dataSubjects": ["US"]}), ["a.example"], [])
}

verdict(tenant, recorded, view) := results["email-continuity-declared"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"items": {"domain": domains(["a.example"]), "email-continuity": domains(recorded)},
		"today": "2026-11-24",
		"view": view,
		"unknowns": [],
		"rules": ["email-continuity-declared"],
	}
}

test_an_undeclared_edition_may_have_it if {
	verdict({"name": "t", "site": "eu", "dataSubjects": ["DE"]}, [], "closed") == "undetermined"
	verdict({"name": "t", "site": "eu", "dataSubjects": ["DE"]}, ["a.example"], "closed") == "pass"
}

test_in_an_open_view_the_record_may_be_elsewhere if {
	verdict(europe, [], "closed") == "fail"
	verdict(europe, [], "open") == "undetermined"
	verdict(europe, ["a.example"], "open") == "undetermined"
}
