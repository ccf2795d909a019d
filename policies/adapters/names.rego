# METADATA
# title: Names of tenants and items
# description: What is wrong with a name, as a sentence; undefined when nothing is. As packages/policy/src/sources/names.ts.
package tmes.adapters.names

import data.tmes.adapters.text

# METADATA
# description: '`kind` is the id of a kind, `tenant` for the tenant itself.'
problem(kind, name) := sprintf("expected a name, found %s.", [text.found(name, false)]) if {
	not named(name)
} else := sprintf(`expected the name "settings", which the one %s of a tenant has, found %s.`, [kind, text.found(name, true)]) if {
	kind != "tenant"
	data.tmes.catalog.presence[kind].type == "always"
	name != "settings"
} else := "expected a name without spaces around it." if {
	trim_space(name) != name
} else := "expected a name in one line, found a control character." if {
	regex.match(`\p{Cc}`, name)
} else := sprintf("expected a name of at most 256 characters, found %d.", [count(name)]) if {
	count(name) > 256
}

named(name) if {
	is_string(name)
	name != ""
}

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
