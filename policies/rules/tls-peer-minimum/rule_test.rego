package tmes.tests["tls-peer-minimum"]

import data.tmes.rules["tls-peer-minimum"] as rule

europe := {"name": "t", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

seen(item_settings) := {"tenant": europe, "item": {"kind": "tls-peer", "name": "i", "settings": item_settings}, "params": {"versions": ["tls-1.2", "tls-1.3"], "mandatoryFor": []}}

asked(item_settings) := {
	"tenant": europe,
	"item": {"kind": "tls-peer", "name": "i", "settings": item_settings},
	"today": "2026-11-24",
	"view": "closed",
	"exists": true,
	"unknowns": [],
	"rules": ["tls-peer-minimum"],
}

verdict(item_settings) := results["tls-peer-minimum"].verdict if {
	results := data.tmes.main.results with input as asked(item_settings)
}

settings(peer, version, level) := {"direction": "outbound", "managedDomain": "default", "peer": peer, "enabled": true, "minimumTlsVersion": version, "securityLevel": level}

asking(settings, params) := object.union(seen(settings), {"params": params})

old := {"path": ["item", "settings", "minimumTlsVersion"], "expected": {"oneOf": ["tls-1.2", "tls-1.3"]}}

clear_text := {"path": ["item", "settings", "securityLevel"], "expected": {"equals": "mandatory"}, "message": "clearText"}

test_fails_without_a_minimum if {
	rule.finding == {old} with input as seen(settings("default", "no-restriction", "opportunistic"))
	rule.applies with input as seen(settings("default", "no-restriction", "opportunistic"))
}

test_passes_from_tls_1_2 if {
	rule.finding == set() with input as seen(settings("default", "tls-1.2", "opportunistic"))
	rule.finding == set() with input as seen(settings("partner.example", "tls-1.3", "opportunistic"))
}

test_the_organisation_may_ask_for_more if {
	rule.finding == {{"path": ["item", "settings", "minimumTlsVersion"], "expected": {"oneOf": ["tls-1.3"]}}} with input as asking(settings("default", "tls-1.2", "mandatory"), {"versions": ["tls-1.3"]})
}

test_fails_for_listed_partners_that_must_encrypt if {
	every level in ["opportunistic", "opportunistic-dane", "mta-sts"] {
		rule.finding == {clear_text} with input as asking(settings("partner.example", "tls-1.2", level), {"mandatoryFor": ["listed"]})
	}
	every level in ["mandatory", "mandatory-dane"] {
		rule.finding == set() with input as asking(settings("partner.example", "tls-1.2", level), {"mandatoryFor": ["listed"]})
	}
}

test_listed_and_default_are_told_apart if {
	rule.finding == set() with input as asking(settings("default", "tls-1.2", "opportunistic"), {"mandatoryFor": ["listed"]})
	rule.finding == set() with input as asking(settings("partner.example", "tls-1.2", "opportunistic"), {"mandatoryFor": ["default"]})
	rule.finding == {clear_text} with input as asking(settings("default", "tls-1.2", "opportunistic"), {"mandatoryFor": ["listed", "default"]})
}

test_does_not_apply_to_an_entry_that_is_not_on if {
	not rule.applies with input as seen(object.union(settings("default", "no-restriction", "opportunistic"), {"enabled": false}))
}

test_undeclared_is_undetermined if {
	verdict({"direction": "inbound", "peer": "default", "enabled": true}) == "undetermined"
	verdict({"direction": "inbound", "peer": "default", "enabled": true, "minimumTlsVersion": "tls-1.2"}) == "pass"
	verdict({"direction": "inbound", "peer": "default", "enabled": true, "minimumTlsVersion": "no-restriction"}) == "fail"
}
