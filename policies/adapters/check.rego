# METADATA
# title: Checking in any OPA
# description: |
#   The one question for plans and tenant documents: `data.tmes.check.findings` (empty: nothing to mend),
#   `data.tmes.check.verdicts` (undefined where the input cannot be judged) and `data.tmes.check.ok`.
package tmes.check

import data.tmes.adapters.document
import data.tmes.adapters.plan

# METADATA
# description: What to mend, in the order of a report. Never empty for an input that cannot be judged.
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
	every finding in findings { finding.severity != "error" }
}

is_plan if {
	some key in ["plan", "planned_values", "resource_changes", "terraform_version"]
	key in object.keys(input)
}
