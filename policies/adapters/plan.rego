# METADATA
# title: Terraform plans in any OPA
# description: |
#   `opa eval -b <bundle> -i plan.json data.tmes.adapters.plan.verdicts` on the output of `terraform show -json <plan>`.
#   Reads the same blocks as packages/policy: `terraform_data` whose input is {tmes, tenant, name, settings}. What makes a
#   plan unfit to judge is in `problems`, and is never a pass.
package tmes.adapters.plan

import data.tmes.adapters.tenant
import data.tmes.adapters.today

# METADATA
# description: The plan, also inside the {plan, run} that HCP Terraform gives.
plan := input.plan

plan := input if not input.plan

verdicts := [verdict |
	some view in views
	some verdict in tenant.verdicts(view, today.date)
]

views := [view |
	some name in {block.tenant | some block in blocks}
	view := view_of(name)
]

# Our blocks: {address, kind, tenant, name, settings, unknowns}.
blocks := [block |
	some resource in resources
	block := block_of(resource)
]

resources := [resource |
	walk(plan.planned_values.root_module, [_, resource])
	resource.type == "terraform_data"
	resource.mode == "managed"
]

changes := {change.address: change.change | some change in plan.resource_changes}

block_of(resource) := {
	"address": resource.address,
	"kind": kind,
	"tenant": resource.values.input.tenant,
	"name": resource.values.input.name,
	"settings": without_nulls(object.get(resource.values.input, "settings", {})),
	"spread": object.get(resource.values.input, "spread", {}),
	"unknowns": unknowns(resource.address),
} if {
	kind := kind_of(resource.values.input.tmes)
	known_kind(kind)
}

kind_of(tmes) := trim_suffix(tmes, "/v1") if endswith(tmes, "/v1")

known_kind("tenant")

known_kind(kind) if data.tmes.catalog.presence[kind]

# Terraform says null where nothing is said.
without_nulls(settings) := json.remove(settings, [path | walk(settings, [path, value]); value == null; not in_list(settings, path)])

in_list(settings, path) if {
	count(path) > 0
	is_array(object.get(settings, array.slice(path, 0, count(path) - 1), {}))
}

unknowns(address) := array.concat(
	[{"path": path, "reason": "after-apply"} | walk(changes[address].after_unknown.input, [path, true])],
	[{"path": path, "reason": "redacted"} | walk(changes[address].after_sensitive.input, [path, true])],
)

view_of(name) := {
	"tenant": object.union(settings, {"name": name}),
	"unknowns": [{"path": tail(u.path), "reason": u.reason} | some u in declared_unknowns(declared); u.path[0] == "settings"],
	"view": openness(name, declared, items),
	"items": items,
} if {
	declared := [block | some block in blocks; block.tenant == name; block.kind == "tenant"]
	settings := object.union_n([block.settings | some block in declared])
	items := [{"kind": block.kind, "name": block.name, "settings": block.settings, "unknowns": [u | some u in block.unknowns; u.path[0] == "settings"], "exists": true} |
		some block in blocks
		block.tenant == name
		block.kind != "tenant"
	]
}

declared_unknowns(declared) := [u | some block in declared; some u in block.unknowns]

tail(path) := array.slice(path, 1, count(path))

openness(name, declared, items) := "closed" if {
	count(declared) == 1
	object.get(plan, "complete", true) == true
	not more_elsewhere(declared, items)
	count([1 | some problem in problems; object.get(problem, "tenant", name) == name]) == 0
} else := "open"

more_elsewhere(declared, items) if count(items) < sum([n | some n in declared[0].spread])

# METADATA
# description: What makes the plan unfit to judge, one message each.
problems contains {"message": "The plan failed (errored): resources are missing from it."} if plan.errored == true

problems contains {"message": "This is no plan: it has no planned_values. Give the output of `terraform show -json <plan file>`."} if not plan.planned_values

problems contains {"message": sprintf("%s: its input is known only after apply, so nobody can tell what it declares.", [address])} if {
	some address, change in changes
	change.after_unknown.input == true
}

problems contains {"message": sprintf("%s: tmes is known only after apply, so nobody can tell what it declares.", [address])} if {
	some address, change in changes
	some key in ["tmes", "tenant", "name"]
	change.after_unknown.input[key] == true
}

problems contains {"message": sprintf("%s: unknown kind %s.", [resource.address, resource.values.input.tmes])} if {
	some resource in resources
	resource.values.input.tmes
	not block_of(resource)
}

problems contains {"message": sprintf("Tenant %s has items here, but its own block is not in this plan.", [name]), "tenant": name} if {
	some name in {block.tenant | some block in blocks}
	count([1 | some block in blocks; block.tenant == name; block.kind == "tenant"]) == 0
}

problems contains {"message": sprintf("Two blocks declare %s %q of tenant %s: %s.", [block.kind, block.name, block.tenant, concat(", ", sort(addresses))])} if {
	some block in blocks
	addresses := {other.address | some other in blocks; same_key(block, other)}
	count(addresses) > 1
}

same_key(a, b) if {
	a.tenant == b.tenant
	a.kind == b.kind
	a.name == b.name
}
