# METADATA
# title: No Virtual Analyzer for European tenants
# description: Files that Virtual Analyzer examines leave the region.
# related_resources:
#   - ref: https://example.org/notice
#     description: the notice
# authors:
#   - name: Privacy team
#     email: privacy@example.org
# custom:
#   id: virtual-analyzer-off
#   version: 1
#   severity: error
#   kinds: [virus-rule]
#   parameters:
#     jurisdictions: {type: array, default: [EU]}
package tmes.rules["virtual-analyzer-off"]

import data.tmes.lib.jurisdiction

applies if jurisdiction.in_any(input.tenant, input.params.jurisdictions)

# METADATA
# title: The setting is on
finding contains {"path": path, "expected": {"equals": false}} if {
	path := ["item", "settings", "virtualAnalyzer", "enabled"]
	input.item.settings.virtualAnalyzer.enabled == true
}
