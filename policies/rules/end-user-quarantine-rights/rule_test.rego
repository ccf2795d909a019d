package tmes.tests["end-user-quarantine-rights"]

import data.tmes.rules["end-user-quarantine-rights"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "end-user-quarantine", "name": "i", "settings": item_settings}, "params": {"reasons": ["spam", "graymail"]}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "end-user-quarantine", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["end-user-quarantine-rights"],
}

verdict(item_settings) := results["end-user-quarantine-rights"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

both := {"view": true, "takeAction": true}

but(changes) := seen({"permissions": object.union({"spam": both, "graymail": both}, changes)})

withheld(reason, permission) := {"path": ["item", "settings", "permissions", reason, permission], "expected": {"equals": true}}

test_passes_where_people_sort_out_what_is_harmless if rule.finding == set() with input as but({})

test_fails_where_administrators_must_read_for_them if {
	rule.finding == {withheld("spam", "takeAction")} with input as but({"spam": {"takeAction": false}})
	rule.finding == {withheld("graymail", "view"), withheld("graymail", "takeAction")} with input as but({"graymail": {"view": false, "takeAction": false}})
}

test_the_organisation_says_for_which_reasons if {
	rule.finding == set() with input as object.union(but({"spam": {"takeAction": false}}), {"params": {"reasons": ["graymail"]}})
}

test_applies_whatever_is_declared if rule.applies with input as seen({})

test_undeclared_is_undetermined if {
	verdict({}) == "undetermined"
	verdict({"permissions": {"spam": {"view": false}}}) == "fail"
	verdict({"permissions": {"spam": both, "graymail": both}}) == "pass"
}
