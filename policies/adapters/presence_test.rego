package tmes.adapters.presence_test

import data.tmes.adapters.presence

view(kind, items) := {"tenant": {"name": "acme"}, "unknowns": [], "view": kind, "items": items}

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

test_a_page_of_some_editions_is_there_in_them if {
	of("profile", {"edition": "advanced"}, []) == {"settings": true}
	of("profile", {"edition": "cegp"}, []) == {}
	of("profile", {}, []) == {"settings": false}
}

test_nothing_is_sure_in_an_open_view if {
	every one in presence.undeclared(view("open", []), {"ip-reputation", "virus-rule"}) {
		one.exists == false
		one.unknowns == [{"path": ["settings"], "reason": "partial-view"}]
	}
}

alike := {"level": "organization", "direction": "inbound"}

test_an_item_stands_for_a_default_rule_by_its_name if {
	beside({"name": inbound}) == [outbound]
	beside({"name": concat("", ["Acme Ltd: ", inbound])}) == [outbound]
	beside({"name": concat("", ["Not ", inbound])}) == [inbound, outbound]
	beside({"settings": alike}) == [inbound, outbound]
	presence.undeclared(view("closed", []), {"virus-rule"})[0].settings == alike
}

test_an_item_may_say_which_default_rule_it_is if {
	beside({"default": outbound}) == [inbound]
	beside({"name": inbound, "default": outbound}) == ["Organization: Virus (inbound, organization)"]
}

# Whether each undeclared virus rule surely exists, beside one that is declared.
certain(more) := {one.name: one.exists |
	some one in presence.undeclared(view("closed", [object.union(item("virus-rule", "r", {}), more)]), {"virus-rule"})
}

test_an_item_may_stand_for_a_default_rule if {
	certain({"default": outbound, "exists": false}) == {inbound: true, outbound: false}
	certain({"unknowns": [{"path": ["default"], "reason": "after-apply"}]}) == {inbound: false, outbound: false}
	certain({"unknowns": [{"path": ["name"], "reason": "dynamic"}]}) == {inbound: false, outbound: false}
	certain({"default": inbound, "unknowns": [{"path": ["name"], "reason": "dynamic"}]}) == {outbound: true}
}

# The undeclared rules of a kind that surely exist, and those that may, of a tenant with these facts.
of(kind, facts, unknowns) := {one.name: one.exists |
	some one in presence.undeclared(object.union(view("closed", []), {"tenant": facts, "unknowns": unknowns}), {kind})
}

unseen(key) := [{"path": [key], "reason": "after-apply"}]

test_a_tenant_may_have_no_default_rules if {
	of("virus-rule", {"defaultRules": "none"}, []) == {}
	of("virus-rule", {"defaultRules": "present"}, []) == {inbound: true, outbound: true}
	of("virus-rule", {}, unseen("defaultRules")) == {inbound: false, outbound: false}
}

test_default_rules_of_one_edition_are_expected_there if {
	rules := ["Organization: Correlated Intelligence Anomalies", "Organization: Correlated Intelligence Security Risks"]
	of("correlated-intelligence-rule", {"edition": "cegp"}, []) == {name: true | some name in rules}
	of("correlated-intelligence-rule", {"edition": "advanced"}, []) == {}
	of("correlated-intelligence-rule", {}, []) == {name: false | some name in rules}
	of("correlated-intelligence-rule", {}, unseen("edition")) == {name: false | some name in rules}
}

# The default rules expected beside a domain.
at_domain(more) := {one.name: one.exists |
	none := object.union(view("closed", [object.union(item("domain", "example.com", {}), more)]), {"tenant": {"defaultRules": "none"}})
	some one in presence.undeclared(none, {"virus-rule"})
}

of_domain := ["example.com: Outbound - Virus", "example.com: Virus"]

test_default_rules_of_a_domain_are_expected_where_it_says_so if {
	at_domain({}) == {}
	at_domain({"settings": {"skipDefaultRules": true}}) == {}
	at_domain({"settings": {"skipDefaultRules": false}}) == {name: true | some name in of_domain}
	at_domain({"settings": {"skipDefaultRules": false}, "exists": false}) == {name: false | some name in of_domain}
	at_domain({"unknowns": [{"path": ["settings"], "reason": "after-apply"}]}) == {name: false | some name in of_domain}
}

# The undeclared default objects of a kind that settings distinguish, and one that is declared.
told(more) := {one.name: one.exists |
	some one in presence.undeclared(view("closed", [object.union(item("spf", "r", {}), more)]), {"spf"})
}

test_an_item_stands_for_an_object_that_its_settings_tell_from_others if {
	told({"settings": {"managedDomain": "default"}}) == {}
	told({"settings": {"managedDomain": "example.com"}}) == {"Default": true}
	told({"settings": {"managedDomain": null}}) == {"Default": false}
	told({"unknowns": [{"path": ["settings"], "reason": "after-apply"}]}) == {"Default": false}
	told({"settings": {"managedDomain": "default"}, "exists": false}) == {"Default": false}
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
	found := presence.undeclared(view("closed", []), {"k"}) with data.tmes.catalog.presence as {"k": {"type": "many", "consoleDefaults": defaults, "defaultRules": []}}
	[[one.name, one.settings] | some one in found] == [
		["x (true, 3)", {"a": {"b": true}, "c": {"d": {"e": 3}}}],
		["x (g)", {"f": "g"}],
	]
}
