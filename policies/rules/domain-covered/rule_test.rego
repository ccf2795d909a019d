package tmes.tests["domain-covered"]

import data.tmes.rules["domain-covered"] as rule

# A rule for all mail to the whole organisation.
whole := {"direction": "inbound", "enabled": true, "senders": ["anyone"], "recipients": ["my-organization"], "exceptions": []}

with_(change) := object.union(whole, change)

seen(domains, virus, spam) := {
	"tenant": {"name": "t", "site": "eu", "edition": "advanced"},
	"items": {
		"domain": {domain: {"settings": {}} | some domain in domains},
		"virus-rule": {name: {"settings": settings} | some name, settings in virus},
		"spam-rule": {name: {"settings": settings} | some name, settings in spam},
	},
	"params": {},
}

at(domain) := ["items", "domain", domain, "name"]

no_virus(domain) := {
	"path": at(domain),
	"expected": {"manual": "Enable a virus rule for all incoming mail of the domain."},
	"args": {"domain": at(domain)},
}

no_spam(domain) := {
	"path": at(domain),
	"expected": {"manual": "Enable a spam rule for all incoming mail of the domain."},
	"message": "spam",
	"args": {"domain": at(domain)},
}

covered_by(settings) if rule.finding == set() with input as seen(["a.example"], {"V": settings}, {"S": settings})

uncovered_by(settings) if {
	rule.finding == {no_virus("a.example"), no_spam("a.example")} with input as seen(["a.example"], {"V": settings}, {"S": settings})
}

test_passes_where_rules_cover_the_organisation_or_the_domain if {
	covered_by(whole)
	covered_by(with_({"recipients": ["anyone"]}))
	covered_by(with_({"recipients": ["group:x", "*@a.example"]}))
	covered_by(with_({"recipients": ["domain:a.example"]}))
	covered_by(with_({"senders": ["*@b.example", "anyone"]}))
}

test_fails_where_no_rule_does if {
	uncovered_by(with_({"enabled": false}))
	uncovered_by(with_({"direction": "outbound"}))
	uncovered_by(with_({"senders": ["*@b.example"]}))
	uncovered_by(with_({"recipients": ["*@b.example"]}))
	uncovered_by(with_({"recipients": ["domain:sub.a.example"]}))
	uncovered_by(with_({"recipients": ["group:everybody"]}))
	uncovered_by(with_({"recipients": []}))
}

test_a_virus_rule_is_no_spam_rule if {
	rule.finding == {no_spam("a.example")} with input as seen(["a.example"], {"V": whole}, {"S": with_({"enabled": false})})
	rule.finding == {no_virus("a.example")} with input as seen(["a.example"], {}, {"S": whole})
}

test_each_domain_counts if {
	one := with_({"recipients": ["*@a.example"]})
	rule.finding == {no_virus("b.example")} with input as seen(["a.example", "b.example"], {"V": one}, {"S": whole})
	rule.finding == set() with input as seen(["a.example", "b.example"], {"V": one, "W": with_({"recipients": ["*@b.example"]})}, {"S": whole})
}

test_an_exception_takes_the_domain_out if {
	uncovered_by(with_({"exceptions": [{"sender": "anyone", "recipient": "*@a.example"}]}))
	uncovered_by(with_({"exceptions": [{"sender": "anyone", "recipient": "domain:a.example"}]}))
	uncovered_by(with_({"exceptions": [{"sender": "*@b.example", "recipient": "*@a.example"}, {"sender": "anyone", "recipient": "my-organization"}]}))
	covered_by(with_({"exceptions": [{"sender": "anyone", "recipient": "*@b.example"}]}))
	covered_by(with_({"exceptions": [{"sender": "*@b.example", "recipient": "*@a.example"}]}))
}

test_another_rule_may_cover_what_one_excepts if {
	excepting := with_({"exceptions": [{"sender": "anyone", "recipient": "*@a.example"}]})
	rule.finding == set() with input as seen(["a.example"], {"V": excepting, "W": with_({"recipients": ["*@a.example"]})}, {"S": whole})
}

test_does_not_apply_without_domains if {
	not rule.applies with input as seen([], {"V": whole}, {"S": whole})
	rule.applies with input as seen(["a.example"], {}, {})
}

verdict(settings, view) := results["domain-covered"].verdict if {
	doc := seen(["a.example"], {"V": settings}, {"S": whole})
	results := data.tmes.main.results with input as {
		"tenant": doc.tenant,
		"items": doc.items,
		"today": "2026-11-24",
		"view": view,
		"unknowns": [],
		"rules": ["domain-covered"],
	}
}

test_an_undeclared_setting_of_a_rule_is_undetermined if {
	every setting in ["enabled", "senders", "recipients", "exceptions"] {
		verdict(object.remove(whole, [setting]), "closed") == "undetermined"
	}
	verdict(whole, "closed") == "pass"
}

test_in_an_open_view_a_rule_may_be_elsewhere if {
	verdict(with_({"enabled": false}), "closed") == "fail"
	verdict(with_({"enabled": false}), "open") == "undetermined"
}
