# METADATA
# title: The resources in a tree of modules
# description: |
#   As packages/policy/src/sources/modules.ts. Rego has no recursion, so the depth is written out; what is nested more
#   deeply is a problem, since what is skipped would look as if it did not exist.
package tmes.adapters.modules

# METADATA
# description: |
#   Every managed resource of a module and the modules in it, without objects that Terraform has replaced already and will
#   still destroy.
resources(root) := [resource |
	some module in modules(root)
	some resource in module.resources
	object.get(resource, "mode", "managed") != "data"
	not resource.deposed_key
]

# METADATA
# description: What no plan or state holds, one message each.
problems(root) := {sprintf("planned_values: expected %s, found something else.", [wanted]) |
	some module in modules(root)
	some wanted in wrong(module)
} | {"planned_values: modules are nested more than 10 deep." | count(below(level9(root))) > 0}

wrong(module) := (({"modules to be objects" | not is_object(module)} | {wanted |
	some wanted, name in {"a list of resources": "resources", "a list of child_modules": "child_modules"}
	is_object(module)
	not is_array(object.get(module, name, []))
}) | {"resources to be objects" | some resource in module.resources; not is_object(resource)}) | {"a text as address" |
	some resource in module.resources
	object.get(resource, "mode", "managed") != "data"
	not is_string(object.get(resource, "address", null))
}

modules(root) := [module |
	some level in [[root], level1(root), level2(root), level3(root), level4(root), level5(root), level6(root), level7(root), level8(root), level9(root)]
	some module in level
]

below(modules) := [child | some module in modules; some child in module.child_modules]

level1(root) := below([root])

level2(root) := below(level1(root))

level3(root) := below(level2(root))

level4(root) := below(level3(root))

level5(root) := below(level4(root))

level6(root) := below(level5(root))

level7(root) := below(level6(root))

level8(root) := below(level7(root))

level9(root) := below(level8(root))
