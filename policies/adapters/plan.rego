# METADATA
# title: Terraform plans in any OPA
# description: |
#   The output of `terraform show -json <plan file>`, also inside the {plan, run} that HCP Terraform gives; read as
#   packages/policy/src/sources/plan.ts reads it. What makes a plan unfit to judge is in `problems`; then there are no
#   verdicts, and every problem is a finding.
package tmes.adapters.plan

import data.tmes.adapters.blocks
import data.tmes.adapters.configured
import data.tmes.adapters.findings as found
import data.tmes.adapters.hidden_item
import data.tmes.adapters.modules
import data.tmes.adapters.names
import data.tmes.adapters.notices
import data.tmes.adapters.tenant
import data.tmes.adapters.text
import data.tmes.adapters.today
import data.tmes.adapters.unseen

# METADATA
# description: The plan itself.
plan := input.plan if {
	is_object(input.plan)
} else := input

# METADATA
# description: Every verdict, sorted by tenant, rule and item. Undefined where there are problems.
verdicts := tenant.sorted_verdicts([tenant.verdict_of(each) | some judged in judgements; some each in judged.results]) if {
	count(problems) == 0
}

# METADATA
# description: Findings in the order of a report; problems are findings too.
findings := found.report(judgements, [notices.finding(notice, "plan") | some notice in all_notices], "plan") if {
	count(problems) == 0
} else := [notices.problem(message, "plan") | some message in problems]

judgements := [{"view": view, "results": tenant.judgements(view, today.date)} | some view in views]

# METADATA
# description: What makes the plan unfit to judge, one message each, sorted.
problems := sort({message | some message in whole_problems} | {message | some message in part_problems})

whole_problems contains notices.no_data if not data.tmes.forms.kinds

whole_problems contains text.sentence("plans", "form", {"found": text.found(plan, false)}) if not is_plan

whole_problems contains text.sentence("plans", version_problem, {"version": text.json_text(plan.format_version)}) if is_plan

version_problem := "old-version" if {
	startswith(plan.format_version, "0.")
} else := "version" if not startswith(plan.format_version, "1.")

whole_problems contains text.sentence("plans", "errored", {}) if object.get(plan, "errored", false) != false

whole_problems contains message if some message in modules.problems(plan.planned_values.root_module)

whole_problems contains "resource_changes: expected a list of objects with an address and a change, found something else." if {
	"resource_changes" in object.keys(plan)
	not well_formed_changes
}

whole_problems contains "deferred_changes: expected a list of resource changes with an address, found something else." if {
	"deferred_changes" in object.keys(plan)
	not well_formed_deferrals
}

# A plan without resources describes no desired state, unless there never was one of ours.
whole_problems contains text.sentence("plans", "destroys-tenants", {"tenants": tenants}) if {
	is_empty
	count(ended) > 0
	tenants := concat(", ", [text.json_text(name) | some name, _ in ended])
}

whole_problems contains text.sentence("plans", "undescribed", {}) if {
	is_empty
	count(ended) == 0
	some resource in modules.resources(plan.prior_state.values.root_module)
	hidden_item.holds(resource.values, set())
}

is_empty if {
	is_object(plan.planned_values.root_module)
	every key in ["resources", "child_modules"] { not key in object.keys(plan.planned_values.root_module) }
}

is_plan if {
	is_string(plan.format_version)
	is_object(plan.planned_values)
}

well_formed_changes if {
	is_array(plan.resource_changes)
	every entry in plan.resource_changes {
		is_string(entry.address)
		is_object(entry.change)
	}
}

well_formed_deferrals if {
	is_array(plan.deferred_changes)
	every entry in plan.deferred_changes { is_string(entry.resource_change.address) }
}

part_problems contains reading.problem if some reading in readings

part_problems contains message if some message in doubles

part_problems contains text.sentence("contradictions", code, {"address": address}) if {
	some code, addresses in contradictions
	some address in addresses
}

part_problems contains text.sentence("plans", "no-tenant", {}) if lacks_tenant

part_problems contains notice.message if {
	lacks_tenant
	some notice in all_notices
}

# Without a tenant there is nothing to check. That is not a pass if there was a tenant before, or must be one.
lacks_tenant if {
	count(our_blocks) == 0
	every notice in all_notices { notice.severity == "warn" }
	not may_lack_tenant
}

may_lack_tenant if not data.tmes.config.tenants

may_lack_tenant if {
	data.tmes.config.tenants == "optional"
	count(all_notices) == 0
}

