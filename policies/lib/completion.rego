# METADATA
# title: Three values, honestly
# description: |
#   Evaluates one rule on one input whose values are partly unknown. Every unknown the rule reads takes each value its
#   closed domain allows ("completion"); the outcomes together give the verdict. An undeclared value is unknown like
#   any other. See docs/architecture.md, "Three values".
package tmes.completion

import data.tmes.paths

# Completions tried per rule and input; beyond it the verdict is undetermined.
cap := 256

# METADATA
# description: |
#   The verdict of rule `id` on `doc` (what the rule sees as input). `slots` are the leaves the rule reads
#   (data.tmes.slots), `unknowns` the values the surface cannot see: {path, reason, domain?}.
verdict(id, doc, slots, unknowns) := not_applicable if {
	unasked(id, doc)
} else := declared if {
	# What is declared and breaks the rule breaks it, compared with the console or not.
	confirmed := [u | some u in unknowns; u.reason != "unconfirmed"]
	count(confirmed) < count(unknowns)
	declared := verdict_by(id, doc, slots, confirmed)
	declared.verdict == "fail"
} else := verdict_by(id, doc, slots, unknowns)

verdict_by(id, doc, slots, unknowns) := verdict_on(id, seen(doc, slots, index), slots, index) if {
	index := paths.indexed(unknowns)
}

# What a rule sees of a document where nothing unknown is completed yet.
seen(doc, slots, unknowns) := paths.in_effect(paths.visible(doc, slots, unknowns), slots)

# A rule may say that its parameters ask for nothing. It sees nothing else then, so that no unknown can matter.
unasked(id, doc) if data.tmes.rules[id].unasked with input as {"params": doc.params}

verdict_on(id, doc, slots, unknowns) := judged(id, doc, slots, [u | some slot in slots; some u in paths.unknown_leaves(slot, doc, unknowns)])

judged(id, doc, slots, leaves) := not_applicable if {
	count([1 | some leaf in leaves; leaf.applies]) == 0
	found_applicable(id, doc) == false
} else := known(found) if {
	count(leaves) == 0
	found := {finding | some finding in data.tmes.rules[id].finding} with input as doc
} else := decide(id, doc, slots, leaves)

not_applicable := {"verdict": "not-applicable", "findings": set(), "possible": set(), "unknown": [], "applicabilityOpen": false}

# Where nothing is unknown there is nothing to complete.
known(found) := {"verdict": "fail", "findings": found, "possible": set(), "unknown": [], "applicabilityOpen": false} if {
	count(found) > 0
} else := {"verdict": "pass", "findings": set(), "possible": set(), "unknown": [], "applicabilityOpen": false}

decide(id, doc, slots, leaves) := result if {
	open := [leaf | some leaf in leaves; leaf.open]
	open_paths := {leaf.path | some leaf in open}
	closed := [leaf |
		some found in leaves
		not found.open
		leaf := paths.perhaps_missing(found, open_paths)

		# What can have no value is not there.
		count(leaf.values) > 0
	]
	product([count(leaf.values) | some leaf in closed]) <= cap
	dormant := paths.perhaps_dormant(doc, slots, closed)
	outcomes := [outcome(id, completed, paths.possible(open, completed)) |
		some choices in combinations(closed)
		completed := paths.completion(doc, choices, dormant)
	]
	result := object.union(summary(outcomes), {"unknown": [{"path": leaf.path, "reason": leaf.reason, "open": leaf.open} |
		some leaf in leaves
		matters(leaf, outcomes)
	]})
} else := {
	"verdict": "undetermined",
	"findings": set(),
	"possible": set(),
	"unknown": [{"path": leaf.path, "reason": leaf.reason, "open": true} | some leaf in leaves],
	"applicabilityOpen": false,
}

# Where the rule applies in any case, what only decides whether it applies does not matter.
matters(leaf, _) if leaf.finding

matters(_, outcomes) if {
	some o in outcomes
	o.applies != "yes"
}

# All combinations of values that leaves can be given. Of two halves, because numbers are what takes time.
combinations(leaves) := [array.concat(first, second) |
	half := floor(count(leaves) / 2)
	seconds := counted(array.slice(leaves, half, count(leaves)))
	some first in counted(array.slice(leaves, 0, half))
	some second in seconds
]

# The k-th combination has the digits of k, in mixed radix.
counted(leaves) := [[of_leaf[floor(k / steps[i]) % sizes[i]] | some i, of_leaf in options] |
	options := [[paths.option(leaf.path, value, leaf.requires) | some value in leaf.values] | some leaf in leaves]
	sizes := [count(of_leaf) | some of_leaf in options]
	steps := [product(array.slice(sizes, 0, i)) | some i, _ in sizes]
	some k in numbers.range(0, product(sizes) - 1)
]

