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
import data.tmes.adapters.modules
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

whole_problems contains "expected a plan with format_version and planned_values; give the output of `terraform show -json <plan file>`." if {
	not is_plan
}

whole_problems contains sprintf("expected a plan of format version 1, found %s.", [plan.format_version]) if {
	is_plan
	not startswith(plan.format_version, "1.")
}

whole_problems contains "the plan failed (errored), so items are missing from it." if plan.errored == true

whole_problems contains "the plan says nothing of what will be: it destroys everything, only refreshes, or has no resources." if {
	is_plan
	not says_something
}

whole_problems contains message if some message in modules.problems(plan.planned_values.root_module)

whole_problems contains "resource_changes: expected a list of objects with an address and a change, found something else." if {
	plan.resource_changes != null
	not well_formed_changes
}

whole_problems contains "resource_changes: two changes have one address." if count(change_entries) > count(changes)

is_plan if {
	is_string(plan.format_version)
	is_object(plan.planned_values)
}

says_something if plan.planned_values.root_module.resources

says_something if plan.planned_values.root_module.child_modules

well_formed_changes if {
	is_array(plan.resource_changes)
	every entry in plan.resource_changes {
		is_string(entry.address)
		is_object(entry.change)
	}
}

part_problems contains reading.problem if some reading in readings

part_problems contains message if some message in doubles

# A deposed object has the address of the one that replaced it.
change_entries := [entry | some entry in plan.resource_changes; not entry.deposed]

changes := object.union_n([{entry.address: entry.change} | some entry in change_entries])

resources := modules.terraform_data(plan.planned_values.root_module)

# METADATA
# description: Every `terraform_data` as its block was read.
readings := [reading |
	some resource in resources
	reading := object.union(
		blocks.read(raw(resource)),
		{"address": resource.address, "written": object.get(resource, ["values", "input"], null)},
	)
]

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

untold := [reading.notice | some reading in readings]

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
	items := [{
		"kind": block.kind, "name": block.name, "settings": block.settings,
		"unknowns": block.unknowns, "exists": true, "address": block.address,
	} |
		some block in own
		block.kind != "tenant"
	]
	because := array.concat(
		notices.open_reasons(name, own_block, items),
		array.concat(
			[notices.open("unknown-item", {"address": notice.address}) |
				some notice in untold
				object.get(notice, "tenant", name) == name
			],
			incomplete_because,
		),
	)
}

view_kind([]) := "closed"

view_kind(because) := "open" if count(because) > 0

incomplete_because := [reason |
	some reason in [
		not_complete,
		left_out,
		deferred,
	]
	reason != ""
]

not_complete := notices.open("incomplete", {}) if {
	plan.complete == false
} else := ""

# OpenTofu and old Terraform do not say whether a plan is complete.
left_out := notices.open("left-out", {"address": missing[0]}) if {
	not is_boolean(object.get(plan, "complete", null))
	missing := sort([address | some address, each in said; each.always; not address in planned_addresses])
	count(missing) > 0
} else := ""

said := configured.by_address(plan.configuration)

planned_addresses := {configured.without_keys(resource.address) | some resource in resources}

deferred := notices.open("deferred", {}) if {
	count(plan.deferred_changes) > 0
} else := ""

all_notices := array.concat(
	array.concat(untold, block_notices),
	[notices.of_view(view) | some view in views; view.view == "open"],
)

block_notices := array.concat(
	[notices.hidden_settings(block) | some block in our_blocks; some unknown in block.unknowns; unknown.reason == "redacted"],
	[notices.ignored(reading.block) |
		some reading in readings
		constant := said[configured.without_keys(reading.block.address)].constant
		not configured.may_be(constant, reading.written)
	],
)
