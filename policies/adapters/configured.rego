# METADATA
# title: What the configuration in a plan says
# description: |
#   Of each `terraform_data`: its input where it is written in full, whether it refers to something else, and how many
#   instances it has. As packages/policy/src/sources/plan-account.ts. Modules that are nested more than 10 deep are left out here: the plan's own
#   resources of them are a problem already.
package tmes.adapters.configured

# METADATA
# description: |
#   {constant?, refers, instances} by address without keys; `instances` is `one`, `none` as a constant or variables decide,
#   or `undecided`.
by_address(plan) := object.union_n([{concat("", [level.prefix, resource.address]): object.union(
	{"refers": refers(resource), "instances": inside(level.instances, instances(resource, plan, level.prefix))},
	{"constant": resource.expressions.input.constant_value | "constant_value" in object.keys(resource.expressions.input)},
)} |
	some level in levels(plan)
	some resource in level.module.resources
	resource.type == "terraform_data"
	object.get(resource, "mode", "managed") != "data"
	is_string(resource.address)
])

refers(resource) if {
	resource.expressions.input.references
} else := false

# METADATA
# description: '`module.m["a"].terraform_data.x[0]` as the configuration names it: `module.m.terraform_data.x`.'
without_keys(address) := address if {
	not contains(address, "[")
} else := regex.replace(address, `\[(?:\d+|"(?:[^"\\]|\\.)*")\]`, "")

# Only the root module's variables are in a plan.
instances(entry, plan, prefix) := decided(said, plan, prefix) if {
	said := number_expression(entry)
} else := "one"

number_expression(entry) := entry.count_expression if {
	"count_expression" in object.keys(entry)
} else := entry.for_each_expression

decided(said, plan, prefix) := "none" if {
	nothing(said.constant_value)
} else := "one" if {
	"constant_value" in object.keys(said)
} else := "none" if {
	prefix == ""
	count(said.references) > 0
	every reference in said.references { nothing(variable(reference, plan)) }
} else := "undecided"

variable(reference, plan) := plan.variables[name].value if {
	[[_, name]] := regex.find_all_string_submatch_n(`^var\.([^.\[]+)$`, reference, 1)
}

# What makes a count of 0, or an empty `for_each`, where it alone decides.
nothing(value) if value in [false, 0, "0", "false", ""]

nothing(value) if {
	type_name(value) in {"object", "array"}
	count(value) == 0
}

inside(outer, inner) := "none" if {
	"none" in [outer, inner]
} else := inner if {
	outer == "one"
} else := outer

levels(plan) := array.concat(level0, array.concat(level1, array.concat(level2, rest))) if {
	level0 := [{"module": plan.configuration.root_module, "prefix": "", "instances": "one"}]
	level1 := below(level0, plan)
	level2 := below(level1, plan)
	level3 := below(level2, plan)
	level6 := below(below(below(level3, plan), plan), plan)
	rest := array.concat(three(level3, plan), array.concat(three(level6, plan), below(below(below(level6, plan), plan), plan)))
}

three(levels, plan) := array.concat(levels, array.concat(below(levels, plan), below(below(levels, plan), plan)))

below(levels, plan) := [{
	"module": call.module,
	"prefix": sprintf("%smodule.%s.", [level.prefix, name]),
	"instances": inside(level.instances, instances(call, plan, level.prefix)),
} |
	some level in levels
	some name, call in level.module.module_calls
]

# METADATA
# description: |
#   Whether a constant of the configuration may have given a value. Of Terraform's JSON syntax, which CDKTF writes, plans
#   hold the texts as written: with escapes, and as templates where these refer to nothing.
may_be(constant, value) if constant == value

may_be(constant, value) if {
	constant != value
	templates := [path | walk(constant, [path, text]); is_template(text)]
	keys := [settings_of(path) | walk(constant, [path, _]); count(path) > 0; is_template(path[count(path) - 1])]
	free := {unescaped(path) | some path in array.concat(templates, keys)}
	leaves(constant, free) == leaves(value, free)
}

settings_of(path) := array.slice(path, 0, count(path) - 1)

is_template(text) if {
	is_string(text)
	regex.match(`(^|[^$])\$\{|(^|[^%])%\{`, text)
}

# Scalars and empty containers with their paths, without escapes, outside what a template may have given.
leaves(value, free) := {unescaped([path, leaf]) |
	walk(value, [path, leaf])
	is_leaf(leaf)
	not under(unescaped(path), free)
}

is_leaf(value) if not type_name(value) in {"object", "array"}

is_leaf(value) if count(value) == 0

under(path, free) if {
	some start in free
	array.slice(path, 0, count(start)) == start
}

# In JSON neither `$`, `%` nor `{` is ever escaped.
unescaped(value) := json.unmarshal(replace(replace(json.marshal(value), "$${", "${"), "%%{", "%{"))
