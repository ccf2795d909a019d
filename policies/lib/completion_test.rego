package tmes.completion_test

import data.tmes.completion

id := "completion-test"

slot(name, more) := object.union(
	{
		"parts": [["item", "settings", name]],
		"applies": false,
		"finding": true,
		"positive": true,
		"open": false,
		"values": [true, false],
		"list": false,
		"requires": [],
	},
	more,
)

a := slot("a", {})

b := slot("b", {})

c := slot("c", {"positive": false})

off := slot("off", {"applies": true, "finding": false, "positive": false})

doc(settings) := {"item": {"settings": settings}}

result(settings, slots, unknowns) := completion.verdict(id, doc(object.union({"c": true, "off": false}, settings)), slots, unknowns)

verdict(settings, slots, unknowns) := result(settings, slots, unknowns).verdict

token(path) := {"path": path, "reason": "token"}

at_a := {"path": ["item", "settings", "a"], "expected": {"equals": false}}

at_b := {"path": ["item", "settings", "b"], "expected": {"equals": false}}

at_c := {"path": ["item", "settings", "c"], "expected": {"equals": true}}

test_known_values_decide if {
	result({"a": true, "b": false}, [a, b], []) == {"verdict": "fail", "findings": {at_a}, "possible": set(), "unknown": [], "applicabilityOpen": false}
	result({"a": false, "b": false}, [a, b], []) == {"verdict": "pass", "findings": set(), "possible": set(), "unknown": [], "applicabilityOpen": false}
	result({"a": true, "b": false, "off": true}, [a, b, off], []) == {"verdict": "not-applicable", "findings": set(), "possible": set(), "unknown": [], "applicabilityOpen": false}
}

test_an_unknown_that_decides_is_undetermined if {
	result({"b": false}, [a, b], []) == {
		"verdict": "undetermined",
		"findings": set(),
		"possible": {at_a},
		"unknown": [{"path": ["item", "settings", "a"], "reason": "undeclared", "open": false}],
		"applicabilityOpen": false,
	}
}

test_what_is_common_to_all_fails_and_the_rest_is_possible if {
	found := result({"a": true}, [a, b], [])
	found.verdict == "fail"
	found.findings == {at_a}
	found.possible == {at_b}
}

test_each_completion_may_fail_in_its_own_way if {
	narrow := [{"path": ["item", "settings", "a"], "reason": "token", "domain": [true]}]
	verdict({"b": false}, [a, b], narrow) == "fail"
	never := [{"path": ["item", "settings", "a"], "reason": "token", "domain": [false]}]
	verdict({"b": false}, [a, b], never) == "pass"
}

test_open_applicability if {
	some_off := [token(["item", "settings", "off"])]
	verdict({"a": true, "b": false}, [a, b, off], some_off) == "undetermined"
	passed := result({"a": false, "b": false}, [a, b, off], some_off)
	passed.verdict == "pass"
	passed.applicabilityOpen
	passed.unknown == [{"path": ["item", "settings", "off"], "reason": "token", "open": false}]
}

test_where_it_applies_anyhow_what_decides_that_is_not_named if {
	known_on := [{"path": ["item", "settings", "off"], "reason": "token", "domain": [false]}]
	result({"a": true, "b": false}, [a, b, off], known_on).unknown == []
}

test_an_open_leaf_never_passes if {
	open := slot("a", {"open": true, "values": []})
	verdict({"b": false}, [open, b], []) == "undetermined"
}

test_an_open_leaf_read_positively_hides_no_failure if {
	open := slot("a", {"open": true, "values": []})
	found := result({"b": true}, [open, b], [])
	found.verdict == "fail"
	found.findings == {at_b}
}

test_an_open_leaf_whose_absence_is_a_finding_is_no_failure if {
	open := slot("c", {"open": true, "values": [], "positive": false})
	undecided := completion.verdict(id, doc({"a": false, "b": false}), [a, b, open], [])
	undecided.verdict == "undetermined"
	undecided.possible == {at_c}
}

test_an_open_leaf_that_decides_whether_it_applies if {
	open := slot("off", {"applies": true, "finding": false, "positive": false, "open": true, "values": []})
	unknown := [token(["item", "settings", "off"])]
	verdict({"a": true, "b": false}, [a, b, open], unknown) == "undetermined"
	result({"a": false, "b": false}, [a, b, open], unknown).applicabilityOpen
}

