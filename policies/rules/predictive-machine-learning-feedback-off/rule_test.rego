package tmes.tests["predictive-machine-learning-feedback-off"]

import data.tmes.rules["predictive-machine-learning-feedback-off"] as rule

seen(tenant, enabled, feedback) := {
	"tenant": tenant,
	"item": {"kind": "virus-rule", "name": "r", "settings": {"enabled": enabled, "predictiveMachineLearning": {"enabled": true, "feedback": feedback}}},
	"params": {"jurisdictions": ["EEA"]},
}

europe := {"name": "t", "site": "eu", "dataSubjects": ["DE"]}

abroad := {"name": "t", "site": "us", "dataSubjects": ["US"]}

test_fails_where_files_are_collected if {
	rule.finding == {{
		"path": ["item", "settings", "predictiveMachineLearning", "feedback"],
		"expected": {"equals": false},
	}} with input as seen(europe, true, true)
	rule.applies with input as seen(europe, true, true)
}

test_passes_where_the_box_is_cleared if {
	rule.finding == set() with input as seen(europe, true, false)
}

test_does_not_apply_elsewhere_or_out_of_effect if {
	not rule.applies with input as seen(abroad, true, true)
	not rule.applies with input as seen(europe, false, true)
}

verdict(settings) := results["predictive-machine-learning-feedback-off"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": europe,
		"item": {"kind": "virus-rule", "name": "r", "settings": settings},
		"today": "2026-11-24",
		"view": "closed",
		"exists": true,
		"unknowns": [],
	}
}

test_saying_nothing_is_not_saying_no if {
	verdict({"enabled": true, "predictiveMachineLearning": {"enabled": true}}) == "undetermined"
}

test_without_machine_learning_there_is_no_feedback if {
	verdict({"enabled": true, "predictiveMachineLearning": {"enabled": false}}) == "pass"
}

test_a_box_that_is_declared_counts_without_machine_learning if {
	verdict({"enabled": true, "predictiveMachineLearning": {"enabled": false, "feedback": true}}) == "fail"
	verdict({"enabled": true, "predictiveMachineLearning": {"feedback": true}}) == "fail"
}
