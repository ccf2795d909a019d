package tmes.adapters.findings_test

import data.tmes.adapters.findings
import data.tmes.adapters.today

rule := "virtual-analyzer-off"

config := {"rules": {rule: {"severity": "error"}}, "today": "2026-11-24"}

item(more) := object.union(
	{
		"kind": "virus-rule", "name": "r", "address": "terraform_data.r", "exists": true, "unknowns": [],
		"settings": {"enabled": true, "virtualAnalyzer": {"enabled": true}},
	},
	more,
)

view(items) := {
	"tenant": {"name": "acme", "site": "eu"}, "unknowns": [{"path": ["edition"], "reason": "after-apply"}],
	"items": items, "view": "closed", "surface": "plan", "address": "terraform_data.t",
}

enabled := ["item", "settings", "virtualAnalyzer", "enabled"]

failing(path, more) := {"verdict": "fail", "possible": [], "unknown": [], "findings": [object.union({"path": path, "expected": {"equals": false}}, more)]}

undecided(possible, unknown) := {"verdict": "undetermined", "findings": [], "possible": possible, "unknown": unknown}

on_item(subject, result) := {
	"rule": rule, "tenant": "acme", "item": {"kind": subject.kind, "name": subject.name}, "subject": subject,
	"result": result, "document": {}, "unknowns": [],
}

on_tenant(result) := {"rule": rule, "tenant": "acme", "result": result, "document": {}, "unknowns": []}

# The one finding of one judgement.
found(judged, items) := decisions[0].finding if {
	decisions := findings.decisions([judged], view(items)) with data.tmes.config as config
	count(decisions) == 1
}

of_item(subject, result) := found(on_item(subject, result), [subject])

of_tenant(result, items) := found(on_tenant(result), items)

unseen(path, reason) := {"path": path, "reason": reason, "open": true}

test_a_finding_of_a_tenants_own_setting_stands_where_the_tenant_does if {
	finding := of_tenant(failing(["tenant", "site"], {}), [])
	finding.path == "tenant.site"
	finding.actual == {"value": "eu"}
	finding.place == {"address": "terraform_data.t"}
	not finding.item
}

test_a_finding_in_an_item_of_a_tenant_is_the_items if {
	finding := of_tenant(failing(["items", "virus-rule", "r", "settings", "enabled"], {}), [item({})])
	finding.item == {"kind": "virus-rule", "name": "r"}
	finding.path == "settings.enabled"
	finding.actual == {"value": true}
	finding.place == {"address": "terraform_data.r"}
}

test_a_finding_in_an_item_nobody_declared_is_the_tenants if {
	finding := of_tenant(failing(["items", "virus-rule", "gone", "settings", "enabled"], {}), [item({})])
	finding.path == "items.virus-rule.gone.settings.enabled"
	finding.place == {"address": "terraform_data.t"}
	not finding.item
}

test_an_undeclared_item_stands_where_the_tenant_does if {
	of_item(item({"undeclared": true}), failing(enabled, {})).place == {"address": "terraform_data.t"}
}

test_what_is_shown_of_an_item_itself if {
	of_item(item({}), failing(["item", "kind"], {})).actual == {"value": "virus-rule"}
	of_item(item({}), failing(["item", "name"], {})).actual == {"value": "r"}
	hidden := item({"unknowns": [{"path": ["name"], "reason": "after-apply"}]})
	of_item(hidden, failing(["item", "name"], {})).actual == {"unknown": "after-apply"}
	of_item(item({}), failing(["item"], {})).actual == {"hidden": "settings"}
}

test_the_sentence_is_the_one_a_finding_names if {
	forms := {rule: {"version": 1, "title": "t", "remediation": "r", "messages": {
		"default": "{kind} {item} of {tenant}: {actual}, not {expected}",
		"other": "at {site}",
	}}}
	subject := item({})
	plain := of_item(subject, failing(enabled, {})) with data.tmes.forms.rules as forms
	plain.message == "virus-rule r of acme: true, not false"
	named := of_item(subject, failing(enabled, {"message": "other", "args": {"site": ["tenant", "site"]}})) with data.tmes.forms.rules as forms
	named.message == "at eu"
	unknown := of_item(subject, failing(enabled, {"message": "lost"})) with data.tmes.forms.rules as forms
	unknown.message == plain.message
	tenant := of_tenant(failing(["tenant", "site"], {}), []) with data.tmes.forms.rules as forms
	tenant.message == "tenant acme of acme: eu, not false"
}

test_each_completion_fails_in_its_own_way if {
	result := {"verdict": "fail", "findings": [], "unknown": [], "possible": [{"path": enabled, "expected": {"equals": false}}]}
	of_item(item({}), result).path == "settings.virtualAnalyzer.enabled"
}

test_what_cannot_be_decided_points_at_what_may_be_wrong if {
	finding := of_item(item({}), undecided([{"path": enabled, "expected": {"equals": false}}], [unseen(["tenant", "edition"], "after-apply")]))
	finding.path == "settings.virtualAnalyzer.enabled"
	finding.expected == {"equals": false}
	finding.message == "Cannot be decided: tenant.edition is known only after apply."
	other := of_item(item({}), undecided([], [unseen(["tenant", "edition"], "after-apply")]))
	other.path == "tenant.edition"
	other.actual == {"unknown": "after-apply"}
	not other.expected
}

test_what_cannot_be_decided_of_nothing_in_particular if {
	of_item(item({}), undecided([], [])).message == "Cannot be decided."
	of_item(item({}), undecided([], [])).path == "settings"
	of_tenant(undecided([], []), []).path == "tenant"
	maybe := of_item(item({"exists": false}), undecided([], []))
	maybe.message == "Cannot be decided: the item depends on a condition and may not exist."
}

test_each_reason_is_named_once_with_few_paths if {
	many := [unseen(["item", "settings", sprintf("s%d", [i])], "undeclared") | some i in numbers.range(1, 5)]
	four := array.slice(many, 0, 4)
	later := [unseen(["tenant", "edition"], "after-apply")]
	of_item(item({}), undecided([], array.concat(many, later))).message == "Cannot be decided: settings.s1, settings.s2, settings.s3 and 2 more are not declared; tenant.edition is known only after apply."
	of_item(item({}), undecided([], four)).message == "Cannot be decided: settings.s1, settings.s2, settings.s3, settings.s4 are not declared."
}

test_what_is_off_is_looked_at_for_its_exceptions_alone if {
	quiet := object.union(config, {"undetermined": {rule: {"plan": {"undeclared": "off", "other": "warn"}}}})
	judged := on_item(item({}), undecided([], [unseen(enabled, "undeclared")]))
	[decision] := findings.decisions([judged], view([item({})])) with data.tmes.config as quiet
	decision.reported == false
	decision.finding.severity == "warn"
	findings.report([{"view": view([item({})]), "results": [judged]}], [], "plan") == [] with data.tmes.config as quiet
}

test_today_is_the_clocks_unless_the_configuration_fixes_it if {
	today.date == "2026-11-24" with data.tmes.config as config
	clock := time.parse_rfc3339_ns("2027-03-04T23:59:59Z")
	today.date == "2027-03-04" with data.tmes.config as {} with time.now_ns as clock
}
