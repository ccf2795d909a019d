# METADATA
# title: Paths of unknown values
# description: |
#   Finds the unknown leaves of a document that a rule reads, and puts values there. Rego has no
#   recursion, so depths are written out; the catalog keeps paths within them (at most two "*" in a pattern, the second
#   of them a list position).
package tmes.paths

# METADATA
# description: |
#   Unknown values by their paths, so that those that concern a leaf are found without a look at all others: `at` their
#   own path, and `below` every path that leads to them. Each is [path, position, unknown].
indexed(unknowns) := {"at": {}, "below": {}} if {
	count(unknowns) == 0
} else := {
	"at": by_path([[u.path, n, u] | some n, u in unknowns]),
	"below": {start: entries |
		some k in numbers.range(1, max([count(u.path) | some u in unknowns]))
		some start, entries in by_path([[array.slice(u.path, 0, k), n, u] | some n, u in unknowns; count(u.path) > k])
	},
}

# Entries by their first member. Sorted, because a comprehension inside another would go through all for each. OPA's
# WebAssembly sorts by insertion: what is in order already, as unknown values mostly are, costs little.
by_path(entries) := {sorted[start][0]: array.slice(sorted, start, starts[g + 1]) | some g, start in starts} if {
	sorted := sort(entries)
	starts := array.concat([i | some i, _ in sorted; begins(sorted, i)], [count(sorted)])
}

begins(_, 0)

begins(sorted, i) if sorted[i - 1][0] != sorted[i][0]

# METADATA
# description: |
#   The unknown leaves of one slot in `doc`: {path, reason, open, values, requires, applies, finding, positive}.
#   A slot is a pattern of a leaf, cut at its "*" into `parts`. `unknowns` are `indexed`.
unknown_leaves(slot, doc, unknowns) := [] if {
	# Nearly everything is like this: one leaf, and it is there.
	count(unknowns.at) == 0
	count(slot.parts) == 1
	object.get(doc, slot.parts[0], missing) != missing
} else := [leaf |
	some found in instances(slot.parts, doc)
	leaf := unknown_leaf(slot, doc, unknowns, found)
]

instances(parts, _) := [{"path": parts[0], "at": []}] if count(parts) == 1

instances(parts, doc) := [{"path": joined([parts[0], [i], parts[1]]), "at": [i]} |
	some i, _ in object.get(doc, parts[0], [])
] if {
	count(parts) == 2
}

instances(parts, doc) := [{"path": joined([parts[0], [i], parts[1], [j], parts[2]]), "at": [i, j]} |
	some i, _ in object.get(doc, parts[0], [])
	some j, _ in object.get(doc, joined([parts[0], [i], parts[1]]), [])
] if {
	count(parts) == 3
}

# A declared but unknown value counts while its switches are on, even if another requirement of it is not met:
# nothing refuses that. There it may be missing as well.
unknown_leaf(slot, doc, unknowns, found) := object.union(leaf_of(slot, switches(slot), found), {
	"reason": said[0].reason,
	"open": leaf_is_open(slot, found.path, said),
	"values": array.concat(domain(slot, found.path, said), [missing | not surely_active(slot, doc, found.at, unknowns)]),
}) if {
	said := concerning(unknowns, found.path, slot.list)
	count(said) > 0
	not inactive(switches(slot), doc, found.at, unknowns)
} else := object.union(leaf_of(slot, slot.requires, found), {
	"reason": "undeclared",
	"open": slot.open,
	"values": [value | some value in slot.values; not inactive(needs(slot, value), doc, found.at, unknowns)],
}) if {
	object.get(doc, found.path, missing) == missing
	not inactive(slot.requires, doc, found.at, unknowns)
}

# What a single value requires besides.
needs(slot, value) := object.get(slot, ["valueRequires", value], [])

missing := {"tmes": "missing"}

switches(slot) := [r | some r in slot.requires; r.switch]