# Addresses of which two parts of the plan say different things.
contradictions := {
	"planned-twice": {address | count(data_resources) > count(planned); some address, _ in planned; count(copies(data_resources, address)) > 1},
	"changed-twice": {address | count(change_entries) > count(changes); some address, _ in changes; count(copies(change_entries, address)) > 1},
	"not-changed": {address | plan.complete == true; some address, _ in planned; not changes[address]},
	"not-planned": {address | some address, change in changes; not ends(change); not address in object.keys(planned)},
	"ended": {address | some address, _ in planned; ends(changes[address])},
	"differs": {address |
		some address, written in planned
		after := changes[address].after
		is_object(after)
		object.get(after, "input", null) != written
	},
	"not-configured": {address | is_accounted; some address in planned_addresses; not code[address]},
	"only-configured": {address | is_accounted; some address, each in code; each.instances == "one"; not address in planned_addresses},
}

is_accounted if {
	plan.complete == true
	has_configuration
}

has_configuration if is_object(plan.configuration.root_module)

copies(entries, address) := [1 | some entry in entries; entry.address == address]

# A deposed object has the address of the one that replaced it.
change_entries := [entry |
	some entry in plan.resource_changes
	not entry.deposed
	is_data(entry)
]

changes := object.union_n([{entry.address: entry.change} | some entry in change_entries])

# Whether a resource is gone after a change: destroyed, or forgotten by Terraform.
ends(change) if {
	count(change.actions) > 0
	every action in change.actions { action in {"delete", "forget"} }
}

# Tenants whose blocks the plan destroys or lets Terraform forget, and their addresses.
ended := {name: max(addresses) |
	some name in {change.before.input.tenant | some change in changes; ends_tenant(change)}
	addresses := {address | some address, change in changes; ends_tenant(change); change.before.input.tenant == name}
}

ends_tenant(change) if {
	ends(change)
	change.before.input.tmes == "tenant/v1"
	is_string(change.before.input.tenant)
}

is_data(entry) if {
	entry.type == "terraform_data"
	object.get(entry, "mode", "managed") != "data"
}

resources := modules.resources(plan.planned_values.root_module)

data_resources := [resource | some resource in resources; is_data(resource)]

# Inputs by address.
planned := object.union_n([{resource.address: object.get(resource, ["values", "input"], null)} | some resource in data_resources])

# METADATA
# description: Every resource as its block was read, with `notices` in order. What is no `terraform_data` has no block.
readings := [object.union(read, {"written": written, "notices": array.concat(hidden, beside)}) |
	some resource in resources
	written := object.get(resource, ["values", "input"], null)
	read := reading_of(resource)
	hidden := [object.union({"address": resource.address}, notices.notice("hidden-item", {"address": resource.address})) |
		some each in [hides_item(resource, read)]
		each
	]
	beside := array.concat(
		[notice | notice := object.get(read, "notice", null); notice != null],
		array.concat(
			[notices.hidden_settings(read.block) | some unknown in read.block.unknowns; unknown.reason == "redacted"],
			[notices.foreign_item(read.block, address) | address := listed(resource.address)],
		),
	)
]

# A resource that the configuration lists as foreign may be unknown as a whole.
reading_of(resource) := {} if {
	not is_data(resource)
} else := {} if {
	read := blocks.read(raw(resource))
	read.notice
	listed(resource.address)
	not has_kind(raw(resource))
} else := blocks.read(raw(resource))

has_kind(raw_resource) if is_string(raw_resource.input.tmes)

# The address in the configuration's `foreign` that covers a resource.
listed(address) := addresses[0] if {
	plain := configured.without_keys(address)
	addresses := [each | some each in data.tmes.config.foreign; covers(each, plain)]
}

covers(address, plain) if address == plain

covers(address, plain) if startswith(plain, concat("", [address, "."]))

hides_item(resource, _) if {
	not is_data(resource)
	hidden_item.holds(resource.values, read_inputs)
}

hides_item(resource, _) if {
	is_data(resource)
	hidden_item.holds(resource.values.triggers_replace, read_inputs)
}

hides_item(resource, {}) if {
	is_data(resource)
	hidden_item.holds(resource.values.input, read_inputs)
}

# Inputs that are read as items.
read_inputs := {written | some _, written in planned; is_string(written.tmes)}

raw(resource) := object.union(
	{"address": resource.address, "unknowns": unknowns},
	object.union(
		{"written": resource.values.input | "input" in object.keys(resource.values)},
		{"input": unseen.without(resource.values.input, unknowns) | "input" in object.keys(resource.values)},
	),
) if {
	unknowns := unseen.unknowns(unknown_marks(resource), [
		input_marks(object.get(changes, [resource.address, "after_sensitive"], {})),
		input_marks(object.get(resource, "sensitive_values", {})),
	])
}

# Without a word on what is unknown, an input that is not there is as unknown as one that is marked so.
unknown_marks(resource) := input_marks(object.get(changes, [resource.address, "after_unknown"], {})) if {
	resource.address in object.keys(changes)
} else if {
	not "input" in object.keys(object.get(resource, "values", {}))
} else := false

