# METADATA
# title: Findings in any OPA
# description: |
#   Turns judgements into findings for a person: the same texts and ids as packages/policy gives, with Terraform addresses
#   instead of lines. Values are shown only of settings that cannot say anything about a person.
package tmes.adapters.findings

import data.tmes.adapters.exceptions
import data.tmes.adapters.ids
import data.tmes.adapters.retired
import data.tmes.adapters.rules
import data.tmes.adapters.show
import data.tmes.adapters.text

# METADATA
# description: |
#   The findings of `judged` (judgements of the tenant adapter) on `view`: {finding, ids, reported}. `view` also has its
#   `surface`; it and its items may have an `address`. `ids` are the exceptions that cover the finding or possibly do. A
#   finding with `reported: false` only shows which exceptions are used.
decisions(judged, view) := array.concat(
	[object.union(exceptions.decided(failing(each, raw, view), each, evidence), {"reported": true}) |
		some each in judged
		each.result.verdict == "fail"
		some raw in failures(each.result)
		evidence := {"path": raw.path, "possible": [], "unknown": []}
	],
	[object.union(exceptions.decided(undetermined(each, view, loudness(severity)), each, evidence), {"reported": severity != "off"}) |
		some each in judged
		each.result.verdict == "undetermined"
		severity := rules.undetermined(each.rule, view.surface, each.result.unknown)
		evidence := {
			"path": decisive_path(each.result),
			"possible": [raw.path | some raw in each.result.possible],
			"unknown": [u.path | some u in each.result.unknown],
		}
	],
)

loudness(severity) := "warn" if {
	severity == "off"
} else := severity

# METADATA
# description: |
#   The findings of judged views, [{view, results}], with `others` and what is wrong with exceptions and retired
#   records, in the order of a
#   report.
report(judgements, others, surface) := in_order(array.concat(
	[decision.finding | some decision in all_decisions; decision.reported],
	array.concat(others, array.concat(
		exceptions.findings(used, closed, surface),
		retired.findings([judged.view | some judged in judgements], surface),
	)),
)) if {
	all_decisions := [decision | some judged in judgements; some decision in decisions(judged.results, judged.view)]
	used := {id | some decision in all_decisions; some id in decision.ids}
	closed := {judged.view.tenant.name | some judged in judgements; judged.view.view == "closed"}
}

# METADATA
# description: By tenant, severity, rule, item and path.
in_order(findings) := [pair[1] | some pair in sort([[order_of(finding), finding] | some finding in findings])]

order_of(finding) := [
	finding.tenant, finding.severity, finding.rule,
	object.get(finding, ["item", "kind"], ""), object.get(finding, ["item", "name"], ""),
	finding.path, finding.id,
]

# Every completion fails, each in its own way: the possible ones are all there is to show.
failures(result) := result.findings if {
	count(result.findings) > 0
} else := result.possible

failing(judged, raw, view) := object.union(common(judged, target, view), {
	"severity": rules.severities[judged.rule],
	"verdict": "fail",
	"actual": actual,
	"expected": raw.expected,
	"message": text.fill(template(judged.rule, raw), words),
	"unknown": [],
}) if {
	target := resolved(raw.path, judged, view)
	actual := shown(as_declared(target), view)
	words := object.union(
		{name: show.sentence(shown(as_declared(resolved(path, judged, view)), view)) | some name, path in object.get(raw, "args", {})},
		{
			"actual": show.sentence(actual),
			"expected": show.expected(raw.expected),
			"tenant": view.tenant.name,
			"kind": object.get(judged, ["item", "kind"], "tenant"),
			"item": object.get(judged, ["item", "name"], view.tenant.name),
		},
	)
}

template(rule, raw) := words.messages[object.get(raw, "message", "default")] if {
	words := data.tmes.forms.rules[rule]
} else := data.tmes.forms.rules[rule].messages["default"]

undetermined(judged, view, severity) := object.union_n([
	common(judged, target, view),
	{"expected": judged.result.possible[0].expected | judged.result.possible[0]},
	{
		"severity": severity,
		"verdict": "undetermined",
		"actual": shown(target, view),
		"message": undetermined_message(unknown, judged, view),
		"unknown": unknown,
	},
]) if {
	target := resolved(decisive_path(judged.result), judged, view)
	unknown := [{"path": text_beside(u.path, target, judged, view), "reason": u.reason} | some u in judged.result.unknown]
}

decisive_path(result) := result.possible[0].path if {
	count(result.possible) > 0
} else := result.unknown[0].path if {
	count(result.unknown) > 0
} else := []