test_without_what_it_requires_a_setting_cannot_be_wrong if {
	dependent := slot("a", {"requires": [{"parts": [["item", "settings", "mode"]], "in": ["x"]}]})
	mode := slot("mode", {"values": ["x", "y"], "positive": false})
	verdict({"mode": "y", "b": false}, [dependent, mode, b], []) == "pass"
	verdict({"mode": "x", "b": false}, [dependent, mode, b], []) == "undetermined"
	verdict({"b": false}, [dependent, mode, b], []) == "undetermined"
	verdict({"b": false}, [dependent, mode, b], [{"path": ["item", "settings", "mode"], "reason": "token", "domain": ["y"]}]) == "pass"
}

# Of a mode or an inferred requirement. A later value could make it wrong, so it is not a pass before.
test_what_is_said_without_what_it_requires_can_be_wrong if {
	dependent := slot("a", {"requires": [{"parts": [["item", "settings", "mode"]], "in": ["x"]}]})
	mode := slot("mode", {"values": ["x", "y"], "positive": false})
	unknown := [token(["item", "settings", "a"])]
	verdict({"mode": "y", "b": false}, [dependent, mode, b], unknown) == "undetermined"
	verdict({"a": true, "mode": "y", "b": false}, [dependent, mode, b], []) == "fail"
}

test_requirements_reach_through if {
	requires_mode := {"parts": [["item", "settings", "mode"]], "in": ["x"]}
	inner := slot("b", {"requires": [requires_mode]})
	innermost := slot("a", {"requires": [requires_mode, {"parts": [["item", "settings", "b"]], "in": [true]}]})
	mode := slot("mode", {"values": ["x", "y"], "positive": false})
	every slots in [[innermost, inner, mode], [mode, inner, innermost]] {
		verdict({"mode": "y"}, slots, []) == "pass"
		result({"mode": "x"}, slots, []).possible == {at_a, at_b}
		result({"mode": "x", "b": false}, slots, []).verdict == "pass"
	}
}

# The settings a, of which on is the switch.
switched := slot("a", {"requires": [{"parts": [["item", "settings", "on"]], "in": [true], "switch": true}]})

switch := slot("on", {"positive": false})

test_a_rule_does_not_see_what_is_dormant if {
	verdict({"a": true, "on": false, "b": false}, [switched, switch, b], []) == "pass"
	verdict({"a": true, "on": true, "b": false}, [switched, switch, b], []) == "fail"
	verdict({"a": true, "on": true, "b": false}, [switched, switch, b], [token(["item", "settings", "a"])]) == "undetermined"
	verdict({"a": true, "on": false, "b": false}, [switched, switch, b], [token(["item", "settings", "a"])]) == "pass"
}

test_an_unknown_switch_leaves_open_whether_what_is_declared_has_an_effect if {
	undeclared := result({"a": true, "b": false}, [switched, switch, b], [])
	undeclared.verdict == "undetermined"
	undeclared.possible == {at_a}
	undeclared.unknown == [{"path": ["item", "settings", "on"], "reason": "undeclared", "open": false}]
	verdict({"a": false, "b": false}, [switched, switch, b], []) == "pass"
	off := [{"path": ["item", "settings", "on"], "reason": "token", "domain": [false]}]
	verdict({"a": true, "on": true, "b": false}, [switched, switch, b], off) == "pass"
	on := [{"path": ["item", "settings", "on"], "reason": "token", "domain": [true]}]
	verdict({"a": true, "b": false}, [switched, switch, b], on) == "fail"
}

# The catalog names the switches of a switch too.
test_a_switch_may_be_dormant_itself if {
	outer := {"parts": [["item", "settings", "outer"]], "in": [true], "switch": true}
	inner := slot("on", {"positive": false, "requires": [outer]})
	innermost := slot("a", {"requires": [outer, {"parts": [["item", "settings", "on"]], "in": [true], "switch": true}]})
	slots := [innermost, inner, slot("outer", {"positive": false}), b]
	verdict({"outer": false, "on": true, "a": true, "b": false}, slots, []) == "pass"
	verdict({"outer": false, "a": true, "b": false}, slots, []) == "pass"
	verdict({"outer": true, "on": false, "a": true, "b": false}, slots, []) == "pass"
	verdict({"outer": true, "on": true, "a": true, "b": false}, slots, []) == "fail"
	result({"on": true, "a": true, "b": false}, slots, []).unknown == [{"path": ["item", "settings", "outer"], "reason": "undeclared", "open": false}]
}

