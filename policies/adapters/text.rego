# METADATA
# title: Texts of paths and values
# description: The same texts as packages/policy makes, from the same values.
package tmes.adapters.text

# METADATA
# description: '`["settings", "peers", 0, "tls"]` as `settings.peers[0].tls`; keys that are no plain words are quoted.'
path(steps) := trim_prefix(concat("", [step_text(step) | some step in steps]), ".")

step_text(step) := sprintf("[%d]", [step]) if {
	is_number(step)
} else := concat("", [".", step]) if {
	regex.match(`^[A-Za-z_][\w-]*$`, step)
} else := concat("", ["[", json_text(step), "]"])

# METADATA
# description: JSON as JavaScript writes it; OPA writes some characters as escapes.
json_text(value) := text if {
	text := json.marshal(value)
	not contains(text, `\u`)
} else := concat(`\\`, [strings.replace_n(unescaped, part) | some part in split(json.marshal(value), `\\`)])

unescaped := {`\u003c`: "<", `\u003e`: ">", `\u0026`: "&", `\u2028`: "\u2028", `\u2029`: "\u2029"}

# METADATA
# description: A value in a sentence.
value(value) := value if {
	is_string(value)
} else := concat(", ", [member_text(member) | some member in value]) if {
	is_array(value)
} else := json_text(value)

member_text(member) := member if {
	is_string(member)
} else := json_text(member)

# METADATA
# description: What was found, for a problem of the input. Text is quoted only where it cannot say anything about a person.
found(null, _) := "null"

found(value, _) := "an empty list" if value == []

found(value, _) := "a list" if {
	is_array(value)
	value != []
}

found(value, _) := "an object" if is_object(value)

found(value, _) := "an empty text" if value == ""

found(value, quote) := quoted(value, quote) if {
	is_string(value)
	value != ""
}

found(value, _) := sprintf("the number %s", [json.marshal(value)]) if is_number(value)

found(value, _) := sprintf("the boolean %v", [value]) if is_boolean(value)

quoted(value, true) := sprintf("the text %s", [json_text(shortened(value))])

quoted(_, false) := "a text"

shortened(value) := concat("", [substring(value, 0, 40), "…"]) if {
	count(value) > 40
} else := value
