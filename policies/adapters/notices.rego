# METADATA
# title: What makes verdicts untrue
# description: |
#   Things in the input itself that no rule can judge, as findings of error severity; as packages/policy does for plans.
package tmes.adapters.notices

import data.tmes.adapters.ids
import data.tmes.adapters.names
import data.tmes.adapters.text

# METADATA
# description: Id, message and remediation of a notice, from the bundle's table.
notice(id, words) := {"id": id, "message": text.fill(table(id).message, words), "remediation": table(id).remediation}

# Without the bundle's data there is no table, and no other notice than this.
table(id) := data.tmes.forms.sentences.notices[id] if {
	data.tmes.forms.sentences
} else := {"title": "The rules have no data", "message": "{problem}", "remediation": "Load data.json of the bundle beside the rules."}

# METADATA
# description: A notice as a finding.
finding(notice, surface) := object.union_n([
	{
		"id": ids.of([rule, name, object.get(notice, ["item", "kind"], ""), object.get(notice, ["item", "name"], distinction(notice)), path]),
		"rule": rule,
		"version": 1,
		"severity": object.get(notice, "severity", "error"),
		"verdict": "undetermined",
		"status": "open",
		"tenant": name,
		"path": path,
		"actual": {"unknown": actual(notice.id)},
		"title": table(notice.id).title,
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
# description: The finding if the rules were loaded without the data they need.
no_data := "the rules have no data: load data.json of the bundle beside them."

# METADATA
# description: 'A problem of the input as a finding: what cannot be judged does not pass.'
problem(message, surface) := finding(notice("input", {"problem": message}), surface)

# METADATA
# description: A notice where settings are marked sensitive.
hidden_settings(block) := object.union(about(block), notice("sensitive-settings", {"item": names.item(block.kind, block.name)}))

# METADATA
# description: A notice where Terraform keeps the old settings whatever the code says.
ignored(block) := object.union(about(block), notice("ignored-changes", {"item": names.item(block.kind, block.name)}))

# METADATA
# description: A notice where the configuration lists an item as foreign.
foreign_item(block, listed) := object.union(
	object.remove(about(block), ["path"]),
	notice("foreign-item", {"address": block.address, "listed": listed}),
)

# METADATA
# description: A notice where nothing can tell whether Terraform ignores changes.
maybe_ignored(addresses) := object.union(
	{"address": addresses[0], "severity": "warn"},
	notice("maybe-ignored-changes", {"addresses": more_than_one(addresses)}),
)

more_than_one(addresses) := addresses[0] if {
	count(addresses) == 1
} else := sprintf("%s and %d more", [addresses[0], count(addresses) - 1])

# METADATA
# description: A notice on a tenant whose block is destroyed.
destroyed(tenant, address) := object.union(
	{"tenant": tenant, "address": address, "severity": "warn"},
	notice("destroyed-tenant", {"tenant": names.quoted(tenant)}),
)

about(block) := {
	"tenant": block.tenant,
	"item": {"kind": block.kind, "name": block.name},
	"path": "settings",
	"address": block.address,
}

# METADATA
# description: A notice on a tenant of which not everything was seen.
of_view(view) := object.union({"tenant": view.tenant.name, "address": view.address}, said) if {
	said := notice("partial-view", {"tenant": view.tenant.name, "reasons": concat(" ", view.openBecause)})
} else := object.union({"tenant": view.tenant.name, "address": view.items[0].address}, said) if {
	said := notice("unknown-tenant", {"tenant": names.quoted(view.tenant.name)})
}

# METADATA
# description: Why the view of a tenant is open, as a sentence.
open(name, words) := text.sentence("open", name, words)

# METADATA
# description: Why the view of a tenant is open by its own blocks, one sentence each.
open_reasons(name, own_block, items) := array.concat(
	[open("undeclared", {"tenant": name}) | own_block == {}],
	array.concat(
		spread_reasons(object.get(own_block, "spread", {}), {item_digest(name, item) | some item in items}),
		[open("spread-hidden", {}) | own_block.spreadHidden],
	),
)

spread_reasons(spread, seen) := [open("spread-counted", {})] if {
	some said in spread
	is_number(said)
} else := array.concat(
	[open("spread", {"seen": format_int(found, 10), "total": format_int(count(named), 10), "stacks": stacks}) |
		found < count(named)
		stacks := concat(", ", [sprintf("%s (%d)", [stack, count(digests)]) | some stack, digests in spread])
	],
	[open("spread-unnamed", {"count": format_int(count(seen) - found, 10)}) | found < count(seen)],
) if {
	count(spread) > 0
	named := {digest | some digests in spread; some digest in digests}
	found := count(named & seen)
} else := []

# As packages/policy/src/sources/spread.ts: of the item's key, never of its settings.
item_digest(tenant, item) := substring(crypto.sha256(concat("\n", [tenant, item.kind, item.name])), 0, 16)

# METADATA
# description: Whose a block is, for a message.
owner(block) := names.owner(block.kind, block.name, block.tenant)
