# METADATA
# title: Values Terraform marks as unknown or sensitive
# description: As packages/policy/src/sources/unseen.ts.
package tmes.adapters.unseen

import data.tmes.adapters.settings

# METADATA
# description: |
#   What the marks name, each path once: what is known only after apply, and of the rest what is sensitive. Marks are
#   trees as in `after_unknown`.
unknowns(unknown, sensitive) := array.concat(
	[{"path": path, "reason": "after-apply"} | walk(unknown, [path, true])],
	[{"path": path, "reason": "redacted"} |
		some path in {marked | some marks in sensitive; walk(marks, [marked, true])}
		not path in after_apply
	],
) if {
	after_apply := {path | walk(unknown, [path, true])}
}

# METADATA
# description: '`input` without what is unknown: members are left out, list elements become `null`; undefined where all of it is.'
without(written, unknowns) := written if {
	count(unknowns) == 0
} else := json.remove(blanked, [[settings.removable(step) | some step in path] | some path in paths; is_string(settings.last(path))]) if {
	paths := [unknown.path | some unknown in unknowns]
	not [] in paths
	blanked := json.patch(written, [{"op": "replace", "path": path, "value": null} |
		some path in paths
		is_number(settings.last(path))
		object.get(written, path, missing) != missing
	])
}

missing := {"tmes": "missing"}
