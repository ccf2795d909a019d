package tmes.adapters.plan_test

import data.tmes.adapters.configured
import data.tmes.adapters.modules
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

change(address, marks) := {"address": address, "change": object.union({"after_unknown": {}, "after_sensitive": {}}, marks)}

plan_of(resources, marks) := {
	"format_version": "1.2",
	"complete": true,
	"planned_values": {"root_module": {"resources": [resource(address, written) | some address, written in resources]}},
	"resource_changes": [change(address, object.get(marks, address, {})) | some address, _ in resources],
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
	targeted := object.union(plan_of({"terraform_data.t": acme}, {}), {"complete": false, "deferred_changes": [{}]})
	some partial in found(targeted)
	contains(partial.message, "The plan is not complete: it was made with -target, or leaves changes for later. The plan defers changes")
	hidden := plan_of({"terraform_data.t": acme}, {"terraform_data.t": {"after_unknown": {"input": {"spread": true}}}})
	some unseen in found(hidden)
	contains(unseen.message, "How its items are spread over stacks cannot be seen.")
	left_out := object.union(object.remove(plan_of({"terraform_data.t": acme}, {}), ["complete"]), {"configuration": {"root_module": {"resources": [{"address": "terraform_data.r", "type": "terraform_data"}]}}})
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
	said := {"configuration": {"root_module": {"resources": [{
		"address": "terraform_data.r", "type": "terraform_data",
		"expressions": {"input": {"constant_value": rule({"enabled": true})}},
	}]}}}
	"integrity/ignored-changes" in ids(object.union(plan_of({"terraform_data.t": acme, "terraform_data.r": rule({"enabled": false})}, {}), said))
}

test_problems_are_findings_and_no_verdicts if {
	base := plan_of({"terraform_data.t": acme}, {})
	cases := [
		[object.union(base, {"errored": true}), "the plan failed (errored), so items are missing from it."],
		[object.union(base, {"format_version": "2.0"}), "expected a plan of format version 1, found 2.0."],
		[{"planned_values": {}}, "expected a plan with format_version and planned_values; give the output of `terraform show -json <plan file>`."],
		[object.union(base, {"planned_values": {"root_module": 3}}), "the plan says nothing of what will be: it destroys everything, only refreshes, or has no resources."],
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
		[object.union(rule({}), {"tenant": " a"}), "tenant: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text."],
		[object.union(rule({}), {"name": ""}), "name: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found an empty text."],
		[object.union(acme, {"name": "other"}), "name: expected the tenant's name, found a text."],
		[object.union(rule({}), {"setting": {}}), "setting: unknown key of an item's input."],
		[object.union(object.remove(rule({}), ["settings"]), {"settings": []}), `virus-rule "Organization: Virus": settings: expected an object of settings, found an empty list.`],
		[rule({"enabeld": true}), `virus-rule "Organization: Virus": settings.virtualAnalyzer.enabeld: unknown setting of kind virus-rule.`],
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
	twice := object.union(base, {"resource_changes": [change("a", {}), change("a", {})]})
	found(twice)[0].message == "resource_changes: two changes have one address."
}

test_no_word_on_an_input if {
	given := {
		"format_version": "1.2", "complete": true, "resource_changes": [],
		"planned_values": {"root_module": {"resources": [{"address": "terraform_data.x", "type": "terraform_data", "values": {}}]}},
	}
	ids(given) == {"integrity/unknown-item"}
	marked := object.union(given, {"resource_changes": [change("terraform_data.x", {"after_unknown": true, "after_sensitive": true})]})
	ids(marked) == {"integrity/unknown-item"}
}

test_modules_in_modules if {
	deep := {"child_modules": [{"child_modules": [{"resources": [resource("a", acme)]}]}]}
	[each.address | some each in modules.terraform_data(deep)] == ["a"]
	modules.problems(deep) == set()
	modules.problems({"resources": [3], "child_modules": {}}) == {
		"planned_values: expected resources to be objects, found something else.",
		"planned_values: expected a list of child_modules, found something else.",
	}
	modules.problems({"resources": [{"type": "terraform_data"}], "child_modules": [4]}) == {
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
	configured.by_address({"root_module": root}) == {
		"module.a.terraform_data.x": {"always": true, "constant": 1},
		"module.b.terraform_data.y": {"always": false},
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
