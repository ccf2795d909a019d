# METADATA
# title: What makes verdicts untrue
# description: |
#   Things in the input itself that no rule can judge, as findings of error severity; as packages/policy does for plans.
package tmes.adapters.notices

import data.tmes.adapters.ids
import data.tmes.adapters.names

titles := {
	"ignored-changes": "Terraform ignores changes to the settings",
	"unknown-item": "An item nobody can identify yet",
	"unknown-tenant": "Items of a tenant that is not declared here",
	"sensitive-settings": "Settings hidden from the check",
	"partial-view": "Not all of the tenant was seen",
	"input": "The input cannot be judged",
}

# METADATA
# description: A notice as a finding.
finding(notice, surface) := object.union_n([
	{
		"id": ids.of([rule, name, object.get(notice, ["item", "kind"], ""), object.get(notice, ["item", "name"], distinction(notice)), path]),
		"rule": rule,
		"version": 1,
		"severity": "error",
		"verdict": "undetermined",
		"status": "open",
		"tenant": name,
		"path": path,
		"actual": {"unknown": actual(notice.id)},
		"title": titles[notice.id],
		"message": notice.message,
		"remediation": notice.remediation,
		"unknown": [],
		"place": object.filter(notice, ["address"]),
		"surface": surface,
	},
	object.filter(notice, ["item"]),
]) if {
	rule := sprintf("integrity/%s", [notice.id])
	name := object.get(notice, "tenant", "")
	path := object.get(notice, "path", "")
}

distinction(notice) := notice.message if {
	notice.id == "input"
} else := object.get(notice, "address", "")

actual(id) := "redacted" if {
	id == "sensitive-settings"
} else := "partial-view"

# METADATA
# description: What is said where the rules were loaded without the data they need.
no_data := "the rules have no data: load data.json of the bundle beside them."

# METADATA
# description: 'A problem of the input as a finding: what cannot be judged does not pass.'
problem(message, surface) := finding(
	{
		"id": "input",
		"message": message,
		"remediation": "Mend the input; until then there is no verdict on anything in it.",
	},
	surface,
)

# METADATA
# description: A notice where settings are marked sensitive.
hidden_settings(block) := object.union(about(block), {
	"id": "sensitive-settings",
	"message": sprintf("Settings of %s are marked sensitive, so nobody can judge them.", [names.item(block.kind, block.name)]),
	"remediation": "Settings of a tenant are no secrets: take the mark off, and keep real secrets out of them.",
})

# METADATA
# description: A notice where Terraform keeps the old settings whatever the code says.
ignored(block) := object.union(about(block), {
	"id": "ignored-changes",
	"message": sprintf("Terraform ignores changes of %s (lifecycle.ignore_changes), so what the code says is not what is kept.", [names.item(block.kind, block.name)]),
	"remediation": "Remove ignore_changes from the item.",
})

about(block) := {
	"tenant": block.tenant,
	"item": {"kind": block.kind, "name": block.name},
	"path": "settings",
	"address": block.address,
}

# METADATA
# description: A notice on a tenant of which not everything was seen.
of_view(view) := {
	"id": "partial-view",
	"tenant": view.tenant.name,
	"address": view.address,
	"message": sprintf("What was checked may not be all of tenant %s: %s", [view.tenant.name, concat(" ", view.openBecause)]),
	"remediation": "Check all of its stacks together, and a complete plan, made without -target. Items nobody checked may break any rule.",
} if {
	view.address
} else := {
	"id": "unknown-tenant",
	"tenant": view.tenant.name,
	"address": view.items[0].address,
	"message": sprintf("Items of tenant %s are here, but the tenant itself is not: its site and people decide what holds for it.", [names.quoted(view.tenant.name)]),
	"remediation": "Check it together with the stack that declares the tenant, or correct the tenant's name.",
}

# METADATA
# description: Why the view of a tenant is open by its own blocks, one sentence each.
open_reasons(name, own_block, items) := array.concat(
	[sprintf("The block of tenant %s is not in what was read, so other items may exist.", [name]) | own_block == {}],
	array.concat(
		[sprintf("Only %d of its %d items were seen; they are spread over the stacks %s.", [items, total, stacks]) |
			total := sum([n | some n in own_block.spread])
			items < total
			stacks := concat(", ", [sprintf("%s (%d)", [stack, n]) | some stack, n in own_block.spread])
		],
		["How its items are spread over stacks cannot be seen." | own_block.spreadHidden],
	),
)

# METADATA
# description: Whose a block is, for a message.
owner(block) := names.owner(block.kind, block.name, block.tenant)
