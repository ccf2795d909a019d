# METADATA
# title: Names of tenants and items
# description: |
#   What is wrong with a name, as a sentence; undefined when nothing is. As packages/catalog validates names. OPA does not
#   know Unicode normalisation, so that two forms of one name are two names here; Terraform normalises them in plans.
package tmes.adapters.names

import data.tmes.adapters.settings
import data.tmes.adapters.text

# METADATA
# description: '`kind` is the id of a kind, `tenant` for the tenant itself. `null` is absent.'
problem(kind, name) := text.wrong_or_missing("wrong-type", form.expected, name, form.is == "enum") if {
	form := data.tmes.forms.names[kind]
	not settings.accepts(form.is, form, name)
}

# METADATA
# description: Whether items of a kind may say that they stand for a default rule of the console.
has_default_rules(kind) if data.tmes.forms.defaults[kind]

# METADATA
# description: What is wrong with an item's `default`. `null` is absent.
default_problem(kind, value) := text.wrong("wrong-type", form.expected, value, false) if {
	value != null
	form := data.tmes.forms.defaults[kind]
	not settings.accepts(form.is, form, value)
}

# METADATA
# description: '`{default}` of an item or block that says which default rule it stands for, else `{}`.'
standing_for(item) := {"default": item["default"]} if {
	object.get(item, "default", null) != null
} else := {}

# METADATA
# description: What is wrong with an item's mark `unconfirmed`. `null` is absent.
unconfirmed_problem(value) := text.wrong("wrong-type", text.expected("boolean", {}), value, false) if {
	value != null
	not is_boolean(value)
}

# METADATA
# description: |
#   What cannot be seen of an item's settings because of its mark, of which `unknowns` may say that it is not seen; as
#   packages/policy/src/sources/unconfirmed.ts.
unconfirmed_by(item, unknowns) := [{"path": ["settings"], "reason": "unconfirmed"}] if {
	object.get(item, "unconfirmed", null) == true
} else := array.slice([{"path": ["settings"], "reason": unknown.reason} | some unknown in unknowns; unknown.path == ["unconfirmed"]], 0, 1)

# METADATA
# description: '`virus-rule "Default" of tenant "acme"`, or `tenant "acme"`.'
owner(kind, name, tenant) := item("tenant", name) if {
	kind == "tenant"
} else := sprintf("%s of tenant %s", [item(kind, name), quoted(tenant)])

# METADATA
# description: '`virus-rule "Default"`.'
item(kind, name) := sprintf("%s %s", [kind, quoted(name)])

# METADATA
# description: A name in quotes.
quoted(name) := text.json_text(name)
