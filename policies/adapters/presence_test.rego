package tmes.adapters.presence_test

import data.tmes.adapters.presence

view(kind, items) := {"tenant": {"name": "acme"}, "view": kind, "items": items}

item(kind, name, settings) := {"kind": kind, "name": name, "settings": settings, "unknowns": [], "exists": true}

names(undeclared) := [one.name | some one in undeclared]

# The undeclared virus rules beside one that is declared.
beside(more) := names(presence.undeclared(view("closed", [object.union(item("virus-rule", "r", {}), more)]), {"virus-rule"}))

inbound := "Organization: Virus"

outbound := "Organization: Outbound - Virus"

test_a_page_is_always_there if {
	[page] := presence.undeclared(view("closed", []), {"ip-reputation"})
	page == {"kind": "ip-reputation", "name": "settings", "settings": {}, "unknowns": [], "exists": true, "undeclared": true}
	presence.undeclared(view("closed", [item("ip-reputation", "settings", {})]), {"ip-reputation"}) == []
}

test_a_page_that_may_be_declared_may_be_the_one if {
	maybe := object.union(item("ip-reputation", "settings", {}), {"exists": false})
	[page] := presence.undeclared(view("closed", [maybe]), {"ip-reputation"})
	page.exists == false
}

test_nothing_is_sure_in_an_open_view if {
	every one in presence.undeclared(view("open", []), {"ip-reputation", "virus-rule"}) {
		one.exists == false
		one.unknowns == [{"path": ["settings"], "reason": "partial-view"}]
	}
}

test_a_default_of_the_console_is_there_unless_an_item_stands_for_it if {
	beside({"settings": {"level": "organization", "direction": "inbound"}}) == [outbound]
	beside({"settings": {"level": "domain", "direction": "inbound"}}) == [inbound, outbound]
	presence.undeclared(view("closed", []), {"virus-rule"})[0].settings == {"level": "organization", "direction": "inbound"}
}

# Whether each undeclared virus rule surely exists, beside one that is declared.
certain(more) := {one.name: one.exists |
	some one in presence.undeclared(view("closed", [object.union(item("virus-rule", "r", {}), more)]), {"virus-rule"})
}

test_a_default_whose_name_an_item_bears_is_told_apart if {
	outgoing := item("virus-rule", inbound, {"level": "organization", "direction": "outbound"})
	names(presence.undeclared(view("closed", [outgoing]), {"virus-rule"})) == ["Organization: Virus (organization, inbound)"]
}

test_an_item_may_stand_for_a_default if {
	certain({"exists": false, "settings": {"level": "organization", "direction": "outbound"}}) == {inbound: true, outbound: false}
	certain({"unknowns": [{"path": ["settings"], "reason": "after-apply"}]}) == {inbound: false, outbound: false}
	certain({"settings": {"level": null, "direction": "inbound"}}) == {inbound: false, outbound: true}
	later := [{"path": ["settings", "direction"], "reason": "after-apply"}]
	certain({"settings": {"level": "organization", "direction": "inbound"}, "unknowns": later}) == {inbound: false, outbound: false}
}

test_defaults_of_one_name_are_told_apart_by_what_they_match if {
	names(presence.undeclared(view("closed", []), {"tls-peer"})) == [
		"Default (for unspecified domains) (inbound, default, default)",
		"Default (for unspecified domains) (outbound, default, default)",
	]
}

test_what_a_default_matches_may_lie_deep_and_be_no_text if {
	match := [{"path": "a.b", "equals": true}, {"path": "c.d.e", "equals": 3}]
	defaults := [{"name": "x", "match": match}, {"name": "x", "match": [{"path": "f", "equals": "g"}]}]
	found := presence.undeclared(view("closed", []), {"k"}) with data.tmes.catalog.presence as {"k": {"type": "many", "consoleDefaults": defaults}}
	[[one.name, one.settings] | some one in found] == [
		["x (true, 3)", {"a": {"b": true}, "c": {"d": {"e": 3}}}],
		["x (g)", {"f": "g"}],
	]
}
