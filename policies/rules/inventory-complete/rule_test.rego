package tmes.tests["inventory-complete"]

import data.tmes.rules["inventory-complete"] as rule

seen(inventory) := {"tenant": {"name": "t", "inventory": inventory}, "items": {}, "params": {}}

test_fails_with_a_partial_inventory if {
	rule.finding == {{"path": ["tenant", "inventory"], "expected": {"equals": "complete"}}} with input as seen("partial")
}

test_passes_with_a_complete_inventory if {
	rule.applies with input as seen("complete")
	rule.finding == set() with input as seen("complete")
}

verdict(tenant) := results["inventory-complete"].verdict if {
	results := data.tmes.main.results with input as {
		"tenant": tenant, "items": {}, "view": "closed", "unknowns": [], "today": "2026-01-31",
		"rules": ["inventory-complete"],
	}
}

test_is_undetermined_where_it_is_not_declared if {
	verdict({"name": "t"}) == "undetermined"
	verdict({"name": "t", "inventory": "partial"}) == "fail"
	verdict({"name": "t", "inventory": "complete"}) == "pass"
}
