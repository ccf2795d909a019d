package tmes.paths_test

import data.tmes.paths

slot(parts, more) := object.union(
	{"parts": parts, "applies": false, "finding": true, "positive": true, "open": false, "values": [true, false], "list": false, "requires": []},
	more,
)

leaves(slot, doc, unknowns) := paths.unknown_leaves(slot, doc, paths.indexed(unknowns))

visible(doc, slots, unknowns) := paths.visible(doc, slots, paths.indexed(unknowns))

at(found) := {leaf.path | some leaf in found}

enabled := slot([["item", "settings", "enabled"]], {})

doc(settings) := {"item": {"settings": settings}}

token(path) := {"path": path, "reason": "token"}

test_a_missing_leaf_is_undeclared if {
	[leaf] := leaves(enabled, doc({}), [])
	leaf.path == ["item", "settings", "enabled"]
	leaf.reason == "undeclared"
	leaf.values == [true, false]
	not leaf.open
}

test_a_present_leaf_is_known if {
	leaves(enabled, doc({"enabled": false}), []) == []
	leaves(enabled, doc({"enabled": null}), []) == []
}

test_an_unknown_covers_what_is_below_it if {
	every path in [["item"], ["item", "settings"], ["item", "settings", "enabled"]] {
		[leaf] := leaves(enabled, doc({"enabled": true}), [token(path)])
		leaf.reason == "token"
	}
}

test_an_unknown_elsewhere_does_not_matter if {
	leaves(enabled, doc({"enabled": true}), [token(["item", "settings", "enabledToo"])]) == []
}

test_part_of_a_list_of_values_makes_the_list_unknown if {
	people := slot([["tenant", "dataSubjects"]], {"open": true, "values": []})
	[leaf] := leaves(people, {"tenant": {"dataSubjects": ["DE", null]}}, [token(["tenant", "dataSubjects", 1])])
	leaf.open
}

test_only_the_exact_leaf_has_a_narrower_domain if {
	exact := {"path": ["item", "settings", "enabled"], "reason": "token", "domain": [true]}
	[leaf] := leaves(enabled, doc({}), [exact])
	leaf.values == [true]
	wide := {"path": ["item", "settings"], "reason": "token", "domain": [true]}
	[wider] := leaves(enabled, doc({}), [wide])
	wider.values == [true, false]
}

test_narrower_domains_hold_together if {
	level := slot([["item", "settings", "level"]], {"values": ["a", "b", "c"]})
	one := {"path": ["item", "settings", "level"], "reason": "token", "domain": ["a", "b"]}
	other := {"path": ["item", "settings", "level"], "reason": "token", "domain": ["b", "c"]}
	[leaf] := leaves(level, doc({}), [one, other])
	leaf.values == ["b"]
}

test_a_narrower_domain_closes_an_open_leaf if {
	protocol := slot([["item", "settings", "protocol"]], {"open": true, "values": []})
	[leaf] := leaves(protocol, doc({}), [{"path": ["item", "settings", "protocol"], "reason": "dynamic", "domain": ["tcp"]}])
	not leaf.open
	leaf.values == ["tcp"]
}

requiring := slot([["item", "settings", "feedback"]], {"requires": [{"parts": [["item", "settings", "learning"]], "in": [true]}]})

test_a_leaf_does_not_exist_while_its_requirement_is_known_to_fail if {
	leaves(requiring, doc({"learning": false}), []) == []
	count(leaves(requiring, doc({"learning": true}), [])) == 1
	count(leaves(requiring, doc({}), [])) == 1
	count(leaves(requiring, doc({"learning": false}), [token(["item", "settings", "learning"])])) == 1
}

peers := slot([["item", "settings", "peers"]], {"open": true, "values": [], "list": true})

tls := slot([["item", "settings", "peers"], ["tls"]], {})

list := doc({"peers": [{"tls": true}, {}, null]})

