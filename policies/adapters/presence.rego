# METADATA
# title: Console objects nobody declared
# description: |
#   Items that exist although nobody declared them, judged as items whose settings are all unknown; as
#   packages/policy/src/engine/presence.ts.
package tmes.adapters.presence

# METADATA
# description: The undeclared items of a tenant view, of the kinds that rules look at.
undeclared(view, kinds) := array.concat(
	[undeclared_item(view, kind, "settings", {}, count(declared) == 0) |
		some kind in kinds
		data.tmes.catalog.presence[kind].type == "always"
		declared := [item | some item in view.items; item.kind == kind]
		count([item | some item in declared; item.exists]) == 0
	],
	[undeclared_item(view, kind, name_of(known, array.concat(defaults, declared)), settings_of(known), count(matches & {"maybe"}) == 0) |
		some kind in kinds
		data.tmes.catalog.presence[kind].type == "many"
		defaults := data.tmes.catalog.presence[kind].consoleDefaults
		declared := [item | some item in view.items; item.kind == kind]
		some known in defaults
		matches := {matching(item, known.match) | some item in declared}
		not "yes" in matches
	],
)

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

# The console may call several objects alike, and an item may bear a default's name; what they match tells them apart.
name_of(known, others) := known.name if {
	count([1 | some other in others; other.name == known.name]) == 1
} else := sprintf("%s (%s)", [known.name, concat(", ", [word(m.equals) | some m in known.match])])

word(value) := value if {
	is_string(value)
} else := json.marshal(value)

settings_of(known) := object.union_n([nested(split(m.path, "."), m.equals) | some m in known.match])

nested(path, value) := {path[0]: value} if count(path) == 1

nested(path, value) := {path[0]: {path[1]: value}} if count(path) == 2

nested(path, value) := {path[0]: {path[1]: {path[2]: value}}} if count(path) == 3

# Whether a declared item stands for a console default: a setting nobody can see may or may not match.
matching(item, match) := "no" if {
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

hidden(item, path) if {
	some unknown in item.unknowns
	length := min([count(unknown.path), count(path)])
	array.slice(unknown.path, 0, length) == array.slice(path, 0, length)
}
