package tmes.adapters.show_test

import data.tmes.adapters.show

test_values_that_say_nothing_about_people if {
	show.value("virus-rule", {"enabled": false}, ["enabled"], []) == {"value": false}
	show.value("tenant", {"name": "acme"}, ["name"], []) == {"value": "acme"}
	show.value("tenant", {"dataSubjects": ["DE"]}, ["dataSubjects"], []) == {"value": ["DE"]}
}

test_people_are_counted if {
	senders := {"approvedSenders": [{"sender": "a@example.com"}, {"sender": "b@example.com"}]}
	show.value("sender-filter", senders, ["approvedSenders"], []) == {"hidden": "2 records"}
	show.value("sender-filter", senders, ["approvedSenders", 0, "sender"], []) == {"hidden": "an address"}
	show.value("virus-rule", {"unheard": "of"}, ["unheard"], []) == {"hidden": "a text"}
	show.value("virus-rule", {"recipients": ["a@example.com", "b@example.com"]}, ["recipients"], []) == {"hidden": "2 addresses"}
}

test_what_nobody_sees if {
	show.value("virus-rule", {}, ["enabled"], []) == {"unknown": "undeclared"}
	show.value("virus-rule", {}, ["virtualAnalyzer", "enabled"], [{"path": ["virtualAnalyzer"], "reason": "after-apply"}]) == {"unknown": "after-apply"}
}

test_sentences if {
	show.sentence({"unknown": "redacted"}) == "marked sensitive"
	show.sentence({"hidden": "an address"}) == "an address"
	show.sentence({"value": false}) == "false"
}

test_expectations if {
	cases := [
		[{"equals": false}, "false"], [{"oneOf": ["a"]}, "a"], [{"oneOf": ["a", "b", "c"]}, "a, b or c"],
		[{"atMost": 3}, "at most 3"], [{"atLeast": 3}, "at least 3"], [{"absent": true}, "nothing"], [{"manual": "Do it."}, "Do it."],
	]
	every each in cases { show.expected(each[0]) == each[1] }
}