test_an_open_leaf_that_is_dormant_does_not_matter if {
	dependent := slot("text", {"open": true, "values": [], "requires": [{"parts": [["item", "settings", "on"]], "in": [true], "switch": true}]})
	unknown := [token(["item", "settings", "text"])]
	verdict({"a": false, "b": false, "on": false}, [a, b, dependent, switch], unknown) == "pass"
	verdict({"a": false, "b": false, "on": true}, [a, b, dependent, switch], unknown) == "undetermined"
	off := {"path": ["item", "settings", "on"], "reason": "token", "domain": [false]}
	verdict({"a": false, "b": false}, [a, b, dependent, switch], array.concat(unknown, [off])) == "pass"
}

test_whether_a_rule_applies_hangs_on_what_is_in_effect if {
	requires := [{"parts": [["item", "settings", "on"]], "in": [true], "switch": true}]
	slots := [slot("off", {"applies": true, "finding": false, "positive": false, "requires": requires}), slot("on", {"applies": true, "positive": false})]
	completion.applicable(id, doc({"on": true, "off": true}), slots, []) == "no"
	completion.applicable(id, doc({"on": false, "off": true}), slots, []) == "yes"
	completion.applicable(id, doc({"off": true}), slots, []) == "maybe"
}

test_of_an_item_without_settings_it_is_known_where_the_rule_applies if {
	completion.applicable(id, doc({}), [off], []) == [false, true]
	completion.applicable(id, doc({}), [off], [token(["item", "settings"])]) == [false, true]
	requires := [{"parts": [["item", "settings", "on"]], "in": [true]}]
	dependent := slot("off", {"applies": true, "finding": false, "requires": requires})
	on := slot("on", {"applies": true})

	# Not while it is on with `off` missing, nor where what it requires takes it away.
	completion.applicable(id, doc({}), [dependent, on], []) == [false, true, true, true, true, true]
}

test_it_is_not_known_where_a_fact_of_the_tenant_decides_too if {
	fact := slot("edition", {"parts": [["tenant", "edition"]], "applies": true, "finding": false})
	requires := [{"parts": [["tenant", "edition"]], "in": ["advanced"]}]
	dependent := slot("off", {"applies": true, "finding": false, "requires": requires})
	tenant := object.union(doc({}), {"tenant": {"edition": "advanced"}})
	completion.applicable(id, tenant, [off, fact], []) == [false, true]

	# Of which the tenant decides whether it exists.
	completion.applicable(id, tenant, [dependent, fact], []) == "maybe"

	# It is itself not known.
	completion.applicable(id, doc({}), [off, fact], []) == "maybe"
}

test_it_is_not_known_where_it_takes_too_many_completions if {
	many := [slot(format_int(n, 10), {"applies": true}) | some n in numbers.range(1, 6)]
	completion.applicable(id, doc({}), many, []) == "maybe"
}

# Where the controller is open the dependent may not exist, and then its absence counts.
test_an_open_controller_may_take_its_dependent_away if {
	mode := slot("mode", {"open": true, "values": [], "positive": true})
	dependent := slot("c", {"positive": false, "values": [true], "requires": [{"parts": [["item", "settings", "mode"]], "in": ["x"]}]})
	undecided := completion.verdict(id, doc({"a": false, "b": false}), [a, b, dependent, mode], [])
	undecided.possible == {at_c}
}

test_an_open_dependent_does_not_matter_where_it_cannot_exist if {
	dependent := slot("text", {"open": true, "values": [], "requires": [{"parts": [["item", "settings", "mode"]], "in": ["x"]}]})
	mode := slot("mode", {"values": ["x", "y"], "positive": false})
	verdict({"a": false, "b": false}, [a, b, dependent, mode], [{"path": ["item", "settings", "mode"], "reason": "token", "domain": ["y"]}]) == "pass"
	verdict({"a": false, "b": false}, [a, b, dependent, mode], []) == "undetermined"
}

