# METADATA
# title: Exceptions
# description: |
#   Whether a reviewed exception or an entry of the baseline covers a finding, and what is wrong with them. Both are
#   `data.tmes.config.exceptions`, as `configData` of packages/policy makes them; entries of the baseline say `baseline`.
#   Asked only where there are some.
package tmes.exceptions

import data.tmes.days
import data.tmes.paths

# METADATA
# description: |
#   For one finding. Input: {finding, today}; see `decide`.
# entrypoint: true
decision := decide(input.finding, input.today)

# METADATA
# description: |
#   What is wrong with the exceptions of this bundle's rules on the day `input.today`: [{id, problems}]. One that still
#   covers what it names may get the finding `expires-soon`.
# entrypoint: true
problems := [{"id": exception.id, "problems": sort(found)} |
	some exception in data.tmes.config.exceptions
	data.tmes.meta[exception.rule]
	found := told(exception, input.today)
	count(found) > 0
]

told(exception, today) := found if {
	found := faults(exception, today)
	count(found) > 0
} else := {"expires-soon"} if {
	days.number(exception.expires) - days.number(today) < notice_days
} else := set()

# How many days before its last day an exception is reported to end.
notice_days := 30

# METADATA
# description: |
#   `finding` is {rule, tenant, item, path, verdict, possible, unknown, document, unknowns, digests}. `tenant` is its name.
#   `item` is {kind, name}, absent for the tenant itself. `path` is in the rule's input. `possible` are the paths of what the
#   rule may find, `unknown` those that it could not see. `document` is the rule's input, `unknowns` are those of the
#   surface. `digests` has the digest of the value at the accepted path of each exception that has one.
#   Answers {status: "excepted" | "baseline", id} or {status: "open", possibly: [id]}. An exception counts before the baseline.
decide(finding, today) := {"status": "excepted", "id": min(covering)} if {
	covering := {exception.id |
		some exception in data.tmes.config.exceptions
		not exception.baseline
		covers(exception, finding, today)
	}
	count(covering) > 0
} else := {"status": "baseline", "id": min(covering)} if {
	covering := {exception.id | some exception in data.tmes.config.exceptions; covers(exception, finding, today)}
	count(covering) > 0
} else := {"status": "open", "possibly": sort({exception.id |
	some exception in data.tmes.config.exceptions
	may_cover(exception, finding, today)
})}

covers(exception, finding, today) if {
	concerns(exception, finding)
	exception.path == finding.path
	exception.covers == finding.verdict
	accepts(exception, finding)
	count(faults(exception, today)) == 0
}

# It accepts a value that is unknown here.
may_cover(exception, finding, today) if {
	concerns(exception, finding)
	exception.path in array.concat([finding.path], finding.possible)
	exception.covers == "fail"
	unseen(exception.accepted.path, finding)
	count(faults(exception, today)) == 0
}

concerns(exception, finding) if {
	exception.rule == finding.rule
	exception.tenant == finding.tenant
	object.get(exception, "item", null) == object.get(finding, "item", null)
}

accepts(exception, finding) if {
	exception.covers == "fail"
	not hidden(exception.accepted.path, finding)
	accepts_value(exception, finding)
}

# Everything the verdict waits for is accepted as unseen, and what is seen at the path is accepted as it is.
accepts(exception, finding) if {
	exception.covers == "undetermined"
	count(finding.unknown) > 0
	every path in finding.unknown { accepts_unseen(exception, path) }
	is_still_there(exception, finding)
	value_is_no_news(exception, finding)
}

# What is not confirmed is declared, and the surface cannot see it. Once it is deleted, it is not declared.
is_still_there(exception, _) if not exception.unconfirmed

is_still_there(exception, finding) if {
	exception.unconfirmed
	every path in finding.unknown { hidden(path, finding) }
}

accepts_unseen(exception, path) if {
	some accepted in exception.unseen
	array.slice(path, 0, count(accepted)) == accepted
}

value_is_no_news(exception, finding) if {
	unseen(exception.path, finding)
	element(exception.path) == exception.path
}

# Of an element of which nothing is seen, and that the exception does not name by a value.
value_is_no_news(exception, finding) if {
	names_no_element(exception)
	unseen(exception.path, finding)
	unseen_as_a_whole(element(exception.path), finding)
}

# An element with a hidden part may be another one: what is seen of it is compared.
value_is_no_news(exception, finding) if accepts_value(exception, finding)

names_no_element(exception) if not exception.accepted

names_no_element(exception) if exception.unconfirmed

unseen_as_a_whole(path, finding) if object.get(finding.document, path, paths.missing) == paths.missing

unseen_as_a_whole(path, finding) if {
	some unknown in finding.unknowns
	not seen_as_declared(unknown, finding)
	array.slice(path, 0, count(unknown.path)) == unknown.path
}

# Positions in a list change: an element that is seen is accepted as a whole, whatever of it is not declared.
element(path) := array.slice(path, 0, min(positions) + 1) if {
	positions := {position | some position, step in path; is_number(step)}
	count(positions) > 0
} else := path

accepts_value(exception, finding) if {
	object.get(finding.document, exception.accepted.path, paths.missing) == exception.accepted.value.equals
}

accepts_value(exception, finding) if {
	object.get(finding.document, exception.accepted.path, paths.missing) == paths.missing
	exception.accepted.value.absent
}

accepts_value(exception, finding) if finding.digests[exception.id] == exception.accepted.value.digest

unseen(path, finding) if hidden(path, finding)

unseen(path, finding) if object.get(finding.document, path, paths.missing) == paths.missing

hidden(path, finding) if {
	some unknown in finding.unknowns
	not seen_as_declared(unknown, finding)
	paths.overlaps(unknown.path, path)
}

# A rule may fail by what is declared and not confirmed.
seen_as_declared(unknown, finding) if {
	finding.verdict == "fail"
	unknown.reason == "unconfirmed"
}

# METADATA
# description: |
#   What is wrong with an exception on a day. One with anything wrong covers nothing.
faults(exception, today) := (({fault | some fault in exception.faults} | {"expired" |
	today > exception.expires
}) | {"over-long" |
	days.number(exception.expires) - days.number(today) > exception.maxDays
}) | {"lapsed" |
	exception.version != data.tmes.meta[exception.rule].version
}
