package tmes.tests["claims-attested"]

import data.tmes.rules["claims-attested"] as rule

seen(claims) := {"tenant": {"name": "t", "claims": claims}, "items": {}, "params": {"maximumDays": 90}, "today": "2026-01-31"}

attested(day) := seen({"attestedBy": "privacy@acme.example", "attestedOn": day})

paths(given) := {finding.path[2] | some finding in found} if {
	found := rule.finding with input as given
}

test_passes_while_the_attestation_counts if {
	rule.applies with input as attested("2026-01-31")
	paths(attested("2026-01-31")) == set()
	paths(attested("2025-11-02")) == set()
}

test_fails_once_it_is_too_old if {
	paths(attested("2025-11-01")) == {"attestedOn"}
}

test_fails_for_a_day_that_has_not_come if {
	paths(attested("2026-02-01")) == {"attestedOn"}
}

test_says_what_is_missing if {
	rule.finding == {
		{"path": ["tenant", "claims", "attestedBy"], "expected": {"manual": "a role that attests the claims"}},
		{"path": ["tenant", "claims", "attestedOn"], "expected": {"manual": "a day not later than today and at most 90 days ago"}},
	} with input as seen({})
}

verdict(tenant) := results["claims-attested"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant, "items": {}, "view": "closed", "unknowns": [], "today": "2026-01-31",
		"rules": ["claims-attested"],
	}
}

test_is_undetermined_where_nobody_attests if {
	verdict({"name": "t"}) == "undetermined"
	verdict({"name": "t", "claims": {"attestedBy": "privacy@acme.example"}}) == "undetermined"
	verdict({"name": "t", "claims": {"attestedBy": "privacy@acme.example", "attestedOn": "2026-01-01"}}) == "pass"
}