test_leaves_of_elements if {
	at(leaves(tls, list, [])) == {["item", "settings", "peers", 1, "tls"], ["item", "settings", "peers", 2, "tls"]}
	leaves(tls, doc({"peers": []}), []) == []
	leaves(tls, doc({}), []) == []
}

test_a_list_gone_through_is_not_unknown_because_an_element_is if {
	leaves(peers, list, [token(["item", "settings", "peers", 2])]) == []
	[leaf] := leaves(peers, list, [token(["item", "settings", "peers"])])
	leaf.open
	[missing] := leaves(peers, doc({}), [])
	missing.reason == "undeclared"
}

test_a_requirement_within_an_element if {
	verified := slot([["item", "settings", "peers"], ["verified"]], {"requires": [{"parts": [["item", "settings", "peers"], ["tls"]], "in": [true]}]})
	at(leaves(verified, doc({"peers": [{"tls": true}, {"tls": false}]}), [])) == {["item", "settings", "peers", 0, "verified"]}
}

items_slot := slot([["items", "tls-peer"], ["settings", "peers"], ["tls"]], {})

items_doc := {"items": {"tls-peer": {"a": {"settings": {"peers": [{"tls": true}, {}]}}, "b": {"settings": {}}}}}

test_two_wildcards_are_an_item_and_a_position if {
	at(leaves(items_slot, items_doc, [])) == {["items", "tls-peer", "a", "settings", "peers", 1, "tls"]}
}

test_hidden_values_are_not_seen if {
	unknowns := [token(["item", "settings", "peers", 0])]
	visible(list, [peers, tls], unknowns) == doc({"peers": [{}, {}, null]})
	visible(list, [peers, tls], []) == list
	visible(list, [peers, tls], [token(["item", "settings", "peers"])]) == doc({})
}

choice(path, value, requires) := paths.option(path, value, requires)

test_complete_sets_plain_leaves if {
	paths.complete(doc({"a": {"x": 1}}), [choice(["item", "settings", "a", "y"], 2, [])]) == doc({"a": {"x": 1, "y": 2}})
	paths.complete(doc({}), []) == doc({})
}

test_complete_sets_leaves_of_elements if {
	choices := [choice(["item", "settings", "peers", 1, "tls"], false, []), choice(["item", "settings", "peers", 2, "tls"], true, []), choice(["item", "settings", "on"], true, [])]
	paths.complete(list, choices) == doc({"peers": [{"tls": true}, {"tls": false}, {"tls": true}], "on": true})
}

test_complete_sets_leaves_of_elements_of_items if {
	path := ["items", "tls-peer", "a", "settings", "peers", 1, "tls"]
	completed := paths.complete(items_doc, [choice(path, false, [])])
	completed.items["tls-peer"].a.settings.peers == [{"tls": true}, {"tls": false}]
	completed.items["tls-peer"].b == {"settings": {}}
}

test_complete_leaves_out_what_cannot_exist if {
	learning := ["item", "settings", "learning"]
	feedback := choice(["item", "settings", "feedback"], true, [{"path": learning, "in": [true]}])
	paths.complete(doc({}), [choice(learning, false, []), feedback]) == doc({"learning": false})
	paths.complete(doc({}), [choice(learning, true, []), feedback]) == doc({"learning": true, "feedback": true})
	paths.complete(doc({"learning": false}), [feedback]) == doc({"learning": false})
	paths.complete(doc({}), [choice(learning, paths.missing, []), feedback]) == doc({"feedback": true})
}

test_a_leaf_whose_requirement_is_open_may_be_missing if {
	open := {["item", "settings", "protocol"]}
	leaf := {"path": ["item", "settings", "verify"], "values": [true, false], "requires": [{"path": ["item", "settings", "protocol"], "in": ["tls"]}]}
	paths.perhaps_missing(leaf, open).values == [true, false, paths.missing]
	paths.perhaps_missing(leaf, set()).values == [true, false]
}

