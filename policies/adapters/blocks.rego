# METADATA
# title: Blocks of tenants in Terraform
# description: |
#   `terraform_data` whose input is {tmes, tenant, name, settings}; as packages/policy/src/sources/blocks.ts.
package tmes.adapters.blocks

import data.tmes.adapters.names
import data.tmes.adapters.notices
import data.tmes.adapters.settings
import data.tmes.adapters.text

item_keys := ["tmes", "tenant", "name", "unconfirmed", "settings"]

# METADATA
# description: |
#   What a `terraform_data` is, {address, input?, written?, unknowns}: {block}, {notice} if that is not known yet,
#   {problem} where it cannot be meant, or {} where it is none of ours.
read(raw) := {} if {
	foreign(raw)
} else := {"notice": unknown_item(raw)} if {
	hides(raw, [])
} else := {} if {
	not is_object(object.get(raw, "input", null))
} else := {"notice": unknown_item(raw)} if {
	not declared(raw, "tmes")
	hides(raw, ["tmes"])
} else := {"problem": problem(raw, "tmes", text.problem("missing", {"expected": text.expected("input-kind", {"kind": "<kind>"})}))} if {
	not declared(raw, "tmes")
	every key in ["tenant", "name", "settings"] { said_or_hidden(raw, key) }
} else := {} if {
	not declared(raw, "tmes")
} else := {"problem": problem(raw, "tmes", complaint)} if {
	complaint := kind_complaint(raw.input.tmes)
} else := {"notice": unknown_item(raw)} if {
	some key in ["tenant", "name"]
	not declared(raw, key)
	hides(raw, [key])
} else := {"problem": problem(raw, "tenant", complaint)} if {
	complaint := names.problem("tenant", object.get(raw.input, "tenant", null))
} else := {"problem": problem(raw, "name", complaint)} if {
	complaint := name_complaint(raw.input, kind_of(raw.input))
} else := {"problem": sprintf("%s: %s", [raw.address, complaint])} if {
	count(unknown_keys(raw)) > 0
	complaint := text.unknown_key("unknown-key", {"of": data.tmes.forms.sentences.of.input}, unknown_keys(raw)[0])
} else := {"problem": problem(raw, "default", complaint)} if {
	complaint := names.default_problem(kind_of(raw.input), object.get(raw.input, "default", null))
} else := {"problem": problem(raw, "unconfirmed", complaint)} if {
	complaint := names.unconfirmed_problem(object.get(raw.input, "unconfirmed", null))
} else := {"problem": sprintf("%s: %s", [raw.address, complaint])} if {
	complaint := settings_complaint(raw, kind_of(raw.input))
} else := {"problem": sprintf("%s: %s", [raw.address, complaint])} if {
	complaint := spread_complaint(object.get(raw.input, "spread", null))
} else := {"block": block(raw, kind_of(raw.input))}

problem(raw, path, complaint) := sprintf("%s: %s: %s", [raw.address, path, complaint])

declared(raw, key) if object.get(raw.input, key, null) != null

# An input that is hidden as a whole and is certainly none of ours: a sensitive input is still in the file.
foreign(raw) if {
	whole := [unknown.reason | some unknown in raw.unknowns; unknown.path == []]
	count(whole) > 0
	every reason in whole { reason == "redacted" }
	not marked_ours(raw)
}

marked_ours(raw) if "tmes" in object.keys(raw.written)

hides(raw, path) if {
	some unknown in raw.unknowns
	unknown.path == path
}

said_or_hidden(raw, key) if declared(raw, key)

said_or_hidden(raw, key) if hides(raw, [key])

kind_of(input_of_block) := split(input_of_block.tmes, "/")[0]

kind_complaint(tmes) := text.wrong("wrong-type", text.expected("input-kind", {"kind": "<kind>"}), tmes, true) if {
	not is_string(tmes)
} else := text.problem("unknown-kind", {"quoted": text.quoted(id), "suggestion": ""}) if {
	id := split(tmes, "/")[0]
	not data.tmes.forms.kinds[id]
} else := text.wrong("wrong-type", text.expected("input-kind", {"kind": split(tmes, "/")[0]}), tmes, true) if {
	array.slice(split(tmes, "/"), 1, count(split(tmes, "/"))) != ["v1"]
}

