# METADATA
# title: Judging a tenant in any OPA
# description: |
#   What packages/policy does around the router, for an OPA without our tools: judges every item of a tenant, the console
#   objects nobody declared, and the tenant as a whole. Conformance tests hold both to the same verdicts.
package tmes.adapters.tenant

import data.tmes.main

# METADATA
# description: |
#   Every verdict on `view`: {tenant, unknowns, view, items: [{kind, name, settings, unknowns, exists}]}, the same form as
#   a tenant view of packages/policy.
verdicts(view, today) := array.concat(
	[verdict |
		some item in array.concat(view.items, undeclared(view))
		data.tmes.router[item.kind]
		results := main.results with input as item_input(view, item, today)
		some rule, result in results
		active(rule)
		verdict := object.union(result, {"rule": rule, "tenant": view.tenant.name, "item": {"kind": item.kind, "name": item.name}})
	],
	[verdict |
		results := main.results with input as tenant_input(view, today)
		some rule, result in results
		active(rule)
		verdict := object.union(result, {"rule": rule, "tenant": view.tenant.name})
	],
)

# METADATA
# description: |
#   Whether a rule is switched on: by the configuration compiled into the bundle, or all rules where there is none.
active(rule) if severity(rule) != "off"

# METADATA
# description: How loud a rule is.
severity(rule) := data.tmes.config.rules[rule].severity

severity(rule) := "off" if {
	data.tmes.config.rules
	not data.tmes.config.rules[rule]
}

severity(rule) := data.tmes.meta[rule].severity if not data.tmes.config.rules

item_input(view, item, today) := {
	"tenant": view.tenant,
	"item": {"kind": item.kind, "name": item.name, "settings": item.settings},
	"today": today,
	"exists": item.exists,
	"view": view.view,
	"unknowns": array.concat(prefixed(["tenant"], view.unknowns), prefixed(["item"], item.unknowns)),
}

tenant_input(view, today) := {
	"tenant": view.tenant,
	"items": {kind: {item.name: {"settings": item.settings} | some item in items; item.kind == kind} | some kind in {item.kind | some item in items}},
	"today": today,
	"view": view_of_items(view, all),
	"unknowns": array.concat(
		prefixed(["tenant"], view.unknowns),
		[unknown | some item in items; some unknown in prefixed(["items", item.kind, item.name], item.unknowns)],
	),
} if {
	all := array.concat(view.items, [item | some item in undeclared(view); view.view == "closed"])

	# What may not exist must not count; that it may is why the view is open.
	items := [item | some item in all; item.exists]
}

# An item that may not exist makes the list of items as uncertain as an open view does.
view_of_items(view, items) := view.view if {
	every item in items { item.exists }
} else := "open"

prefixed(start, unknowns) := [object.union(unknown, {"path": array.concat(start, unknown.path)}) | some unknown in unknowns]

# METADATA
# description: Console objects that exist although nobody declared them; see packages/policy/src/engine/presence.ts.
undeclared(view) := array.concat(
	[undeclared_item(view, kind, "settings", {}, count(declared) == 0) |
		some kind, presence in data.tmes.catalog.presence
		presence.type == "always"
		declared := [item | some item in view.items; item.kind == kind]
		count([item | some item in declared; item.exists]) == 0
	],
	[undeclared_item(view, kind, name_of(known, presence.consoleDefaults), object.union_n([nested(split(m.path, "."), m.equals) | some m in known.match]), count([1 | some m in matches; m == "maybe"]) == 0) |
		some kind, presence in data.tmes.catalog.presence
		presence.type == "many"
		some known in presence.consoleDefaults
		matches := [matching(item, known.match) | some item in view.items; item.kind == kind]
		not "yes" in matches
	],
)

# The console may call several objects alike; what they match tells them apart.
name_of(known, defaults) := known.name if count([1 | some other in defaults; other.name == known.name]) == 1

name_of(known, defaults) := concat("", [known.name, " (", concat(", ", [format(m.equals) | some m in known.match]), ")"]) if {
	count([1 | some other in defaults; other.name == known.name]) > 1
}

format(value) := value if is_string(value)

format(value) := json.marshal(value) if not is_string(value)

undeclared_item(view, kind, name, settings, certain) := {
	"kind": kind,
	"name": name,
	"settings": settings,
	"unknowns": [{"path": ["settings"], "reason": "partial-view"} | view.view == "open"],
	"exists": surely_there(view, certain),
}

surely_there(view, certain) if {
	view.view == "closed"
	certain
} else := false

matching(item, match) := "no" if {
	some m in match
	path := array.concat(["settings"], split(m.path, "."))
	not hidden(item, path)
	value := object.get(item, path, null)
	value != null
	value != m.equals
} else := "maybe" if {
	some m in match
	path := array.concat(["settings"], split(m.path, "."))
	maybe(item, path)
} else := "maybe" if {
	item.exists == false
} else := "yes"

maybe(item, path) if hidden(item, path)

maybe(item, path) if object.get(item, path, null) == null

hidden(item, path) if {
	some unknown in item.unknowns
	n := min([count(unknown.path), count(path)])
	array.slice(unknown.path, 0, n) == array.slice(path, 0, n)
}

nested(path, value) := {path[0]: value} if count(path) == 1

nested(path, value) := {path[0]: {path[1]: value}} if count(path) == 2
