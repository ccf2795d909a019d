package tmes.tests["directory-sync-minimal"]

import data.tmes.rules["directory-sync-minimal"] as rule

seen(kind, settings, allow) := {
	"tenant": {"name": "t", "site": "eu", "dataSubjects": ["DE"]},
	"item": {"kind": kind, "name": "settings", "settings": settings},
	"params": {"jurisdictions": ["EEA"], "allow": allow},
}

synchronization(groups, aliases, allow) := seen("directory-synchronization", {"enabled": true, "groups": groups, "aliases": aliases}, allow)

names := {
	"path": ["item", "settings", "enabled"],
	"expected": {"manual": "Import addresses alone by the REST API, or accept display names in parameter allow."},
	"message": "synchronizedNames",
}

groups := {"path": ["item", "settings", "groups"], "expected": {"equals": false}, "message": "groups"}

aliases := {"path": ["item", "settings", "aliases"], "expected": {"equals": false}, "message": "aliases"}

test_fails_for_all_that_is_not_an_address if {
	rule.finding == {names, groups, aliases} with input as synchronization(true, true, [])
	rule.applies with input as synchronization(true, true, [])
}

test_what_is_allowed_is_no_finding if {
	rule.finding == {groups, aliases} with input as synchronization(true, true, ["display-names"])
	rule.finding == {aliases} with input as synchronization(true, true, ["display-names", "groups"])
	rule.finding == {groups} with input as synchronization(true, true, ["display-names", "aliases"])
	rule.finding == set() with input as synchronization(true, true, ["display-names", "groups", "aliases"])
}

test_synchronization_always_brings_display_names if {
	rule.finding == {names} with input as synchronization(false, false, [])
}

test_import_with_names_fails if {
	rule.finding == {{"path": ["item", "settings", "displayNames"], "expected": {"equals": false}}} with input as seen("directory-import", {"enabled": true, "displayNames": true}, [])
	rule.finding == set() with input as seen("directory-import", {"enabled": true, "displayNames": true}, ["display-names"])
}

test_import_of_addresses_alone_passes if {
	rule.finding == set() with input as seen("directory-import", {"enabled": true, "displayNames": false}, [])
}

test_does_not_apply_where_nothing_is_uploaded_or_elsewhere if {
	not rule.applies with input as seen("directory-synchronization", {"enabled": false}, [])
	not rule.applies with input as object.union(synchronization(true, true, []), {"tenant": {"site": "us", "dataSubjects": ["US"]}})
	rule.finding == set() with input as seen("directory-synchronization", {"enabled": false}, [])
}
