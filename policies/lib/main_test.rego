package tmes.main_test

import data.tmes.main

tenant := {"name": "t", "site": "us", "edition": "advanced", "dataSubjects": ["DE"], "noticeVersion": "2018-08-02"}

virus_rule := {"kind": "virus-rule", "name": "r", "settings": {
	"enabled": true,
	"direction": "inbound",
	"predictiveMachineLearning": {"enabled": true, "feedback": true},
	"virtualAnalyzer": {"enabled": true, "macroFiles": false},
}}

on_item := {"tenant": tenant, "item": virus_rule, "today": "2026-11-24", "view": "closed", "exists": true}

on_tenant := {"tenant": tenant, "items": {}, "today": "2026-11-24", "view": "closed"}

test_an_item_meets_the_rules_of_its_kind if {
	results := main.results with input as on_item
	{id | some id, _ in results} == {id | some id in data.tmes.router["virus-rule"]}
	results["virtual-analyzer-off"].verdict == "fail"
}

test_a_tenant_meets_the_rules_over_tenants if {
	results := main.results with input as on_tenant
	{id | some id, _ in results} == {id | some id in data.tmes.router.tenant}
	results["retention-within-limit"].verdict == "pass"
	results["site-matches-data-subjects"].verdict == "fail"
}

test_a_kind_without_rules_has_no_results if {
	results := main.results with input as object.union(on_item, {"item": {"kind": "address-group"}})
	results == {}
}

test_only_the_rules_asked_for if {
	results := main.results with input as object.union(on_item, {"rules": ["virtual-analyzer-off"]})
	{id | some id, _ in results} == {"virtual-analyzer-off"}
}

test_a_configured_parameter_takes_the_place_of_its_default if {
	results := main.results with input as on_item with data.tmes.config as {"parameters": {"virtual-analyzer-off": {"jurisdictions": ["JP"]}}}
	results["virtual-analyzer-off"].verdict == "not-applicable"
	results["predictive-machine-learning-feedback-off"].verdict == "fail"
}

test_also_where_both_are_mappings if {
	results := main.results with input as on_tenant with data.tmes.config as {"parameters": {"site-matches-data-subjects": {"servedFrom": {"JP": ["JP"]}}}}
	results["site-matches-data-subjects"].verdict == "not-applicable"
}

test_an_unknown_of_the_surface_counts if {
	unknown := [{"path": ["item", "settings", "virtualAnalyzer"], "reason": "token"}]
	results := main.results with input as object.union(on_item, {"unknowns": unknown})
	results["virtual-analyzer-off"].verdict == "undetermined"
}

asked(questions) := answers if {
	answers := main.applicable with input as {"tenant": tenant, "today": "2026-11-24", "questions": questions}
}

about(settings, unknowns) := {
	"item": {"kind": "virus-rule", "settings": settings},
	"unknowns": unknowns,
	"rules": ["virtual-analyzer-off", "copies-to-people-off"],
}

unseen(path) := [{"path": path, "reason": "token"}]

test_whether_rules_apply_is_said_of_each_question if {
	asked([about({"enabled": true}, []), about({"enabled": false}, [])]) == [
		{"virtual-analyzer-off": "yes", "copies-to-people-off": "yes"},
		{"virtual-analyzer-off": "no", "copies-to-people-off": "no"},
	]
	asked([]) == []
}

test_of_an_item_of_which_nothing_is_known_it_is_said_in_each_completion if {
	enabled_or_not := [true, false]
	asked([about({}, [])]) == [{"virtual-analyzer-off": enabled_or_not, "copies-to-people-off": enabled_or_not}]
	asked([about({"enabled": true}, unseen(["item", "settings", "enabled"]))]) == asked([about({}, [])])
}

test_it_is_not_said_where_what_decides_it_cannot_be_seen if {
	asked([about({"enabled": true}, unseen(["tenant", "dataSubjects"]))]) == [{"virtual-analyzer-off": "maybe", "copies-to-people-off": "yes"}]
	asked([about({"enabled": true, "direction": "inbound"}, unseen(["item", "settings", "enabled"]))]) == [{"virtual-analyzer-off": "maybe", "copies-to-people-off": "maybe"}]
}

test_what_only_findings_read_does_not_decide_it if {
	asked([about({"enabled": true}, unseen(["item", "settings", "virtualAnalyzer"]))]) == [{"virtual-analyzer-off": "yes", "copies-to-people-off": "yes"}]
}

test_a_configured_parameter_decides_it_too if {
	answers := asked([about({"enabled": true}, [])]) with data.tmes.config as {"parameters": {"virtual-analyzer-off": {"jurisdictions": ["JP"]}}}
	answers == [{"virtual-analyzer-off": "no", "copies-to-people-off": "yes"}]
}
