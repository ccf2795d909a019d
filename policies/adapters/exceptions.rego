# METADATA
# title: Exceptions in any OPA
# description: |
#   Asks data.tmes.exceptions about findings, and tells what is wrong with exceptions themselves, in the words
#   of packages/policy.
package tmes.adapters.exceptions

import data.tmes.adapters.ids
import data.tmes.adapters.text
import data.tmes.adapters.today
import data.tmes.exceptions

# METADATA
# description: |
#   A finding with what exceptions make of it, {finding, ids}: `ids` are those that cover it or possibly do. `judged` has the
#   rule's input as `document` and `unknowns`; `evidence` is {path, possible, unknown}, paths in it.
decided(finding, judged, evidence) := {"finding": finding, "ids": []} if {
	count(concerned(finding)) == 0
} else := {"finding": object.union(finding, told), "ids": answer.ids} if {
	question := object.union_n([
		object.filter(finding, ["rule", "tenant", "item", "verdict"]),
		object.filter(judged, ["document", "unknowns"]),
		evidence,
		{"digests": digests(concerned(finding), judged.document)},
	])
	answer := read(exceptions.decide(question, today.date))
	told := answer.told
}

concerned(finding) := [exception |
	some exception in data.tmes.config.exceptions
	exception.rule == finding.rule
	exception.tenant == finding.tenant
]

digests(concerned_exceptions, document) := {exception.id: digest(exception, text) |
	some exception in concerned_exceptions
	exception.accepted.value.digest
	value := object.get(document, exception.accepted.path, missing)
	value != missing
	text := json.marshal([exception.tenant, object.get(exception, "item", null), exception.accepted.path, value])
}

# As the accepted one was made: with the salt of the baseline or the configuration, or without.
digest(exception, text) := concat("", ["hmac-sha256:", crypto.hmac.sha256(text, salt)]) if {
	startswith(exception.accepted.value.digest, "hmac-sha256:")
	salt := object.get(exception, "salt", object.get(data.tmes.config, "salt", null))
	is_string(salt)
} else := crypto.sha256(text)

missing := {"tmes": "missing"}

read(answer) := {"ids": [answer.id], "told": {"status": "excepted", "exception": object.filter(exception, ["id", "owner", "expires"])}} if {
	answer.status == "excepted"
	some exception in data.tmes.config.exceptions
	exception.id == answer.id
} else := {"ids": [answer.id], "told": {"status": "baseline"}} if {
	answer.status == "baseline"
} else := {"ids": answer.possibly, "told": {"possiblyExcepted": answer.possibly}} if {
	count(answer.possibly) > 0
} else := {"ids": [], "told": {}}

# METADATA
# description: |
#   What is wrong with exceptions and baselines as findings. `used` are those that cover a finding or possibly do, `closed`
#   the names of tenants all of which was seen. What is wrong with a whole baseline is one finding.
findings(used, closed, surface) := [found |
	some found in {found |
		some exception in data.tmes.config.exceptions
		some problem in told(exception, used, closed)
		found := finding(problem, exception, surface)
	}
]

told(exception, used, closed) := {"unmatched"} if {
	exception.tenant in closed
	not exception.id in used
	not faulty(exception)
} else := {problem | some problem in object.get(problems, exception.id, [])}

faulty(exception) if {
	some problem in problems[exception.id]
	problem != "expires-soon"
}

problems := {each.id: each.problems | some each in found} if {
	found := exceptions.problems with input as {"today": today.date}
}

finding(problem, exception, surface) := object.union(
	{
		"rule": rule,
		"version": 1,
		"severity": said.severity,
		"verdict": "fail",
		"status": "open",
		"actual": {"value": one_or_list([text.fill(value, words) | some value in said.actual])},
		"expected": {"manual": text.fill(said.expected, words)},
		"title": said.title,
		"message": text.fill(said.message, words),
		"remediation": said.remediation,
		"unknown": [],
		"place": {},
		"surface": surface,
	},
	about(rule, exception, said),
) if {
	part := part_of(exception)
	said := sentences[part][problem]
	rule := sprintf("%s/%s", [part, problem])
	words := object.union(
		{name: value | some name in ["id", "rule", "tenant", "owner", "approver", "expires"]; value := exception[name]},
		{
			"version": format_int(exception.version, 10),
			"maxDays": format_int(object.get(exception, "maxDays", 0), 10),
			"covered": data.tmes.forms.sentences.covered[exception.covers],
		},
	)
}

sentences := {
	"exception": data.tmes.forms.sentences.exceptions,
	"baseline": data.tmes.forms.sentences.baselines,
}

part_of(exception) := "baseline" if {
	exception.baseline
} else := "exception"

# What is wrong with a whole baseline is about none of its tenants.
about(rule, exception, said) := {
	"id": ids.of([rule, exception.owner, exception.expires, format_int(object.get(exception, "maxDays", 0), 10)]),
	"tenant": "",
	"path": "",
} if {
	said.ofAll
} else := object.union(
	{"id": ids.of([rule, exception.id]), "tenant": exception.tenant, "path": exception.shownPath},
	object.filter(exception, ["item"]),
)

one_or_list(values) := values[0] if {
	count(values) == 1
} else := values
