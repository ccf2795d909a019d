# METADATA
# entrypoint: true
# description: Runs the rules named in the input.
package tmes.main

verdicts[id] := {"applies": applies, "findings": findings} if {
	some id in input.rules
	applies := object.get(data.tmes.rules[id], "applies", false)
	findings := [finding | some finding in data.tmes.rules[id].finding]
}
