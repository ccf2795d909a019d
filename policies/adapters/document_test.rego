package tmes.adapters.document_test

import data.tmes.adapters.rules
import data.tmes.check

config := {"rules": {"virtual-analyzer-off": {"severity": "warn"}, "ip-reputation-level-no-opt-out": {"severity": "off"}}, "today": "2026-11-24"}

acme := {"name": "acme", "site": "eu", "edition": "advanced", "dataSubjects": ["DE"]}

rule := {"kind": "virus-rule", "name": "Organization: Virus", "settings": {"enabled": true, "direction": "inbound", "virtualAnalyzer": {"enabled": false}}}

of(items) := {"apiVersion": "tmes/v1", "tenant": acme, "items": items}

messages(given) := [finding.message | some finding in answer] if {
	answer := check.findings with input as given with data.tmes.config as config
}

test_verdicts_are_sorted_and_have_no_sets if {
	verdicts := check.verdicts with input as of([rule]) with data.tmes.config as config
	{verdict.rule | some verdict in verdicts} == {"virtual-analyzer-off"}
	verdicts[0].item == {"kind": "virus-rule", "name": "Organization: Outbound - Virus"}
	some verdict in verdicts
	verdict.item.name == "Organization: Virus"
	verdict.verdict == "pass"
	is_array(verdict.findings)
}

test_several_documents if {
	other := object.union(of([]), {"tenant": object.union(acme, {"name": "other"})})
	verdicts := check.verdicts with input as [of([rule]), other] with data.tmes.config as config
	{verdict.tenant | some verdict in verdicts} == {"acme", "other"}
}

test_what_warns_is_not_denied if {
	given := of([object.union(rule, {"settings": {"enabled": true, "virtualAnalyzer": {"enabled": true}}})])
	check.ok with input as given with data.tmes.config as config
	warned := check.warn with input as given with data.tmes.config as config
	some warning in warned
	warning.verdict == "fail"
	endswith(warning.msg, "(virtual-analyzer-off@1)")
}

test_problems if {
	cases := [
		[[], "expected at least one tenant document, found none."],
		["x", "document 1: expected a tenant document, found a text of length 1."],
		[{}, "document 1: apiVersion: is required: tmes/v1."],
		[{"apiVersion": "tmes/v2"}, `document 1: apiVersion: expected tmes/v1, found the text "tmes/v2".`],
		[object.union(of([]), {"itens": []}), "document 1: unknown key of a tenant document (length 5)."],
		[object.union(of([]), {"tenant": 3}), "document 1: tenant: expected an object with at least a name, found a number."],
		[object.remove(of([]), ["items"]), "document 1: items: is required: a list of items."],
		[object.union(of([]), {"tenant": {"name": ""}}), "document 1: tenant.name: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found an empty text."],
		[of(["x"]), "document 1: items[0]: expected an object with kind, name and settings, found a text of length 1."],
		[of([{"kind": 3}]), "document 1: items[0].kind: expected a kind, found the number 3."],
		[of([{"kind": "tenant", "name": "a"}]), `document 1: items[0].kind: unknown kind "tenant".`],
		[of([object.union(rule, {"setting": 1})]), "document 1: items[0]: unknown key of an item (length 7)."],
		[of([object.union(rule, {"name": " a"})]), "document 1: items[0].name: expected a name of 1 to 256 characters, in one line, without spaces around it and without invisible characters, found a text of length 2."],
		[of([{"kind": "virus-rule", "name": "a", "settings": 3}]), "document 1: items[0].settings: expected an object of settings, found a number."],
		[of([object.union(rule, {"settings": {"enabled": 3}})]), `document 1: virus-rule "Organization: Virus": settings.enabled: expected true or false, found the number 3.`],
		[of([rule, rule]), `document 1: virus-rule "Organization: Virus" is declared twice, first as items[0].`],
		[[of([]), of([])], `tenant "acme" is declared twice, first in document 1.`],
	]
	every each in cases {
		each[1] in messages(each[0])
		denied := check.deny with input as each[0] with data.tmes.config as config
		count(denied) > 0
		not check.verdicts with input as each[0] with data.tmes.config as config
	}
	count(messages(object.union(of([]), {"$schema": "x", "items": []}))) > 0
}

