package tmes.tests["acme-reports-at-most-monthly"]

import data.tmes.rules["acme-reports-at-most-monthly"] as rule

seen(settings) := {
	"tenant": {"name": "acme", "site": "eu", "edition": "standard", "dataSubjects": ["DE"]},
	"item": {"kind": "scheduled-report", "name": "Threats", "settings": settings},
	"params": {},
	"today": "2026-01-31",
}

made(frequency) := {"enabled": true, "frequency": frequency}

found := {{
	"path": ["item", "settings", "frequency"],
	"expected": {"oneOf": ["monthly", "quarterly"]},
}}

test_fails_where_it_is_made_daily_or_weekly if {
	every frequency in ["daily", "weekly"] {
		rule.applies with input as seen(made(frequency))
		rule.finding == found with input as seen(made(frequency))
	}
}

test_passes_where_it_is_made_monthly_or_more_rarely if {
	every frequency in ["monthly", "quarterly"] {
		rule.applies with input as seen(made(frequency))
		rule.finding == set() with input as seen(made(frequency))
	}
}

test_does_not_apply_to_a_report_switched_off if {
	not rule.applies with input as seen({"enabled": false, "frequency": "daily"})
}

verdict(settings) := results["acme-reports-at-most-monthly"].verdict if {
	results := data.tmes.main.results with input as object.union(seen(settings), {"view": "closed", "exists": true, "unknowns": []})
}

test_an_undeclared_setting_is_undetermined if {
	verdict({"enabled": true}) == "undetermined"
	verdict({"frequency": "daily"}) == "undetermined"
}

test_what_does_not_matter_hides_nothing if {
	verdict({"frequency": "monthly"}) == "pass"
	verdict({"enabled": false}) == "not-applicable"
}
