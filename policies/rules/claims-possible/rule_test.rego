package tmes.tests["claims-possible"]

import data.tmes.rules["claims-possible"] as rule

seen(edition, version, items) := {"tenant": {"name": "t", "edition": edition, "noticeVersion": version}, "items": items, "params": {}}

edition := {"edition": ["tenant", "edition"]}

users(source) := {"settings": {"settings": {"source": source}}}

directory(enabled) := {"settings": {"settings": {"enabled": enabled}}}

version := ["tenant", "noticeVersion"]

newer := {{"path": version, "expected": {"equals": "2025-12-09"}, "args": edition}}

older := {{"path": version, "expected": {"oneOf": ["2018-08-02", "2021-09-09"]}, "args": edition}}

test_fails_with_facts_about_another_edition if {
	rule.finding == newer with input as seen("cegp", "2018-08-02", {})
	rule.finding == newer with input as seen("cegp", "2021-09-09", {})
	rule.finding == older with input as seen("standard", "2025-12-09", {})
	rule.finding == older with input as seen("advanced", "2025-12-09", {})
}

test_passes_with_facts_about_its_edition if {
	rule.applies with input as seen("cegp", "2025-12-09", {})
	rule.finding == set() with input as seen("cegp", "2025-12-09", {})
	rule.finding == set() with input as seen("standard", "2018-08-02", {})
	rule.finding == set() with input as seen("advanced", "2021-09-09", {})
}

test_fails_with_a_profile_where_the_edition_has_none if {
	profile := {"profile": {"settings": {"settings": {}}}}
	rule.finding == {{
		"path": ["items", "profile", "settings", "name"],
		"expected": {"manual": "Remove the profile, or correct the edition."},
		"message": "profile",
		"args": edition,
	}} with input as seen("cegp", "2025-12-09", profile)
	rule.finding == set() with input as seen("advanced", "2021-09-09", profile)
}

people(source, enabled) := seen("advanced", "2021-09-09", {"high-profile-users": users(source), "directory-synchronization": directory(enabled)})

test_fails_with_people_from_a_directory_that_is_not_synchronised if {
	rule.finding == {{
		"path": ["items", "high-profile-users", "settings", "settings", "source"],
		"expected": {"equals": "custom"},
		"message": "directory",
	}} with input as people("directory", false)
	rule.finding == set() with input as people("directory", true)
	rule.finding == set() with input as people("custom", false)
}
