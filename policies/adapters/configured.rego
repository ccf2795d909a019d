# METADATA
# title: What the configuration in a plan says
# description: |
#   Of each `terraform_data`: its input where it is written in full, and whether nothing decides if it exists. As
#   packages/policy/src/sources/plan.ts. Modules that are nested more than 10 deep are left out here: the plan's own
#   resources of them are a problem already.
package tmes.adapters.configured

# METADATA
# description: '{constant?, always} by address without keys.'
by_address(configuration) := object.union_n([{concat("", [level.prefix, resource.address]): object.union(
	{"always": both(level.always, single(resource))},
	{"constant": resource.expressions.input.constant_value | "constant_value" in object.keys(resource.expressions.input)},
)} |
	some level in levels(configuration.root_module)
	some resource in level.module.resources
	resource.type == "terraform_data"
	is_string(resource.address)
])

# METADATA
# description: '`module.m["a"].terraform_data.x[0]` as the configuration names it: `module.m.terraform_data.x`.'
without_keys(address) := address if {
	not contains(address, "[")
} else := regex.replace(address, `\[(?:\d+|"(?:[^"\\]|\\.)*")\]`, "")

single(entry) if {
	not "count_expression" in object.keys(entry)
	not "for_each_expression" in object.keys(entry)
} else := false

levels(root) := array.concat(level0, array.concat(below(level0), array.concat(below(below(level0)), rest))) if {
	level0 := [{"module": root, "prefix": "", "always": true}]
	level3 := below(below(below(level0)))
	level6 := below(below(below(level3)))
	rest := array.concat(three(level3), array.concat(three(level6), below(below(below(level6)))))
}

three(levels) := array.concat(levels, array.concat(below(levels), below(below(levels))))

below(levels) := [{
	"module": call.module,
	"prefix": sprintf("%smodule.%s.", [level.prefix, name]),
	"always": both(level.always, single(call)),
} |
	some level in levels
	some name, call in level.module.module_calls
]

both(true, true) := true

both(a, b) := false if false in [a, b]

# METADATA
# description: |
#   Whether a constant of the configuration may have given a value. Of Terraform's JSON syntax, which CDKTF writes, plans
#   hold the texts as they stand there: with escapes, and as templates where these refer to nothing.
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
