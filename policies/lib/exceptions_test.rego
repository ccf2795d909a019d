package tmes.exceptions_test

import data.tmes.exceptions

today := "2026-11-24"

at_sandbox := ["item", "settings", "virtualAnalyzer", "enabled"]

exception := {
	"id": "va-1",
	"rule": "completion-test",
	"version": 3,
	"tenant": "acme",
	"item": {"kind": "virus-rule", "name": "in"},
	"path": at_sandbox,
	"covers": "fail",
	"accepted": {"path": at_sandbox, "value": {"equals": true}},
	"unseen": [at_sandbox],
	"expires": "2027-01-31",
	"maxDays": 365,
	"faults": [],
}

finding := {
	"rule": "completion-test",
	"tenant": "acme",
	"item": {"kind": "virus-rule", "name": "in"},
	"path": at_sandbox,
	"verdict": "fail",
	"possible": [],
	"unknown": [],
	"document": {"item": {"settings": {"virtualAnalyzer": {"enabled": true}, "on": true}}},
	"unknowns": [],
	"digests": {},
}

meta := {"completion-test": {"version": 3}}

decide(all, found, day) := answer if {
	answer := exceptions.decide(found, day) with data.tmes.config as {"exceptions": all} with data.tmes.meta as meta
}

with_exception(more, found_more) := decide([object.union(exception, more)], object.union(finding, found_more), today)

open(possibly) := {"status": "open", "possibly": possibly}

excepted := {"status": "excepted", "id": "va-1"}

test_covers_what_it_names if {
	with_exception({}, {}) == excepted
	decide([], finding, today) == open([])
}

test_the_smallest_id_of_several if {
	decide([exception, object.union(exception, {"id": "aa-9"})], finding, today) == {"status": "excepted", "id": "aa-9"}
}

test_nothing_beside_its_selector if {
	every more in [
		{"rule": "other"},
		{"tenant": "other"},
		{"item": {"kind": "virus-rule", "name": "out"}},
		{"item": {"kind": "spam-rule", "name": "in"}},
		{"path": ["item", "settings", "virtualAnalyzer", "macroFiles"]},
		{"verdict": "undetermined", "unknown": [at_sandbox]},
	] {
		with_exception({}, more) == open([])
	}
	decide([exception], object.remove(finding, ["item"]), today) == open([])
	decide([object.remove(exception, ["item"])], finding, today) == open([])
}

# `object.union` would merge the two values.
valued(value) := object.union(object.remove(exception, ["accepted"]), {"accepted": {"path": at_sandbox, "value": value}})

test_no_other_value if {
	every value in [false, "true", null, [true], 1] {
		decide([valued({"equals": value})], finding, today) == open([])
	}
}

test_what_is_absent if {
	without := object.union(object.remove(finding, ["document"]), {"document": {"item": {"settings": {"on": true}}}})
	decide([valued({"absent": true})], without, today) == excepted
	decide([valued({"absent": true})], finding, today) == open([])
}

test_a_digest_of_what_must_not_be_written_down if {
	by_digest := valued({"digest": "d1"})
	decide([by_digest], object.union(finding, {"digests": {"va-1": "d1"}}), today) == excepted
	decide([by_digest], object.union(finding, {"digests": {"va-1": "d2"}}), today) == open([])
	decide([by_digest], object.union(finding, {"digests": {"va-2": "d1"}}), today) == open([])
	decide([by_digest], finding, today) == open([])
}

test_a_value_nobody_sees_is_possibly_the_accepted_one if {
	every unknown in [at_sandbox, ["item", "settings"], ["item", "settings", "virtualAnalyzer", "enabled", "deep"]] {
		hidden := {"unknowns": [{"path": unknown, "reason": "token"}], "verdict": "undetermined", "unknown": [at_sandbox]}
		with_exception({}, hidden) == open(["va-1"])
		with_exception({}, object.union(hidden, {"verdict": "fail"})) == open(["va-1"])
		with_exception({}, object.union(hidden, {"path": ["item", "settings", "on"]})) == open([])
		with_exception({}, object.union(hidden, {"path": ["item", "settings", "on"], "possible": [at_sandbox]})) == open(["va-1"])
	}
}