peers := slot("peers", {"open": true, "values": [], "list": true})

tls := slot("tls", {"parts": [["item", "settings", "peers"], ["tls"]]})

at_peer(i) := {"path": ["item", "settings", "peers", i, "tls"], "expected": {"equals": true}}

test_elements_of_lists if {
	found := result({"a": false, "b": false, "peers": [{"tls": false}, {}]}, [a, b, peers, tls], [])
	found.verdict == "fail"
	found.findings == {at_peer(0)}
	found.possible == {at_peer(1)}
	verdict({"a": false, "b": false, "peers": [{"tls": true}]}, [a, b, peers, tls], []) == "pass"
	verdict({"a": false, "b": false, "peers": []}, [a, b, peers, tls], []) == "pass"
	verdict({"a": false, "b": false}, [a, b, peers, tls], []) == "undetermined"
}

test_an_unknown_element_is_never_what_stood_there_before if {
	settings := {"a": false, "b": false, "peers": [{"tls": false}, {"tls": true}]}
	found := result(settings, [a, b, peers, tls], [token(["item", "settings", "peers", 0])])
	found.verdict == "undetermined"
	found.unknown == [{"path": ["item", "settings", "peers", 0, "tls"], "reason": "token", "open": false}]
	result(settings, [a, b, peers, tls], [token(["item", "settings", "peers"])]).verdict == "undetermined"
}

# A value that a known setting rules out leaves nothing that "b" can be.
test_a_setting_that_can_have_no_value_hides_no_other if {
	never := slot("b", {"values": ["x"], "valueRequires": {"x": [{"parts": [["item", "settings", "c"]], "in": [false], "switch": false}]}})
	verdict({}, [slot("a", {"values": [false, true]}), never], []) == "undetermined"
	verdict({"a": false}, [a, never], []) == "pass"
}

# Of two and three values, whichever half they are in.
test_all_combinations_are_tried if {
	leaves := [{"path": ["item", "settings", name], "values": values, "requires": []} |
		some name, values in {"a": [1, 2], "b": [1, 2, 3], "c": [1, 2], "d": [1], "e": [1, 2, 3]}
	]
	tried := completion.combinations(leaves)
	count(tried) == 36
	count({[[choice.path, choice.value] | some choice in choices] | some choices in tried}) == 36
	every choices in tried { count(choices) == 5 }
	count(completion.combinations([])) == 1
}

test_over_the_cap_is_undetermined_and_names_all if {
	nine := [slot(sprintf("s%d", [i]), {}) | some i in numbers.range(1, 9)]
	capped := result({"a": true, "b": false}, array.concat([a, b], nine), [])
	capped.verdict == "undetermined"
	count(capped.unknown) == 9
	eight := array.slice(nine, 0, 8)
	verdict({"a": true, "b": false}, array.concat([a, b], eight), []) == "fail"
}

items(settings) := {"tenant": {"name": "t"}, "item": {"settings": {"c": true}}, "items": {"virus-rule": settings}}

items_a := slot("a", {"parts": [["items", "virus-rule"], ["settings", "a"]]})

at_tenant := {"path": ["tenant", "name"], "expected": {"absent": true}}

test_scope_tenant if {
	found := completion.verdict(id, items({"x": {"settings": {"a": true}}, "y": {"settings": {}}}), [items_a], [])
	found.verdict == "fail"
	found.findings == {at_tenant}
	completion.verdict(id, items({"x": {"settings": {"a": false}}, "y": {"settings": {}}}), [items_a], []).unknown == [{"path": ["items", "virus-rule", "y", "settings", "a"], "reason": "undeclared", "open": false}]
	completion.verdict(id, items({"x": {"settings": {"a": false}}}), [items_a], []).verdict == "pass"
}

fail := {"verdict": "fail", "findings": {at_a}, "possible": {at_b}, "unknown": [], "applicabilityOpen": false}

pass := {"verdict": "pass", "findings": set(), "possible": set(), "unknown": [], "applicabilityOpen": false}

