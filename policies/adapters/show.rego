# METADATA
# title: What may be shown of a value
# description: |
#   Nothing that could say something about a person; as packages/policy/src/engine/show.ts. A shown value is {value},
#   {hidden} or {unknown}.
package tmes.adapters.show

import data.tmes.adapters.settings as forms
import data.tmes.adapters.text

# METADATA
# description: The value at `path` of an item's settings, or of a tenant (`kind` is `tenant`).
value(kind, settings, path, unknowns) := {"unknown": reasons[0]} if {
	reasons := [unknown.reason | some unknown in unknowns; array.slice(path, 0, count(unknown.path)) == unknown.path]
	count(reasons) > 0
} else := {"unknown": "undeclared"} if {
	object.get(settings, path, missing) == missing
} else := {"hidden": counted(entries, "record")} if {
	entries := as_list(object.get(settings, path, missing))
	some entry in entries
	not is_scalar(entry)
} else := {"value": object.get(settings, path, missing)} if {
	personal(kind, path) == "none"
} else := {"hidden": counted(as_list(object.get(settings, path, missing)), personal(kind, path))}

missing := {"tmes": "missing"}

as_list(value) := value if {
	is_array(value)
} else := [value]

is_scalar(value) if type_name(value) in {"string", "number", "boolean"}

counted(entries, what) := data.tmes.forms.sentences.hidden[what].one if {
	count(entries) == 1
} else := text.fill(data.tmes.forms.sentences.hidden[what].many, {"count": format_int(count(entries), 10)})

# The class of the setting at `path`, or of what it lies in. A path the catalog lacks counts as personal.
personal("tenant", ["name"]) := "none"

personal(kind, path) := classes[0] if {
	[kind, path] != ["tenant", ["name"]]
	classes := array.concat(
		[class |
			some length in numbers.range(count(path), 0)
			class := forms.form(kind, array.slice(path, 0, length)).personal
		],
		["free-text"],
	)
}

# METADATA
# description: A shown value in a sentence.
sentence(shown) := reason(shown.unknown) if {
	shown.unknown
} else := shown.hidden if {
	shown.hidden
} else := text.value(shown.value)

# METADATA
# description: A reason in words that fit after "is".
reason(name) := data.tmes.forms.sentences.reasons[name]

# METADATA
# description: What a rule expects, in a sentence.
expected(wanted) := text.value(wanted.equals) if {
	"equals" in object.keys(wanted)
} else := joined([text.value(member) | some member in wanted.oneOf]) if {
	wanted.oneOf
} else := text.sentence("wanted", "at-most", {"value": json.marshal(wanted.atMost)}) if {
	is_number(wanted.atMost)
} else := text.sentence("wanted", "at-least", {"value": json.marshal(wanted.atLeast)}) if {
	is_number(wanted.atLeast)
} else := text.sentence("wanted", "absent", {}) if {
	wanted.absent
} else := wanted.manual

joined(words) := words[0] if {
	count(words) == 1
} else := text.sentence("wanted", "or", {
	"values": concat(", ", array.slice(words, 0, count(words) - 1)),
	"last": words[count(words) - 1],
})