undetermined_message(unknown, judged, view) := text.sentence("undecided", item_sentence[view.view], {"kind": judged.item.kind, "item": judged.item.name}) if {
	judged.subject.undeclared
} else := text.sentence("undecided", "conditional-item", {}) if {
	judged.subject.exists == false
} else := text.sentence("undecided", "undecided", {}) if {
	count(unknown) == 0
} else := text.sentence("undecided", "because", {"reasons": concat("; ", [because(unknown, reason) | some reason in first_named(unknown)])})

item_sentence := {"closed": "undeclared-item", "open": "unseen-item"}

# Each reason once, in the order of mention.
first_named(unknown) := [u.reason |
	some i, u in unknown
	not u.reason in {other.reason | some other in array.slice(unknown, 0, i)}
]

because(unknown, reason) := text.sentence("undecided", path_sentence(paths), {"paths": named(paths), "reason": show.reason(reason)}) if {
	paths := [u.path | some u in unknown; u.reason == reason]
}

path_sentence(paths) := "one-path" if {
	count(paths) == 1
} else := "some-paths"

named(paths) := text.sentence("undecided", "many-paths", {
	"paths": concat(", ", array.slice(paths, 0, 3)),
	"count": format_int(count(paths) - 3, 10),
}) if {
	count(paths) > 4
} else := concat(", ", paths)

common(judged, target, view) := object.union(about(judged, target), {
	"id": ids.of([sprintf("%s@%d", [judged.rule, words.version]), view.tenant.name, object.get(about(judged, target), ["item", "kind"], ""), object.get(about(judged, target), ["item", "name"], ""), target.text]),
	"rule": judged.rule,
	"version": words.version,
	"status": "open",
	"tenant": view.tenant.name,
	"path": target.text,
	"title": words.title,
	"remediation": words.remediation,
	"place": place(target, view),
	"surface": view.surface,
}) if {
	words := data.tmes.forms.rules[judged.rule]
}

# The item a finding is about: the one its path is in, else the one that was judged.
about(judged, target) := {"item": {"kind": target.owner.kind, "name": target.owner.name}} if {
	target.owner
} else := object.filter(judged, ["item"])

# An undeclared item stands where its tenant does.
place(target, view) := object.filter(target.owner, ["address"]) if {
	target.owner
	not target.owner.undeclared
} else := object.filter(view, ["address"])

# A path of a rule's input, taken to whom it belongs: {owner?, path, text}; without an owner it is the tenant's.
resolved(path, judged, view) := {"path": array.slice(path, 1, count(path)), "text": text.path(path)} if {
	path[0] == "tenant"
} else := {"owner": judged.subject, "path": array.slice(path, 1, count(path)), "text": text.path(array.slice(path, 1, count(path)))} if {
	path[0] == "item"
} else := {"owner": owners[0], "path": array.slice(path, 3, count(path)), "text": text.path(array.slice(path, 3, count(path)))} if {
	path[0] == "items"
	owners := [item | some item in view.items; item.kind == path[1]; item.name == path[2]]
	count(owners) > 0
} else := {"path": [], "text": text.path(path)} if {
	path[0] == "items"
} else := {"owner": judged.subject, "path": [], "text": "settings"} if {
	judged.subject
} else := {"path": [], "text": "tenant"}

# A path in a finding about `target`: that of another item's setting says whose it is.
text_beside(path, target, judged, view) := text.path(path) if {
	owner := resolved(path, judged, view).owner
	about(judged, {"owner": owner}) != about(judged, target)
} else := resolved(path, judged, view).text

# As a rule that fails saw it: what is declared and not confirmed may be what is wrong.
as_declared(target) := object.union(target, {"owner": object.union(target.owner, {"unknowns": [unknown |
	some unknown in target.owner.unknowns
	unknown.reason != "unconfirmed"
]})}) if {
	target.owner
} else := target

shown(target, view) := show.value("tenant", view.tenant, target.path, view.unknowns) if {
	not target.owner
} else := show.value(target.owner.kind, target.owner.settings, array.slice(target.path, 1, count(target.path)), inner_unknowns(target.owner)) if {
	target.path[0] == "settings"
} else := {"value": target.owner.kind} if {
	target.path[0] == "kind"
} else := {"unknown": reason} if {
	target.path[0] == "name"
	reason := [unknown.reason | some unknown in target.owner.unknowns; unknown.path == ["name"]][0]
} else := {"value": target.owner.name} if {
	target.path[0] == "name"
} else := {"hidden": "settings"}

inner_unknowns(item) := [object.union(unknown, {"path": array.slice(unknown.path, 1, count(unknown.path))}) |
	some unknown in item.unknowns
	unknown.path[0] == "settings"
]