test_an_item_that_may_not_exist_cannot_fail if {
	doubtful := completion.in_view(fail, id, {"item": {}, "exists": false, "view": "closed"})
	doubtful == object.union(fail, {"verdict": "undetermined", "findings": set(), "possible": {at_a, at_b}})
	completion.in_view(pass, id, {"item": {}, "exists": false, "view": "open"}) == pass
	completion.in_view(fail, id, {"item": {}, "exists": true, "view": "open"}) == fail
}

test_more_items_may_change_what_a_rule_over_them_says if {
	meta := {id: {"readsItems": true, "applicabilityReadsItems": true, "monotone": false}}
	partial := [{"path": ["items"], "reason": "partial-view", "open": true}]
	every before in [fail, pass, object.union(pass, {"verdict": "not-applicable"})] {
		after := completion.in_view(before, id, {"view": "open"}) with data.tmes.meta as meta
		after.verdict == "undetermined"
		after.unknown == partial
		completion.in_view(before, id, {"view": "closed"}) == before with data.tmes.meta as meta
	}
}

test_a_monotone_rule_may_fail_in_an_open_view if {
	meta := {id: {"readsItems": true, "applicabilityReadsItems": false, "monotone": true}}
	completion.in_view(fail, id, {"view": "open"}) == fail with data.tmes.meta as meta
	not_applicable := object.union(pass, {"verdict": "not-applicable"})
	completion.in_view(not_applicable, id, {"view": "open"}) == not_applicable with data.tmes.meta as meta
	after := completion.in_view(pass, id, {"view": "open"}) with data.tmes.meta as meta
	after.verdict == "undetermined"
}

test_a_rule_that_reads_no_items_does_not_mind_an_open_view if {
	meta := {id: {"readsItems": false, "applicabilityReadsItems": false, "monotone": false}}
	completion.in_view(pass, id, {"view": "open"}) == pass with data.tmes.meta as meta
}

test_an_open_leaf_read_positively_may_still_make_it_apply if {
	on := slot("on", {"applies": true, "finding": false, "open": true, "values": []})
	undecided := completion.verdict("completion-positive-test", doc({"a": true}), [a, on], [])
	undecided.verdict == "undetermined"
	undecided.possible == {at_a}
	passed := completion.verdict("completion-positive-test", doc({"a": false}), [a, on], [])
	passed.verdict == "pass"
	passed.applicabilityOpen
}

# That it was not compared with the console may stop a pass, and never a failure.
test_what_is_not_confirmed_never_passes_and_may_fail if {
	unconfirmed := [{"path": ["item", "settings"], "reason": "unconfirmed"}]
	verdict({"a": false}, [a], unconfirmed) == "undetermined"
	result({"a": true}, [a], unconfirmed) == result({"a": true}, [a], [])
	result({"a": true}, [a], []).verdict == "fail"

	# Other values stay unknown.
	verdict({"a": true, "b": false}, [a, b], array.concat(unconfirmed, [token(["item", "settings", "a"])])) == "undetermined"
	verdict({"a": false, "b": true}, [a, b], array.concat(unconfirmed, [token(["item", "settings", "a"])])) == "fail"
	verdict({}, [a], unconfirmed) == "undetermined"
}

test_a_rule_on_one_item_does_not_mind_an_open_view if {
	meta := {id: {"readsItems": true, "applicabilityReadsItems": true, "monotone": false}}
	completion.in_view(pass, id, {"item": {}, "exists": true, "view": "open"}) == pass with data.tmes.meta as meta
}

test_what_is_undetermined_anyhow_keeps_its_own_reasons if {
	meta := {id: {"readsItems": true, "applicabilityReadsItems": true, "monotone": false}}
	before := object.union(fail, {"verdict": "undetermined", "unknown": [{"path": ["tenant", "site"], "reason": "token", "open": false}]})
	completion.in_view(before, id, {"view": "open"}) == before with data.tmes.meta as meta
}

test_not_applicable_in_every_completion if {
	always_off := [{"path": ["item", "settings", "off"], "reason": "token", "domain": [true]}]
	verdict({"a": true, "b": false}, [a, b, off], always_off) == "not-applicable"
	off_or_a := [token(["item", "settings", "a"]), {"path": ["item", "settings", "off"], "reason": "token", "domain": [true]}]
	verdict({"b": false}, [a, b, off], off_or_a) == "not-applicable"
}
