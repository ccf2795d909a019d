package tmes.tests["retention-within-limit"]

import data.tmes.rules["retention-within-limit"] as rule

seen(version, limits) := {
	"tenant": {"name": "t", "site": "eu", "edition": "advanced", "noticeVersion": version},
	"items": {},
	"params": {"limits": limits, "accepted": []},
}

gateway(limits) := object.union(seen("2025-12-09", limits), {"tenant": {"edition": "cegp"}})

defaults := data.tmes.meta["retention-within-limit"].defaults.limits

of_2018 := {"audit-log": 365, "mail-tracking-log": 90, "policy-event-log": 30, "quarantine": 30, "url-click-tracking-log": 30}

found(sentences) := {{
	"path": ["tenant", "noticeVersion"],
	"expected": {"manual": sentences},
	"args": {"edition": ["tenant", "edition"]},
}}

test_no_published_facts_exceed_the_default_limits if {
	every version in ["2018-08-02", "2021-09-09", "2025-12-09"] {
		rule.finding == set() with input as seen(version, defaults)
		rule.applies with input as seen(version, defaults)
	}
	rule.finding == set() with input as gateway(defaults)
}

test_fails_where_later_help_says_longer if {
	rule.finding == set() with input as seen("2018-08-02", of_2018)
	rule.finding == found("Policy event logs: 90 days, accepted 30.") with input as seen("2021-09-09", of_2018)
	rule.finding == found("Mail tracking logs: 180 days, accepted 90. Policy event logs: 180 days, accepted 30.") with input as gateway(of_2018)
}

test_the_figures_are_those_of_the_tenant_s_edition if {
	rule.finding == found("Policy event logs: 90 days, accepted 30.") with input as seen("2025-12-09", of_2018)
	every version in ["2018-08-02", "2021-09-09", "2025-12-09"] {
		rule.finding == found("Policy event logs: 180 days, accepted 90.") with input as object.union(gateway({"policy-event-log": 90}), {"tenant": {"noticeVersion": version}})
	}
	rule.finding == set() with input as seen("2021-09-09", {"audit-log": 180})
	rule.finding == found("Audit logs: 365 days, accepted 180.") with input as seen("2018-08-02", {"audit-log": 180})
}

test_as_long_as_accepted_is_within_the_limit if {
	rule.finding == set() with input as seen("2021-09-09", {"policy-event-log": 90})
	rule.finding == found("Policy event logs: 90 days, accepted 89.") with input as seen("2021-09-09", {"policy-event-log": 89})
}

test_what_a_version_does_not_keep_is_within_any_limit if {
	rule.finding == set() with input as seen("2018-08-02", {"email-recovery": 0})
	rule.finding == found("Messages deleted by policy rules, while Email Recovery is on: 14 days, accepted 0.") with input as gateway({"email-recovery": 0})
}

accepting(version, versions) := object.union(seen(version, of_2018), {"params": {"accepted": versions}})

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

test_an_undeclared_version_or_edition_may_be_any if {
	verdict({"name": "t", "edition": "advanced"}, {"policy-event-log": 30}) == "undetermined"
	verdict({"name": "t", "edition": "advanced"}, {"policy-event-log": 20}) == "fail"
	verdict({"name": "t", "edition": "cegp"}, {"policy-event-log": 179}) == "fail"
	verdict({"name": "t", "noticeVersion": "2021-09-09"}, {"policy-event-log": 90}) == "undetermined"
	verdict({"name": "t"}, {"policy-event-log": 180}) == "pass"
}