# The marks of the input among those of a resource, which may be marked as a whole.
input_marks(marks) if {
	marks == true
} else := object.get(marks, "input", false) if {
	is_object(marks)
} else := false

our_blocks := [reading.block | some reading in readings]

by_tenant := {name: own |
	some name in {block.tenant | some block in our_blocks}
	own := [block | some block in our_blocks; block.tenant == name]
}

doubles := {message |
	some name, own in by_tenant
	count(own) > count({[block.kind, block.name] | some block in own})
	some block in own
	others := [other.address | some other in own; other.kind == block.kind; other.name == block.name]
	count(others) > 1
	sentence := text.problem("duplicate", {"owner": notices.owner(block), "where": sprintf("at %s", [others[0]])})
	message := sprintf("%s: %s", [others[1], sentence])
}

block_notices := [notice | some reading in readings; some notice in reading.notices]

# What may be an item of a tenant, and was not read as one.
unseen_items := [notice | some notice in block_notices; notice.id in {"unknown-item", "hidden-item"}]

# METADATA
# description: One view for each tenant, by name.
views := [view |
	some name, own in by_tenant
	view := view_of(name, own)
]

view_of(name, own) := object.union(object.filter(own_block, ["address"]), {
	"tenant": object.union(object.get(own_block, "settings", {}), {"name": name}),
	"unknowns": [object.union(unknown, {"path": array.slice(unknown.path, 1, count(unknown.path))}) |
		some unknown in object.get(own_block, "unknowns", [])
	],
	"view": view_kind(because),
	"openBecause": because,
	"items": items,
	"surface": "plan",
}) if {
	own_block := object.union_n([block | some block in own; block.kind == "tenant"])
	items := [object.union(names.standing_for(block), {
		"kind": block.kind, "name": block.name, "settings": block.settings,
		"unknowns": block.unknowns, "exists": true, "address": block.address,
	}) |
		some block in own
		block.kind != "tenant"
	]
	because := array.concat(
		notices.open_reasons(name, own_block, items),
		array.concat(
			[notices.open(notice.id, {"address": notice.address}) |
				some notice in unseen_items
				object.get(notice, "tenant", name) == name
			],
			incomplete_because,
		),
	)
}

view_kind([]) := "closed"

view_kind(because) := "open" if count(because) > 0

incomplete_because := array.concat(
	[notices.open("incomplete", {}) | plan.complete == false],
	array.concat(
		array.concat(
			[notices.open("deferred", {"addresses": some_of(deferred)}) | count(deferred) > 0],
			[notices.open("no-configuration", {}) | not has_configuration],
		),
		array.concat(
			[notices.open("left-out", {"address": missing[0]}) | not says_complete; count(missing) > 0],
			[notices.open("no-change", {"address": unchanged[0]}) | not says_complete; count(unchanged) > 0],
		),
	),
)

# OpenTofu and older versions of Terraform do not state whether a plan is complete.
says_complete if is_boolean(plan.complete)

says_complete if data.tmes.config.plans == "complete"

deferred := sort([entry.resource_change.address | some entry in plan.deferred_changes])

some_of(addresses) := concat(", ", addresses) if {
	count(addresses) < 4
} else := concat(", ", array.concat(array.slice(addresses, 0, 3), ["…"]))

missing := sort([address | some address, each in code; each.instances != "none"; not address in planned_addresses])

unchanged := sort([address | some address, _ in planned; not changes[address]])

# What the configuration says of each address without keys.
code := configured.by_address(plan)

planned_addresses := {configured.without_keys(address) | some address, _ in planned}

all_notices := array.concat(
	array.concat(block_notices, plan_notices),
	[notices.of_view(view) | some view in views; view.view == "open"],
)

plan_notices := array.concat(
	array.concat(
		[notices.ignored(reading.block) |
			some reading in readings
			constant := code[configured.without_keys(reading.block.address)].constant
			not configured.may_be(constant, reading.written)
		],
		[notices.maybe_ignored(referring) | count(referring) > 0],
	),
	array.concat(
		[notices.destroyed(name, address) | some name, address in ended; not declared(name)],
		[notices.notice("partial-plan", {"reasons": concat(" ", incomplete_because)}) |
			count(our_blocks) == 0
			count(incomplete_because) > 0
		],
	),
)

declared(tenant_name) if {
	some block in by_tenant[tenant_name]
	block.kind == "tenant"
}

# Items whose input refers to other values, and which Terraform may keep as they were.
referring := sort([block.address |
	some block in our_blocks
	code[configured.without_keys(block.address)].refers
	is_object(changes[block.address].before)
])
