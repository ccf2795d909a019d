# METADATA
# title: Items in a shape that is not read
# description: As packages/policy/src/sources/hidden-item.ts.
package tmes.adapters.hidden_item

patterns := data.tmes.forms.itemPatterns

# METADATA
# description: |
#   Whether a value holds something that only an item or a tenant document has. A copy of what is read as an item does not
#   count: resources may refer to an item, to be replaced with it.
holds(value, read) if {
	may_hold(value)
	copies := [path | walk(value, [path, member]); member in read]
	walk(value, [path, member])
	tells(member)
	not under(path, copies)
}

tells(text) if is_item(text)

tells(holder) if {
	is_object(holder)
	some key, member in holder
	is_kind(member)
	is_telling(key, holder)
}

under(path, starts) if {
	some start in starts
	array.slice(path, 0, count(start)) == start
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