# What one completion gives. Leaves with an open domain are absent from `doc`. A read that is only ever positive can gain
# results from a value but not lose any, so what holds without the value holds with every value.
outcome(id, doc, open) := {
	"applies": applies_value(found_applicable(id, doc), open),
	"certain": certain(found, open),
	"found": found,
	"more": count([1 | some leaf in open; leaf.finding]) > 0,
} if {
	found := {finding | some finding in data.tmes.rules[id].finding} with input as doc
}

# Not `not … with`: OPA's WebAssembly takes a value of false for one that is there.
found_applicable(id, doc) if {
	data.tmes.rules[id].applies with input as doc
} else := false

applies_value(applicable, open) := "yes" if {
	applicable
	count([1 | some leaf in open; leaf.applies; not leaf.positive]) == 0
} else := "no" if {
	not applicable
	count([1 | some leaf in open; leaf.applies]) == 0
} else := "maybe"

certain(found, open) := found if {
	count([1 | some leaf in open; leaf.finding; not leaf.positive]) == 0
} else := set()

summary(outcomes) := not_applicable if {
	every o in outcomes { o.applies == "no" }
} else := {
	"verdict": "pass",
	"findings": set(),
	"possible": set(),
	"applicabilityOpen": count([1 | some o in outcomes; o.applies != "yes"]) > 0,
} if {
	every o in outcomes { harmless(o) }
} else := {
	"verdict": "fail",
	"findings": common,
	"possible": all_found(outcomes) - common,
	"applicabilityOpen": false,
} if {
	every o in outcomes {
		o.applies == "yes"
		count(o.certain) > 0
	}
	common := intersection({o.certain | some o in outcomes})
} else := {
	"verdict": "undetermined",
	"findings": set(),
	"possible": all_found(outcomes),
	"applicabilityOpen": false,
}

harmless(o) if o.applies == "no"

harmless(o) if {
	count(o.found) == 0
	not o.more
}

all_found(outcomes) := union({o.found | some o in outcomes; o.applies != "no"})

# METADATA
# description: |
#   Whether rule `id` applies, the same in all completions ("yes" or "no"), or "maybe" where an unknown decides it. Where
#   no setting of an item is declared: whether it applies in each completion of those that decide it. Facts of the tenant
#   that decide nothing else change the verdict only by that.
applicable(id, doc, slots, unknowns) := applicable_in(id, visible, slots, deciding(visible, slots, index)) if {
	index := paths.indexed(unknowns)
	visible := seen(doc, slots, index)
}

deciding(doc, slots, unknowns) := [leaf |
	some slot in slots
	slot.applies
	some leaf in paths.unknown_leaves(slot, doc, unknowns)
]

applicable_in(id, doc, slots, leaves) := applies_value(found_applicable(id, doc), []) if {
	count(leaves) == 0
} else := [found_applicable(id, paths.completion(doc, choices, [])) |
	some choices in combinations(closed)
] if {
	# What is declared may be dormant.
	doc.item.settings == {}
	every leaf in leaves { leaf.path[0] == "item" }

	# The tenant must not decide which settings there are.
	facts := {slot.parts[0] | some slot in slots; slot.parts[0][0] == "tenant"; slot.applies; not slot.finding}
	every slot in slots { independent(slot, facts) }
	closed := [with_missing(leaf) | some leaf in leaves; not leaf.open]
	product([count(leaf.values) | some leaf in closed]) <= cap_of_applicable
} else := "maybe"

# Completions tried to find out where a rule applies.
cap_of_applicable := 32

independent(slot, _) if not slot.applies

independent(slot, facts) if {
	required := array.concat(slot.requires, [r | some value in slot.values; some r in paths.needs(slot, value)])
	every r in required { not r.parts[0] in facts }
}

# What other leaves of the rule may take away.
with_missing(leaf) := leaf if {
	count(leaf.requires) == 0
} else := object.union(leaf, {"values": array.concat(leaf.values, [paths.missing])})

# METADATA
# description: |
#   What an open view leaves of a verdict. An item that may not exist cannot fail. A rule over a tenant's items cannot
#   pass when there may be more of them, and fails only if more items never remove a finding.
in_view(result, id, view) := doubtful(result) if {
	view.exists == false
	result.verdict == "fail"
} else := partial(result) if {
	view.view == "open"
	not view.item
	result.verdict != "undetermined"
	not certain_in_open_view(result, id)
} else := result

doubtful(result) := object.union(result, {"verdict": "undetermined", "findings": set(), "possible": (result.findings | result.possible)})

partial(result) := object.union(
	doubtful(result),
	{"unknown": array.concat(result.unknown, [{"path": ["items"], "reason": "partial-view", "open": true}])},
)

certain_in_open_view(_, id) if not data.tmes.meta[id].readsItems

certain_in_open_view(result, id) if {
	result.verdict == "fail"
	data.tmes.meta[id].monotone
}

certain_in_open_view(result, id) if {
	result.verdict == "not-applicable"
	not data.tmes.meta[id].applicabilityReadsItems
}