leaf_of(slot, requires, found) := {
	"path": found.path,
	"requires": [{"path": fill(r.parts, found.at), "in": r.in} | some r in requires],
	"applies": slot.applies,
	"finding": slot.finding,
	"positive": slot.positive,
}

# The unknown values that make the leaf at `leaf` unknown, in their order: those that hold it, or are part of it. A list
# that is only gone through (its elements' leaves have slots of their own) is not unknown because an element is.
concerning(unknowns, leaf, list) := [] if {
	count(unknowns.at) == 0
} else := [u | some [_, u] in sort(array.concat(
	[[n, u] | some k in numbers.range(0, count(leaf)); some [_, n, u] in unknowns.at[array.slice(leaf, 0, k)]],
	[[n, u] | not list; some [_, n, u] in unknowns.below[leaf]],
))]

# One path is the start of the other.
overlaps(a, b) if {
	n := min([count(a), count(b)])
	array.slice(a, 0, n) == array.slice(b, 0, n)
}

# A surface may know a narrower domain, but only for exactly this leaf. Several at once hold together.
domain(slot, path, said) := values if {
	narrow := narrower(path, said)
	count(narrow) > 0
	values := [value | some value in narrow[0]; every other in narrow { value in other }]
	count(values) > 0
} else := slot.values

leaf_is_open(slot, path, said) := false if {
	narrow := narrower(path, said)
	count([value | some value in narrow[0]; every other in narrow { value in other }]) > 0
} else := slot.open

narrower(path, said) := [u.domain | some u in said; u.path == path; count(u.domain) > 0]

# A setting does not exist while a setting it requires is known to have another value.
inactive(requires, doc, at, unknowns) if {
	some r in requires
	path := fill(r.parts, at)
	count(concerning(unknowns, path, false)) == 0
	value := object.get(doc, path, missing)
	value != missing
	not value in r.in
}

surely_active(slot, doc, at, unknowns) if {
	every r in [r | some r in slot.requires; not r.switch] {
		path := fill(r.parts, at)
		count(concerning(unknowns, path, false)) == 0
		object.get(doc, path, missing) in r.in
	}
}

fill(parts, _) := parts[0] if count(parts) == 1

fill(parts, at) := joined([parts[0], [at[0]], parts[1]]) if count(parts) == 2

fill(parts, at) := joined([parts[0], [at[0]], parts[1], [at[1]], parts[2]]) if count(parts) == 3

joined(arrays) := [key | some array in arrays; some key in array]

# METADATA
# description: '`doc` without its unknown leaves: an earlier value, or a placeholder, is not the value.'
visible(doc, slots, unknowns) := doc if {
	count(unknowns.at) == 0
} else := without(doc, [found.path |
	some slot in slots
	some found in instances(slot.parts, doc)
	count(concerning(unknowns, found.path, slot.list)) > 0
])

# METADATA
# description: '`doc` without its dormant settings: what is declared there has no effect, because a switch is off.'
in_effect(doc, slots) := without(doc, [found.path |
	some slot in slots
	some r in slot.requires
	r.switch
	some found in instances(slot.parts, doc)
	object.get(doc, fill(r.parts, found.at), missing) == false
])

# METADATA
# description: |
#   The settings that are declared in `doc` and dormant in some completions, each with its switch: {path, switch}.
#   `leaves` are those that completions give values.
perhaps_dormant(doc, slots, leaves) := [{"path": found.path, "switch": switch} |
	unknown := {leaf.path | some leaf in leaves}
	some slot in slots
	some r in slot.requires
	r.switch
	some found in instances(slot.parts, doc)
	switch := fill(r.parts, found.at)
	switch in unknown
	object.get(doc, found.path, missing) != missing
]

without(doc, paths) := doc if {
	count(paths) == 0
} else := json.remove(doc, [[removable(key) | some key in path] | some path in paths])

