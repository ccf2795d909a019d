# METADATA
# title: Checking in any OPA
# description: |
#   The one question for plans and tenant documents: `data.tmes.check.findings` (empty: nothing to fix),
#   `data.tmes.check.verdicts` (undefined where the input cannot be judged) and `data.tmes.check.ok`. `deny` and `warn` are
#   what conftest (`--namespace tmes.check`) and HCP Terraform ask for.
package tmes.check

import data.tmes.adapters.document
import data.tmes.adapters.plan

# METADATA
# description: What to fix, in the order of a report. Never empty for an input that cannot be judged.
findings := plan.findings if {
	is_plan
} else := document.findings

# METADATA
# description: The verdict of every rule on everything it looks at.
verdicts := plan.verdicts if {
	is_plan
} else := document.verdicts

# METADATA
# description: Whether nothing is left at error severity.
default ok := false

ok if {
	verdicts
	count(deny) == 0
}

# METADATA
# description: |
#   The open findings at error severity, as conftest and HCP Terraform show them. Empty only where every rule was asked: an
#   undefined answer would count as a pass there.
deny := array.concat(
	[result(finding) | some finding in findings; finding.severity == "error"; finding.status == "open"],
	[{"msg": "The rules gave no answer: load all of the bundle, with its data.json."} | not findings],
)

# METADATA
# description: The open findings that only warn.
warn := [result(finding) | some finding in findings; finding.severity == "warn"; finding.status == "open"]

result(finding) := object.union_n([
	{"msg": sprintf("%s (%s@%d%s)", [finding.message, finding.rule, finding.version, at(finding)])},
	object.filter(finding, ["id", "rule", "version", "severity", "verdict", "tenant", "item", "path", "actual", "expected", "unknown", "remediation"]),
	object.filter(finding.place, ["address"]),
])

at(finding) := sprintf(", %s", [finding.place.address]) if {
	finding.place.address
} else := ""

is_plan if {
	some key in ["plan", "planned_values", "resource_changes", "terraform_version"]
	key in object.keys(input)
}
