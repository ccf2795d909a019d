# METADATA
# title: Items in a shape that is not read
# description: As packages/policy/src/sources/hidden-item.ts.
package tmes.adapters.hidden_item

patterns := data.tmes.forms.itemPatterns

# METADATA
# description: Whether a value holds something that only an item or a tenant document has.
holds(value) if {
	may_hold(value)
	walk(value, [_, text])
	is_item(text)
}

holds(value) if {
	may_hold(value)
	walk(value, [_, holder])
	is_object(holder)
	some key, member in holder
	is_kind(member)
	is_telling(key, holder)
}

# Every kind has its version behind it.
may_hold(value) if contains(lower(json.marshal(value)), "/v")

is_item(text) if matches(patterns.item, text)

is_item(text) if matches(patterns.quoted, text)

is_kind(text) if matches(patterns.kind, text)

is_telling(key, _) if matches(patterns.key, key)

is_telling(_, holder) if {
	some part in ["tenant", "settings"]
	part in object.keys(holder)
}

matches(pattern, text) if {
	is_string(text)
	regex.match(concat("", ["(?i)", pattern]), text)
}