# json.remove takes list positions as strings only.
removable(key) := format_int(key, 10) if {
	is_number(key)
} else := key

# METADATA
# description: |
#   `doc` with the chosen values, each an `option`. A chosen value whose requirement is not met by the other
#   choices is left out, since the console has no such state, or it is dormant there. So is what is declared, where its
#   switch is chosen to be off.
completion(doc, choices, dormant) := without(completed, [d.path |
	some d in dormant
	object.get(completed, d.switch, missing) == false
]) if {
	completed := complete(doc, choices)
}

complete(doc, choices) := doc if {
	count(choices) == 0
} else := with_lists if {
	active := [c | some c in choices; c.value != missing; not unmet(c, doc, choices)]

	# The values first, because they are small. OPA's WebAssembly has no union of none.
	plain := object.union(doc, object.union_n(array.concat([{}], [c.alone | some c in active])))
	lists := {c.list | some c in active}
	with_lists := object.union_n(array.concat([plain], [nest(list, filled(plain, list, active)) | some list in lists]))
}

# METADATA
# description: |
#   A value that completions may give a leaf: {path, value, requires}, and the list that the leaf is in (`list`), or a
#   document with nothing but the value (`alone`).
option(path, value, requires) := {"path": path, "value": value, "requires": requires, "list": array.slice(path, 0, at)} if {
	at := position(path)
} else := {"path": path, "value": value, "requires": requires, "alone": nest(path, value)}

# METADATA
# description: |
#   A leaf whose requirement is one of `open`, the paths of unknowns with an open domain: it may not exist, besides having one of its values.
perhaps_missing(leaf, open) := object.union(leaf, {"values": array.concat(leaf.values, [missing])}) if {
	some r in leaf.requires
	r.path in open
} else := leaf

# METADATA
# description: Those of the leaves that can exist in `doc`, as far as it shows what they require.
possible(leaves, doc) := [leaf | some leaf in leaves; not unmet(leaf, doc, [])]

unmet(c, doc, choices) if {
	some r in c.requires
	value := value_of(r.path, doc, choices)
	value != missing
	not value in r.in
}

value_of(path, doc, choices) := chosen if {
	some c in choices
	c.path == path
	chosen := c.value
} else := object.get(doc, path, missing)

# Where the first list position is in a path.
position(path) := min([i | some i, key in path; is_number(key)])

filled(doc, list, choices) := [element_with(
	element, [c |
		some c in choices
		array.slice(c.path, 0, count(list) + 1) == array.concat(list, [i])
	],
	count(list) + 1,
) |
	some i, element in object.get(doc, list, [])
]

element_with(element, choices, depth) := element if {
	count(choices) == 0
} else := choices[0].value if {
	count(choices[0].path) == depth
} else := object.union_n(array.concat([as_object(element)], [nest(array.slice(c.path, depth, count(c.path)), c.value) | some c in choices]))

as_object(element) := element if {
	is_object(element)
} else := {}

nest(p, v) := {p[0]: v} if count(p) == 1

nest(p, v) := {p[0]: {p[1]: v}} if count(p) == 2

nest(p, v) := {p[0]: {p[1]: {p[2]: v}}} if count(p) == 3

nest(p, v) := {p[0]: {p[1]: {p[2]: {p[3]: v}}}} if count(p) == 4

nest(p, v) := {p[0]: {p[1]: {p[2]: {p[3]: {p[4]: v}}}}} if count(p) == 5

nest(p, v) := {p[0]: {p[1]: {p[2]: {p[3]: {p[4]: {p[5]: v}}}}}} if count(p) == 6

nest(p, v) := {p[0]: {p[1]: {p[2]: {p[3]: {p[4]: {p[5]: {p[6]: v}}}}}}} if count(p) == 7

nest(p, v) := {p[0]: {p[1]: {p[2]: {p[3]: {p[4]: {p[5]: {p[6]: {p[7]: v}}}}}}}} if count(p) == 8
