package tmes.tests["retention-within-limit"]

import data.tmes.rules["retention-within-limit"] as rule

seen(version, limits) := {"tenant": {"name": "t", "site": "eu", "noticeVersion": version}, "items": {}, "params": {"limits": limits, "accepted": []}}

defaults := data.tmes.meta["retention-within-limit"].defaults.limits

found(sentences) := {{"path": ["tenant", "noticeVersion"], "expected": {"manual": sentences}}}

test_the_notice_of_2018_is_what_was_accepted if {
	rule.finding == set() with input as seen("2018-08-02", defaults)
	rule.applies with input as seen("2018-08-02", defaults)
}

test_fails_where_later_help_says_longer if {
	rule.finding == found("Policy event logs: 90 days, accepted 30.") with input as seen("2021-09-09", defaults)
	rule.finding == found("Mail tracking logs: 180 days, accepted 90. Policy event logs: 180 days, accepted 30.") with input as seen("2025-12-09", defaults)
}

test_as_long_as_accepted_is_within_the_limit if {
	rule.finding == set() with input as seen("2021-09-09", {"policy-event-log": 90})
	rule.finding == found("Policy event logs: 90 days, accepted 89.") with input as seen("2021-09-09", {"policy-event-log": 89})
}

test_what_a_version_does_not_keep_is_within_any_limit if {
	rule.finding == set() with input as seen("2018-08-02", {"email-recovery": 0})
	rule.finding == found("Messages deleted by policy rules, while Email Recovery is on: 14 days, accepted 0.") with input as seen("2025-12-09", {"email-recovery": 0})
}

accepting(version, versions) := object.union(seen(version, defaults), {"params": {"accepted": versions}})

test_a_version_accepted_as_a_whole_is_within_limits if {
	rule.finding == set() with input as accepting("2021-09-09", ["2021-09-09"])
	rule.finding == found("Policy event logs: 90 days, accepted 30.") with input as accepting("2021-09-09", ["2025-12-09"])
}

test_does_not_apply_without_limits if {
	not rule.applies with input as seen("2025-12-09", {})
}

verdict(tenant, limits) := results["retention-within-limit"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant,
		"items": {},
		"today": "2026-11-24",
		"view": "closed",
		"unknowns": [],
	}
		with data.tmes.config.parameters["retention-within-limit"] as {"limits": limits}
}

test_an_undeclared_version_may_be_any if {
	verdict({"name": "t"}, {"policy-event-log": 30}) == "undetermined"
	verdict({"name": "t"}, {"policy-event-log": 20}) == "fail"
	verdict({"name": "t"}, {"policy-event-log": 180}) == "pass"
}
