# METADATA
# title: Retired records in any OPA
# description: Asks data.tmes.retired what is wrong with retired records, and tells it in the words of packages/policy.
package tmes.adapters.retired

import data.tmes.adapters.ids
import data.tmes.adapters.text
import data.tmes.adapters.today
import data.tmes.retired

# METADATA
# description: What is wrong with retired records as findings. `views` are the tenants that were seen.
findings(views, surface) := [finding(problem, record, surface) |
	some record in data.tmes.config.retired
	some problem in problems[record.id]
] if {
	declared := [record.id |
		some record in data.tmes.config.retired
		some view in views
		view.tenant.name == record.tenant
		is_declared(record, view)
	]
	answer := retired.problems with input as {"today": today.date, "declared": declared}
	problems := {each.id: each.problems | some each in answer}
} else := []

is_declared(record, view) if {
	record.claim
	view.tenant.inventory == "complete"
}

is_declared(record, view) if {
	not record.claim
	some item in view.items
	item.kind == record.item.kind
	item.name == record.item.name
}

is_declared(record, _) if {
	not record.claim
	not record.item
}

finding(problem, record, surface) := object.union(
	{
		"id": ids.of([sprintf("retired/%s", [problem]), record.id]),
		"rule": sprintf("retired/%s", [problem]),
		"version": 1,
		"severity": said.severity,
		"verdict": "fail",
		"status": "open",
		"tenant": record.tenant,
		"path": "",
		"actual": {"value": text.fill(said.actual, words)},
		"expected": {"manual": said.expected},
		"title": said.title,
		"message": text.fill(said.message, words),
		"remediation": said.remediation,
		"unknown": [],
		"place": {},
		"surface": surface,
	},
	object.filter(record, ["item"]),
) if {
	said := data.tmes.forms.sentences.retired[problem]
	words := object.union({name: record[name] | some name in ["id", "owner", "approver", "date"]}, {"what": what(record)})
}

what(record) := text.fill(data.tmes.forms.sentences.retiredTargets[target(record)], {
	"tenant": record.tenant,
	"kind": object.get(record, ["item", "kind"], ""),
	"item": object.get(record, ["item", "name"], ""),
})

target(record) := "item" if {
	record.item
} else := "claim" if {
	record.claim
} else := "tenant"