test_what_cannot_exist_in_a_completion_does_not_matter_there if {
	leaf := {"path": ["item", "settings", "rules"], "requires": [{"path": ["item", "settings", "mode"], "in": ["specified"]}]}
	paths.possible([leaf], doc({"mode": "all"})) == []
	paths.possible([leaf], doc({"mode": "specified"})) == [leaf]
	paths.possible([leaf], doc({})) == [leaf]
}

# A source may report a value as unknown although its requirement is not met. If that requirement is not a switch, the
# value still counts.
test_a_leaf_that_is_said_is_unknown_whatever_it_requires if {
	[leaf] := leaves(requiring, doc({"learning": false}), [token(["item", "settings", "feedback"])])
	leaf.requires == []
	leaf.values == [true, false, paths.missing]
	[met] := leaves(requiring, doc({"learning": true}), [token(["item", "settings", "feedback"])])
	met.values == [true, false]
}

# A value that needs what is known to be otherwise is not chosen. A source may still report it.
test_a_value_that_does_not_exist_is_no_completion if {
	level := slot([["item", "settings", "level"]], {
		"values": ["a", "b"],
		"valueRequires": {"b": [{"parts": [["item", "settings", "mode"]], "in": ["x"]}]},
	})
	[without] := leaves(level, doc({"mode": "y"}), [])
	without.values == ["a"]
	[met] := leaves(level, doc({"mode": "x"}), [])
	met.values == ["a", "b"]
	[open] := leaves(level, doc({}), [])
	open.values == ["a", "b"]
	[said] := leaves(level, doc({"mode": "y"}), [token(["item", "settings", "level"])])
	said.values == ["a", "b"]
}

test_a_leaf_that_does_not_exist_is_not_unknown_because_another_is if {
	leaves(requiring, doc({"learning": false}), [token(["item", "settings", "other"])]) == []
}

test_domains_that_contradict_each_other_say_nothing if {
	level := slot([["item", "settings", "level"]], {"values": ["a", "b", "c"]})
	said := [{"path": ["item", "settings", "level"], "reason": "token", "domain": [value]} | some value in ["a", "b"]]
	[leaf] := leaves(level, doc({}), said)
	leaf.values == ["a", "b", "c"]
}

test_a_requirement_within_an_element_of_an_item if {
	requires := [{"parts": [["items", "tls-peer"], ["settings", "peers"], ["tls"]], "in": [true]}]
	verified := slot([["items", "tls-peer"], ["settings", "peers"], ["verified"]], {"requires": requires})
	document := {"items": {"tls-peer": {"a": {"settings": {"peers": [{"tls": true}, {"tls": false}]}}}}}
	at(leaves(verified, document, [])) == {["items", "tls-peer", "a", "settings", "peers", 0, "verified"]}
}

test_only_an_open_requirement_makes_a_leaf_perhaps_missing if {
	leaf := {"path": ["item", "settings", "verify"], "values": [true, false], "requires": [{"path": ["item", "settings", "protocol"], "in": ["tls"]}]}
	paths.perhaps_missing(leaf, {["item", "settings", "description"]}).values == [true, false]
}

test_as_deep_as_the_build_lets_a_path_be if {
	keys := ["a", "b", "c", "d", "e", "f", "g", "h"]
	every n in numbers.range(1, 8) {
		path := array.slice(keys, 0, n)
		object.get(paths.complete({}, [choice(path, 1, [])]), path, 0) == 1
	}
}

test_an_element_as_a_whole if {
	path := ["item", "settings", "list"]
	paths.complete({"item": {"settings": {"list": ["a", "b"]}}}, [choice(array.concat(path, [1]), "c", [])]) == {"item": {"settings": {"list": ["a", "c"]}}}
}

# A leaf whose switch is `learning`.
switched := slot([["item", "settings", "feedback"]], {"requires": [{"parts": [["item", "settings", "learning"]], "in": [true], "switch": true}]})

