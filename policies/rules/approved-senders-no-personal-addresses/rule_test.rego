package tmes.tests["approved-senders-no-personal-addresses"]

import data.tmes.rules["approved-senders-no-personal-addresses"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "sender-filter", "name": "i", "settings": item_settings}, "params": {}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "sender-filter", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["approved-senders-no-personal-addresses"],
}

verdict(item_settings) := results["approved-senders-no-personal-addresses"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

senders(addresses) := {"approvedSenders": [{"sender": address} | some address in addresses]}

found(positions) := {{
	"path": ["item", "settings", "approvedSenders", i, "sender"],
	"expected": {"manual": "Approve the domain or a role address, or remove the entry."},
} |
	some i in positions
}

test_fails_on_single_addresses if {
	rule.finding == found([1, 2]) with input as seen(senders(["*@partner.example", "jane.doe@partner.example", "jane@*"]))
}

test_passes_on_domains_and_roles if {
	rule.finding == set() with input as seen(senders(["*@partner.example", "*@*.partner.example", "newsletter@partner.example", "No-Reply@partner.example"]))
	rule.finding == set() with input as seen({"approvedSenders": []})
}

test_what_only_starts_like_a_role_is_a_person if {
	rule.finding == found([0]) with input as seen(senders(["infonova@partner.example"]))
}

test_applies_to_every_list if rule.applies with input as seen({})

test_undeclared_is_undetermined if verdict({}) == "undetermined"

test_one_person_fails_whatever_else_is_unknown if {
	results := data.tmes.main.results with input as object.union(
		asked(senders(["*@partner.example", "jane.doe@partner.example"])),
		{"unknowns": [{"path": ["item", "settings", "approvedSenders", 0, "sender"], "reason": "token"}]},
	)
	results["approved-senders-no-personal-addresses"].verdict == "fail"
}
