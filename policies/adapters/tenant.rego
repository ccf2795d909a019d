# METADATA
# title: Judging a tenant in any OPA
# description: |
#   What packages/policy does around the router, for an OPA without our tools: judges every item of a tenant, the console
#   objects that are not declared, and the tenant as a whole. Conformance tests hold both to the same verdicts.
package tmes.adapters.tenant

import data.tmes.adapters.presence
import data.tmes.adapters.rules
import data.tmes.main

# METADATA
# description: |
#   Every verdict on `view`: {tenant, unknowns, view, items: [{kind, name, settings, unknowns, exists}]}, the same form as
#   a tenant view of packages/policy. Sorted by rule, kind and name; findings and unknowns are sorted lists.
verdicts(view, today) := sorted_verdicts([verdict_of(judged) | some judged in judgements(view, today)])

# METADATA
# description: The verdicts of several tenants in one order, by tenant, rule, kind and name.
sorted_verdicts(verdicts) := [pair[1] | some pair in sort([[key_of(verdict), verdict] | some verdict in verdicts])]

key_of(verdict) := [verdict.tenant, verdict.rule, object.get(verdict, ["item", "kind"], ""), object.get(verdict, ["item", "name"], "")]

# METADATA
# description: A judgement without what it was made from.
verdict_of(judged) := object.union(judged.result, object.filter(judged, ["rule", "tenant", "item"]))

# METADATA
# description: |
#   Every verdict with what it is about: {rule, tenant, item?, subject?, result, document, unknowns}, where `subject` is the
#   item as the view has it, or the undeclared one, and `document` and `unknowns` are what the rule saw.
judgements(view, today) := array.concat(
	[judged |
		some subject in array.concat(view.items, undeclared)
		ids := rules.active_by_kind[subject.kind]
		results := main.results with input as item_input(view, subject, today, ids)
		some rule, result in results
		judged := {
			"document": {"tenant": view.tenant, "item": object.filter(subject, ["kind", "name", "settings"])},
			"unknowns": item_unknowns(view, subject),
			"rule": rule,
			"tenant": view.tenant.name,
			"item": {"kind": subject.kind, "name": subject.name},
			"subject": subject,
			"result": in_order(result),
		}
	],
	[judged |
		ids := rules.active_by_kind.tenant
		asked := tenant_input(view, undeclared, today, ids)
		results := main.results with input as asked
		some rule, result in results
		judged := {
			"document": object.filter(asked, ["tenant", "items"]),
			"unknowns": asked.unknowns,
			"rule": rule,
			"tenant": view.tenant.name,
			"result": in_order(result),
		}
	],
) if {
	undeclared := presence.undeclared(view, rules.kinds)
}

item_input(view, item, today, ids) := {
	"tenant": view.tenant,
	"item": {"kind": item.kind, "name": item.name, "settings": item.settings},
	"today": today,
	"exists": item.exists,
	"view": view.view,
	"unknowns": item_unknowns(view, item),
	"rules": ids,
}

item_unknowns(view, item) := array.concat(prefixed(["tenant"], view.unknowns), prefixed(["item"], item.unknowns))

tenant_input(view, undeclared, today, ids) := {
	"tenant": view.tenant,
	"items": {kind: {item.name: {"settings": item.settings} | some item in items; item.kind == kind} | some kind in {item.kind | some item in items}},
	"today": today,
	"view": view_of_items(view, all),
	"unknowns": array.concat(
		prefixed(["tenant"], view.unknowns),
		[unknown | some item in items; some unknown in prefixed(["items", item.kind, item.name], item.unknowns)],
	),
	"rules": ids,
} if {
	all := array.concat(view.items, [item | view.view == "closed"; some item in undeclared])

	# What may not exist must not count; that it may is why the view is open.
	items := [item | some item in all; item.exists; item.kind in rules.tenant_kinds]
}

# An item that may not exist makes the list of items as uncertain as an open view does.
view_of_items(view, items) := view.view if {
	every item in items { item.exists }
} else := "open"

prefixed(start, unknowns) := [object.union(unknown, {"path": array.concat(start, unknown.path)}) | some unknown in unknowns]

# Sets as lists, in the order of their JSON texts.
in_order(result) := object.union(result, {
	"findings": sorted([[finding_key(finding), finding] | some finding in result.findings]),
	"possible": sorted([[finding_key(finding), finding] | some finding in result.possible]),
	"unknown": sorted([[[json.marshal(u.path), u.reason, json.marshal(u.open)], u] | some u in result.unknown]),
})

sorted(pairs) := [pair[1] | some pair in sort(pairs)]

finding_key(finding) := [
	json.marshal(finding.path),
	json.marshal(finding.expected),
	object.get(finding, "message", ""),
	json.marshal(object.get(finding, "args", {})),
]