undeclared := {
	"verdict": "undetermined",
	"unknown": [at_sandbox],
	"unknowns": [{"path": at_sandbox, "reason": "token"}],
}

accepting(more) := object.union(object.remove(exception, ["accepted"]), object.union({"covers": "undetermined"}, more))

test_what_cannot_be_seen if {
	decide([accepting({})], object.union(finding, undeclared), today) == excepted
	decide([accepting({})], finding, today) == open([])
}

test_every_unknown_must_be_accepted if {
	also := ["item", "settings", "direction"]
	two := object.union(finding, object.union(undeclared, {"unknown": [at_sandbox, also]}))
	decide([accepting({})], two, today) == open([])
	decide([accepting({"unseen": [at_sandbox, also]})], two, today) == excepted
	decide([accepting({"unseen": [["item", "settings"]]})], two, today) == excepted
	decide([accepting({"unseen": [["item", "settings"]]})], object.union(two, {"unknown": []}), today) == open([])
}

test_what_is_seen_at_the_path_must_be_accepted_too if {
	other := {"verdict": "undetermined", "unknown": [["item", "settings", "direction"]]}
	found := object.union(finding, other)
	decide([accepting({"unseen": [["item", "settings"]]})], found, today) == open([])
	accepting_true := accepting({"unseen": [["item", "settings"]], "accepted": {"path": at_sandbox, "value": {"equals": true}}})
	decide([accepting_true], found, today) == excepted
	decide([object.union(accepting_true, {"accepted": {"path": at_sandbox, "value": {"equals": false}}})], found, today) == open([])
}

test_one_with_a_fault_covers_nothing_and_may_not if {
	every more in [
		{"expires": "2026-11-23"},
		{"maxDays": 67},
		{"version": 2},
		{"faults": ["self-approved"]},
		{"faults": ["personal"]},
	] {
		with_exception(more, {}) == open([])
		with_exception(more, undeclared) == open([])
	}
	with_exception({"expires": "2026-11-24"}, {}) == excepted
	with_exception({"maxDays": 68}, {}) == excepted
	decide([object.remove(exception, ["maxDays"])], finding, today) == excepted
}

problems(all, day) := answer if {
	answer := exceptions.problems with input as {"today": day} with data.tmes.config as {"exceptions": all} with data.tmes.meta as meta
}

test_problems_are_told_by_name if {
	problems([exception], today) == []
	problems([exception], "2027-02-01") == [{"id": "va-1", "problems": ["expired"]}]
	problems([exception], "2026-01-30") == [{"id": "va-1", "problems": ["over-long"]}]
	problems([exception], "2026-01-31") == []
	problems([object.union(exception, {"version": 2, "faults": ["personal", "self-approved"]})], today) == [{"id": "va-1", "problems": ["lapsed", "personal", "self-approved"]}]
	problems([object.union(exception, {"rule": "of another bundle"})], "2027-02-01") == []
}

test_the_entrypoint_decides if {
	answer := exceptions.decision with input as {"finding": finding, "today": today} with data.tmes.config as {"exceptions": [exception]} with data.tmes.meta as meta
	answer == excepted
}

test_an_entry_of_the_baseline_covers_what_no_exception_does if {
	entry := object.union(exception, {"id": "baseline:0123456789abcdef", "baseline": true})
	decide([entry], finding, today) == {"status": "baseline", "id": "baseline:0123456789abcdef"}
	decide([entry, exception], finding, today) == excepted
	decide([entry], object.union(finding, {"verdict": "undetermined", "unknown": [at_sandbox]}), today) == open([])
}

test_an_entry_for_what_is_not_confirmed_ends_with_its_item if {
	entry := object.union(accepting({"unseen": [["item", "settings"]]}), {"id": "baseline:0123456789abcdef", "baseline": true, "unconfirmed": true})
	open_verdict := object.union(finding, {"verdict": "undetermined", "unknown": [at_sandbox]})
	declared := object.union(open_verdict, {"unknowns": [{"path": ["item", "settings"]}]})
	decide([entry], declared, today).status == "baseline"
	deleted := object.union(object.remove(open_verdict, ["document"]), {"document": {"item": {"settings": {}}}})
	decide([entry], deleted, today) == open([])
	decide([object.remove(entry, ["unconfirmed"])], deleted, today).status == "baseline"
}

