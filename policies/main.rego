# METADATA
# title: Router
# description: |
#   What every surface asks. Input: {tenant, item | items, today, view, exists, unknowns, rules?}. Answers the verdict of
#   each rule that looks at the item's kind (or, without an item, at the tenant).
package tmes.main

import data.tmes.completion

# METADATA
# entrypoint: true
results[id] := result if {
	some id in ids
	result := completion.in_view(completion.verdict(id, document(id), data.tmes.slots[id][kind], unknowns), id, input)
}

# METADATA
# description: |
#   Whether rules apply to items of a tenant: "yes" or "no" where nothing unknown decides it, else "maybe", or in which
#   completions they apply where nothing of the item is known. A verdict hangs on that and on what the rule's findings
#   read, so who judges many tenants need not ask for all of them. Input: {tenant, today, questions: [{item, unknowns,
#   rules}]}, with as much of the item as decides. Answers in the order of the questions.
# entrypoint: true
applicable := [answers |
	some question in input.questions
	answers := {id: applies |
		some id in question.rules
		doc := {"tenant": input.tenant, "item": question.item, "params": params(id), "today": input.today}
		applies := completion.applicable(id, doc, data.tmes.slots[id][question.item.kind], question.unknowns)
	}
]

ids := input.rules

ids := data.tmes.router[kind] if not input.rules

kind := input.item.kind

kind := "tenant" if not input.item

unknowns := object.get(input, "unknowns", [])

document(id) := {"tenant": input.tenant, "item": input.item, "params": params(id), "today": input.today}

document(id) := {"tenant": input.tenant, "items": input.items, "params": params(id), "today": input.today} if not input.item

# A configured value takes the place of the default as a whole, also where both are mappings.
params(id) := {name: object.get(configured(id), name, value) | some name, value in data.tmes.meta[id].defaults}

configured(id) := data.tmes.config.parameters[id]

configured(id) := {} if not data.tmes.config.parameters[id]
