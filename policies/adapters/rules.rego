# METADATA
# title: Which rules are on
# description: |
#   By the configuration compiled into the bundle (`tmes policy build --config`); without one all rules are on, as loud as
#   they say themselves, and what cannot be decided is as loud as a failure.
package tmes.adapters.rules

# METADATA
# description: How loud each rule is that is on.
severities := {id: rule.severity | some id, rule in data.tmes.config.rules; rule.severity != "off"; data.tmes.meta[id]} if {
	data.tmes.config.rules
} else := {id: rule.severity | some id, rule in data.tmes.meta}

# METADATA
# description: Ids of the rules that are on, by the kind they look at; those over tenants under `tenant`.
active_by_kind := {kind: active |
	some kind, ids in data.tmes.router
	active := [id | some id in ids; severities[id]]
	count(active) > 0
}

# METADATA
# description: Kinds of items that rules look at.
kinds := {kind | some id, _ in severities; some kind in data.tmes.forms.rules[id].kinds} - {"tenant"}

# METADATA
# description: Kinds of items that rules over tenants look at.
tenant_kinds := {kind | some id in active_by_kind.tenant; some kind in data.tmes.forms.rules[id].kinds} | {slot.parts[0][1] |
	some id in active_by_kind.tenant
	some slot in data.tmes.slots[id].tenant
	slot.parts[0][0] == "items"
}

# METADATA
# description: How loud an undetermined verdict of a rule is, on a surface, for these unknowns.
undetermined(rule, surface, unknowns) := severities[rule] if {
	"error" in levels(rule, surface, unknowns)
} else := "warn" if {
	"warn" in levels(rule, surface, unknowns)
} else := "off"

levels(rule, surface, unknowns) := {handling(rule, surface)[cause] | some cause in causes(unknowns)}

handling(rule, surface) := data.tmes.config.undetermined[rule][surface]

handling(rule, surface) := {"undeclared": "error", "other": "error"} if not data.tmes.config.undetermined[rule][surface]

causes([]) := {"other"}

causes(unknowns) := {cause(unknown.reason) | some unknown in unknowns} if count(unknowns) > 0

cause(reason) := "undeclared" if {
	reason == "undeclared"
} else := "other"