# A rule that fails by what is declared and not confirmed saw it, and so does what accepts it.
test_what_is_declared_and_not_confirmed_is_accepted_as_declared if {
	decide([exception], with_unknown("unconfirmed"), today) == excepted
	decide([exception], with_unknown("token"), today) != excepted
}

with_unknown(reason) := object.union(finding, {"unknowns": [{"path": ["item", "settings"], "reason": reason}]})

told(all, day) := answer if {
	answer := exceptions.problems with data.tmes.config.exceptions as all with data.tmes.meta as meta with input as {"today": day}
}

test_thirty_days_notice if {
	told([exception], "2027-01-01") == []
	told([exception], "2027-01-02") == [{"id": "va-1", "problems": ["expires-soon"]}]
	told([exception], "2027-02-01") == [{"id": "va-1", "problems": ["expired"]}]
	told([object.union(exception, {"faults": ["never-excepted"]})], "2027-01-02") == [{"id": "va-1", "problems": ["never-excepted"]}]
}

test_what_is_not_declared_in_an_element_of_a_list_is_accepted_for_that_element if {
	at_version := ["item", "settings", "peers", 0, "tlsVersion"]
	in_list := {"path": at_version, "verdict": "undetermined", "unknown": [at_version]}
	document := {"item": {"settings": {"peers": [{"domain": "a.example"}]}}}
	peer := object.union(finding, object.union(in_list, {"document": document}))
	without := accepting({"path": at_version, "unseen": [at_version]})
	by_digest := object.union(without, {"accepted": {"path": ["item", "settings", "peers", 0], "value": {"digest": "d1"}}})
	decide([by_digest], object.union(peer, {"digests": {"va-1": "d1"}}), today) == excepted
	decide([by_digest], object.union(peer, {"digests": {"va-1": "d2"}}), today) == open([])
	decide([without], peer, today) == open([])
	unseen_list := {"unknowns": [{"path": ["item", "settings", "peers"], "reason": "token"}], "document": {"item": {"settings": {}}}}
	decide([without], object.union(peer, unseen_list), today) == excepted
}

test_an_element_with_a_hidden_part_is_accepted_as_far_as_it_is_seen if {
	at_version := ["item", "settings", "peers", 0, "tlsVersion"]
	in_list := {
		"path": at_version, "verdict": "undetermined", "unknown": [at_version],
		"document": {"item": {"settings": {"peers": [{"domain": "b.example"}]}}},
		"unknowns": [{"path": at_version, "reason": "token"}],
	}
	peer := object.union(finding, in_list)
	without := accepting({"path": at_version, "unseen": [at_version]})
	by_digest := object.union(without, {"accepted": {"path": ["item", "settings", "peers", 0], "value": {"digest": "d1"}}})
	decide([by_digest], object.union(peer, {"digests": {"va-1": "d2"}}), today) == open([])
	decide([by_digest], object.union(peer, {"digests": {"va-1": "d1"}}), today) == excepted
	decide([without], peer, today) == open([])
	unseen_list := {"unknowns": [{"path": ["item", "settings", "peers"], "reason": "token"}], "document": {"item": {"settings": {}}}}
	decide([by_digest], object.union(peer, unseen_list), today) == open([])
	fails := object.union(by_digest, {"covers": "fail"})
	decide([fails], object.union(peer, {"verdict": "fail", "digests": {"va-1": "d1"}}), today) == open(["va-1"])
}

test_an_element_of_which_nothing_is_seen_is_accepted_where_no_value_names_it if {
	at_version := ["item", "settings", "peers", 0, "tlsVersion"]
	in_list := {"path": at_version, "verdict": "undetermined", "unknown": [at_version], "document": {"item": {"settings": {}}}}
	peer := object.union(finding, in_list)
	without := accepting({"path": at_version, "unseen": [at_version]})
	decide([without], peer, today) == excepted
	by_digest := object.union(without, {"accepted": {"path": ["item", "settings", "peers", 0], "value": {"digest": "d1"}}})
	decide([by_digest], peer, today) == open([])
	declared := object.union(peer, {"unknowns": [{"path": ["item", "settings"]}]})
	decide([by_digest], declared, today) == open([])
	decide([object.union(by_digest, {"unconfirmed": true})], declared, today) == excepted
}
