# METADATA
# title: Console objects that are not declared
# description: |
#   Items that exist although no source declared them, judged as items whose settings are all unknown; as
#   packages/policy/src/engine/presence.ts.
package tmes.adapters.presence

# METADATA
# description: The undeclared items of a tenant view, of the kinds that rules look at.
undeclared(view, kinds) := array.concat(
	[undeclared_item(view, kind, "settings", {}, certain(has, {"maybe" | count(declared) > 0})) |
		some kind in kinds
		data.tmes.catalog.presence[kind].type == "always"
		has := of_editions(object.get(data.tmes.catalog.presence[kind], "editions", []), view)
		has != "no"
		declared := items_of(view, kind)
		count([item | some item in declared; item.exists]) == 0
	],
	[undeclared_item(view, kind, name_of(one, array.concat(expected, declared)), one.settings, certain(one.has, stands)) |
		some kind in kinds
		data.tmes.catalog.presence[kind].type == "many"
		expected := expected_of(view, kind)
		declared := items_of(view, kind)
		some one in expected
		stands := {stands_for(item, one) | some item in declared}
		not "yes" in stands
	],
)

items_of(view, kind) := [item | some item in view.items; item.kind == kind]

undeclared_item(view, kind, name, settings, certain) := {
	"kind": kind,
	"name": name,
	"settings": settings,
	"unknowns": [{"path": ["settings"], "reason": "partial-view"} | view.view == "open"],
	"exists": surely_there(view, certain),
	"undeclared": true,
}

surely_there(view, certain) if {
	view.view == "closed"
	certain
} else := false

certain("yes", stands) if not "maybe" in stands

certain("yes", stands) := false if "maybe" in stands

certain("maybe", _) := false

# What the console keeps of a kind: {name, settings, has, distinction, match?}. An object with a `match` is identified by its settings,
# a default rule by its name.
expected_of(view, kind) := array.concat(kept, array.concat(of_organization, of_domains)) if {
	kept := [{
		"name": known.name,
		"settings": settings_of(known),
		"has": "yes",
		"distinction": [word(m.equals) | some m in known.match],
		"match": known.match,
	} |
		some known in data.tmes.catalog.presence[kind].consoleDefaults
	]
	rules := data.tmes.catalog.presence[kind].defaultRules
	of_organization := [rule_of(rule, rule.name, has) |
		some rule in rules
		rule.of == "organization"
		has := both(opposite[is_value(view, ["defaultRules"], "none", view.tenant)], of_editions([edition | edition := rule.edition], view))
		has != "no"
	]
	of_domains := [rule_of(rule, replace(rule.name, "{domain}", domain.name), has) |
		some rule in rules
		rule.of == "domain"
		some domain in items_of(view, "domain")
		has := both(both(presence_of[domain.exists], is_value(domain, ["settings", "skipDefaultRules"], false, domain)), of_editions([edition | edition := rule.edition], view))
		has != "no"
	]
}

rule_of(rule, name, has) := {
	"name": name,
	"settings": rule.settings,
	"has": has,
	"distinction": [value | some _, value in rule.settings],
}

presence_of := {true: "yes", false: "maybe"}

# Whether a tenant has one of some editions; all have what no edition is named for. One that is not known may be any.
of_editions([], _) := "yes"

of_editions(editions, view) := "maybe" if {
	count(editions) > 0
	edition_hidden(view)
}

of_editions(editions, view) := {true: "yes", false: "no"}[view.tenant.edition in editions] if {
	count(editions) > 0
	not edition_hidden(view)
}

edition_hidden(view) if object.get(view.tenant, "edition", null) == null

edition_hidden(view) if hidden(view, ["edition"])

# Whether a value is declared in `object`, some of which `owner` cannot see, and is this one.
is_value(owner, path, value, object_of_it) := "maybe" if {
	hidden(owner, path)
} else := "yes" if {
	object.get(object_of_it, path, null) == value
} else := "no"

opposite := {"yes": "no", "no": "yes", "maybe": "maybe"}

both(a, b) := "no" if {
	"no" in {a, b}
} else := "maybe" if {
	"maybe" in {a, b}
} else := "yes"

# The console may give several objects the same name, and an item may have that name too; their known settings distinguish them.
name_of(one, others) := one.name if {
	count([1 | some other in others; other.name == one.name]) == 1
} else := sprintf("%s (%s)", [one.name, concat(", ", one.distinction)])

word(value) := value if {
	is_string(value)
} else := json.marshal(value)

settings_of(known) := object.union_n([nested(split(m.path, "."), m.equals) | some m in known.match])

nested(path, value) := {path[0]: value} if count(path) == 1

nested(path, value) := {path[0]: {path[1]: value}} if count(path) == 2

nested(path, value) := {path[0]: {path[1]: {path[2]: value}}} if count(path) == 3

stands_for(item, one) := matching(item, one.match) if {
	one.match
} else := named(item, one.name)

# Whether an item bears the name of a default rule, or says that it stands for it. Classic tenants put their account before
# the name.
named(item, name) := "maybe" if {
	hidden(item, ["default"])
} else := "maybe" if {
	not item["default"]
	hidden(item, ["name"])
} else := "no" if {
	said := object.get(item, "default", item.name)
	said != name
	not endswith(said, concat("", [": ", name]))
} else := "maybe" if {
	item.exists == false
} else := "yes"

# Whether a declared item stands for an object of the console: a setting that is not seen may or may not match. What is
# declared and not confirmed counts: it says which object is meant.
matching(item, match) := matching_as_declared(object.union(item, {"unknowns": declared}), match) if {
	declared := [unknown | some unknown in item.unknowns; unknown.reason != "unconfirmed"]
}

matching_as_declared(item, match) := "no" if {
	some m in match
	path := array.concat(["settings"], split(m.path, "."))
	not hidden(item, path)
	value := object.get(item, path, null)
	value != null
	value != m.equals
} else := "maybe" if {
	some m in match
	unseen(item, array.concat(["settings"], split(m.path, ".")))
} else := "maybe" if {
	item.exists == false
} else := "yes"

unseen(item, path) if hidden(item, path)

unseen(item, path) if object.get(item, path, null) == null

hidden(owner, path) if {
	some unknown in owner.unknowns
	length := min([count(unknown.path), count(path)])
	array.slice(unknown.path, 0, length) == array.slice(path, 0, length)
}
