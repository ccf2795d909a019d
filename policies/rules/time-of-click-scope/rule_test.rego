package tmes.tests["time-of-click-scope"]

import data.tmes.rules["time-of-click-scope"] as rule

seen(scope) := {
	"tenant": {"name": "t", "site": "eu", "dataSubjects": ["DE"]},
	"item": {"kind": "spam-rule", "name": "r", "settings": {"enabled": true, "webReputation": {"timeOfClick": {"enabled": true, "scope": scope}}}},
	"params": {"jurisdictions": ["EEA"], "scopes": ["possible-risks", "untested"]},
}

found(scopes) := {{"path": ["item", "settings", "webReputation", "timeOfClick", "scope"], "expected": {"oneOf": scopes}}}

test_fails_where_every_link_is_rewritten if {
	rule.finding == found(["possible-risks", "untested"]) with input as seen("all")
	rule.applies with input as seen("all")
}

test_passes_where_harmless_links_stay if {
	rule.finding == set() with input as seen("possible-risks")
	rule.finding == set() with input as seen("untested")
}

test_scopes_are_the_organisation_s if {
	narrow := object.union(seen("untested"), {"params": {"jurisdictions": ["EEA"], "scopes": ["possible-risks"]}})
	rule.finding == found(["possible-risks"]) with input as narrow
}

test_does_not_apply_where_it_is_off_or_out_of_effect if {
	not rule.applies with input as json.patch(seen("all"), [{"op": "replace", "path": "item/settings/webReputation/timeOfClick/enabled", "value": false}])
	not rule.applies with input as json.patch(seen("all"), [{"op": "replace", "path": "item/settings/enabled", "value": false}])
}

test_does_not_apply_elsewhere if {
	not rule.applies with input as json.patch(seen("all"), [{"op": "replace", "path": "tenant", "value": {"name": "t", "site": "us", "dataSubjects": ["US"]}}])
}
