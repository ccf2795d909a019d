# METADATA
# title: Tenant documents in any OPA
# description: |
#   One tenant document or a list of them, read as packages/policy/src/sources/document.ts reads them. What makes them unfit
#   to judge is in `problems`; then there are no verdicts, and every problem is a finding. Keys that stand twice in a JSON
#   text are not seen here: OPA's parser keeps the last of them.
package tmes.adapters.document

import data.tmes.adapters.findings as found
import data.tmes.adapters.names
import data.tmes.adapters.notices
import data.tmes.adapters.settings
import data.tmes.adapters.tenant
import data.tmes.adapters.text
import data.tmes.adapters.today

documents := input if {
	is_array(input)
} else := [input]

# METADATA
# description: Every verdict, sorted by tenant, rule and item. Undefined where there are problems.
verdicts := tenant.sorted_verdicts([tenant.verdict_of(each) | some judged in judgements; some each in judged.results]) if {
	count(problems) == 0
}

# METADATA
# description: Findings in the order of a report; problems are findings too.
findings := found.report(judgements, [], "document") if {
	count(problems) == 0
} else := [notices.problem(message, "document") | some message in problems]

judgements := [{"view": view, "results": tenant.judgements(view, today.date)} | some view in views]

# METADATA
# description: One view for each document.
views := [view_of(document) | some document in documents]

view_of(document) := {
	"tenant": object.union(settings.clean("tenant", object.remove(document.tenant, ["name"]), false), {"name": document.tenant.name}),
	"unknowns": [],
	"view": "closed",
	"surface": "document",
	"items": [{
		"kind": item.kind, "name": item.name,
		"settings": settings.clean(item.kind, settings_of(item), false),
		"unknowns": [], "exists": true,
	} |
		some item in document.items
	],
}

settings_of(item) := said if {
	said := object.get(item, "settings", null)
	said != null
} else := {}

# METADATA
# description: What makes the documents unfit to judge, one message each, sorted.
problems := sort({message | some message in whole} | {sprintf("document %d: %s", [number + 1, message]) |
	some number, document in documents
	some message in problems_of(document)
})

whole contains notices.no_data if not data.tmes.forms.kinds

whole contains "expected at least one tenant document, found none." if count(documents) == 0

whole contains sprintf("tenant %s stands twice: put all items of a tenant in one document.", [text.json_text(name)]) if {
	some number, document in documents
	name := document.tenant.name
	some earlier in array.slice(documents, 0, number)
	earlier.tenant.name == name
}

problems_of(document) := {sprintf("expected a tenant document, found %s.", [text.found(document, false)])} if {
	not is_object(document)
} else := {sprintf("expected apiVersion: tmes/v1, found %s.", [text.found(object.get(document, "apiVersion", null), true)])} if {
	object.get(document, "apiVersion", null) != "tmes/v1"
} else := union({
	{sprintf("%s: unknown key of a tenant document.", [text.path([key])]) |
		some key, value in document
		not key in {"apiVersion", "tenant", "items"}
		not is_schema(key, value)
	},
	tenant_problems(object.get(document, "tenant", null)),
	items_problems(object.get(document, "items", null)),
})

is_schema("$schema", value) if is_string(value)

tenant_problems(said) := {sprintf("tenant: expected an object with at least a name, found %s.", [text.found(said, false)])} if {
	not is_object(said)
} else := {sprintf("tenant.name: %s", [wrong]) | wrong := names.problem("tenant", object.get(said, "name", null))} | {problem.message |
	some problem in settings.problems("tenant", object.remove(said, ["name"]), ["tenant"], [], false)
}

items_problems(items) := {sprintf("items: expected a list, found %s.", [text.found(items, false)])} if {
	not is_array(items)
} else := {message | some position, item in items; some message in item_problems(item, position)} | doubles(items)

doubles(items) := set() if {
	count({[item.kind, item.name] | some item in items}) == count([1 | some item in items; item.kind; item.name])
} else := {sprintf("%s stands twice, as items[%d] too.", [names.item(item.kind, item.name), position]) |
	some position, item in items
	some earlier in array.slice(items, 0, position)
	earlier.kind == item.kind
	earlier.name == item.name
}

item_problems(item, position) := {sprintf("items[%d]: expected an object with kind, name and settings, found %s.", [position, text.found(item, false)])} if {
	not is_object(item)
} else := {sprintf("items[%d].kind: expected a kind, found %s.", [position, text.found(object.get(item, "kind", null), false)])} if {
	not is_string(object.get(item, "kind", null))
} else := {sprintf("items[%d].kind: unknown kind %s.", [position, text.json_text(substring(item.kind, 0, 60))])} if {
	not is_item_kind(item.kind)
} else := union({
	{sprintf("%s: unknown key of an item.", [text.path(["items", position, key])]) |
		some key, _ in item
		not key in {"kind", "name", "settings"}
	},
	{sprintf("items[%d].name: %s", [position, wrong]) | wrong := names.problem(item.kind, object.get(item, "name", null))},
	{sprintf("items[%d]: settings: expected an object, found %s.", [position, text.found(settings_of(item), false)]) |
		not is_object(settings_of(item))
	},
	{sprintf("%s: %s", [names.item(item.kind, object.get(item, "name", "")), problem.message]) |
		is_object(settings_of(item))
		some problem in settings.problems(item.kind, settings_of(item), ["settings"], [], false)
	},
})

is_item_kind(kind) if {
	kind != "tenant"
	data.tmes.forms.kinds[kind]
}
