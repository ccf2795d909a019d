# METADATA
# title: Tenant documents in any OPA
# description: |
#   One tenant document or a list of them, read as packages/policy/src/sources/document.ts reads them. What makes them unfit
#   to judge is in `problems`; then there are no verdicts, and every problem is a finding. Keys that are declared twice in a JSON
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
	"items": [object.union(names.standing_for(item), {
		"kind": item.kind, "name": item.name,
		"settings": settings.clean(item.kind, settings_of(item), false),
		"unknowns": names.unconfirmed_by(item, []), "exists": true,
	}) |
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

whole contains twice(names.item("tenant", name), sprintf("in document %d", [before + 1])) if {
	some number, document in documents
	name := document.tenant.name
	some before, earlier in array.slice(documents, 0, number)
	earlier.tenant.name == name
}

twice(owner, first) := text.problem("duplicate", {"owner": owner, "where": first})

problems_of(document) := {text.wrong("wrong-type", text.expected("document", {}), document, false)} if {
	not is_object(document)
} else := {at(["apiVersion"], text.wrong_or_missing("not-allowed", text.expected("version", {}), version, true))} if {
	version := object.get(document, "apiVersion", null)
	version != "tmes/v1"
} else := union({
	{unknown_key("document", key) |
		some key, value in document
		not key in {"apiVersion", "tenant", "items"}
		not is_schema(key, value)
	},
	tenant_problems(object.get(document, "tenant", null)),
	items_problems(object.get(document, "items", null)),
})

# METADATA
# description: A sentence about the value at a path.
at(path, sentence) := sprintf("%s: %s", [text.path(path), sentence])

unknown_key(of, key) := text.unknown_key("unknown-key", {"of": data.tmes.forms.sentences.of[of]}, key)

is_schema("$schema", value) if is_string(value)

is_schema("$schema", null)

tenant_problems(said) := {at(["tenant"], text.wrong_or_missing("wrong-type", text.expected("tenant", {}), said, false))} if {
	not is_object(said)
} else := {at(["tenant", "name"], wrong) | wrong := names.problem("tenant", object.get(said, "name", null))} | {problem.message |
	some problem in settings.problems("tenant", object.remove(said, ["name"]), ["tenant"], [], false)
}

items_problems(items) := {at(["items"], text.wrong_or_missing("wrong-type", text.expected("items", {}), items, false))} if {
	not is_array(items)
} else := {message | some position, item in items; some message in item_problems(item, position)} | doubles(items)

doubles(items) := set() if {
	count({[item.kind, item.name] | some item in items}) == count([1 | some item in items; item.kind; item.name])
} else := {twice(names.item(item.kind, item.name), sprintf("as items[%d]", [before])) |
	some position, item in items
	some before, earlier in array.slice(items, 0, position)
	earlier.kind == item.kind
	earlier.name == item.name
}

item_problems(item, position) := {at(["items", position], text.wrong("wrong-type", text.expected("item", {}), item, false))} if {
	not is_object(item)
} else := {at(["items", position, "kind"], wrong) | wrong := kind_problem(object.get(item, "kind", null))} if {
	not is_item_kind(object.get(item, "kind", null))
} else := union({
	{at(["items", position], unknown_key("item", key)) |
		some key, _ in item
		not key in known_keys(item.kind)
	},
	{at(["items", position, "default"], wrong) | wrong := names.default_problem(item.kind, object.get(item, "default", null))},
	{at(["items", position, "unconfirmed"], wrong) | wrong := names.unconfirmed_problem(object.get(item, "unconfirmed", null))},
	{at(["items", position, "name"], wrong) | wrong := names.problem(item.kind, object.get(item, "name", null))},
	{at(["items", position, "settings"], text.wrong("wrong-type", text.expected("settings", {}), settings_of(item), false)) |
		not is_object(settings_of(item))
	},
	{sprintf("%s: %s", [names.item(item.kind, object.get(item, "name", "")), problem.message]) |
		is_object(settings_of(item))
		some problem in settings.problems(item.kind, settings_of(item), ["settings"], [], false)
	},
})

known_keys(kind) := {"kind", "name", "default", "unconfirmed", "settings"} if {
	names.has_default_rules(kind)
} else := {"kind", "name", "unconfirmed", "settings"}

# METADATA
# description: What is wrong with a value that is not a kind.
kind_problem(kind) := text.problem("unknown-kind", {"quoted": text.quoted(kind), "suggestion": ""}) if {
	is_string(kind)
} else := text.wrong_or_missing("wrong-type", text.expected("kind", {}), kind, true)

is_item_kind(kind) if {
	kind != "tenant"
	data.tmes.forms.kinds[kind]
}
