# METADATA
# title: Exceptions in any OPA
# description: |
#   Asks data.tmes.exceptions about findings, and tells what is wrong with exceptions themselves, in the words of
#   packages/policy/src/engine/exception-findings.ts.
package tmes.adapters.exceptions

import data.tmes.adapters.ids
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

digests(concerned_exceptions, document) := {exception.id: crypto.sha256(json.marshal([exception.tenant, object.get(exception, "item", null), exception.accepted.path, value])) |
	some exception in concerned_exceptions
	exception.accepted.value.digest
	value := object.get(document, exception.accepted.path, missing)
	value != missing
}

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
		"actual": {"value": wording(problem, exception).actual},
		"expected": {"manual": wording(problem, exception).expected},
		"title": wording(problem, exception).title,
		"message": wording(problem, exception).message,
		"remediation": wording(problem, exception).remediation,
		"unknown": [],
		"place": {},
		"surface": surface,
	},
	object.filter(exception, ["item"]),
)

# That it covers nothing is an error for what fails; what could not be decided here may be decided elsewhere.
severity(problem, exception) := "warn" if {
	problem == "unmatched"
	exception.covers == "undetermined"
} else := "error"

wording("expired", exception) := {
	"title": "An exception has expired",
	"message": sprintf("Exception %s held until %s. What it covered counts again.", [exception.id, exception.expires]),
	"actual": exception.expires,
	"expected": "a day that is not over",
	"remediation": "Mend what it covers and remove it, or have it approved again with a later `expires`.",
}

wording("over-long", exception) := {
	"title": "An exception is to hold too long",
	"message": sprintf("Exception %s is to hold until %s; the packs let exceptions expire at most %d days from today. Until then it covers nothing.", [exception.id, exception.expires, exception.maxDays]),
	"actual": exception.expires,
	"expected": sprintf("a day at most %d days from today", [exception.maxDays]),
	"remediation": "Choose an earlier `expires`, and decide again when that day comes.",
}

wording("self-approved", exception) := {
	"title": "An exception is approved by its owner",
	"message": sprintf("Owner and approver of exception %s are the same, so nobody reviewed it. It covers nothing.", [exception.id]),
	"actual": exception.approver,
	"expected": "an approver who is not the owner",
	"remediation": "Have it approved by who answers for the rule, such as the privacy team.",
}

wording("personal", exception) := {
	"title": "An exception names a person",
	"message": sprintf("Owner or approver of exception %s is no team handle and no role address, so it may be a person. It covers nothing.", [exception.id]),
	"actual": [exception.owner, exception.approver],
	"expected": "team handles such as @org/team, or role addresses such as privacy@example.com",
	"remediation": "Name the team or role that answers for it: the configuration keeps names for good, and people move on.",
}

wording("lapsed", exception) := {
	"title": "An exception is for another version of its rule",
	"message": sprintf("Exception %s was made for %s@%d, and the rule has changed since. What it covered counts again.", [exception.id, exception.rule, exception.version]),
	"actual": sprintf("%s@%d", [exception.rule, exception.version]),
	"expected": sprintf("the version that `tmes explain %s` shows", [exception.rule]),
	"remediation": "Read what changed in the rule. Where the decision still holds, have it approved again for the new version.",
}

wording("unmatched", exception) := {
	"title": "An exception covers nothing",
	"message": sprintf("Nothing on tenant %s is what exception %s covers: its item, path or value has changed, or what %s was mended.", [exception.tenant, exception.id, mended[exception.covers]]),
	"actual": "nothing it covers",
	"expected": "a finding it covers",
	"remediation": "Remove it. If another finding took its place, decide about that one.",
}

mended := {"fail": "failed", "undetermined": "could not be decided"}
