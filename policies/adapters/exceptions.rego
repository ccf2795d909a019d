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

digests(concerned_exceptions, document) := {exception.id: digest(exception.accepted.value.digest, text) |
	some exception in concerned_exceptions
	exception.accepted.value.digest
	value := object.get(document, exception.accepted.path, missing)
	value != missing
	text := json.marshal([exception.tenant, object.get(exception, "item", null), exception.accepted.path, value])
}

# As the accepted one was made: with the salt of the configuration, or without.
digest(accepted, text) := concat("", ["hmac-sha256:", crypto.hmac.sha256(text, data.tmes.config.salt)]) if {
	startswith(accepted, "hmac-sha256:")
} else := crypto.sha256(text)

missing := {"tmes": "missing"}

read(answer) := {"ids": [answer.id], "told": {"status": "excepted", "exception": object.filter(exception, ["id", "owner", "expires"])}} if {
	answer.status == "excepted"
	some exception in data.tmes.config.exceptions
	exception.id == answer.id
} else := {"ids": answer.possibly, "told": {"possiblyExcepted": answer.possibly}} if {
	count(answer.possibly) > 0
} else := {"ids": [], "told": {}}

# METADATA
# description: |
#   What is wrong with exceptions as findings. `used` are those that cover a finding or possibly do, `closed` the names of
#   tenants all of which was seen.
findings(used, closed, surface) := array.concat(
	[finding(problem, exception, surface) |
		some exception in data.tmes.config.exceptions
		some problem in problems[exception.id]
	],
	[finding("unmatched", exception, surface) |
		some exception in data.tmes.config.exceptions
		exception.tenant in closed
		not exception.id in used
		not problems[exception.id]
	],
)

problems := {each.id: each.problems | some each in found} if {
	found := exceptions.problems with input as {"today": today.date}
}

finding(problem, exception, surface) := object.union(
	{
		"id": ids.of([sprintf("exception/%s", [problem]), exception.id]),
		"rule": sprintf("exception/%s", [problem]),
		"version": 1,
		"severity": severity(problem, exception),
		"verdict": "fail",
		"status": "open",
		"tenant": exception.tenant,
		"path": exception.shownPath,
		"actual": {"value": one_or_list([text.fill(value, words) | some value in said.actual])},
		"expected": {"manual": text.fill(said.expected, words)},
		"title": said.title,
		"message": text.fill(said.message, words),
		"remediation": said.remediation,
		"unknown": [],
		"place": {},
		"surface": surface,
	},
	object.filter(exception, ["item"]),
) if {
	said := data.tmes.forms.sentences.exceptions[problem]
	words := object.union(
		{name: value | some name in ["id", "rule", "tenant", "owner", "approver", "expires"]; value := exception[name]},
		{
			"version": format_int(exception.version, 10),
			"maxDays": format_int(object.get(exception, "maxDays", 0), 10),
			"covered": data.tmes.forms.sentences.covered[exception.covers],
		},
	)
}

one_or_list(values) := values[0] if {
	count(values) == 1
} else := values

# That it covers nothing is an error for what fails; what could not be decided here may be decided elsewhere.
severity(problem, exception) := "warn" if {
	problem == "unmatched"
	exception.covers == "undetermined"
} else := "error"
