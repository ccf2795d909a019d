package tmes.tests["site-matches-data-subjects"]

import data.tmes.rules["site-matches-data-subjects"] as rule

seen(site, subjects, served) := relying(site, subjects, served, [])

relying(site, subjects, served, adequacy) := {
	"tenant": {"name": "t", "site": site, "dataSubjects": subjects},
	"items": {},
	"params": {"servedFrom": served, "adequacy": adequacy},
	"today": "2026-01-31",
}

eea := {"EEA": ["EEA"]}

args := {"dataSubjects": ["tenant", "dataSubjects"], "site": ["tenant", "site"]}

test_fails_where_people_are_served_from_abroad if {
	rule.finding == {{"path": ["tenant", "site"], "expected": {"oneOf": ["eu"]}, "args": args}} with input as seen("us", ["US", "DE"], eea)
	rule.applies with input as seen("us", ["US", "DE"], eea)
}

test_passes_where_they_are_served_at_home if {
	rule.finding == set() with input as seen("eu", ["DE", "US"], eea)
	rule.finding == set() with input as seen("us", ["US"], eea)
}

test_fails_where_the_data_centre_is_not_published if {
	rule.finding == {{"path": ["tenant", "site"], "expected": {"oneOf": ["eu"]}, "message": "unpublished", "args": args}} with input as seen("uk", ["IE"], eea)
	rule.finding == set() with input as seen("uk", ["GB"], eea)
}

test_several_limits_hold_together if {
	served := {"EEA": ["EEA", "US"], "DE": ["EEA"], "JP": ["JP"]}
	rule.finding == set() with input as seen("us", ["FR"], served)
	rule.finding == {{"path": ["tenant", "site"], "expected": {"oneOf": ["eu"]}, "args": args}} with input as seen("us", ["FR", "DE"], served)
	manual := {"manual": "No site may serve all of these people: divide them over several tenants."}
	rule.finding == {{"path": ["tenant", "site"], "expected": manual, "args": args}} with input as seen("eu", ["DE", "JP"], served)
}

test_sites_to_choose_from_are_sorted if {
	rule.finding == {{"path": ["tenant", "site"], "expected": {"oneOf": ["anz", "jp", "us"]}, "args": args}} with input as seen("sg", ["AU"], {"AU": ["US", "JP", "AU"]})
}

test_everybody_can_be_limited if {
	rule.finding == {{"path": ["tenant", "site"], "expected": {"oneOf": ["eu"]}, "args": args}} with input as seen("us", ["BR"], {"*": ["EEA"]})
}

test_does_not_apply_to_people_without_a_limit if {
	not rule.applies with input as seen("us", ["US"], eea)
	not rule.applies with input as seen("us", ["DE"], {})
}

test_people_who_may_be_served_from_anywhere_are_not_limited if {
	not rule.applies with input as seen("uk", ["DE"], {"EEA": ["*"]})
	rule.finding == set() with input as seen("uk", ["DE"], {"EEA": ["*"]})
	rule.finding == set() with input as seen("us", ["DE"], {"EEA": ["*"]})
}

test_the_organisation_may_rely_on_an_adequacy_decision if {
	rule.finding == set() with input as relying("jp", ["DE", "JP"], eea, ["JP"])
	rule.finding == set() with input as relying("us", ["DE"], eea, ["US"])
	count(rule.finding) == 1 with input as relying("jp", ["DE"], eea, ["US"])
	count(rule.finding) == 1 with input as relying("sg", ["DE"], eea, ["JP", "US"])
	count(rule.finding) == 1 with input as relying("jp", ["BR"], {"*": ["EEA"]}, ["JP"])
}

test_an_expired_adequacy_decision_does_not_count if {
	rule.finding == set() with input as relying("jp", ["DE"], eea, ["JP"]) with data.tmes.catalog.adequacy as {"JP": {"until": "2026-01-31"}}
	count(rule.finding) == 1 with input as relying("jp", ["DE"], eea, ["JP"]) with data.tmes.catalog.adequacy as {"JP": {"until": "2026-01-30"}}
}
