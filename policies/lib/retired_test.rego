package tmes.retired_test

import data.tmes.retired

record := {
	"id": "old-rule",
	"tenant": "acme",
	"item": {"kind": "virus-rule", "name": "Old"},
	"date": "2026-11-24",
	"done": "deleted",
	"faults": [],
}

problems(more, declared, today) := found if {
	found := retired.problems with data.tmes.config as {"retired": [object.union(record, more)]}
		with input as {"today": today, "declared": declared}
}

test_nothing_is_wrong_on_the_day_and_later if {
	problems({}, [], "2026-11-24") == []
	problems({}, ["another"], "2030-01-01") == []
}

test_not_before_the_day if problems({}, [], "2026-11-23") == [{"id": "old-rule", "problems": ["future"]}]

test_not_while_it_is_declared if {
	problems({}, ["old-rule"], "2026-11-24") == [{"id": "old-rule", "problems": ["still-declared"]}]
}

test_all_that_is_wrong if {
	problems({"faults": ["self-approved", "personal"]}, ["old-rule"], "2026-11-23") == [{
		"id": "old-rule",
		"problems": ["future", "personal", "self-approved", "still-declared"],
	}]
}
