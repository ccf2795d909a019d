# METADATA
# title: Texts of paths and values
# description: The same texts as packages/policy makes, from the same values.
package tmes.adapters.text

# METADATA
# description: '`["settings", "peers", 0, "tls"]` as `settings.peers[0].tls`; keys other than plain words are quoted.'
path(steps) := trim_prefix(concat("", [step_text(step) | some step in steps]), ".")

step_text(step) := sprintf("[%v]", [step]) if {
	is_element(step)
} else := concat("", [".", step]) if {
	regex.match(`^[A-Za-z_][\w-]*$`, step)
} else := concat("", ["[", json_text(step), "]"])

is_element(step) if is_number(step)

is_element("*")

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
# description: |
#   A sentence about a problem of the input, from the bundle's table: the template of a code with `words` in its place.
problem(code, words) := sentence("problems", code, words)

# METADATA
# description: A problem of an unknown key. It may name a person, so it is not quoted.
unknown_key(code, words, key) := problem(code, object.union(words, {"suggestion": fill(
	data.tmes.forms.sentences.hiddenKey,
	{"length": format_int(count(key), 10)},
)}))

# METADATA
# description: What was expected, from the bundle's table.
expected(name, words) := sentence("expected", name, words)

# METADATA
# description: A sentence of one of the bundle's tables, with `words` in place of those in braces.
sentence(table, name, words) := fill(data.tmes.forms.sentences[table][name], words)

# METADATA
# description: A template with values in place of the words in braces. Values are not templates themselves.
fill(template, words) := strings.replace_n({concat("", ["{", name, "}"]): value | some name, value in words}, template)

# METADATA
# description: A value that is not what was expected. `show`, if it cannot say anything about a person.
wrong(code, wanted, value, show) := problem(code, {"expected": wanted, "found": found(value, show), "suggestion": ""})

# METADATA
# description: The same; or that the value is required, where it is absent. `null` is absent.
wrong_or_missing(code, wanted, value, show) := problem("missing", {"expected": wanted}) if {
	value == null
} else := wrong(code, wanted, value, show)

# METADATA
# description: What was found. A text or number is shown only where it cannot say anything about a person.
found(value, show) := fill(data.tmes.forms.sentences.found[class(value, show)], {"value": shown(value), "length": length(value)})

class(null, _) := "null"

class(value, _) := "empty-list" if value == []

class(value, _) := "list" if {
	is_array(value)
	value != []
}

class(value, _) := "object" if is_object(value)

class(value, _) := "empty-text" if value == ""

class(value, show) := ["text", "shown-text"][numbered(show)] if {
	is_string(value)
	value != ""
}

class(value, show) := ["number", "shown-number"][numbered(show)] if is_number(value)

class(value, _) := "boolean" if is_boolean(value)

numbered(true) := 1

numbered(false) := 0

length(value) := format_int(count(value), 10) if {
	is_string(value)
} else := ""

shown(value) := short(value) if {
	is_string(value)
} else := json.marshal(value)

# METADATA
# description: A text in quotes, cut where it is long.
short(value) := json_text(concat("", [substring(value, 0, 40), "…"])) if {
	count(value) > 40
} else := json_text(value)

# METADATA
# description: What was found, with a text in quotes.
quoted(value) := short(value) if {
	is_string(value)
	value != ""
} else := found(value, true)