test_without_data_nothing_passes if {
	denied := check.deny with input as of([rule]) with data.tmes.forms as {}
	some denial in denied
	denial.msg == "the rules have no data: load data.json of the bundle beside them. (integrity/input@1)"
}

test_how_loud_what_cannot_be_decided_is if {
	quiet := object.union(config, {"undetermined": {"virtual-analyzer-off": {"plan": {"undeclared": "off", "other": "error"}}}})
	unknown := [{"path": [], "reason": "after-apply", "open": true}]
	rules.undetermined("virtual-analyzer-off", "plan", unknown) == "warn" with data.tmes.config as quiet
	rules.undetermined("virtual-analyzer-off", "plan", [{"path": [], "reason": "undeclared", "open": true}]) == "off" with data.tmes.config as quiet
	rules.undetermined("virtual-analyzer-off", "plan", []) == "warn" with data.tmes.config as quiet
	rules.severities["virtual-analyzer-off"] == "error"
}

exception(more) := object.union(
	{
		"id": "va-1", "rule": "virtual-analyzer-off", "version": data.tmes.meta["virtual-analyzer-off"].version, "tenant": "acme",
		"item": {"kind": "virus-rule", "name": "Organization: Virus"},
		"path": ["item", "settings", "virtualAnalyzer", "enabled"], "shownPath": "settings.virtualAnalyzer.enabled",
		"covers": "fail", "accepted": {"path": ["item", "settings", "virtualAnalyzer", "enabled"], "value": {"equals": true}},
		"unseen": [], "owner": "@acme/mail", "approver": "privacy@example.com", "reason": "r", "ticket": "t",
		"expires": "2027-01-31", "faults": [],
	},
	more,
)

found_with(list, virtual_analyzer) := answer if {
	given := of([object.union(object.remove(rule, ["settings"]), {"settings": {"enabled": true, "virtualAnalyzer": virtual_analyzer}})])
	answer := check.findings with input as given with data.tmes.config as object.union(config, {"exceptions": list})
}

test_an_exception_covers_what_it_says if {
	some finding in found_with([exception({})], {"enabled": true})
	finding.status == "excepted"
	finding.exception == {"id": "va-1", "owner": "@acme/mail", "expires": "2027-01-31"}
	digest := crypto.sha256(json.marshal(["acme", {"kind": "virus-rule", "name": "Organization: Virus"}, ["item", "settings", "virtualAnalyzer", "enabled"], true]))
	hidden := exception({"accepted": {"path": ["item", "settings", "virtualAnalyzer", "enabled"], "value": {"digest": digest}}})
	some other in found_with([object.union(object.remove(hidden, ["accepted"]), {"accepted": {"path": ["item", "settings", "virtualAnalyzer", "enabled"], "value": {"digest": digest}}})], {"enabled": true})
	other.status == "excepted"
	some possible in found_with([exception({})], {})
	possible.possiblyExcepted == ["va-1"]
}

test_what_is_wrong_with_exceptions if {
	wrong := [
		exception({"id": "a", "expires": "2026-11-23"}),
		exception({"id": "b", "expires": "2036-11-23", "maxDays": 365}),
		exception({"id": "c", "version": 77}),
		exception({"id": "d", "faults": ["self-approved"]}),
		exception({"id": "e", "faults": ["personal"]}),
		exception({"id": "f", "item": {"kind": "virus-rule", "name": "x"}, "covers": "undetermined"}),
	]
	found := [finding | some finding in found_with(wrong, {"enabled": true}); startswith(finding.rule, "exception/")]
	{[finding.rule, finding.severity] | some finding in found} == {
		["exception/expired", "error"], ["exception/over-long", "error"], ["exception/lapsed", "error"],
		["exception/self-approved", "error"], ["exception/personal", "error"], ["exception/unmatched", "warn"],
	}
}

