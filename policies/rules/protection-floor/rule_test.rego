package tmes.tests["protection-floor"]

import data.tmes.rules["protection-floor"] as rule

all := ["malware", "content", "links", "senders"]

virus(direction, enabled) := {"settings": {"direction": direction, "enabled": enabled}}

off := {"enabled": false}

spam(direction, enabled, change) := {"settings": object.union(
	{
		"direction": direction, "enabled": enabled,
		"spam": off, "businessEmailCompromise": off, "phishing": off, "graymail": off, "socialEngineering": off, "webReputation": off,
	},
	change,
)}

filtering := spam("inbound", true, {"spam": {"enabled": true}, "webReputation": {"enabled": true}})

lists(level, standard) := {"settings": {"settings": {"quickIpList": {"level": level}, "standard": {"knownSpamSource": standard, "dynamicUser": false, "emergingThreat": false}}}}

items(virus_rules, spam_rules, reputation) := {"virus-rule": virus_rules, "spam-rule": spam_rules, "ip-reputation": reputation}

seen(given, layers) := {"tenant": {"name": "t", "site": "eu", "edition": "advanced"}, "items": given, "params": {"layers": layers}}

named(kind, name) := {"rule": ["items", kind, name, "name"]}

good := items({"V": virus("inbound", true)}, {"S": filtering}, lists(2, true))

test_passes_with_something_on_in_each_layer if {
	rule.applies with input as seen(good, all)
	rule.finding == set() with input as seen(good, all)
}

test_fails_without_any_rule_for_incoming_mail if {
	nothing := items({"O": virus("outbound", true)}, {}, lists(2, true))
	found := {finding.message | some finding in rule.finding} with input as seen(nothing, all)
	found == {"noVirusRule", "noSpamRule"}
	rule.finding == set() with input as seen(nothing, ["senders"])
	rule.finding == {{
		"path": ["tenant"],
		"expected": {"manual": "Add a virus rule for incoming mail and enable it."},
		"message": "noVirusRule",
	}} with input as seen(nothing, ["malware"])
	every layer in ["content", "links"] {
		rule.finding == {{
			"path": ["tenant"],
			"expected": {"manual": "Add a spam rule for incoming mail and enable it."},
			"message": "noSpamRule",
		}} with input as seen(nothing, [layer])
	}
}

test_fails_without_a_virus_rule_for_incoming_mail if {
	nothing := object.union(good, {"virus-rule": {"V": virus("inbound", false), "O": virus("outbound", true)}})
	rule.finding == {{
		"path": ["items", "virus-rule", "V", "settings", "enabled"],
		"expected": {"equals": true},
		"args": named("virus-rule", "V"),
	}} with input as seen(nothing, all)
	rule.finding == set() with input as seen(object.union(nothing, {"virus-rule": {"W": virus("inbound", true)}}), all)
}

test_fails_where_nothing_looks_at_contents if {
	nothing := items({"V": virus("inbound", true)}, {"S": spam("inbound", true, {"webReputation": {"enabled": true}}), "O": spam("outbound", true, {"spam": {"enabled": true}})}, lists(2, true))
	rule.finding == {{
		"path": ["items", "spam-rule", "S", "settings", "enabled"],
		"expected": {"manual": "Enable a spam rule with at least one of the five content scanners on."},
		"message": "content",
		"args": named("spam-rule", "S"),
	}} with input as seen(nothing, all)
}

test_any_of_the_five_scanners_is_enough if {
	every scanner in ["spam", "businessEmailCompromise", "phishing", "graymail", "socialEngineering"] {
		rule.finding == set() with input as seen(items({"V": virus("inbound", true)}, {"S": spam("inbound", true, {scanner: {"enabled": true}, "webReputation": {"enabled": true}})}, lists(2, true)), all)
	}
}

test_a_scanner_in_a_rule_that_is_off_looks_at_nothing if {
	idle := items({"V": virus("inbound", true)}, {"S": spam("inbound", false, {"spam": {"enabled": true}, "webReputation": {"enabled": true}})}, lists(2, true))
	{finding.message | some finding in rule.finding} == {"content", "links"} with input as seen(idle, all)
}

test_fails_where_links_are_not_looked_up if {
	nothing := items({"V": virus("inbound", true)}, {"S": spam("inbound", true, {"spam": {"enabled": true}}), "O": spam("outbound", true, {"webReputation": {"enabled": true}})}, lists(2, true))
	rule.finding == {{
		"path": ["items", "spam-rule", "S", "settings", "webReputation", "enabled"],
		"expected": {"manual": "Enable a spam rule with Web Reputation on."},
		"message": "links",
		"args": named("spam-rule", "S"),
	}} with input as seen(nothing, all)
}

test_fails_only_where_all_lists_of_senders_are_off if {
	rule.finding == {{
		"path": ["items", "ip-reputation", "settings", "settings", "quickIpList", "level"],
		"expected": {"atLeast": 1},
		"message": "senders",
	}} with input as seen(object.union(good, {"ip-reputation": lists(0, false)}), all)
	rule.finding == set() with input as seen(object.union(good, {"ip-reputation": lists(1, false)}), all)
	rule.finding == set() with input as seen(object.union(good, {"ip-reputation": lists(0, true)}), all)
	every list in ["dynamicUser", "emergingThreat"] {
		rule.finding == set() with input as seen(object.union(good, {"ip-reputation": {"settings": {"settings": object.union(lists(0, false).settings.settings, {"standard": {list: true}})}}}), all)
	}
}

test_a_layer_may_be_in_other_hands if {
	bare := items({"V": virus("inbound", false)}, {"S": spam("inbound", false, {})}, lists(0, false))
	{object.get(finding, "message", "malware") | some finding in rule.finding} == {"malware", "content", "links", "senders"} with input as seen(bare, all)
	every layer in all {
		{object.get(finding, "message", "malware") | some finding in rule.finding} == {layer} with input as seen(bare, [layer])
	}
	not rule.applies with input as seen(bare, [])
}

verdict(given, view) := results["protection-floor"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": {"name": "t", "site": "eu", "edition": "advanced"},
		"items": given,
		"today": "2026-11-24",
		"view": view,
		"unknowns": [],
		"rules": ["protection-floor"],
	}
}

test_undeclared_is_undetermined_only_where_it_decides if {
	unsaid := {"settings": {"direction": "inbound"}}
	verdict(items({"V": unsaid}, {"S": filtering}, lists(2, true)), "closed") == "undetermined"
	verdict(items({"V": virus("inbound", true), "W": unsaid}, {"S": filtering}, lists(2, true)), "closed") == "pass"
	verdict(items({"V": virus("inbound", true)}, {"S": filtering}, {"settings": {"settings": {}}}), "closed") == "undetermined"
}

test_in_an_open_view_the_protecting_rule_may_be_elsewhere if {
	verdict(object.union(good, {"virus-rule": {"V": virus("inbound", false)}}), "closed") == "fail"
	verdict(object.union(good, {"virus-rule": {"V": virus("inbound", false)}}), "open") == "undetermined"
}
