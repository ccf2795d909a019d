package tmes.tests["directory-sync-minimal"]

import data.tmes.rules["directory-sync-minimal"] as rule

seen(kind, settings, allow) := {
	"tenant": {"name": "t", "site": "eu", "dataSubjects": ["DE"]},
	"item": {"kind": kind, "name": "settings", "settings": settings},
	"params": {"jurisdictions": ["EEA"], "allow": allow, "withoutNames": false},
}

synchronization(groups, aliases, allow) := seen("directory-synchronization", {"enabled": true, "groups": groups, "aliases": aliases}, allow)

names := {
	"path": ["item", "settings", "enabled"],
	"expected": {"manual": "Import addresses alone by the REST API."},
	"message": "synchronizedNames",
}

groups := {"path": ["item", "settings", "groups"], "expected": {"equals": false}, "message": "groups"}

aliases := {"path": ["item", "settings", "aliases"], "expected": {"equals": false}, "message": "aliases"}

test_fails_for_groups_and_aliases if {
	rule.finding == {groups, aliases} with input as synchronization(true, true, [])
	rule.applies with input as synchronization(true, true, [])
}

test_what_is_allowed_is_no_finding if {
	rule.finding == {aliases} with input as synchronization(true, true, ["groups"])
	rule.finding == {groups} with input as synchronization(true, true, ["aliases"])
	rule.finding == set() with input as synchronization(true, true, ["groups", "aliases"])
}

test_names_come_with_synchronization_and_are_a_finding_where_that_was_decided if {
	rule.finding == set() with input as synchronization(false, false, [])
	decided := object.union(synchronization(false, false, []), {"params": {"withoutNames": true}})
	rule.finding == {names} with input as decided
	rule.finding == set() with input as object.union(decided, {"item": {"settings": {"enabled": false}}})
	rule.finding == set() with input as object.union(seen("directory-import", {"enabled": true, "displayNames": false}, []), {"params": {"withoutNames": true}})
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
