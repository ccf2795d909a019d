package tmes.adapters.plan_test

import data.tmes.adapters.configured
import data.tmes.adapters.modules
import data.tmes.adapters.plan
import data.tmes.check

config := {
	"rules": {"virtual-analyzer-off": {"severity": "error"}, "site-matches-data-subjects": {"severity": "warn"}},
	"undetermined": {"site-matches-data-subjects": {"plan": {"undeclared": "warn", "other": "off"}}},
	"today": "2026-11-24",
}

acme := {"tmes": "tenant/v1", "tenant": "acme", "name": "acme", "settings": {"site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}}

rule(virtual_analyzer) := {
	"tmes": "virus-rule/v1", "tenant": "acme", "name": "Organization: Virus",
	"settings": {"enabled": true, "direction": "inbound", "virtualAnalyzer": virtual_analyzer},
}

resource(address, written) := {"address": address, "mode": "managed", "type": "terraform_data", "values": {"input": written}, "sensitive_values": {}}

change(address, marks) := {
	"address": address, "type": "terraform_data",
	"change": object.union({"actions": ["create"], "after_unknown": {}, "after_sensitive": {}}, marks),
}

code(address) := {"address": address, "type": "terraform_data"}

plan_of(resources, marks) := {
	"format_version": "1.2",
	"complete": true,
	"planned_values": {"root_module": {"resources": [resource(address, written) | some address, written in resources]}},
	"resource_changes": [change(address, object.get(marks, address, {})) | some address, _ in resources],
	"configuration": {"root_module": {"resources": [code(address) | some address, _ in resources]}},
}

found(given) := answer if {
	answer := check.findings with input as given with data.tmes.config as config
}

ids(given) := {finding.rule | some finding in found(given)}

test_a_rule_that_fails if {
	given := plan_of({"terraform_data.t": acme, "terraform_data.r": rule({"enabled": true})}, {})
	failing := [finding | some finding in found(given); finding.verdict == "fail"]
	failing[0].message == `Virus rule "Organization: Virus" of tenant acme (site eu) sends suspicious files to the Virtual Analyzer, a cloud sandbox that opens them.`
	failing[0].place == {"address": "terraform_data.r"}
	failing[0].expected == {"equals": false}
	denied := check.deny with input as {"plan": given, "run": {}} with data.tmes.config as config
	some denial in denied
	denial.address == "terraform_data.r"
	not check.ok with input as given with data.tmes.config as config
}

test_unknown_and_sensitive_values if {
	given := plan_of(
		{"terraform_data.t": acme, "terraform_data.r": rule({"enabled": false})},
		{"terraform_data.r": {"after_sensitive": {"input": {"settings": {"virtualAnalyzer": true}}}}},
	)
	ids(given) == {"virtual-analyzer-off", "integrity/sensitive-settings"}
	later := plan_of({"terraform_data.t": acme, "terraform_data.r": rule({})}, {"terraform_data.r": {"after_unknown": {"input": {"settings": {"virtualAnalyzer": {"enabled": true}}}}}})
	some finding in found(later)
	finding.unknown == [{"path": "settings.virtualAnalyzer.enabled", "reason": "after-apply"}]
	finding.message == "Cannot be decided: settings.virtualAnalyzer.enabled is known only after apply."
}

test_an_input_nobody_can_see if {
	given := plan_of({"terraform_data.t": acme, "terraform_data.r": "x"}, {"terraform_data.r": {"after_unknown": true}})
	ids(given) & {"integrity/unknown-item", "integrity/partial-view"} == {"integrity/unknown-item", "integrity/partial-view"}
	named := plan_of({"terraform_data.t": acme, "terraform_data.r": {"tmes": "virus-rule/v1", "tenant": "acme"}}, {"terraform_data.r": {"after_sensitive": {"input": {"name": true}}}})
	some finding in found(named)
	finding.rule == "integrity/unknown-item"
	contains(finding.message, "is marked sensitive")
}

test_somebody_elses_secret_is_none_of_ours if {
	given := plan_of({"terraform_data.t": acme, "terraform_data.s": {"password": "x"}}, {"terraform_data.s": {"after_sensitive": {"input": true}}})
	not "integrity/unknown-item" in ids(given)
}

test_views_that_are_open if {
	"integrity/unknown-tenant" in ids(plan_of({"terraform_data.r": rule({"enabled": false})}, {}))
	targeted := object.union(plan_of({"terraform_data.t": acme}, {}), {"complete": false, "deferred_changes": [{"resource_change": {"address": "terraform_data.x"}}]})
	some partial in found(targeted)
	contains(partial.message, "The plan is not complete: it was made with -target, or leaves changes for later. The plan defers changes of resources that it does not know yet: terraform_data.x.")
	hidden := plan_of({"terraform_data.t": acme}, {"terraform_data.t": {"after_unknown": {"input": {"spread": true}}}})
	some unseen in found(hidden)
	contains(unseen.message, "How its items are spread over stacks cannot be seen.")
	left_out := object.union(object.remove(plan_of({"terraform_data.t": acme}, {}), ["complete"]), {"configuration": {"root_module": {"resources": [code("terraform_data.t"), code("terraform_data.r")]}}})
	some missing in found(left_out)
	contains(missing.message, "The plan leaves out terraform_data.r, which the configuration has")
}

spread_message(spread) := finding.message if {
	some finding in found(plan_of({"terraform_data.t": object.union(acme, {"spread": spread}), "terraform_data.r": rule({"enabled": false})}, {}))
	finding.rule == "integrity/partial-view"
}

test_a_spread_that_is_met if not spread_message({"mail": ["96a81402bb851f35"]})

test_spreads_that_are_not_met if {
	contains(
		spread_message({"mail": ["96a81402bb851f35"], "web": ["0000000000000000", "1111111111111111"]}),
		"Only 1 of its 3 items were seen; they are spread over the stacks mail (1), web (2).",
	)
	contains(spread_message({"mail": []}), "Items were seen that its block does not name: 1.")
	contains(spread_message({"mail": 1, "web": "0"}), "Its block has only the numbers of its items")
}

test_ignored_changes if {
	said := {"configuration": {"root_module": {"resources": [code("terraform_data.t"), object.union(
		code("terraform_data.r"),
		{"expressions": {"input": {"constant_value": rule({"enabled": true})}}},
	)]}}}
	"integrity/ignored-changes" in ids(object.union(plan_of({"terraform_data.t": acme, "terraform_data.r": rule({"enabled": false})}, {}), said))
}

test_problems_are_findings_and_no_verdicts if {
	base := plan_of({"terraform_data.t": acme}, {})
	cases := [
		[object.union(base, {"errored": true}), "the plan failed (errored), so items are missing from it."],
		[object.union(base, {"format_version": "2.0"}), `expected a plan of format version 1, found "2.0".`],
		[object.union(base, {"format_version": "0.2"}), `the plan has format version "0.2": items are terraform_data, which Terraform has since version 1.4.`],
		[{"planned_values": {}}, "expected a plan with format_version and planned_values, found an object."],
		[object.union(base, {"planned_values": {"root_module": 3}}), "planned_values: expected modules to be objects, found something else."],
	]
	every each in cases {
		each[1] in {finding.message | some finding in found(each[0])}
		not check.verdicts with input as each[0]
	}
}

problem_of(written) := object.get({"none": "", "found": found(plan_of({"terraform_data.t": acme, "terraform_data.x": written}, {}))[0].message}, "found", "")

test_blocks_that_cannot_be_meant if {
	cases := [
		[{"tenant": "acme", "name": "r", "settings": {}}, `tmes: is required: "<kind>/v1".`],
		[object.union(rule({}), {"tmes": 3}), `tmes: expected "<kind>/v1", found the number 3.`],
		[object.union(rule({}), {"tmes": "virus-ruler/v1"}), `tmes: unknown kind "virus-ruler".`],
		[object.union(rule({}), {"tmes": "virus-rule/v2"}), `tmes: expected "virus-rule/v1", found the text "virus-rule/v2".`],
		[object.union(rule({}), {"tenant": 3}), "tenant: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a number."],
		[object.union(rule({}), {"tenant": " a"}), "tenant: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 2."],
		[object.union(rule({}), {"name": ""}), "name: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found an empty text."],
		[object.union(acme, {"name": "other"}), "name: expected the tenant's name, found a text of length 5."],
		[object.union(rule({}), {"setting": {}}), "unknown key of an item's input (length 7)."],
		[object.union(object.remove(rule({}), ["settings"]), {"settings": []}), `virus-rule "Organization: Virus": settings: expected an object of settings, found an empty list.`],
		[rule({"enabeld": true}), `virus-rule "Organization: Virus": settings.virtualAnalyzer: unknown setting of kind virus-rule (length 7).`],
		[object.union(acme, {"tenant": "b", "name": "b", "spread": []}), "spread: expected an object, found an empty list."],
		[object.union(acme, {"tenant": "b", "name": "b", "spread": {"s": "x"}}), "spread.s: expected a list of digests of the tenant's items in this stack, found the text \"x\"."],
	]
	every each in cases { problem_of(each[0]) == concat("", ["terraform_data.x: ", each[1]]) }
}

test_two_blocks_of_one_key if {
	given := plan_of({"terraform_data.t": acme, "terraform_data.a": rule({}), "terraform_data.b": rule({})}, {})
	found(given)[0].message == `terraform_data.b: virus-rule "Organization: Virus" of tenant "acme" is declared twice, first at terraform_data.a.`
}

test_changes_that_are_none if {
	base := plan_of({"terraform_data.t": acme}, {})
	messages := {finding.message | some finding in found(object.union(base, {"resource_changes": [{"change": {}}]}))}
	"resource_changes: expected a list of objects with an address and a change, found something else." in messages
	twice := object.union(base, {"resource_changes": [change("terraform_data.t", {}), change("terraform_data.t", {})]})
	found(twice)[0].message == "the plan contradicts itself: terraform_data.t has two changes."
}

test_no_word_on_an_input if {
	given := {
		"format_version": "1.2", "resource_changes": [],
		"planned_values": {"root_module": {"resources": [{"address": "terraform_data.x", "type": "terraform_data", "values": {}}]}},
		"configuration": {"root_module": {"resources": [code("terraform_data.x")]}},
	}
	ids(given) == {"integrity/unknown-item", "integrity/partial-plan"}
	marked := object.union(given, {"resource_changes": [change("terraform_data.x", {"after_unknown": true, "after_sensitive": true})]})
	ids(marked) == {"integrity/unknown-item"}
}

test_modules_in_modules if {
	deep := {"child_modules": [{"child_modules": [{"resources": [resource("a", acme)]}]}]}
	[each.address | some each in modules.resources(deep)] == ["a"]
	modules.problems(deep) == set()
	modules.problems({"resources": [3], "child_modules": {}}) == {
		"planned_values: expected resources to be objects, found something else.",
		"planned_values: expected a list of child_modules, found something else.",
	}
	modules.problems({"resources": [{"type": "null_resource"}], "child_modules": [4]}) == {
		"planned_values: expected a text as address, found something else.",
		"planned_values: expected modules to be objects, found something else.",
	}
	nested := json.unmarshal(concat("", [concat("", ["{\"child_modules\":[" | some _ in numbers.range(1, 11)]), "{}", concat("", ["]}" | some _ in numbers.range(1, 11)])]))
	"planned_values: modules are nested more than 10 deep." in modules.problems(nested)
}

test_what_the_configuration_says if {
	root := {"module_calls": {
		"a": {"module": {"resources": [{"type": "terraform_data", "address": "terraform_data.x", "expressions": {"input": {"constant_value": 1}}}]}},
		"b": {"count_expression": {}, "module": {"resources": [{"type": "terraform_data", "address": "terraform_data.y"}]}},
	}}
	configured.by_address({"configuration": {"root_module": root}}) == {
		"module.a.terraform_data.x": {"refers": false, "instances": "one", "constant": 1},
		"module.b.terraform_data.y": {"refers": false, "instances": "undecided"},
	}
	configured.without_keys(`module.m["a[1]"].terraform_data.x[0]`) == "module.m.terraform_data.x"
}

test_what_a_constant_may_have_given if {
	configured.may_be({"a": "$${x} %%{y}", "b": 1}, {"a": "${x} %{y}", "b": 1})
	configured.may_be({"a": "${x}", "b": 1}, {"a": [1, 2], "b": 1})
	configured.may_be({"${k}": 1, "b": 1}, {"c": 1})
	not configured.may_be({"a": "${x}", "b": 1}, {"a": "", "b": 2})
	not configured.may_be({"a": []}, {"a": [1]})
}

test_nobody_declared_it if {
	given := plan_of({"terraform_data.t": acme}, {})
	some finding in found(given)
	finding.message == `Cannot be decided: virus-rule "Organization: Virus" is not declared, and every tenant has it.`
	finding.place == {"address": "terraform_data.t"}
	some other in found(object.union(given, {"complete": false}))
	other.message == `Cannot be decided: virus-rule "Organization: Virus" is not in what was checked, and may be declared elsewhere. Every tenant has it.`
}

test_nothing_to_check if {
	nothing := plan_of({"terraform_data.other": "x"}, {})
	plan.problems == [] with input as nothing
	plan.problems == [] with input as nothing with data.tmes.config as {"tenants": "optional"}
	plan.problems == ["no tenant in it, so nothing was checked."] with input as nothing with data.tmes.config as {"tenants": "required"}
	destroying := object.union(nothing, {"resource_changes": array.concat(nothing.resource_changes, [gone("terraform_data.t", acme)])})
	said := [`The plan destroys tenant "acme", so it is no longer checked.`, "no tenant in it, so nothing was checked."]
	every tenants in ["required", "optional"] {
		plan.problems == said with input as destroying with data.tmes.config as {"tenants": tenants}
	}
	plan.problems == [] with input as destroying
}

noticed(given) := {notice.id | some notice in all} if {
	all := plan.all_notices with input as given
}

test_items_in_a_shape_that_is_not_read if {
	hidden := [
		[rule({})],
		json.marshal(rule({})),
		{"one": rule({})},
		{"tms": "domain/v1"},
		{"type": "domain/v1", "settings": {}},
		{"apiVersion": "tmes/v1"},
	]
	every written in hidden {
		"hidden-item" in noticed(plan_of({"terraform_data.t": acme, "terraform_data.x": written}, {}))
	}
	every written in [{"path": "/domain/v1"}, "policy/v1", {"type": "domain/v1"}] {
		not "hidden-item" in noticed(plan_of({"terraform_data.t": acme, "terraform_data.x": written}, {}))
	}
	other := {"address": "null_resource.x", "type": "null_resource", "values": {"triggers": rule({})}}
	replaced := object.union(resource("terraform_data.x", "x"), {"values": {"triggers_replace": rule({})}})
	every each in [other, replaced] {
		base := plan_of({"terraform_data.t": acme}, {})
		whole := object.union(object.remove(base, ["complete"]), {"planned_values": {"root_module": {"resources": [resource("terraform_data.t", acme), each]}}})
		"hidden-item" in noticed(whole)
	}
}

test_a_copy_of_an_item_is_not_hidden if {
	base := plan_of({"terraform_data.t": acme, "terraform_data.x": [{"a": acme}]}, {})
	not "hidden-item" in noticed(base)
	"hidden-item" in noticed(plan_of({"terraform_data.t": acme, "terraform_data.x": [{"a": acme}, rule({})]}, {}))
}

test_foreign_addresses if {
	unknown := plan_of({"terraform_data.t": acme, "terraform_data.x[0]": {}}, {"terraform_data.x[0]": {"after_unknown": true}})
	"unknown-item" in noticed(unknown)
	listed := object.union(config, {"foreign": ["terraform_data.x", "module.m"]})
	plan.all_notices == [] with input as unknown with data.tmes.config as listed
	ours := plan_of({"terraform_data.t": acme, "module.m.terraform_data.x": rule({})}, {})
	some finding in plan.all_notices with input as ours with data.tmes.config as listed
	finding.message == "module.m.terraform_data.x holds an item of TMES, and the configuration lists module.m under `foreign`."
}

gone(address, written) := change(address, {"actions": ["delete"], "before": {"input": written}, "after": null})

test_plans_that_destroy if {
	base := plan_of({"terraform_data.t": acme}, {})
	other := object.union(acme, {"tenant": "other", "name": "other"})
	some finding in plan.all_notices with input as object.union(base, {"resource_changes": [change("terraform_data.t", {}), gone("terraform_data.o", other)]})
	finding.message == `The plan destroys tenant "other", so it is no longer checked.`
	finding.severity == "warn"
	nothing := {"format_version": "1.2", "complete": true, "planned_values": {"root_module": {}}, "configuration": {"root_module": {}}}
	plan.all_notices == [] with input as nothing
	plan.problems == [`the plan describes no desired state: it destroys tenant "acme".`] with input as object.union(nothing, {"resource_changes": [gone("terraform_data.t", acme)]})
	refreshed := object.union(nothing, {"prior_state": {"values": {"root_module": {"resources": [resource("terraform_data.t", acme)]}}}})
	plan.problems == ["the plan describes no desired state: it destroys everything or only refreshes."] with input as refreshed
}

test_contradictions if {
	base := plan_of({"terraform_data.t": acme}, {})
	cases := [
		[{"resource_changes": []}, "terraform_data.t is in planned_values and not in resource_changes."],
		[{"resource_changes": [change("terraform_data.t", {}), change("terraform_data.x", {})]}, "terraform_data.x is in resource_changes and not in planned_values."],
		[{"resource_changes": [change("terraform_data.t", {"actions": ["forget"]})]}, "terraform_data.t is in planned_values, and resource_changes destroys it."],
		[{"resource_changes": [change("terraform_data.t", {"after": {"input": {}}})]}, "the input of terraform_data.t differs between planned_values and resource_changes."],
		[{"configuration": {"root_module": {}}}, "terraform_data.t is in planned_values and not in the configuration."],
		[{"configuration": {"root_module": {"resources": [code("terraform_data.t"), code("terraform_data.x")]}}}, "terraform_data.x is in the configuration and not in planned_values."],
		[{"planned_values": {"root_module": {"resources": [resource("terraform_data.t", acme), resource("terraform_data.t", acme)]}}}, "terraform_data.t is in planned_values twice."],
	]
	every each in cases {
		message := sprintf("the plan contradicts itself: %s", [each[1]])
		message in plan.problems with input as object.union(object.remove(base, object.keys(each[0])), each[0])
	}
}

test_what_proves_completeness if {
	base := object.remove(plan_of({"terraform_data.t": acme}, {}), ["complete"])
	deciding := {
		"off": {"count_expression": {"references": ["var.off"]}},
		"zero": {"count_expression": {"constant_value": 0}},
		"empty": {"for_each_expression": {"constant_value": []}},
		"one": {"count_expression": {"constant_value": 1}},
		"on": {"count_expression": {"references": ["var.on"]}},
		"local": {"for_each_expression": {"references": ["local.x"]}},
	}
	open := {name |
		some name, expression in deciding
		given := object.union(base, {
			"variables": {"on": {"value": true}, "off": {"value": false}},
			"configuration": {"root_module": {"resources": [code("terraform_data.t"), object.union(code("terraform_data.r"), expression)]}},
		})
		"partial-view" in noticed(given)
	}
	open == {"one", "on", "local"}
	unproven := object.remove(base, ["configuration"])
	"partial-view" in noticed(unproven)
	unchanged := object.union(base, {"resource_changes": []})
	"partial-view" in noticed(unchanged)
	plan.all_notices == [] with input as unchanged with data.tmes.config as {"plans": "complete"}
	some finding in plan.all_notices with input as object.union(base, {"deferred_changes": [{"resource_change": {"address": address}} | some address in ["a", "b", "c", "d"]]})
	contains(finding.message, "does not know yet: a, b, c, ….")
	"deferred_changes: expected a list of resource changes with an address, found something else." in plan.problems with input as object.union(base, {"deferred_changes": [{}]})
}

test_changes_that_may_be_ignored if {
	given := plan_of({"terraform_data.t": acme, "terraform_data.r": rule({})}, {
		"terraform_data.t": {"before": {"input": {}}},
		"terraform_data.r": {"before": {"input": {}}},
	})
	said := {
		"The input of terraform_data.r and 1 more refers": ["terraform_data.t", "terraform_data.r"],
		"The input of terraform_data.t refers": ["terraform_data.t"],
	}
	every start, addresses in said {
		resources := [object.union(code(address), {"expressions": {"input": expression_of(address, addresses)}}) | some address in ["terraform_data.t", "terraform_data.r"]]
		some finding in plan.all_notices with input as object.union(given, {"configuration": {"root_module": {"resources": resources}}})
		startswith(finding.message, start)
	}
}

expression_of(address, addresses) := {"references": ["var.x"]} if {
	address in addresses
} else := {}
