# METADATA
# title: Settings against the catalog
# description: |
#   Every key known, every value of its type, every setting in a mode that has it, as packages/catalog validates them. What
#   does not fit is a problem: a misspelt setting that was ignored would look as if it was not declared. Forms are
#   `data.tmes.forms.kinds`, and words are `data.tmes.forms.sentences`.
package tmes.adapters.settings

import data.tmes.adapters.text

# METADATA
# description: |
#   The settings of `kind` as rules see them: without nulls, and with numbers where Terraform has made texts of them
#   (`numeric`). Sound only where `problems` has none.
clean(kind, settings, numeric) := json.patch(
	json.remove(settings, [[removable(step) | some step in path] | walk(settings, [path, null]); is_string(last(path))]),
	[{"op": "replace", "path": path, "value": to_number(value)} |
		numeric
		walk(settings, [path, value])
		is_string(value)
		is_numeric_text(form(kind, path), value)
	],
)

# METADATA
# description: |
#   What cannot be accepted: {path, message}, paths below the settings. `prefix` is where the settings stand, for messages;
#   `unknowns` are paths below the settings whose values are unknown.
problems(kind, settings, prefix, unknowns, numeric) := array.concat(
	[{"path": path, "message": message} |
		walk(settings, [path, value])
		path != []
		some complaint in complaints(kind, settings, [path, value], unknowns, numeric)
		message := sprintf("%s: %s", [text.path(array.concat(prefix, shown_path(kind, path))), complaint])
	],
	[{"path": path, "message": message} |
		some path in unknowns
		not possible(kind, path)
		message := sprintf("%s: %s", [text.path(array.concat(prefix, shown_path(kind, path))), unknown(kind, path)])
	],
)

# Without an unknown key, which may name a person.
shown_path(kind, path) := path if {
	form(kind, path) != null
} else := path if {
	last(path) in refused_keys
} else := above(path)

complaints(kind, settings, [path, value], unknowns, numeric) := {complaint(kind, path, value) | reported(kind, path)} if {
	not fits(kind, path, value, unknowns, numeric)
} else := {message |
	value != null
	found := form(kind, path)
	some message in mode_complaints(found, settings, value)
}

# METADATA
# description: The value at a path of a kind's settings, `null` if there is none.
form(kind, path) := object.get(data.tmes.forms.kinds[kind], array.concat([pattern(step) | some step in path], [""]), null)

pattern(step) := "*" if {
	is_number(step)
} else := step

last(path) := path[count(path) - 1]

above(path) := array.slice(path, 0, count(path) - 1)

# json.remove takes list positions as strings only.
removable(step) := format_int(step, 10) if {
	is_number(step)
} else := step

fits(kind, path, value, unknowns, numeric) if {
	found := form(kind, path)
	found != null
	fits_form(found, path, value, unknowns, numeric)
} else if {
	is_label(kind, path)
	not last(path) in refused_keys
	label(value)
}

# Terraform has null for what is not declared, and in place of an unknown element of a list.
fits_form(_, path, null, _, _) if is_string(last(path))

fits_form(_, path, null, unknowns, _) if path in unknowns

fits_form(found, _, value, _, _) if accepts(found.is, found, value)

fits_form(found, _, value, _, true) if is_numeric_text(found, value)

is_label(kind, path) if form(kind, above(path)).is == "labels"

label(null)

label(value) if is_string(value)

# Keys that reach into JavaScript's own objects: refused by programs that read the same input.
refused_keys := {"__proto__", "constructor", "prototype"}

accepts("group", _, value) if is_object(value)

accepts("labels", _, value) if is_object(value)

accepts("list", found, value) if {
	is_array(value)
	size_fits(found, value)
}

accepts("records", found, value) if {
	is_array(value)
	size_fits(found, value)
}

accepts("boolean", _, value) if is_boolean(value)

accepts("enum", found, value) if value in found.values

accepts("integer", found, value) if {
	is_number(value)
	value == floor(value)
	value >= found.min
	value <= found.max
}

accepts("text", found, value) if {
	is_string(value)
	count(value) >= found.minLength
	not too_long(found, value)
	not unlike(found, value)
}

too_long(found, value) if count(value) > found.maxLength

unlike(found, value) if {
	some pattern in found.patterns
	not regex.match(pattern, value)
}

unlike(found, value) if {
	some pattern in found.excluded
	regex.match(pattern, value)
}

size_fits(found, value) if {
	count(value) >= found.minItems
	not too_many(found, value)
}

too_many(found, value) if count(value) > found.maxItems

is_numeric_text(found, value) if {
	found.is == "integer"
	regex.match(`^-?\d{1,16}$`, value)
	number := to_number(value)
	number >= found.min
	number <= found.max
}

# Values below a value that is wrong itself are not reported, and labels have members of any name.
reported(kind, path) if {
	found := form(kind, above(path))
	holds(found.is, last(path))
}

holds("group", step) if is_string(step)

holds("labels", step) if is_string(step)

holds("list", step) if is_number(step)

holds("records", step) if is_number(step)

possible(kind, path) if form(kind, path) != null

possible(kind, path) if is_label(kind, path)

complaint(kind, path, value) := wrong(form(kind, path), value) if {
	form(kind, path) != null
} else := text.problem("forbidden-key", {}) if {
	is_label(kind, path)
	last(path) in refused_keys
} else := text.wrong("wrong-type", text.expected("text", {}), value, is_shown(form(kind, above(path)))) if {
	is_label(kind, path)
} else := unknown(kind, path)

unknown(kind, path) := text.unknown_key("unknown-setting", {"kind": kind}, sprintf("%v", [last(path)]))

wrong(found, value) := text.problem("too-many", {"expected": found.size, "found": format_int(count(value), 10)}) if {
	found.is in {"list", "records"}
	is_array(value)
} else := text.wrong("wrong-type", found.expected, value, is_shown(found))

# A value that is one of a few by its type, and not about a person.
is_shown(found) if {
	found.personal == "none"
	found.is in {"boolean", "integer", "enum"}
} else := false

# A setting that the chosen mode does not have. It may still be declared as off.
mode_complaints(found, settings, value) := {text.problem("not-available", mode_words(broken[0], settings))} if {
	does_something(value)
	broken := [mode | some mode in found.modes; is_broken(mode, settings)]
	count(broken) > 0
} else := {text.problem("value-not-available", object.union(mode_words(broken[0], settings), {"value": text.short(value)}))} if {
	is_string(value)
	broken := [mode | some mode in found.valueModes[value]; is_broken(mode, settings)]
	count(broken) > 0
} else := set()

does_something(value) if not value in {false, []}

is_broken(mode, settings) if {
	actual := object.get(settings, mode.controller, null)
	type_name(actual) in {"string", "number"}
	not actual in mode.in
}

mode_words(mode, settings) := {
	"controller": text.path(mode.controller),
	"expected": mode.expected,
	"quoted": text.quoted(object.get(settings, mode.controller, null)),
}