test_while_its_switch_is_known_to_be_off_a_leaf_is_not_unknown if {
	feedback := [token(["item", "settings", "feedback"])]
	leaves(switched, doc({"learning": false}), feedback) == []
	[leaf] := leaves(switched, doc({"learning": true}), feedback)
	leaf.values == [true, false]
	[undecided] := leaves(switched, doc({}), feedback)
	undecided.values == [true, false]
	undecided.requires == [{"path": ["item", "settings", "learning"], "in": [true]}]
	both := array.concat(feedback, [token(["item", "settings", "learning"])])
	count(leaves(switched, doc({}), both)) == 1
}

test_what_is_declared_is_dormant_while_its_switch_is_declared_off if {
	paths.in_effect(doc({"learning": false, "feedback": true}), [switched]) == doc({"learning": false})
	every settings in [{"learning": true, "feedback": true}, {"feedback": true}, {"learning": null, "feedback": true}] {
		paths.in_effect(doc(settings), [switched]) == doc(settings)
	}
	paths.in_effect(doc({"learning": false, "feedback": true}), [requiring]) == doc({"learning": false, "feedback": true})
}

test_what_is_declared_may_be_dormant_where_its_switch_is_unknown if {
	switch := {"path": ["item", "settings", "learning"]}
	[dormant] := paths.perhaps_dormant(doc({"feedback": true}), [switched], [switch])
	dormant == {"path": ["item", "settings", "feedback"], "switch": ["item", "settings", "learning"]}
	paths.perhaps_dormant(doc({"feedback": true}), [switched], []) == []
	paths.perhaps_dormant(doc({}), [switched], [switch]) == []
	paths.perhaps_dormant(doc({"feedback": true}), [requiring], [switch]) == []
	off := choice(switch.path, false, [])
	paths.completion(doc({"feedback": true}), [off], [dormant]) == doc({"learning": false})
	on := choice(switch.path, true, [])
	paths.completion(doc({"feedback": true}), [on], [dormant]) == doc({"learning": true, "feedback": true})
}

test_a_dormant_element_of_a_list if {
	verified := slot([["item", "settings", "peers"], ["verified"]], {"requires": [{"parts": [["item", "settings", "peers"], ["tls"]], "in": [true], "switch": true}]})
	known := doc({"peers": [{"tls": true, "verified": true}, {"tls": false, "verified": true}, {"verified": true}]})
	paths.in_effect(known, [verified]) == doc({"peers": [{"tls": true, "verified": true}, {"tls": false}, {"verified": true}]})
	[dormant] := paths.perhaps_dormant(known, [verified], [{"path": ["item", "settings", "peers", 2, "tls"]}])
	dormant.path == ["item", "settings", "peers", 2, "verified"]
}

test_a_dormant_list_goes_with_what_is_in_it if {
	requires := [{"parts": [["item", "settings", "on"]], "in": [true], "switch": true}]
	whole := slot([["item", "settings", "peers"]], {"list": true, "open": true, "values": [], "requires": requires})
	part := slot([["item", "settings", "peers"], ["tls"]], {"requires": requires})
	every slots in [[whole, part], [part, whole]] {
		paths.in_effect(doc({"on": false, "peers": [{"tls": true}, {}]}), slots) == doc({"on": false})
	}
}

test_a_dormant_setting_of_an_item if {
	requires := [{"parts": [["items", "virus-rule"], ["settings", "on"]], "in": [true], "switch": true}]
	dependent := slot([["items", "virus-rule"], ["settings", "a"]], {"requires": requires})
	document := {"items": {"virus-rule": {"x": {"settings": {"on": false, "a": true}}, "y": {"settings": {"on": true, "a": true}}}}}
	paths.in_effect(document, [dependent]) == {"items": {"virus-rule": {"x": {"settings": {"on": false}}, "y": {"settings": {"on": true, "a": true}}}}}
}