stating(kind, standing) := messages(of([{"kind": kind, "name": "settings", "default": standing}]))

test_an_item_says_which_default_rule_it_stands_for if {
	not any_about_default(stating("virus-rule", inbound_default))
	not any_about_default(stating("virus-rule", null))
	any_about_default(stating("virus-rule", "Organization: Spam or Phish"))
	"document 1: items[0]: unknown key of an item (length 7)." in stating("logs", inbound_default)
}

inbound_default := "Organization: Virus"

any_about_default(all) if {
	some message in all
	contains(message, ".default: ")
}

test_an_item_that_says_so_stands_for_a_default_rule if {
	verdicts := check.verdicts with input as of([object.union(rule, {"name": "all mail", "default": inbound_default})]) with data.tmes.config as config
	{verdict.item.name | some verdict in verdicts} == {"all mail", "Organization: Outbound - Virus"}
}

test_what_is_wrong_with_retired_records if {
	record := {
		"id": "r", "tenant": "acme", "reason": "r", "owner": "@acme/mail", "approver": "privacy@example.com",
		"date": "2026-11-01", "done": "deleted", "faults": [],
	}
	declared := {"item": {"kind": "virus-rule", "name": "Organization: Virus"}}
	wrong := [
		object.union(record, declared),
		object.union(record, {"id": "s", "faults": ["personal"], "item": {"kind": "virus-rule", "name": "Gone"}}),
		object.union(record, {"id": "t", "date": "2036-11-23", "tenant": "gone"}),
		object.union(record, {"id": "u", "item": {"kind": "virus-rule", "name": "Gone"}}),
	]
	all := check.findings with input as of([object.union(rule, {"name": "Organization: Virus"})]) with data.tmes.config as object.union(config, {"exceptions": [], "retired": wrong})
	found := [finding | some finding in all; startswith(finding.rule, "retired/")]
	{[finding.rule, finding.message] | some finding in found} == {
		["retired/still-declared", `Retired record r says that virus-rule "Organization: Virus" of tenant acme is gone, and it is still declared.`],
		["retired/personal", "Owner or approver of retired record s is neither a team handle nor a role address, so it may be a person. It excuses nothing."],
		["retired/future", "Retired record t says that something was done on 2036-11-23, which has not come yet. It excuses nothing."],
	}
}

marked(mark) := of([object.union(rule, {"unconfirmed": mark})])

test_an_unconfirmed_item_is_not_decided if {
	confirmed := check.verdicts with input as of([rule]) with data.tmes.config as config
	verdicts := check.verdicts with input as marked(true) with data.tmes.config as config
	verdicts_of(confirmed) != verdicts_of(verdicts)
	verdicts_of(verdicts) == {"undetermined"}
	every mark in [false, null] {
		same := check.verdicts with input as marked(mark) with data.tmes.config as config
		same == confirmed
	}
}

# What it declares is shown where it breaks a rule.
test_an_unconfirmed_item_fails_as_declared if {
	bad := object.union(rule, {"settings": {"virtualAnalyzer": {"enabled": true}}})
	confirmed := [found | some found in check.findings with input as of([bad]) with data.tmes.config as config; found.verdict == "fail"]
	marked_too := [found | some found in check.findings with input as of([object.union(bad, {"unconfirmed": true})]) with data.tmes.config as config; found.verdict == "fail"]
	count(confirmed) > 0
	marked_too == confirmed
}

verdicts_of(all) := {verdict.verdict | some verdict in all; verdict.item.name == inbound_default}

test_the_mark_is_true_or_false if {
	found := messages(marked("true"))
	some message in found
	contains(message, "unconfirmed: expected true or false, found a text of length 4")
	some accepted in messages(marked(true))
	contains(accepted, "not confirmed at the console")
}