name_complaint(said, kind) := complaint if {
	complaint := names.problem(kind, object.get(said, "name", null))
} else := text.wrong("wrong-type", text.expected("tenant-name", {}), said.name, false) if {
	kind == "tenant"
	said.name != said.tenant
}

unknown_keys(raw) := [key |
	some key in (object.keys(raw.input) | {unknown.path[0] | some unknown in raw.unknowns})
	not key in known_keys(kind_of(raw.input))
]

known_keys(kind) := ["tmes", "tenant", "name", "settings", "spread"] if {
	kind == "tenant"
} else := array.concat(item_keys, ["default"]) if {
	names.has_default_rules(kind)
} else := item_keys

within(raw) := [object.union(unknown, {"path": array.slice(unknown.path, 1, count(unknown.path))}) |
	some unknown in raw.unknowns
	unknown.path[0] == "settings"
]

settings_complaint(raw, kind) := sprintf("%s: settings: %s", [names.item(kind, raw.input.name), complaint]) if {
	said := object.get(raw.input, "settings", null)
	said != null
	not is_object(said)
	complaint := text.wrong("wrong-type", text.expected("settings", {}), said, false)
} else := sprintf("%s: %s", [names.item(kind, raw.input.name), problems[0].message]) if {
	hidden := [unknown.path | some unknown in within(raw)]
	problems := settings.problems(kind, settings_of(raw.input), ["settings"], hidden, true)
	count(problems) > 0
}

settings_of(said) := said.settings if {
	is_object(said.settings)
} else := {}

spread_complaint(spread) := sprintf("spread: %s", [text.wrong("wrong-type", text.expected("object", {}), spread, false)]) if {
	spread != null
	not is_object(spread)
} else := sprintf("%s: %s", [text.path(["spread", stack]), text.wrong("wrong-type", text.expected("spread-items", {}), items, true)]) if {
	some stack, items in spread
	not number_of_items(items)
	not digests_of_items(items)
}

number_of_items(number) := number if {
	is_number(number)
	number == floor(number)
	number >= 0
} else := to_number(number) if {
	is_string(number)
	regex.match(`^\d{1,9}$`, number)
}

digests_of_items(items) if {
	is_array(items)
	every digest in items {
		is_string(digest)
		regex.match(`^[0-9a-f]{16}$`, digest)
	}
}

spread_of(said) := {stack: said_of(items) | some stack, items in said.spread}

said_of(items) := number_of_items(items)

said_of(items) := items if digests_of_items(items)

block(raw, kind) := object.union(names.standing_for(raw.input), {
	"address": raw.address,
	"kind": kind,
	"tenant": raw.input.tenant,
	"name": raw.input.name,
	"settings": settings.clean(kind, settings_of(raw.input), true),
	"unknowns": array.concat(
		array.concat(names.unconfirmed_by(raw.input, raw.unknowns), [unknown | some unknown in raw.unknowns; unknown.path[0] == "settings"]),
		[unknown | some unknown in raw.unknowns; unknown.path[0] == "default"],
	),
	"spread": spread_of(raw.input),
	"spreadHidden": count([1 | some unknown in raw.unknowns; unknown.path[0] == "spread"]) > 0,
})

# A `terraform_data` that may be an item. A foreign one whose input is unknown as a whole looks the same as ours.
unknown_item(raw) := object.union(
	object.union(
		{"address": raw.address},
		notices.notice("unknown-item", {"address": raw.address, "because": because(raw)}),
	),
	{"tenant": raw.input.tenant | not names.problem("tenant", raw.input.tenant)},
)

because(raw) := text.sentence("because", "unknown", {}) if {
	some unknown in raw.unknowns
	not array.slice(unknown.path, 0, 1) in [["settings"], ["spread"], ["default"], ["unconfirmed"]]
	unknown.reason != "redacted"
} else := text.sentence("because", "redacted", {})
